package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Runs the examples of `disputing.txt`.
class DisputingExamplesTest {
  static List<String> examples() {
    List<String> examples = new ArrayList<>();
    Disputing.WORDS
        .examples()
        .forEach((group, own) -> own.forEach(e -> examples.add(group + " => " + e)));
    return examples;
  }

  @ParameterizedTest
  @MethodSource("examples")
  void theWordIsFound(String example) {
    String[] parts = example.split(" => ");
    Set<String> words = Disputing.WORDS.words(parts[0]);
    List<String> found =
        Stories.of(parts[1]).articles().getFirst().sentences().getFirst().tokens().stream()
            .map(t -> t.lemma().toLowerCase(Locale.ROOT))
            .filter(words::contains)
            .toList();
    if (parts[2].equals("none")) {
      assertThat(found).isEmpty();
    } else {
      assertThat(found).contains(parts[2]);
    }
  }

  @Test
  void eachGroupHasAnExample() {
    assertThat(Disputing.WORDS.examples()).allSatisfy((group, own) -> assertThat(own).isNotEmpty());
  }
}
