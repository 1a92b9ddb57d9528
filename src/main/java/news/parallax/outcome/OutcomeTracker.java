package news.parallax.outcome;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.claim.Actor;
import news.parallax.claim.Attribution;
import news.parallax.claim.Ledger;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Finds what sources expect and follows what became of it.
public final class OutcomeTracker {
  private static final double SAME = 0.6;
  private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "we", "i", "who");

  private final ExpectationFinder finder = new ExpectationFinder();
  private final CriterionWriter criteria = new CriterionWriter();
  private final SettlementFinder settlements = new SettlementFinder();

  /// An expectation with the sentence and the article that hold it.
  private record Found(
      AnalyzedArticle article,
      ArticleSentence sentence,
      Expectation expectation,
      Set<String> terms) {}

  /// The outcomes of a story, the most firmly expected first.
  public List<Outcome> follow(AnalyzedStory story, Ledger ledger) {
    List<Found> found = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion()) {
        continue;
      }
      for (ArticleSentence sentence : article.prose()) {
        finder
            .find(sentence, article.text(sentence))
            .ifPresent(e -> found.add(new Found(article, sentence, e, terms(sentence))));
      }
    }
    found.sort(
        Comparator.comparingInt((Found f) -> -f.expectation().strength())
            .thenComparing(f -> f.sentence().passage()));
    List<List<Found>> groups = new ArrayList<>();
    for (Found one : found) {
      groups.stream()
          .filter(g -> overlap(g.getFirst().terms(), one.terms()) >= SAME)
          .findFirst()
          .ifPresentOrElse(g -> g.add(one), () -> groups.add(new ArrayList<>(List.of(one))));
    }
    return groups.stream().map(g -> outcome(g, story, ledger)).toList();
  }

  private Outcome outcome(List<Found> group, AnalyzedStory story, Ledger ledger) {
    Found best = group.getFirst();
    ArticleSentence sentence = best.sentence();
    Set<String> holders = new LinkedHashSet<>();
    group.forEach(f -> holders.addAll(holders(f, ledger)));
    @Nullable DateInfo made = best.article().article().publishedAt();
    @Nullable DateInfo horizon = horizon(best, made);
    Optional<SettlementFinder.Settlement> settled =
        settlements.find(story, sentence, best.expectation(), made);
    return new Outcome(
        "outcome:" + sentence.articleId() + ":" + sentence.span().start(),
        sentence,
        sentence.span(),
        group.stream().skip(1).map(Found::sentence).toList(),
        List.copyOf(holders),
        made,
        best.expectation().probability(),
        best.expectation().condition(),
        horizon,
        criteria
            .write(sentence, best.article().article().text(), best.expectation().verb(), horizon)
            .orElse(null),
        settled.map(SettlementFinder.Settlement::standing).orElse(Standing.OPEN),
        settled.map(s -> List.of(s.passage())).orElse(List.<Passage>of()));
  }

  /// Who expects it: the speakers whose words hold the verb, else the outlet.
  private static List<String> holders(Found found, Ledger ledger) {
    Span verb = found.expectation().verb().span();
    List<String> speakers = new ArrayList<>();
    for (Attribution attribution : ledger.attributions()) {
      if (attribution.articleId().equals(found.article().id())
          && attribution.content().stream().anyMatch(c -> c.contains(verb))) {
        String actorId = attribution.actorId();
        String name =
            actorId == null
                ? sourceWords(attribution, found.article())
                : ledger.cast().actor(actorId).map(Actor::name).orElse("");
        if (!name.isBlank() && !PRONOUNS.contains(name.toLowerCase(Locale.ROOT))) {
          speakers.add(name);
        }
      }
    }
    return speakers.isEmpty() ? List.of(found.article().article().outletName()) : speakers;
  }

  private static String sourceWords(Attribution attribution, AnalyzedArticle article) {
    return attribution.source().stream()
        .map(s -> article.article().text(s))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ");
  }

  /// The first time in the sentence that lies after the day on which it was said.
  private static @Nullable DateInfo horizon(Found found, @Nullable DateInfo made) {
    if (made == null) {
      return null;
    }
    for (TimeExpression time : found.sentence().times()) {
      var date = time.date();
      if (date != null && date.first().isAfter(made.value().first())) {
        return DateInfo.inferred(
            date,
            new Passage(found.sentence().articleId(), time.span()),
            "the time that the expectation names");
      }
    }
    return null;
  }

  static Set<String> terms(ArticleSentence sentence) {
    Set<String> terms = new TreeSet<>();
    for (Token token : sentence.tokens()) {
      if ((token.isNoun() || token.tag().startsWith("VB") || token.tag().startsWith("JJ"))
          && token.lemma().length() > 2) {
        terms.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    terms.removeAll(
        Set.of("say", "have", "expect", "warn", "likely", "unlikely", "would", "could", "may"));
    return terms;
  }

  static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    return (double) a.stream().filter(b::contains).count() / Math.min(a.size(), b.size());
  }
}
