package news.parallax.text.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import news.parallax.NewsException;

/// The vectors of common words, which stand close together for words that are used alike: for
/// learning from, not for reading articles.
public final class WordVectors {
  /// Numbers of a vector.
  public static final int WIDTH = 50;

  private static final Pattern WORD = Pattern.compile("[a-z][a-z'-]{1,19}");

  private WordVectors() {}

  /// The vectors of the words in lower case that the training texts of the tagger hold, by word.
  ///
  /// @param models the folder that {@link ModelCompiler} has written the models to
  /// @throws NewsException of category `MODEL` when they cannot be read
  public static SortedMap<String, float[]> read(Path models) {
    SortedMap<String, float[]> byWord = new TreeMap<>();
    try (ArrayReader in = ArrayReader.open(models.resolve(Models.LEXICON))) {
      Lexicon lexicon = Lexicon.read(in);
      Vectors vectors = Vectors.read(ArrayReader.openForGood(models.resolve(Models.VECTORS)));
      for (int number = 1; number < lexicon.vocabulary().size(); number++) {
        int row = lexicon.vectorOf()[number];
        if (row >= 0 && lexicon.ambiguityOf()[number] != 0) {
          String word = lexicon.vocabulary().word(number);
          if (WORD.matcher(word).matches()) {
            byWord.put(word, vectors.row(row));
          }
        }
      }
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.MODEL, "cannot read the vectors of words in " + models, e);
    }
    return Collections.unmodifiableSortedMap(byWord);
  }
}
