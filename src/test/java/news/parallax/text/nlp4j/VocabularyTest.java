package news.parallax.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  private static final List<String> WORDS =
      IntStream.range(0, 5000).mapToObj(i -> "wörd" + i * 7919L).toList();

  @Test
  void everyWordHasItsNumberAlsoWhenReadBack(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("words.bin");
    try (ArrayWriter out = ArrayWriter.create(file)) {
      vocabulary(10).write(out);
    }
    try (ArrayReader in = ArrayReader.open(file)) {
      Vocabulary read = Vocabulary.read(in);
      assertThat(WORDS).allSatisfy(w -> assertThat(read.find(w)).isEqualTo(WORDS.indexOf(w) + 1));
    }
  }

  @Test
  void anUnknownWordHasNone() {
    assertThat(vocabulary(10).find("wörd1")).isEqualTo(Vocabulary.NONE);
  }

  @Test
  void onlyTheFirstWordsAreAtoms() {
    assertThat(vocabulary(10).atom(WORDS.get(9))).isEqualTo(10);
    assertThat(vocabulary(10).atom(WORDS.get(10))).isEqualTo(Vocabulary.NONE);
  }

  private static Vocabulary vocabulary(int atoms) {
    VocabularyBuilder builder = new VocabularyBuilder();
    WORDS.forEach(builder::add);
    return builder.build(atoms);
  }
}
