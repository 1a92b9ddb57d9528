package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.story.AnalyzedStory;

/// The questions that the coverage asks, those a newcomer has, and those that nobody answers.
final class QuestionsSection {
  private static final int ANSWERS = 3;
  private static final int MOST = 8;

  /// A question that a newcomer has of any story and how sentences that answer it look.
  private record Generated(String question, Pattern answered) {}

  private static final List<Generated> GENERATED =
      List.of(
          new Generated(
              "Why does it matter?",
              Pattern.compile(
                  "\\b(?:matters? (?:to|because|for)|significan(?:t|ce)|importan(?:t|ce)|symbol(?:ic)?\\b|would (?:mean|represent|allow)"
                      + "|stakes|consequences?|implications?|crucial|strategic)\\b",
                  Pattern.CASE_INSENSITIVE)),
          new Generated(
              "Why did it happen?",
              Pattern.compile(
                  "\\b(?:because|due to|caused by|the cause|blamed|after (?:it|he|she|they) (?:was|were|had)|in an attempt to|in a bid to"
                      + "|in order to|as a result of|in response to|motivated by|prompted by|triggered by|stems? from)\\b",
                  Pattern.CASE_INSENSITIVE)),
          new Generated(
              "What happens next?",
              Pattern.compile(
                  "\\b(?:is (?:due|expected|scheduled|set|likely) to|are (?:due|expected|scheduled|set|likely) to|will (?:be|meet|vote|decide"
                      + "|hold|take|begin|start|continue|go|have|need|return|remain)|next (?:week|month|year|step)|plans? to)\\b",
                  Pattern.CASE_INSENSITIVE)),
          new Generated(
              "Who is affected?",
              Pattern.compile(
                  "\\b(?:residents|civilians|families|workers|patients|students|customers|passengers|victims|people (?:were|have|are)"
                      + "|households|evacuat\\w+|homes|children|taxpayers|voters|farmers|commuters)\\b",
                  Pattern.CASE_INSENSITIVE)));

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

  List<Brief.Question> write() {
    List<Brief.Question> questions = new ArrayList<>(asked());
    Set<String> used = new LinkedHashSet<>();
    questions.forEach(q -> q.answers().forEach(a -> used.add(a.text())));
    for (Generated generated : GENERATED) {
      List<Statement> answers =
          answers(
              salience.ranked(story).stream()
                  .limit(150)
                  .filter(s -> generated.answered().matcher(story.text(s)).find())
                  .toList(),
              used);
      if (!answers.isEmpty() && questions.size() < MOST) {
        answers.forEach(a -> used.add(a.text()));
        questions.add(new Brief.Question(generated.question(), false, answers));
      }
    }
    return List.copyOf(questions);
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
          || taken.stream().anyMatch(t -> salience.overlap(t, candidate) > 0.5)) {
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
