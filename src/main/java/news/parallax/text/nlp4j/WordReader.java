package news.parallax.text.nlp4j;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// The words of a sentence → the same with all that can be said of them before they are tagged.
final class WordReader {
  /// Words come again and again, so what was found is kept, up to this many; it is the same whoever
  /// finds it.
  private static final int KEPT = 50_000;

  private final WordFactsFinder finder;
  private final Gazetteer gazetteer;
  private final Map<String, WordFacts> known = new ConcurrentHashMap<>();
  private final int root;
  private final int[] first;
  private final int[] last;

  WordReader(Lexicon lexicon, Gazetteer gazetteer) {
    this.finder = new WordFactsFinder(lexicon);
    this.gazetteer = gazetteer;
    Vocabulary vocabulary = lexicon.vocabulary();
    root = vocabulary.atom(Words.ROOT);
    first = new int[] {vocabulary.atom("0")};
    last = new int[] {vocabulary.atom("1")};
  }

  Words read(List<Piece> pieces) {
    Words words = new Words(pieces);
    words.setTrait(Trait.LEMMA, 0, root);
    words.setTrait(Trait.TAG, 0, root);
    int[] numbers = new int[words.size()];
    for (int word = 1; word < words.size(); word++) {
      WordFacts facts = facts(words.piece(word).form());
      numbers[word] = facts.number();
      words.setFacts(word, facts);
      for (Trait trait : Trait.values()) {
        words.setTrait(trait, word, facts.traits()[trait.index()]);
      }
      words.setBag(Bag.AMBIGUITY, word, facts.ambiguity());
      words.setBag(Bag.CLUSTERS, word, facts.clusters());
      words.setBag(
          Bag.ORTHOGRAPHY, word, word == 1 ? facts.orthographyAsFirst() : facts.orthography());
    }
    int[][] names = gazetteer.find(numbers);
    for (int word = 1; word < words.size(); word++) {
      words.setBag(Bag.GAZETTEER, word, names[word]);
    }
    setEnds(words);
    return words;
  }

  /// Marks the first word and the last; a sentence of one word has only a first.
  void setEnds(Words words) {
    if (words.size() > 1) {
      words.setBag(Bag.POSITION, words.size() - 1, last);
      words.setBag(Bag.POSITION, 1, first);
    }
  }

  private WordFacts facts(String form) {
    WordFacts facts = known.get(form);
    if (facts == null) {
      facts = finder.find(form);
      if (known.size() < KEPT) {
        known.put(form, facts);
      }
    }
    return facts;
  }
}
