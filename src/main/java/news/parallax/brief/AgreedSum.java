package news.parallax.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// What the outlets' accounts add up to: the agreed fact that most of them tell and that is nearest
/// to the summary, with what a report says has yet to come.
final class AgreedSum {
  static final String TO_COME_WORDS = "what is still to come";

  private static final int FEWEST_OUTLETS = 2;
  private static final int MOST_WORDS = 34;
  private static final double NEAR = 0.5;
  private static final String[] NUMBERS = {
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"
  };

  private static final Pattern SMALL =
      Pattern.compile("^(?:The|A|An|In|On|At|More|About|Some|At least) ");
  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[“”\"?!:]|\\b(?:not|never|cannot|no|then|later)\\b|n[’']t\\b|[’']s \\w+ said");
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:needs? (?:the )?(?:approval|consent)|must (?:still )?be (?:approved|ratified|confirmed|signed)|(?:is|are) (?:due|expected|scheduled|set) (?:to|for)"
              + "|will (?:vote|meet|decide|rule|hear|begin|start|open|take effect|resume|appear|be (?:held|sworn|sentenced|arraigned|heard))|could still|has yet to|have yet to|remains? (?:unclear|unknown|in force|shut|closed))\\b");

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Recency recency;

  AgreedSum(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
    this.recency = new Recency(story);
  }

  /// The sum; empty where fewer than two outlets tell of the story, or agree on nothing of weight.
  Optional<Statement> of(List<SummarySection.Chosen> summary, List<Statement> agreed) {
    Set<String> outlets = outlets(story.articles().stream().map(a -> a.id()).toList());
    if (outlets.size() < FEWEST_OUTLETS || summary.isEmpty()) {
      return Optional.empty();
    }
    Set<String> lead = ClaimStatements.words(summary.getFirst().statement().text());
    return agreed.stream()
        .filter(s -> s.asOf() == null && s.attributedTo() == null)
        .filter(
            s -> !NOT_PLAIN.matcher(s.text()).find() && s.text().split("\\s+").length <= MOST_WORDS)
        .filter(s -> ClaimStatements.overlap(lead, ClaimStatements.words(s.text())) >= NEAR)
        .filter(s -> tellers(s).size() > 1)
        .max(
            Comparator.comparingInt((Statement s) -> tellers(s).size())
                .thenComparingDouble(
                    s -> ClaimStatements.overlap(lead, ClaimStatements.words(s.text())))
                .thenComparing(Statement::text, Comparator.reverseOrder()))
        .map(s -> compose(s, tellers(s).size(), outlets.size(), toCome(summary, s)));
  }

  private Statement compose(
      Statement fact, int tellers, int outlets, Optional<SummarySection.Chosen> next) {
    String who =
        tellers == outlets
            ? (outlets == 2 ? "Both outlets" : "All " + number(outlets) + " outlets")
            : number(tellers) + " of the " + number(outlets) + " outlets";
    List<Passage> passages = new java.util.ArrayList<>();
    fact.citations().forEach(c -> passages.add(passage(c)));
    next.ifPresent(n -> n.statement().citations().forEach(c -> passages.add(passage(c))));
    String still =
        next.map(n ->
                "; "
                    + TO_COME_WORDS
                    + ", as "
                    + outlet(n)
                    + " has it: “"
                    + stripped(n.statement().text())
                    + "”")
            .orElse("");
    String text = capitalised(who) + " report that " + inside(stripped(fact.text())) + still + ".";
    return writer.compose(text, passages);
  }

  /// A sentence of the newest day, as it stands, that says what has yet to come.
  private Optional<SummarySection.Chosen> toCome(
      List<SummarySection.Chosen> summary, Statement fact) {
    return summary.stream()
        .filter(c -> c.statement().kind() == Statement.Kind.QUOTED)
        .filter(c -> recency.isNewest(c.sentence()))
        .filter(c -> TO_COME.matcher(c.statement().text()).find())
        .filter(c -> c.statement().text().indexOf('“') < 0 && c.statement().text().indexOf('"') < 0)
        .filter(c ->
            ClaimStatements.overlap(
                    ClaimStatements.words(fact.text()), ClaimStatements.words(c.statement().text()))
                < 0.6)
        .findFirst();
  }

  private String outlet(SummarySection.Chosen chosen) {
    return story.article(chosen.sentence().articleId()).article().outletName();
  }

  private Set<String> tellers(Statement statement) {
    return outlets(statement.citations().stream().map(Citation::article).toList());
  }

  private Set<String> outlets(List<String> articles) {
    Set<String> outlets = new TreeSet<>();
    articles.forEach(id -> outlets.add(story.article(id).article().outletName()));
    return outlets;
  }

  private static String number(int count) {
    return count < NUMBERS.length ? NUMBERS[count] : Integer.toString(count);
  }

  private static String capitalised(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  private static String inside(String sentence) {
    Matcher small = SMALL.matcher(sentence);
    return small.find()
        ? sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1)
        : sentence;
  }

  private static String stripped(String sentence) {
    return sentence.replaceFirst("[.]$", "");
  }

  private static Passage passage(Citation citation) {
    return new Passage(citation.article(), new Span(citation.start(), citation.end()));
  }
}
