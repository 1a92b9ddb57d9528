package news.parallax.editor;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/// How a story uses each of its words and pairs of neighbours.
final class Survey {
  private final SortedMap<Gram, Sightings> words = new TreeMap<>();
  private final SortedMap<Gram, Sightings> pairs = new TreeMap<>();
  private final Set<String> origins = new TreeSet<>();
  private int sentences;

  Survey(List<SurveyedSentence> story) {
    int number = 0;
    for (SurveyedSentence sentence : story) {
      number++;
      origins.add(sentence.origin());
      if (sentence.place() != SurveyedSentence.HEADLINE) {
        sentences++;
      }
      List<Term> terms = sentence.terms();
      for (int i = 0; i < terms.size(); i++) {
        Term term = terms.get(i);
        words
            .computeIfAbsent(Gram.of(term.stem()), g -> new Sightings())
            .add(sentence, number, term);
        if (i + 1 < terms.size()) {
          Term next = terms.get(i + 1);
          pairs
              .computeIfAbsent(new Gram(term.stem(), next.stem()), g -> new Sightings())
              .add(sentence, number, term, next);
        }
      }
    }
  }

  SortedMap<Gram, Sightings> words() {
    return words;
  }

  SortedMap<Gram, Sightings> pairs() {
    return pairs;
  }

  /// How many independent origins tell the story.
  int origins() {
    return origins.size();
  }

  /// How many sentences of prose it has.
  int sentences() {
    return sentences;
  }
}
