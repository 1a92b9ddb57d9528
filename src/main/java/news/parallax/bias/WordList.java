package news.parallax.bias;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.Shipped;

/// A file of words in lower case, divided by spaces; `#` opens a comment.
final class WordList {
  private WordList() {}

  /// Reads a file that lies beside this package's classes.
  static Set<String> load(String name) {
    return Shipped.entries(WordList.class, name).stream()
        .flatMap(line -> Arrays.stream(line.strip().split("\\s+")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
