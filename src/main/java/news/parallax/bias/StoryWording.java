package news.parallax.bias;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.wording.Wording;
import news.parallax.bias.wording.WordingModel;
import news.parallax.story.AnalyzedStory;

/// How loaded each sentence of a story's prose is; judged once, on all processors.
final class StoryWording {
  private final Map<Passage, Wording> judged;

  StoryWording(AnalyzedStory story) {
    WordingModel model = WordingModel.shipped();
    List<ArticleSentence> sentences =
        story.articles().stream().flatMap(a -> a.prose().stream()).toList();
    judged =
        sentences.parallelStream()
            .collect(
                Collectors.toConcurrentMap(
                    ArticleSentence::passage, s -> model.judge(s.tokens(), s.mentions())));
  }

  /// @throws IllegalArgumentException when the sentence is none of the story's prose
  Wording of(ArticleSentence sentence) {
    Wording wording = judged.get(sentence.passage());
    if (wording == null) {
      throw new IllegalArgumentException("no sentence of the story's prose: " + sentence.passage());
    }
    return wording;
  }
}
