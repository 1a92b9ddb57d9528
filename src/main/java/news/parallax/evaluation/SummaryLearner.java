package news.parallax.evaluation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.NewsException;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.ShorterTellings;
import news.parallax.editor.EditorModelTrainer;
import news.parallax.editor.EditorModelTrainer.Lesson;
import news.parallax.editor.EditorModelTrainer.Telling;
import news.parallax.editor.Stems;
import news.parallax.editor.SurveyedSentence;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.text.Span;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.rules.SentenceSplitter;

/// Learns from stories with editors' summaries what a summary tells.
public final class SummaryLearner {
  private static final String HEADING =
      """
      # What was learned from summaries that editors wrote beside the articles they sum up; made by
      # `./parallax evaluate --data DATA/stories/train.jsonl.gz --learn FILE`. Word stems and weights of
      # traits only: no text of any article.
      """;

  /// Writes the model learned from the stories at `request.data()` to a file.
  public void learn(Request request, Path file) {
    List<GoldStory> stories = GoldStory.read(request.data());
    stories = stories.subList(0, request.taken(stories.size()));
    request.progress().println("learn: loading the models");
    StoryParser parser =
        new StoryParser(new SentenceSplitter(), Nlp4jParser.load(request.engine().models()), 1);
    Countdown countdown = new Countdown("learn", stories.size(), request.progress());
    List<Lesson> lessons = new ArrayList<>();
    try (ExecutorService pool = Executors.newFixedThreadPool(request.engine().threads())) {
      List<Future<Lesson>> futures = new ArrayList<>();
      for (GoldStory story : stories) {
        futures.add(
            pool.submit(() -> {
              Lesson lesson = lesson(story, parser, request);
              countdown.step();
              return lesson;
            }));
      }
      for (Future<Lesson> future : futures) {
        Lesson lesson = future.get();
        if (!lesson.story().isEmpty() && !lesson.summary().isEmpty()) {
          lessons.add(lesson);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new NewsException(NewsException.Category.INTERNAL, "stopped", e);
    } catch (ExecutionException e) {
      throw new NewsException(
          NewsException.Category.INTERNAL, "could not learn: " + e.getCause(), e.getCause());
    }
    request.progress().println("learn: weighing");
    LearnedModel.write(file, HEADING + new EditorModelTrainer().train(lessons).format());
    request.out().println(lessons.size() + " stories learned from, written to " + file);
  }

  private static Lesson lesson(GoldStory gold, StoryParser parser, Request request) {
    List<Article> articles = new GoldReader(request.progress()).read(gold);
    if (articles.isEmpty()) {
      return new Lesson(List.of(), List.of());
    }
    AnalyzedStory story =
        new StoryDater().date(new EntityVote().vote(parser.parse(Story.of(articles))));
    return new Lesson(SurveyedSentence.of(story), shorter(story), Stems.of(gold.roundup()));
  }

  private static List<Telling> shorter(AnalyzedStory story) {
    List<Telling> shorter = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      String origin = story.story().originOf(article.id()).id();
      int place = 0;
      for (ArticleSentence sentence : article.prose()) {
        SurveyedSentence surveyed = SurveyedSentence.of(origin, place++, article, sentence);
        for (Span part : ShorterTellings.of(sentence)) {
          String told = story.text(new Passage(article.id(), part));
          shorter.add(new Telling(surveyed, Stems.of(told)));
        }
      }
    }
    return shorter;
  }
}
