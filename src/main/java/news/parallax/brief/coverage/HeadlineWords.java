package news.parallax.brief.coverage;

import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.Block;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.story.AnalyzedStory;

/// The words of a story's headlines. What has none of them is beside the story.
final class HeadlineWords {
  private final Set<String> words;

  HeadlineWords(AnalyzedStory story) {
    this.words =
        ClaimStatements.words(
            story.articles().stream()
                .flatMap(a -> a.sentences().stream())
                .filter(s -> s.kind() == Block.Kind.HEADLINE)
                .map(story::text)
                .collect(Collectors.joining(" ")));
  }

  Set<String> all() {
    return words;
  }

  boolean isNear(String sentence) {
    return words.isEmpty() || ClaimStatements.words(sentence).stream().anyMatch(words::contains);
  }
}
