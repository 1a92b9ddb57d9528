package news.parallax.brief.summary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.OpenReference;
import news.parallax.brief.alone.ReaderKnows;
import news.parallax.brief.alone.UntoldReferences;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.summary.SummarySection.Written;
import news.parallax.story.AnalyzedStory;

/// Whether a sentence of a summary is understood in its place, behind the headline and the
/// sentences before it.
final class Understood {
  private final UntoldReferences untold;
  private final LeadFinder leads;

  Understood(AnalyzedStory story, LeadFinder leads) {
    this.leads = leads;
    this.untold = new UntoldReferences(story);
  }

  /// The first behind the opening that counts on what neither the headline nor those before tell.
  Optional<Chosen> firstThatIsNot(Written written) {
    List<Chosen> ordered = written.sentences();
    String headline = written.headline().text();
    for (int i = 1; i < ordered.size(); i++) {
      if (isOpen(ordered.get(i), headline + "\n" + words(ordered.subList(0, i)))) {
        return Optional.of(ordered.get(i));
      }
    }
    return Optional.empty();
  }

  /// Those that are understood behind a headline and an opening, or behind others of them that are.
  List<Chosen> of(Statement headline, Chosen opening, List<Chosen> all) {
    String before = headline.text() + "\n" + opening.statement().text();
    List<Chosen> plain = all.stream().filter(c -> !isOpen(c, before)).toList();
    String more = before + "\n" + words(plain);
    return all.stream()
        .filter(c -> c.equals(opening) || plain.contains(c) || !isOpen(c, more))
        .toList();
  }

  /// What an article opens with counts on nothing that it told before: "additional aid" is some.
  private boolean isOpen(Chosen chosen, String before) {
    boolean first = leads.opensArticle(chosen.sentence());
    return untold.in(chosen.told(), chosen.statement().text(), ReaderKnows.of(before)).stream()
        .anyMatch(r -> !(first && r.kind() == OpenReference.Kind.MORE));
  }

  private static String words(List<Chosen> sentences) {
    return sentences.stream().map(c -> c.statement().text()).collect(Collectors.joining("\n"));
  }
}
