package news.parallax.brief.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;

/// The questions that the coverage itself asks in its headings.
final class AskedQuestions {
  private static final Pattern ASKS =
      Pattern.compile(
          "(?i).*\\b(?:who|what|when|where|why|how|which)\\b.*|(?:is|are|was|were|will|would|did|does|do|can|could|should|has|have)\\b.*");

  private static final Pattern CAPTION =
      Pattern.compile(
          "(?i):|to what end|what to make|caption|playback|device|click|video|^what (?:do|did) we (?:know|learn)");

  private static final int FEWEST_WORDS = 2;

  /// What stands further below a heading is of other things.
  private static final int NEAR = 8;

  private static final int FIRST = 2;

  private static final int FEWEST_TOKENS = 18;

  /// Behind a first answer only what is surely understood by itself.
  private static final double FURTHER = 0.6;

  private static final Pattern SAYS =
      Pattern.compile(
          "\\b(?:said|says?|told|tweeted|wrote|argues?|argued|called|according to|accused|insisted|claimed)\\b");

  /// So many sentences tell what happened.
  private static final int COURSE = 4;

  /// So many headings that ask make an article one that explains: what stands below each answers
  /// it.
  private static final int EXPLAINS = 3;

  /// So many sentences below such a heading are its answer; "There was not." is one that says
  /// little.
  private static final int EXPLAINED = 6;

  /// What goes on to another matter.
  private static final Pattern ASIDE =
      Pattern.compile(
          "^(?:In any case|Regardless|Meanwhile|Elsewhere|Separately|Besides|However|But)\\b");

  private final AnalyzedStory story;
  private final Salience salience;
  private final Answers answers;
  private final Recency recency;
  private final SummaryGate gate;

  AskedQuestions(AnalyzedStory story, Salience salience, Answers answers, SummaryGate gate) {
    this.gate = gate;
    this.story = story;
    this.salience = salience;
    this.answers = answers;
    this.recency = new Recency(story);
  }

  /// Questions that stand as headings, answered by the text below them.
  List<Brief.Question> find() {
    List<Brief.Question> questions = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      List<ArticleSentence> sentences = article.sentences();
      boolean explains = sentences.stream().filter(s -> isAsking(article, s)).count() >= EXPLAINS;
      for (int i = 0; i < sentences.size(); i++) {
        ArticleSentence heading = sentences.get(i);
        String text = SupportChecker.flat(article.text(heading));
        if (!isAsking(article, heading)) {
          continue;
        }
        List<ArticleSentence> below = new ArrayList<>();
        for (int k = i + 1;
            k < sentences.size() && sentences.get(k).kind() != Block.Kind.SUBHEADING;
            k++) {
          below.add(sentences.get(k));
        }
        List<ArticleSentence> answering = answering(heading, below, explains);
        List<Statement> answered =
            (explains && !AnswerKind.of(text).isYesOrNo()
                    ? answers.below(answering)
                    : answers.of(answering, Set.of()))
                .stream()
                    .filter(a -> (explains && AnswerKind.asksWhat(text)) || isOnIt(text, a))
                    .toList();
        if (!answered.isEmpty()) {
          questions.add(new Brief.Question(text, true, answered));
        }
      }
    }
    return questions;
  }

  private static boolean isAsking(AnalyzedArticle article, ArticleSentence heading) {
    String text = SupportChecker.flat(article.text(heading));
    return heading.kind() == Block.Kind.SUBHEADING && text.endsWith("?") && asks(text);
  }

  /// The sentences below a heading that say what such a question asks for: the first, and those
  /// that share a word with it, two where they stand further below.
  private List<ArticleSentence> answering(
      ArticleSentence heading, List<ArticleSentence> below, boolean explains) {
    Set<String> asked = withoutPersons(heading);
    AnswerKind kind = AnswerKind.of(SupportChecker.flat(story.text(heading)));
    List<ArticleSentence> answering = new ArrayList<>();
    for (int i = 0; i < Math.min(NEAR, below.size()); i++) {
      ArticleSentence sentence = below.get(i);
      String text = story.text(sentence);
      long shared = salience.terms(sentence).stream().filter(asked::contains).count();
      boolean first =
          i == 0
              || (i < FIRST && (kind == AnswerKind.FIRST || asked.isEmpty()))
              || (i < COURSE && kind == AnswerKind.COURSE && !recency.isRecounted(sentence));
      boolean must =
          kind == AnswerKind.WHAT_IS
              || kind == AnswerKind.WHETHER
              || kind == AnswerKind.WILL
              || kind == AnswerKind.HOW;
      boolean farther = i > FIRST && kind == AnswerKind.FIRST;
      boolean speaksOfIt = !farther && ((first && !must) || shared >= (i <= FIRST ? 1 : 2));
      boolean holds = kind != AnswerKind.NEXT || recency.mayBeLatest(sentence);
      boolean aside =
          ASIDE.matcher(text).find() && !(kind == AnswerKind.COURSE && text.startsWith("But "));
      boolean stands = answering.isEmpty() || gate.chance(sentence) >= FURTHER;
      boolean explained =
          explains
              && i < EXPLAINED
              && kind.isExplainedBy(SupportChecker.flat(story.text(heading)), text, i);
      if ((explained || (speaksOfIt && kind.isSaidBy(sentence, text)))
          && holds
          && stands
          && tellsEnough(sentence, text)
          && !aside) {
        answering.add(sentence);
      }
    }
    return answering;
  }

  /// The words that it asks about; those of a person's name only where there are no others.
  private Set<String> withoutPersons(ArticleSentence heading) {
    Set<String> all = salience.terms(heading);
    Set<String> left = new TreeSet<>(all);
    heading.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON)
        .map(m -> story.text(new Passage(heading.articleId(), m.span())))
        .flatMap(n -> Stream.of(n.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
        .forEach(left::remove);
    return left.isEmpty() ? all : left;
  }

  /// Whether it has a word of a question that tells by nothing else what it asks for.
  private static boolean isOnIt(String heading, Statement answer) {
    Set<String> asked = LeadFinder.words(heading);
    return AnswerKind.of(heading) != AnswerKind.OTHER
        || asked.isEmpty()
        || LeadFinder.words(answer.text()).stream().anyMatch(asked::contains);
  }

  /// A short sentence without a number or somebody's words is a bridge.
  private static boolean tellsEnough(ArticleSentence sentence, String text) {
    return sentence.tokens().size() >= FEWEST_TOKENS
        || SAYS.matcher(text).find()
        || sentence.tokens().stream().anyMatch(t -> t.tag().equals("CD"));
  }

  private static boolean asks(String heading) {
    return heading.split("\\s+").length >= FEWEST_WORDS
        && !heading.equals(heading.toUpperCase(Locale.ROOT))
        && ASKS.matcher(heading).matches()
        && heading.indexOf('?') == heading.length() - 1
        && !CAPTION.matcher(heading).find();
  }
}
