package news.parallax.evaluation;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.NewsException;
import news.parallax.claim.match.Kin;
import news.parallax.engine.NewsEngine;
import news.parallax.text.nlp4j.WordVectors;

/// Cuts the vectors of words down to those that news uses often.
public final class KinLearner {
  private static final Pattern WORD = Pattern.compile("[a-zA-Z][a-z'-]+");
  private static final int SHORTEST = 3;
  private static final int OFTEN = 12;
  private static final String HEADING =
      """
      # The vectors of common words, a byte a number, in base 64; cut down from those of the parser's models by
      # ./parallax learn kin --data DATA/stories/train.jsonl.gz --out FILE
      """;

  /// Writes the vectors of the words that the stories hold often.
  ///
  /// @throws NewsException when the stories cannot be read or the vectors not written
  public void learn(Path data, Path file, NewsEngine.Options engine) {
    SortedMap<String, Integer> counts = new TreeMap<>();
    for (GoldStory story : GoldStory.read(data)) {
      for (GoldArticle article : story.articles()) {
        Matcher words = WORD.matcher(article.node().path("text").asText(""));
        while (words.find()) {
          counts.merge(words.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
        }
      }
    }
    SortedMap<String, float[]> vectors = WordVectors.read(engine.models());
    StringBuilder out = new StringBuilder(HEADING);
    for (Map.Entry<String, Integer> word : counts.entrySet()) {
      float[] vector = vectors.get(word.getKey());
      if (vector != null && word.getValue() >= OFTEN && word.getKey().length() >= SHORTEST) {
        out.append(Kin.line(word.getKey(), vector)).append('\n');
      }
    }
    LearnedModel.write(file, out.toString());
  }
}
