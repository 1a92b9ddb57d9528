package news.parallax.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.NewsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FloorsTest {
  private static final Floor FLOOR =
      new Floor(
          Evaluation.STORIES, Half.BOTH, "pool.jsonl", "00", new TreeMap<>(Map.of("f1", 0.9)));

  @Test
  void aScoreAtItsFloorHolds() {
    assertThat(Floors.compare(FLOOR, Scores.of(Map.of("f1", 0.9)), new ArrayList<>())).isTrue();
  }

  @Test
  void aScoreBelowItsFloorFalls() {
    List<String> rows = new ArrayList<>();
    assertThat(Floors.compare(FLOOR, Scores.of(Map.of("f1", 0.8999)), rows)).isFalse();
    assertThat(rows).singleElement().asString().startsWith("FALLS");
  }

  @Test
  void aScoreThatIsNoLongerMeasuredFalls() {
    assertThat(Floors.compare(FLOOR, Scores.none(), new ArrayList<>())).isFalse();
  }

  @Test
  void aFloorForSomethingUnknownIsRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("floors.json");
    Files.writeString(file, "{\"floors\":[{\"evaluation\":\"taste\",\"scores\":{\"f1\":1}}]}");
    assertThatThrownBy(() -> Floors.read(file))
        .isInstanceOf(NewsException.class)
        .hasMessageContaining("taste");
  }

  @Test
  void aFloorForAHalfThatThereIsNotIsRefused(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("floors.json");
    Files.writeString(
        file, "{\"floors\":[{\"evaluation\":\"time\",\"half\":\"third\",\"scores\":{\"f1\":1}}]}");
    assertThatThrownBy(() -> Floors.read(file))
        .isInstanceOf(NewsException.class)
        .hasMessageContaining("third");
  }

  @Test
  void aFingerprintChangesWithAFileAndWithItsName(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("a.txt"), "ship");
    String first = Fingerprint.of(folder);
    Files.writeString(folder.resolve("a.txt"), "shop");
    String second = Fingerprint.of(folder);
    Files.move(folder.resolve("a.txt"), folder.resolve("b.txt"));
    assertThat(List.of(first, second, Fingerprint.of(folder))).doesNotHaveDuplicates();
  }
}
