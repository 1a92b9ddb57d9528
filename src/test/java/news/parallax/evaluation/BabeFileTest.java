package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BabeFileTest {
  @Test
  void aFieldInQuotationMarksMayHoldCommasAndQuotationMarks(@TempDir Path folder)
      throws IOException {
    Path file = folder.resolve("judged.csv");
    Files.writeString(
        file,
        """
        text,label_bias,biased_words
        "Fog, said the ""pilot"", hid the pier.",Non-biased,[]
        A shameful pier.,Biased,"['shameful', ""pilot's""]"
        A pier.,No agreement,[]
        """);
    List<JudgedSentence> sentences = BabeFile.read(file);
    assertThat(sentences.getFirst().text()).isEqualTo("Fog, said the \"pilot\", hid the pier.");
    assertThat(sentences.get(1).words()).containsExactly("shameful", "pilot's");
    assertThat(sentences).extracting(JudgedSentence::biased).containsExactly(false, true, null);
  }
}
