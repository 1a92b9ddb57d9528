package news.parallax.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.claim.Claim;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;

/// Learns from claims that were read beside the other outlets' articles which of them these tell.
public final class EchoTrainer {
  private static final int PARTS = 8;

  /// A claim and what was read.
  ///
  /// @param articleId the article that tells it
  /// @param start where the claim begins in its text
  /// @param end where it ends
  /// @param told whether an article of another outlet tells it, too
  public record Label(String articleId, int start, int end, boolean told) {}

  private record Case(int part, double[] traits, boolean told) {}

  private final List<Case> cases = new ArrayList<>();
  private int stories;

  /// Adds a story's claims; labels whose claim is no longer found are passed over.
  public void add(AnalyzedStory story, Ledger ledger, List<Label> labels) {
    Echo echo = new Echo(story);
    int part = stories++ % PARTS;
    for (Label label : labels) {
      for (Claim claim : ledger.claims()) {
        if (claim.articleId().equals(label.articleId())
            && claim.span().start() == label.start()
            && claim.span().end() == label.end()) {
          String outlet = story.story().article(label.articleId()).outletName();
          cases.add(
              new Case(
                  part, echo.traits(claim, FactSelector.elsewhere(story, outlet)), label.told()));
          break;
        }
      }
    }
  }

  /// How many claims were found.
  public int size() {
    return cases.size();
  }

  /// The weights learned from all, as they are kept in a file.
  public String learn() {
    return learn(cases).format();
  }

  /// Of the claims that are taken for one outlet's alone when each eighth of the stories is judged
  /// by the others: `right` and `taken`.
  public Map<String, Integer> crossValidate() {
    int taken = 0;
    int right = 0;
    for (int p = 0; p < PARTS; p++) {
      int part = p;
      EchoModel model = learn(cases.stream().filter(c -> c.part() != part).toList());
      for (Case c : cases) {
        if (c.part() == part && model.judge(c.traits()) <= Echo.ALONE) {
          taken++;
          right += c.told() ? 0 : 1;
        }
      }
    }
    return new TreeMap<>(Map.of("right", right, "taken", taken));
  }

  private static EchoModel learn(List<Case> cases) {
    boolean[] told = new boolean[cases.size()];
    for (int i = 0; i < told.length; i++) {
      told[i] = cases.get(i).told();
    }
    return EchoModel.learn(cases.stream().map(Case::traits).toList(), told);
  }
}
