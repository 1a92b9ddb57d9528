package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Brief.Disputed;
import news.parallax.story.AnalyzedStory;

/// The questions that the coverage asks, those a newcomer has, and those that nobody answers.
final class QuestionsSection {
  private static final int ANSWERS = 3;
  private static final int MOST = 8;

  private static final Pattern MATTERS =
      Pattern.compile(
          "\\b(?:matters? (?:to|because|for)|significance|important (?:because|for|hub|step|part|role|to)|importance|symbol(?:ic|ism)?\\b|would (?:mean|represent|allow)"
              + "|at stake|consequences?|implications?|crucial|strategic|vital|depends? on)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:because|due to|caused by|the cause of|cause was|blamed (?:on|for)|prompted by|triggered by|stems? from|led to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:(?:is|are) (?:due|expected|scheduled|set|likely|unlikely) to|will (?:be|meet|vote|decide|hold|take|begin|start|go|have"
              + "|need|return|remain|open|hear|appear|face|get)|next (?:week|month|year|step)|plans? to)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFFECTED =
      Pattern.compile(
          "\\b(?:residents|civilians|families|workers|patients|students|customers|passengers|victims|people (?:were|have|are)"
              + "|households|evacuat\\w+|homes|children|taxpayers|voters|farmers|fishermen|commuters|inhabitants)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:it (?:is|was|remains|remained) (?:still )?(?:unclear|unknown|not (?:yet |immediately )?(?:clear|known))"
              + "|(?:is|was|remains) (?:unclear|unknown)|not immediately clear|no one knows|nobody knows)\\s+"
              + "((?:who|what|when|where|why|how|whether|if|which)\\b[^.;“”\"]{8,160})",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;

  QuestionsSection(
      AnalyzedStory story, Salience salience, Tellings tellings, StatementWriter writer) {
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
  }

  List<Brief.Question> write(
      List<Statement> summary, List<Brief.FigureLine> figures, List<Disputed> disputes) {
    List<Brief.Question> questions = new ArrayList<>(asked());
    Set<String> used = new LinkedHashSet<>();
    summary.forEach(s -> used.add(s.text()));
    questions.forEach(q -> q.answers().forEach(a -> used.add(a.text())));
    Optional<String> topic = new Topic(story).thing().map(Topic.Name::text);
    List<ArticleSentence> ranked = salience.ranked(story).stream().limit(150).toList();
    List<ArticleSentence> latest = ranked.stream().filter(new Recency(story)::isLatest).toList();
    topic.ifPresent(t ->
        generate(
            "Why does " + t + " matter?",
            ranked.stream().filter(s -> story.text(s).contains(t)).toList(),
            MATTERS,
            used,
            questions));
    generate("Why does it matter?", ranked, MATTERS, used, questions);
    generate(
        "What is the cause?",
        ranked.stream().filter(this::isOnTheMainThing).toList(),
        CAUSE,
        used,
        questions);
    generate("Who is affected?", ranked, AFFECTED, used, questions);
    figureQuestion(figures).ifPresent(questions::add);
    disputeQuestion(disputes).ifPresent(questions::add);
    generate("What happens next?", latest, NEXT, used, questions);
    return questions.stream().limit(MOST).toList();
  }

  private void generate(
      String question,
      List<ArticleSentence> candidates,
      Pattern answered,
      Set<String> used,
      List<Brief.Question> questions) {
    boolean asked = questions.stream().anyMatch(q -> isSameKind(q.question(), question));
    List<Statement> answers =
        answers(
            candidates.stream().filter(s -> answered.matcher(story.text(s)).find()).toList(), used);
    if (!answers.isEmpty() && !asked) {
      answers.forEach(a -> used.add(a.text()));
      questions.add(new Brief.Question(question, false, answers));
    }
  }

  /// "Why does it matter?" is not asked again when "Why does the dam matter?" is.
  private static boolean isSameKind(String asked, String question) {
    return question.equals("Why does it matter?")
        && asked.startsWith("Why does ")
        && asked.endsWith(" matter?");
  }

  /// The quantity that most figures measure, asked for.
  private static Optional<Brief.Question> figureQuestion(List<Brief.FigureLine> figures) {
    return figures.stream()
        .filter(f -> f.value().unit().isEmpty() || f.value().unit().equals("people"))
        .filter(f -> f.quantity().matches("[\\p{L} -]{3,40}s"))
        .findFirst()
        .map(f ->
            new Brief.Question(
                "How many " + f.quantity() + "?",
                false,
                figures.stream()
                    .filter(o -> o.group().equals(f.group()))
                    .map(Brief.FigureLine::statement)
                    .distinct()
                    .limit(ANSWERS)
                    .toList()));
  }

  private static Optional<Brief.Question> disputeQuestion(List<Disputed> disputes) {
    return disputes.stream()
        .findFirst()
        .map(d ->
            new Brief.Question(
                "What is disputed?",
                false,
                d.positions().stream()
                    .flatMap(p -> p.statements().stream().limit(1))
                    .limit(ANSWERS)
                    .toList()))
        .filter(q -> !q.answers().isEmpty());
  }

  /// Whether a sentence is about what the headlines are about: it shares half of the words of one.
  private boolean isOnTheMainThing(ArticleSentence sentence) {
    Set<String> terms = salience.terms(sentence);
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE)
        .map(salience::terms)
        .filter(h -> !h.isEmpty())
        .anyMatch(h -> h.stream().filter(terms::contains).count() * 2 >= h.size());
  }

  /// Questions that stand as headings, answered by the text below them.
  private List<Brief.Question> asked() {
    List<Brief.Question> questions = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      List<ArticleSentence> sentences = article.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        ArticleSentence heading = sentences.get(i);
        String text = SupportChecker.flat(article.text(heading));
        if (heading.kind() != Block.Kind.SUBHEADING || !text.endsWith("?")) {
          continue;
        }
        List<ArticleSentence> below = new ArrayList<>();
        for (int k = i + 1;
            k < sentences.size() && sentences.get(k).kind() != Block.Kind.SUBHEADING;
            k++) {
          below.add(sentences.get(k));
        }
        below.sort(
            Comparator.comparingDouble((ArticleSentence s) -> -salience.of(s))
                .thenComparing(ArticleSentence::passage));
        List<Statement> answers = answers(below, Set.of());
        if (!answers.isEmpty()) {
          questions.add(new Brief.Question(text, true, answers));
        }
      }
    }
    return questions;
  }

  private List<Statement> answers(List<ArticleSentence> candidates, Set<String> used) {
    List<ArticleSentence> taken = new ArrayList<>();
    List<Statement> answers = new ArrayList<>();
    for (ArticleSentence candidate : candidates) {
      if (answers.size() == ANSWERS) {
        break;
      }
      if (story.article(candidate.articleId()).article().opinion()
          || !salience.isOnTopic(candidate)
          || OPEN.matcher(story.text(candidate)).find()
          || taken.stream()
              .anyMatch(t ->
                  salience.overlap(t, candidate) > 0.5 || tellings.tellTheSame(t, candidate))) {
        continue;
      }
      writer
          .write(candidate, candidate.span(), tellings.others(candidate), null, null)
          .filter(s -> !used.contains(s.text()))
          .ifPresent(s -> {
            answers.add(s);
            taken.add(candidate);
          });
    }
    return answers;
  }

  /// What the coverage says that nobody knows.
  List<String> open() {
    Set<String> open = new LinkedHashSet<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        Matcher matcher = OPEN.matcher(SupportChecker.flat(article.text(sentence)));
        if (matcher.find()) {
          String words = matcher.group(1).strip();
          open.add(Character.toUpperCase(words.charAt(0)) + words.substring(1) + "?");
        }
      }
    }
    return open.stream().limit(5).toList();
  }
}
