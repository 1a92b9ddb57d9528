package news.parallax.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import edu.emory.mathcs.nlp.common.collection.tree.PrefixTree;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
  private static final List<String> VALUES =
      Stream.of("B", "I", "L", "U").flatMap(p -> Stream.of(p + "-1", p + "-2")).toList();

  @Test
  void theLongestNameFromEachWordOnIsMarked() {
    assertThat(marks("to Port Amal Road North"))
        .containsExactly("", "B-1", "B-2 I-1", "L-1 L-2", "");
  }

  @Test
  void aNameOfOneWordStandsAlone() {
    assertThat(marks("Tarven")).containsExactly("U-1 U-2");
  }

  @Test
  void theBeginningOfANameIsNone() {
    assertThat(marks("Port of")).containsExactly("", "");
  }

  private static List<String> marks(String sentence) {
    PrefixTree<String, Set<String>> names = new PrefixTree<>();
    add(names, "Port Amal", "2");
    add(names, "Port Amal Road", "1");
    add(names, "Amal Road", "2");
    add(names, "Tarven", "1", "2");
    GazetteerCompiler compiler = new GazetteerCompiler(names);
    VocabularyBuilder numbers = new VocabularyBuilder();
    numbers.add("to");
    compiler.firstWords().forEach(numbers::add);
    compiler.words().forEach(numbers::add);
    Vocabulary vocabulary = numbers.build(1);
    Gazetteer gazetteer = compiler.compile(numbers::number, value -> VALUES.indexOf(value) + 1);
    int[] words = Stream.of(("ROOT " + sentence).split(" ")).mapToInt(vocabulary::find).toArray();
    return Stream.of(gazetteer.find(words)).skip(1).map(GazetteerTest::text).toList();
  }

  private static void add(PrefixTree<String, Set<String>> names, String name, String... kinds) {
    String[] words = name.split(" ");
    names.add(words, 0, words.length, word -> word).setValue(Set.of(kinds));
  }

  private static String text(int[] atoms) {
    List<String> values = Arrays.stream(atoms).mapToObj(a -> VALUES.get(a - 1)).toList();
    return String.join(" ", values);
  }
}
