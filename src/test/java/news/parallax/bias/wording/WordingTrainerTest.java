package news.parallax.bias.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.testing.Stories;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;
import org.junit.jupiter.api.Test;

class WordingTrainerTest {
  private static final List<String> SCORN = List.of("mean", "sour", "vain");
  private static final List<String> PLAIN = List.of("long", "wooden", "northern");

  @Test
  void aWordIsJudgedByWordsUsedLikeIt() {
    WordingModel model = new WordingTrainer(vectors()).train(lessons());
    Sentence sentence = parse("The grumpy mayor opened the narrow bridge.");
    Wording wording = model.judge(sentence.tokens(), sentence.mentions());
    assertThat(wording.words().get(1)).isGreaterThan(wording.words().get(5));
  }

  @Test
  void aModelIsWrittenTheSameAndReadBack() throws IOException {
    WordingModel model = new WordingTrainer(vectors()).train(lessons());
    byte[] written = bytes(model);
    assertThat(bytes(new WordingTrainer(vectors()).train(lessons()))).isEqualTo(written);
    assertThat(bytes(WordingModel.read(new ByteArrayInputStream(written)))).isEqualTo(written);
  }

  @Test
  void aLogisticRegressionTellsTheTwoSidesApart() {
    List<Row> rows = new ArrayList<>();
    boolean[] so = new boolean[40];
    for (int i = 0; i < so.length; i++) {
      so[i] = i % 2 == 0;
      rows.add(Row.of(new double[] {so[i] ? 1 : -1, i % 3}));
    }
    double[] weights = new Logistic(rows, so, new double[] {0.1, 0.1}).fit();
    assertThat(weights[0]).isGreaterThan(1);
    assertThat(weights[1]).isBetween(-0.5, 0.5);
  }

  private static byte[] bytes(WordingModel model) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    model.write(out);
    return out.toByteArray();
  }

  private static SortedMap<String, float[]> vectors() {
    SortedMap<String, float[]> vectors = new TreeMap<>();
    SCORN.forEach(w -> vectors.put(w, new float[] {1, 0}));
    PLAIN.forEach(w -> vectors.put(w, new float[] {0, 1}));
    vectors.put("grumpy", new float[] {0.9f, 0.1f});
    vectors.put("narrow", new float[] {0.1f, 0.9f});
    return vectors;
  }

  private static List<Lesson> lessons() {
    List<Lesson> lessons = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      lessons.add(lesson("The " + SCORN.get(i % 3) + " mayor opened the bridge.", true, i));
      lessons.add(lesson("The mayor opened the " + PLAIN.get(i % 3) + " bridge.", false, i));
    }
    return lessons;
  }

  private static Lesson lesson(String text, boolean biased, int number) {
    Sentence sentence = parse(text);
    return new Lesson(
        sentence.tokens(),
        sentence.mentions(),
        sentence.tokens().stream().map(t -> SCORN.contains(t.text())).toList(),
        biased,
        "page " + number);
  }

  private static Sentence parse(String text) {
    return Stories.parser().parse(text, new Span(0, text.length()));
  }
}
