package news.parallax.brief.takeaway;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.ShorterWordings;
import news.parallax.brief.summary.SummaryFitness;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.editor.Expectations;
import news.parallax.editor.SentenceChooser;
import news.parallax.editor.SentenceChooser.Candidate;
import news.parallax.story.AnalyzedStory;

/// Finds what a story comes down to: the news that headlines and openings tell, in the shortest
/// wording that stands alone.
final class MainFact {
  private static final int FIRST_SENTENCES = 3;
  private static final int FEWEST_WORDS = 7;
  private static final int MOST_WORDS = 34;
  private static final int PLENTY = 20;

  /// What a word beyond plenty costs, what being told by another outlet adds, what standing first
  /// in its article does, and what an editor would tell.
  private static final double LENGTH = 0.03;

  private static final double TOLD = 0.2;
  private static final double FIRST = 0.2;
  private static final double WORTH = 2;

  private static final int EDITORS_WORDS = 20;
  private static final double PAIR_WEIGHT = 3;

  /// A shorter wording keeps so much of what the whole sentence is worth.
  private static final double KEPT = 0.75;

  /// A sentence worth less tells something beside the main fact.
  private static final double LEAST_WORTH = 0.9;

  private static final double LEAST_NEARNESS = 0.1;

  /// A wording that leaves out less than a quarter of the summary's sentence is that sentence.
  private static final double CLEARLY_SHORTER = 0.75;

  private static final double SAME = 0.8;

  private static final Pattern NOT_PLAIN =
      Pattern.compile(
          "[?!:;]|[“\"][^”\"\\s]+ [^”\"\\s]+ [^”\"\\s]+|^(?:But|And|So|Now|Still|Yet|While|As)\\b|\\b(?:I|we|my|our|you|your)\\b",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Recency recency;
  private final Arguments arguments;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final Retellings retellings;
  private final SentenceChooser chooser;
  private final List<Set<String>> headlines;

  /// @param expectations what an editor would tell
  MainFact(
      AnalyzedStory story,
      Tellings tellings,
      StatementWriter writer,
      Arguments arguments,
      Expectations expectations,
      SummaryGate gate) {
    this.story = story;
    this.writer = writer;
    this.recency = new Recency(story);
    this.arguments = arguments;
    this.leads = new LeadFinder(story, tellings, recency, arguments);
    this.gate = gate;
    this.retellings = new Retellings(story);
    this.chooser = new SentenceChooser(expectations, EDITORS_WORDS, PAIR_WEIGHT);
    this.headlines =
        story.articles().stream()
            .filter(a -> !arguments.argues(a.id()))
            .flatMap(a -> a.sentences().stream())
            .filter(h -> h.kind() == Block.Kind.HEADLINE && recency.mayBeLatest(h))
            .map(h -> LeadFinder.words(story.text(h)))
            .filter(w -> w.size() > 1)
            .toList();
  }

  /// The fact and the outlets that open with it, when these are of two origins or more.
  ///
  /// @param statement in the words of its sentence, all passages that tell it cited
  record Told(Statement statement, ArticleSentence sentence, Set<String> outlets) {}

  /// Empty when nothing of the kind stands alone in other or clearly fewer words than the summary
  /// has.
  Optional<Told> find(List<Chosen> summary) {
    ShorterWordings wordings = new ShorterWordings(story, leads.headlineWords());
    Told best = null;
    double most = 0;
    for (ArticleSentence sentence : openings(summary)) {
      double whole = worth(story.text(sentence));
      for (Statement wording :
          wordings.of(sentence, part -> writer.shorten(sentence, part, List.of(), null))) {
        Chosen chosen = new Chosen(wording, sentence);
        double worth = worth(wording.text());
        if (worth < LEAST_WORTH || worth < KEPT * whole || !mayTell(chosen, summary)) {
          continue;
        }
        List<Passage> others = retellings.of(wording.text(), sentence.articleId());
        double score = score(chosen, worth, others.size());
        if (score > most) {
          best = told(chosen, others);
          most = score;
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /// Whether a text tells enough of what an editor would who has one sentence.
  boolean isWorthy(String text) {
    return worth(text) >= LEAST_WORTH;
  }

  private boolean mayTell(Chosen chosen, List<Chosen> summary) {
    return isPlain(chosen.statement())
        && !repeats(chosen.statement(), summary)
        && nearness(chosen.statement()) >= LEAST_NEARNESS
        && gate.opens(
            chosen,
            SummaryGate.OPENS,
            leads.opensArticle(chosen.sentence()),
            leads.headlineWords());
  }

  private double score(Chosen chosen, double worth, int others) {
    double early = leads.opensArticle(chosen.sentence()) ? FIRST : 0;
    return WORTH * worth
        + gate.chance(chosen.sentence())
        + nearness(chosen.statement())
        + early
        + TOLD * Math.log(1 + others)
        - LENGTH * Math.max(0, words(chosen.statement()) - PLENTY)
        - arguments.biased(chosen.sentence());
  }

  /// What an editor who has one sentence would find in a text.
  private double worth(String text) {
    return chooser.worth(Candidate.of(text, 1));
  }

  /// The mean share of a headline's words that a statement has.
  private double nearness(Statement statement) {
    Set<String> own = LeadFinder.words(statement.text());
    return headlines.stream()
        .mapToDouble(h -> h.stream().filter(own::contains).count() / (double) h.size())
        .average()
        .orElse(0);
  }

  private Told told(Chosen chosen, List<Passage> others) {
    String own = chosen.sentence().articleId();
    Set<String> outlets = retellings.outlets(own, others);
    Statement told = chosen.statement();
    List<Citation> citations = new ArrayList<>(told.citations());
    if (!outlets.isEmpty()) {
      citations.addAll(writer.cite(others));
    }
    return new Told(
        new Statement(
            told.text(),
            told.kind(),
            citations.stream().distinct().toList(),
            told.attributedTo(),
            told.asOf()),
        chosen.sentence(),
        outlets);
  }

  /// What late reports open with, and what the summary tells of them.
  private List<ArticleSentence> openings(List<Chosen> summary) {
    List<ArticleSentence> found = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      article.prose().stream().limit(FIRST_SENTENCES).forEach(found::add);
    }
    summary.stream().map(Chosen::sentence).filter(s -> !found.contains(s)).forEach(found::add);
    return found.stream()
        .filter(recency::mayBeLatest)
        .filter(s -> !arguments.argues(s.articleId()) && !arguments.isVerdict(s))
        .filter(s -> !recency.isRecounted(s))
        .toList();
  }

  private static boolean isPlain(Statement wording) {
    int words = words(wording);
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && !NOT_PLAIN.matcher(wording.text()).find()
        && SummaryFitness.saysSomethingByItself(wording.text());
  }

  private static boolean repeats(Statement wording, List<Chosen> summary) {
    Set<String> own = ClaimStatements.words(wording.text());
    return summary.stream()
        .map(Chosen::statement)
        .anyMatch(s ->
            ClaimStatements.overlap(own, ClaimStatements.words(s.text())) >= SAME
                && words(wording) > CLEARLY_SHORTER * words(s));
  }

  private static int words(Statement statement) {
    return statement.text().strip().split("\\s+").length;
  }
}
