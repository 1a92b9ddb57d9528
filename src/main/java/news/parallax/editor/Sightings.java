package news.parallax.editor;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.EntityKind;

/// Where and how a story uses a word or a pair of neighbours.
final class Sightings {
  private static final int OPENING = 3;

  private final Set<String> titles = new TreeSet<>();
  private final Set<String> leads = new TreeSet<>();
  private final Set<String> openings = new TreeSet<>();
  private final Map<String, Integer> earliest = new TreeMap<>();
  private final Map<String, Integer> tags = new TreeMap<>();
  private final Map<EntityKind, Integer> kinds = new EnumMap<>(EntityKind.class);
  private int words;
  private int uses;
  private int sentences;
  private int lastSentence = -1;

  /// @param number of the sentence in the story
  /// @param terms the word, or the two
  void add(SurveyedSentence sentence, int number, Term... terms) {
    if (sentence.place() == SurveyedSentence.HEADLINE) {
      titles.add(sentence.origin());
      return;
    }
    uses++;
    if (lastSentence != number) {
      sentences++;
      lastSentence = number;
    }
    earliest.merge(sentence.origin(), sentence.place(), Math::min);
    if (sentence.place() == 0) {
      leads.add(sentence.origin());
    }
    if (sentence.place() < OPENING) {
      openings.add(sentence.origin());
    }
    for (Term term : terms) {
      words++;
      tags.merge(term.tag(), 1, Integer::sum);
      if (term.kind() != null) {
        kinds.merge(term.kind(), 1, Integer::sum);
      }
    }
  }

  /// How many origins have it in a headline.
  int titles() {
    return titles.size();
  }

  /// How many origins have it in their first sentence.
  int leads() {
    return leads.size();
  }

  /// How many origins have it in their first three sentences.
  int openings() {
    return openings.size();
  }

  /// How many origins have it in their prose.
  int origins() {
    return earliest.size();
  }

  /// The places of its first use in each origin, the earliest first.
  int[] places() {
    return earliest.values().stream().mapToInt(i -> i).sorted().toArray();
  }

  int uses() {
    return uses;
  }

  /// How many sentences hold it.
  int sentences() {
    return sentences;
  }

  /// Its most frequent part of speech.
  String tag() {
    return tags.entrySet().stream()
        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .map(Map.Entry::getKey)
        .orElse("?");
  }

  /// The kind of name or number that it mostly is part of; `none` when mostly of none.
  String kind() {
    return kinds.entrySet().stream()
        .max(Map.Entry.<EntityKind, Integer>comparingByValue().thenComparing(Map.Entry::getKey))
        .filter(e -> e.getValue() * 2 >= uses)
        .map(e -> e.getKey().name())
        .orElse("none");
  }

  /// The share of its words that stand in names, numbers and times, from 0 to 1.
  double nameShare() {
    int named = kinds.values().stream().mapToInt(i -> i).sum();
    return words == 0 ? 0 : (double) named / words;
  }

  double meanPlace() {
    return Arrays.stream(places()).map(p -> Math.min(p, 50)).average().orElse(0);
  }
}
