package news.parallax.editor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/// Learns from stories with summaries by editors which words and pairs a summary holds.
public final class EditorModelTrainer {
  /// A story and the words of the summary that an editor wrote of it.
  public record Lesson(List<SurveyedSentence> story, List<String> summary) {
    public Lesson {
      story = List.copyOf(story);
      summary = List.copyOf(summary);
    }
  }

  /// A word is in the table of rarity when so many articles use it.
  private static final int KNOWN = 25;

  /// So many of the commonest words have their repeats told.
  private static final int REPEATING = 40;

  private static final int MOST_REPEATS = 5;

  public EditorModel train(List<Lesson> lessons) {
    List<Survey> surveys = lessons.stream().map(l -> new Survey(l.story())).toList();
    Rarity rarity = rarity(surveys);
    Cases forWords = new Cases();
    for (int i = 0; i < lessons.size(); i++) {
      Survey survey = surveys.get(i);
      Traits traits = new Traits(survey, rarity);
      Set<String> told = new HashSet<>(lessons.get(i).summary());
      survey
          .words()
          .forEach(
              (gram, seen) -> forWords.add(traits.ofWord(gram, seen), told.contains(gram.first())));
    }
    Weights words = forWords.fit();
    Cases forPairs = new Cases();
    for (int i = 0; i < lessons.size(); i++) {
      Survey survey = surveys.get(i);
      Traits traits = new Traits(survey, rarity);
      Map<Gram, Double> likely = new TreeMap<>();
      survey
          .words()
          .forEach((gram, seen) -> likely.put(gram, words.probability(traits.ofWord(gram, seen))));
      Set<Gram> told = new HashSet<>(Gram.pairs(lessons.get(i).summary()));
      survey
          .pairs()
          .forEach(
              (gram, seen) -> forPairs.add(traits.ofPair(gram, seen, likely), told.contains(gram)));
    }
    return new EditorModel(rarity, repeats(lessons, rarity), words, forPairs.fit());
  }

  private static Rarity rarity(List<Survey> surveys) {
    SortedMap<String, Integer> using = new TreeMap<>();
    SortedMap<String, Integer> names = new TreeMap<>();
    int articles = 0;
    for (Survey survey : surveys) {
      articles += survey.origins();
      survey
          .words()
          .forEach((gram, seen) -> {
            using.merge(gram.first(), seen.origins(), Integer::sum);
            if (seen.tag().startsWith("NNP") || !seen.kind().equals("none")) {
              names.merge(gram.first(), seen.origins(), Integer::sum);
            }
          });
    }
    SortedMap<String, Double> byStem = new TreeMap<>();
    for (Map.Entry<String, Integer> entry : using.entrySet()) {
      int as = entry.getValue();
      if (as >= KNOWN && names.getOrDefault(entry.getKey(), 0) * 3 < as) {
        byStem.put(entry.getKey(), StrictMath.log((articles + 1) / (as + 0.5)));
      }
    }
    return new Rarity(byStem);
  }

  private static SortedMap<String, List<Double>> repeats(List<Lesson> lessons, Rarity rarity) {
    List<String> commonest =
        rarity.byStem().entrySet().stream()
            .sorted(Map.Entry.comparingByValue())
            .limit(REPEATING)
            .map(Map.Entry::getKey)
            .toList();
    SortedMap<String, List<Double>> repeats = new TreeMap<>();
    for (String stem : commonest) {
      int[] atLeast = new int[MOST_REPEATS + 2];
      for (Lesson lesson : lessons) {
        long times = lesson.summary().stream().filter(stem::equals).count();
        for (int k = 1; k <= MOST_REPEATS + 1 && k <= times; k++) {
          atLeast[k]++;
        }
      }
      List<Double> chances = new ArrayList<>();
      for (int k = 2; k <= MOST_REPEATS; k++) {
        chances.add(atLeast[1] == 0 ? 0 : (double) atLeast[k] / atLeast[1]);
      }
      repeats.put(stem, List.copyOf(chances));
    }
    return repeats;
  }
}
