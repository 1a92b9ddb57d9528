package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.claim.ShorterTellings;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.editor.SentenceChooser.Room;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Three to six sentences that tell the story, the latest state first, each thing once.
final class SummarySection {
  /// A summary sentence and where its wording comes from.
  record Chosen(Statement statement, ArticleSentence sentence) {}

  private static final int MOST = 6;
  private static final int LOOKED_AT = 120;
  private static final double SAME = 0.5;

  /// Of the words that there is room for, how many an editor would use.
  private static final double EDITORS_SHARE = 0.6;

  /// What a pair of neighbours counts beside a single word.
  private static final double PAIR_WEIGHT = 1.5;

  /// How much of the room the latest articles fill before older ones may.
  private static final double LATEST_SHARE = 0.6;

  /// What older articles' words are worth.
  private static final double OLDER = 0.9;

  /// Coverage of so many days tells more than one phase of a story: its latest has room of its own.
  private static final int PHASES = 5;

  private static final Pattern ABOUT_THE_FUTURE =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected to|likely|unlikely|chance|plans? to|until|set to|due to)\\b|[’']ll\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern SPEAKER =
      Pattern.compile(
          "\\b(?:according to|says?|said|told|tells?|claims?|argues?|alleg\\w+|believes?)\\b");

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

  /// The summary, its first sentence the one that tells most.
  List<Chosen> write(SummaryPlan plan, Optional<Expectations> expectations) {
    List<ArticleSentence> ranked = salience.ranked(story);
    List<Chosen> chosen =
        expectations
            .map(e -> covering(ranked, plan, e))
            .orElseGet(() -> byFormula(ranked.stream().limit(LOOKED_AT).toList(), plan));
    return chosen.isEmpty() ? asTheyStand(ranked) : inOrder(chosen);
  }

  private List<Chosen> byFormula(List<ArticleSentence> ranked, SummaryPlan plan) {
    List<Chosen> chosen = new ArrayList<>();
    choose(ranked.stream().filter(this::isLatest).toList(), chosen, 4, plan.words());
    choose(ranked.stream().filter(s -> !isLatest(s)).toList(), chosen, MOST, plan.words());
    choose(ranked, chosen, 5, plan.words());
    return chosen;
  }

  /// The sentences that together hold most of what an editor would tell: first of the latest
  /// articles, then of all.
  private List<Chosen> covering(
      List<ArticleSentence> ranked, SummaryPlan plan, Expectations expectations) {
    SentenceChooser chooser =
        new SentenceChooser(expectations, plan.words() * EDITORS_SHARE, PAIR_WEIGHT);
    List<Chosen> able = able(ranked, chooser);
    List<Candidate> candidates =
        able.stream()
            .map(c -> Candidate.of(c.statement().text(), isLatest(c.sentence()) ? 1 : OLDER))
            .toList();
    Room room = new Room(plan.words(), plan.least(), MOST);
    BiPredicate<Integer, Integer> together =
        (a, b) -> !repeats(able.get(a).sentence(), able.get(b).sentence());
    IntPredicate latest = i -> isLatest(able.get(i).sentence());
    List<Integer> chosen = List.of();
    if (recency.days() >= PHASES && !able.stream().allMatch(c -> isLatest(c.sentence()))) {
      Room forLatest = new Room((int) Math.ceil(plan.words() * LATEST_SHARE), 1, 4);
      chosen = chooser.choose(candidates, latest, chosen, forLatest, together);
      chosen = chooser.choose(candidates, latest.negate(), chosen, room, together);
    }
    chosen = chooser.choose(candidates, i -> true, chosen, room, together);
    return chosen.stream()
        .sorted(Comparator.comparingDouble(i -> -chooser.worth(candidates.get(i))))
        .map(able::get)
        .toList();
  }

  /// The sentences that can stand in a summary, those that hold most first.
  private List<Chosen> able(List<ArticleSentence> ranked, SentenceChooser chooser) {
    Map<Passage, Double> worth = new HashMap<>();
    for (ArticleSentence sentence : ranked) {
      worth.put(sentence.passage(), chooser.worth(Candidate.of(story.text(sentence), 1)));
    }
    List<Chosen> able = new ArrayList<>();
    ranked.stream()
        .filter(this::isFit)
        .sorted(
            Comparator.comparingDouble((ArticleSentence s) -> -worth.getOrDefault(s.passage(), 0.0))
                .thenComparing(ArticleSentence::passage))
        .limit(LOOKED_AT)
        .forEach(s -> {
          statement(s, s.span()).ifPresent(written -> able.add(new Chosen(written, s)));
          for (Span shorter : ShorterTellings.of(s)) {
            if (keepsItsMeaning(s, shorter)) {
              statement(s, shorter).ifPresent(written -> able.add(new Chosen(written, s)));
            }
          }
        });
    return List.copyOf(able);
  }

  /// Whether nothing is dropped that guards the meaning: no hedge, negation or condition, and not
  /// who says so.
  private boolean keepsItsMeaning(ArticleSentence sentence, Span shorter) {
    String dropped =
        story.text(
            new Passage(sentence.articleId(), new Span(shorter.end(), sentence.span().end())));
    return !SupportChecker.holdsGuard(dropped) && !SPEAKER.matcher(dropped).find();
  }

  private boolean isFit(ArticleSentence sentence) {
    return !article(sentence).opinion() && !isOvertaken(sentence) && salience.isOnTopic(sentence);
  }

  private List<Chosen> inOrder(List<Chosen> unordered) {
    List<Chosen> chosen = new ArrayList<>(unordered);
    Chosen lead =
        chosen.stream().filter(c -> isLatest(c.sentence())).findFirst().orElse(chosen.getFirst());
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
  private void choose(List<ArticleSentence> candidates, List<Chosen> chosen, int most, int words) {
    List<ArticleSentence> left = new ArrayList<>(candidates);
    left.removeIf(s -> !isFit(s));
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
      boolean repeats = chosen.stream().anyMatch(c -> repeats(c.sentence(), best));
      int used = chosen.stream().mapToInt(c -> words(c.statement())).sum();
      if (!repeats) {
        statement(best, best.span())
            .filter(s -> used + words(s) <= words)
            .ifPresent(s -> chosen.add(new Chosen(s, best)));
      }
    }
  }

  private static int words(Statement statement) {
    return statement.text().strip().split("\\s+").length;
  }

  private boolean repeats(ArticleSentence a, ArticleSentence b) {
    return a.equals(b)
        || salience.overlap(a, b) > SAME
        || tellings.tellTheSame(a, b)
        || tellings.tellTheSame(b, a);
  }

  private Optional<Statement> statement(ArticleSentence sentence, Span part) {
    List<Passage> others = tellings.others(sentence);
    DateInfo date = isLatest(sentence) ? null : article(sentence).publishedAt();
    return writer.shorten(sentence, part, others, date);
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
