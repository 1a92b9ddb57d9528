package news.parallax.brief.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.question.StillOpen;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Who differs over what: "Ostvik Lines and the Harbour Board differ over the fares."
final class Difference {
  /// A topic that can follow "differ over".
  private static final Pattern PLAIN =
      Pattern.compile(
          "(?:whether (?!.*,)|the |(?!what )\\p{Ll}+ (?:of|in|on) )[^“”\"?!…]{3,90}|\\p{Ll}{4,14}|(?:\\p{Lu}[\\p{L}’'-]+ )+(?:allegation|accusation|claim)s? (?:against|about) [^“”\"?!…]{3,60}");

  /// A name, or what a group is called: not "the inquiry, at its core".
  private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}.’' -]{3,50}");

  private static final Pattern UNNAMED =
      Pattern.compile("\\b(?:sources?|persons?|officials?)$", Pattern.CASE_INSENSITIVE);

  /// Words with which a topic opens.
  private static final String OF_TOPICS =
      "whether the accusation accusations allegation allegations claim claims against about over";

  private static final Pattern ENDS_WITH_A_NAME = Pattern.compile("\\p{Lu}\\p{L}+ $");

  private final AnalyzedStory story;
  private final StatementWriter writer;

  Difference(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  /// Who differs over what, of the first dispute that two name plainly.
  Optional<Statement> first(List<Brief.Disputed> disputed, List<Chosen> summary, Statement fact) {
    List<Statement> told = summary.stream().map(Chosen::statement).toList();
    return disputed.stream()
        .filter(d -> d.positions().size() == 2 && PLAIN.matcher(d.topic()).matches())
        .filter(d -> d.positions().stream().allMatch(this::isOfOneNamed))
        .filter(d -> isOnTheNews(d, fact, told))
        .filter(d ->
            d.positions().stream()
                .map(p -> p.statements().getFirst())
                .anyMatch(s -> StillOpen.isOnTheStory(s, fact, told)))
        .flatMap(d -> of(d).stream())
        .findFirst();
  }

  /// Whether one side is named, by a whole name, as the one that says it.
  private boolean isOfOneNamed(Brief.Position position) {
    String holder = position.holders().getFirst();
    Citation cited = position.statements().getFirst().citations().getFirst();
    Matcher named = Pattern.compile("\\b" + Pattern.quote(holder) + "\\b").matcher(cited.text());
    boolean partOfAName =
        holder.indexOf(' ') < 0
            && named.find()
            && ENDS_WITH_A_NAME.matcher(cited.text().substring(0, named.start())).find();
    return position.holders().size() == 1
        && !UNNAMED.matcher(holder).find()
        && NAME.matcher(holder).matches()
        && !partOfAName;
  }

  /// Whether the topic has a word of the news, those of who differs left out, or none but these.
  private static boolean isOnTheNews(Brief.Disputed dispute, Statement fact, List<Statement> told) {
    Set<String> words = new TreeSet<>(LeadFinder.words(dispute.topic()));
    words.removeAll(LeadFinder.words(OF_TOPICS));
    dispute.positions().forEach(p -> words.removeAll(LeadFinder.words(p.holders().getFirst())));
    Set<String> news = new TreeSet<>(LeadFinder.words(fact.text()));
    told.stream().limit(1).forEach(s -> news.addAll(LeadFinder.words(s.text())));
    boolean bothInTheNews =
        dispute.positions().stream()
            .allMatch(
                p -> LeadFinder.words(p.holders().getFirst()).stream().anyMatch(news::contains));
    return (words.isEmpty() && bothInTheNews) || words.stream().anyMatch(news::contains);
  }

  private Optional<Statement> of(Brief.Disputed dispute) {
    List<Passage> passages = new ArrayList<>();
    for (Brief.Position position : dispute.positions()) {
      Statement told = position.statements().getFirst();
      passages.addAll(StillOpen.passages(told));
      String holder = position.holders().getFirst();
      if (told.citations().stream().noneMatch(c -> names(c, holder))) {
        Optional<Passage> named = named(holder, told.citations().getFirst());
        if (named.isEmpty()) {
          return Optional.empty();
        }
        passages.add(named.get());
      }
    }
    String topic = dispute.topic();
    boolean bare = topic.matches("\\p{Ll}{4,14}|\\p{Ll}+ (?:of|in|on) .*");
    return Optional.of(
        writer.compose(
            opening(withArticle(dispute.positions().get(0)))
                + " and "
                + withArticle(dispute.positions().get(1))
                + (bare ? " differ over the " : " differ over ")
                + topic
                + ".",
            passages));
  }

  /// Whether the names of a holder stand in a passage.
  private static boolean names(Citation cited, String holder) {
    return Stream.of(holder.split(" "))
        .filter(w -> Character.isUpperCase(w.charAt(0)))
        .allMatch(cited.text()::contains);
  }

  /// Where the article names the holder, next before the words that are the holder's.
  private Optional<Passage> named(String holder, Citation words) {
    String text = story.article(words.article()).article().text();
    int before = text.lastIndexOf(holder, words.start());
    int at = before >= 0 ? before : text.indexOf(holder);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Passage(words.article(), new Span(at, at + holder.length())));
  }

  /// "The Harbour Board" where its article names it so, "Ostvik Lines" where not.
  private String withArticle(Brief.Position position) {
    String holder = position.holders().getFirst();
    String text =
        story
            .article(position.statements().getFirst().citations().getFirst().article())
            .article()
            .text();
    return text.contains(" the " + holder) || text.contains("The " + holder)
        ? "the " + holder
        : holder;
  }

  private static String opening(String name) {
    return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
  }
}
