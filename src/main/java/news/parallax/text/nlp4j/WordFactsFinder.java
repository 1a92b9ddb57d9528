package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.common.util.StringUtils;
import java.util.List;

/// A word → what the lexicon and its letters say of it.
final class WordFactsFinder {
  private static final int SHAPE_REPETITIONS = 2;
  private static final List<Trait> PREFIXES = List.of(Trait.PREFIX_2, Trait.PREFIX_3);
  private static final List<Trait> SUFFIXES =
      List.of(Trait.SUFFIX_1, Trait.SUFFIX_2, Trait.SUFFIX_3, Trait.SUFFIX_4);

  private final Lexicon lexicon;
  private final Vocabulary vocabulary;

  WordFactsFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.vocabulary = lexicon.vocabulary();
  }

  WordFacts find(String word) {
    String form = StringUtils.toSimplifiedForm(word);
    String lower = StringUtils.toLowerCase(form);
    int number = vocabulary.find(form);
    int lowerNumber = vocabulary.find(lower);
    int ambiguity = lexicon.ambiguityOf()[lowerNumber];
    int clusters = lexicon.clustersOf()[lowerNumber];
    int[] traits = new int[Trait.values().length];
    traits[Trait.FORM.index()] = vocabulary.atom(number);
    traits[Trait.LOWER.index()] = vocabulary.atom(lowerNumber);
    traits[Trait.SHAPE.index()] = vocabulary.atom(StringUtils.getShape(form, SHAPE_REPETITIONS));
    traits[Trait.AMBIGUITY.index()] = lexicon.ambiguityAtoms()[ambiguity];
    addAffixes(lower, traits);
    return new WordFacts(
        form,
        number,
        lexicon.vectorOf()[vocabulary.find(StringUtils.toUndigitalizedForm(word))],
        traits,
        lexicon.ambiguityBags()[ambiguity],
        lexicon.clusterBags()[clusters],
        atoms(Orthography.of(form, false)),
        atoms(Orthography.of(form, true)));
  }

  /// An affix is shorter than its word.
  private void addAffixes(String lower, int[] traits) {
    int length = lower.length();
    for (Trait prefix : PREFIXES) {
      if (prefix.affixLength() < length) {
        traits[prefix.index()] = vocabulary.atom(lower.substring(0, prefix.affixLength()));
      }
    }
    for (Trait suffix : SUFFIXES) {
      if (suffix.affixLength() < length) {
        traits[suffix.index()] = vocabulary.atom(lower.substring(length - suffix.affixLength()));
      }
    }
  }

  private int[] atoms(List<String> values) {
    return values.stream().mapToInt(vocabulary::atom).toArray();
  }
}
