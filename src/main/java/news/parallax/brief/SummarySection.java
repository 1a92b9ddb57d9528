package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;

/// Three to six sentences that tell the story, the latest state first, each thing once.
final class SummarySection {
  /// A summary sentence and where its wording comes from.
  record Chosen(Statement statement, ArticleSentence sentence) {}

  private static final int MOST = 6;
  private static final int LOOKED_AT = 120;
  private static final double SAME = 0.5;
  private static final Pattern ABOUT_THE_FUTURE =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected to|likely|unlikely|chance|plans? to|until|set to|due to)\\b|[’']ll\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> SAYING =
      Set.of("say", "tell", "argue", "believe", "note", "accord", "warn", "describe", "call");

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Recency recency;

  SummarySection(
      AnalyzedStory story, Salience salience, Tellings tellings, StatementWriter writer) {
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.recency = new Recency(story);
  }

  List<Chosen> write() {
    List<ArticleSentence> ranked = salience.ranked(story).stream().limit(LOOKED_AT).toList();
    List<Chosen> chosen = new ArrayList<>();
    choose(ranked.stream().filter(this::isLatest).toList(), chosen, 4);
    choose(ranked.stream().filter(s -> !isLatest(s)).toList(), chosen, MOST);
    choose(ranked, chosen, 5);
    if (chosen.isEmpty()) {
      return asTheyStand(ranked);
    }
    Chosen lead = chosen.getFirst();
    chosen.sort(
        Comparator.comparing((Chosen c) -> !c.equals(lead))
            .thenComparing(c -> !isLatest(c.sentence()))
            .thenComparing(c -> placeInArticle(c.sentence()))
            .thenComparing(c -> c.sentence().passage()));
    return List.copyOf(chosen);
  }

  /// Where no sentence stands alone, the two that matter most as their articles have them.
  private List<Chosen> asTheyStand(List<ArticleSentence> ranked) {
    return ranked.stream()
        .filter(s -> s.tokens().size() > 4)
        .limit(2)
        .map(s -> new Chosen(writer.quote(s.passage()), s))
        .toList();
  }

  private double placeInArticle(ArticleSentence sentence) {
    long prose = story.article(sentence.articleId()).prose().size();
    return sentence.index() / (double) Math.max(1, prose);
  }

  /// Takes the sentence that adds most to what is said already, again and again (after SumBasic).
  private void choose(List<ArticleSentence> candidates, List<Chosen> chosen, int most) {
    List<ArticleSentence> left = new ArrayList<>(candidates);
    left.removeIf(s -> article(s).opinion() || isOvertaken(s) || !salience.isOnTopic(s));
    while (chosen.size() < most && !left.isEmpty()) {
      Set<String> said = new HashSet<>();
      chosen.forEach(c -> said.addAll(salience.terms(c.sentence())));
      ArticleSentence best =
          left.stream()
              .max(
                  Comparator.comparingDouble((ArticleSentence s) -> salience.of(s, said))
                      .thenComparing(ArticleSentence::passage, Comparator.reverseOrder()))
              .orElseThrow();
      left.remove(best);
      boolean repeats =
          chosen.stream()
              .anyMatch(c ->
                  salience.overlap(c.sentence(), best) > SAME
                      || tellings.tellTheSame(c.sentence(), best)
                      || tellings.tellTheSame(best, c.sentence()));
      if (!repeats) {
        statement(best).ifPresent(s -> chosen.add(new Chosen(s, best)));
      }
    }
  }

  private Optional<Statement> statement(ArticleSentence sentence) {
    List<Passage> others = tellings.others(sentence);
    DateInfo date = isLatest(sentence) ? null : article(sentence).publishedAt();
    return writer.write(sentence, sentence.span(), others, null, date);
  }

  /// What an older article expected is no longer news, and what it says is so may be so no longer:
  /// of an older article only what it tells as past stands in the summary, and what somebody says.
  private boolean isOvertaken(ArticleSentence sentence) {
    if (isLatest(sentence)) {
      return false;
    }
    boolean lasts =
        sentence.tokens().stream()
            .filter(t -> t.head() < 0)
            .anyMatch(t -> t.tag().equals("VBD") || SAYING.contains(t.lemma()));
    return !lasts || ABOUT_THE_FUTURE.matcher(story.text(sentence)).find();
  }

  private boolean isLatest(ArticleSentence sentence) {
    return recency.isLatest(sentence);
  }

  private Article article(ArticleSentence sentence) {
    return story.article(sentence.articleId()).article();
  }
}
