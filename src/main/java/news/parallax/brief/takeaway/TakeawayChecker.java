package news.parallax.brief.takeaway;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Brief;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;

/// Holds the sentences of a takeaway that were put together to their passages: behind our few words
/// stand those of one article in their order, or a quotation, and as many outlets are cited as are
/// said to tell it.
///
/// It reads the printed sentence and knows nothing of how it came about.
public final class TakeawayChecker {
  private static final Pattern LABELLED =
      Pattern.compile(
          "^(?:Agreed by (?<who>both|all [\\p{Ll}\\d]+|[\\p{Ll}\\d]+ of the [\\p{Ll}\\d]+) outlets|In short|Still to come|What may come|Left open): (?<words>.+)$");

  private static final Pattern DIFFER = Pattern.compile("^.+ and .+ differ over .+\\.$");

  private final Brief brief;
  private final SupportChecker support = new SupportChecker(Set.of(), Set.of());

  public TakeawayChecker(Brief brief) {
    this.brief = brief;
  }

  /// What is wrong with it; empty when nothing is, or when it is words of an article alone.
  public Optional<String> fault(Statement statement) {
    if (statement.kind() != Statement.Kind.COMPOSED || DIFFER.matcher(statement.text()).matches()) {
      return Optional.empty();
    }
    Matcher labelled = LABELLED.matcher(statement.text());
    if (!labelled.matches()) {
      return Optional.of("no sentence of a takeaway");
    }
    String who = labelled.group("who");
    if (who != null && !who.equals(tellers(statement))) {
      return Optional.of("cited are " + tellers(statement) + " outlets");
    }
    String words = labelled.group("words");
    return words.startsWith("“") || isTold(words, statement.citations())
        ? Optional.empty()
        : Optional.of("none of its passages holds “" + words + "”");
  }

  private boolean isTold(String words, List<Citation> citations) {
    for (int i = 0; i < citations.size(); i++) {
      List<Citation> ordered = new java.util.ArrayList<>(citations);
      ordered.addFirst(ordered.remove(i));
      if (support
          .fault(new Statement(words, Statement.Kind.CONDENSED, ordered, null, null))
          .isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /// "Both", "all three", "two of the three".
  private String tellers(Statement statement) {
    Set<String> cited = new TreeSet<>();
    statement.citations().forEach(c -> cited.add(c.article()));
    Set<String> outlets = new TreeSet<>();
    Set<String> telling = new TreeSet<>();
    for (Brief.BriefArticle article : brief.articles()) {
      String outlet = String.valueOf(article.outlet().name());
      outlets.add(outlet);
      if (cited.contains(article.id())) {
        telling.add(outlet);
      }
    }
    return TakeawaySection.who(telling.size(), outlets.size());
  }
}
