package news.parallax.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FeatureSplitterTest {
  private static final FeatureSplitter SPLITTER =
      new FeatureSplitter(Map.of(Trait.TAG, Set.of("NN", "VB"), Trait.AMBIGUITY, Set.of("NN_VB")));

  @Test
  void twoWordsWithAnUnderscoreMayHaveComeApartInTwoWays() {
    assertThat(SPLITTER.split(feature(Trait.LEMMA, Trait.LEMMA), "a_b_c"))
        .containsExactly(List.of("a", "b_c"), List.of("a_b", "c"));
  }

  @Test
  void aTagIsOneOfTheKnown() {
    assertThat(SPLITTER.split(feature(Trait.LEMMA, Trait.TAG), "a_b_NN"))
        .containsExactly(List.of("a_b", "NN"));
  }

  @Test
  void aClassOfTagsStaysWhole() {
    assertThat(SPLITTER.split(feature(Trait.TAG, Trait.AMBIGUITY), "VB_NN_VB"))
        .containsExactly(List.of("VB", "NN_VB"));
  }

  @Test
  void anAffixHasItsLength() {
    assertThat(SPLITTER.split(feature(Trait.SUFFIX_3, Trait.LOWER), "a_c_abac"))
        .containsExactly(List.of("a_c", "abac"));
  }

  @Test
  void whatCannotBeIsDropped() {
    assertThat(SPLITTER.split(feature(Trait.TAG, Trait.TAG), "NN_JJ")).isEmpty();
  }

  private static Template.JoinFeature feature(Trait... traits) {
    return new Template.JoinFeature(
        Stream.of(traits).map(trait -> new Template.Value(0, trait)).toList());
  }
}
