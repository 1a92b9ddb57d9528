package news.parallax.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.text.regression.TreeBooster;
import news.parallax.text.regression.Trees;

/// Learns from stories with summaries by editors which words and pairs a summary holds.
public final class EditorModelTrainer {
  /// A part of a sentence that may be told alone.
  ///
  /// @param sentence as its article has it, one of the story
  /// @param stems those of the words that are told
  public record Telling(SurveyedSentence sentence, List<String> stems) {
    public Telling {
      stems = List.copyOf(stems);
    }
  }

  /// A story and the words of the summary that an editor wrote of it.
  ///
  /// @param shorter the parts of the story's sentences that may be told alone
  public record Lesson(List<SurveyedSentence> story, List<Telling> shorter, List<String> summary) {
    public Lesson {
      story = List.copyOf(story);
      shorter = List.copyOf(shorter);
      summary = List.copyOf(summary);
    }

    /// Without shorter tellings.
    public Lesson(List<SurveyedSentence> story, List<String> summary) {
      this(story, List.of(), summary);
    }
  }

  /// Traits of sentences and what is to be said of each.
  private record Rows(List<double[]> traits, List<Double> values) {
    private Rows() {
      this(new ArrayList<>(), new ArrayList<>());
    }

    private void addAll(Rows others) {
      traits.addAll(others.traits());
      values.addAll(others.values());
    }

    private Trees grow() {
      return new TreeBooster(PLAN, traits, values.stream().mapToDouble(v -> v).toArray()).grow();
    }
  }

  /// A word is in the table of rarity when so many articles use it.
  private static final int KNOWN = 25;

  /// So many of the commonest words have their repeats told.
  private static final int REPEATING = 40;

  private static final int MOST_REPEATS = 5;

  /// The lessons are cut into so many parts: what whole sentences are worth is learned of each part
  /// by what the words of the other parts teach.
  private static final int PARTS = 5;

  /// So many of a story's sentences are learned from, those that promise most.
  private static final int LEARNED_FROM = 60;

  private static final int SHORTEST = 4;

  /// What a pair counts beside a word.
  private static final double PAIR_WEIGHT = 3;

  private static final TreeBooster.Plan PLAN = new TreeBooster.Plan(400, 2, 0.025, 300, 60, 0.4);

  public EditorModel train(List<Lesson> lessons) {
    int parts = lessons.size() < PARTS ? 0 : PARTS;
    List<EditorModel> models =
        IntStream.rangeClosed(0, parts)
            .parallel()
            .mapToObj(part -> ofWords(part == parts ? lessons : without(part, lessons)))
            .toList();
    List<Rows> rows =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(part -> rows(part, lessons, models.get(part)))
            .toList();
    Trees sentences =
        Trees.mean(
            IntStream.range(0, parts)
                .parallel()
                .mapToObj(part -> ofOthers(part, rows))
                .filter(r -> !r.values().isEmpty())
                .map(Rows::grow)
                .toList());
    EditorModel model = models.getLast();
    return new EditorModel(
        model.rarity(), model.repeats(), model.words(), model.pairs(), sentences);
  }

  /// The lessons of the other parts.
  private static List<Lesson> without(int part, List<Lesson> lessons) {
    return IntStream.range(0, lessons.size())
        .filter(i -> i % PARTS != part)
        .mapToObj(lessons::get)
        .toList();
  }

  private static Rows rows(int part, List<Lesson> lessons, EditorModel ofOthers) {
    Rows rows = new Rows();
    for (int i = part; i < lessons.size(); i += PARTS) {
      learnFrom(lessons.get(i), ofOthers, rows);
    }
    return rows;
  }

  private static Rows ofOthers(int part, List<Rows> all) {
    Rows rows = new Rows();
    for (int i = 0; i < all.size(); i++) {
      if (i != part) {
        rows.addAll(all.get(i));
      }
    }
    return rows;
  }

  /// For each sentence of a story and each of its shorter tellings: its traits, and what it shares
  /// with the summary beyond what its words promise, less the mean of the story.
  private static void learnFrom(Lesson lesson, EditorModel model, Rows rows) {
    Expectations expectations = new Expectations(model, lesson.story());
    SentenceTraits traits = expectations.sentences();
    List<Telling> tellings =
        Stream.concat(
                lesson.story().stream().map(s -> new Telling(s, s.stems())),
                lesson.shorter().stream())
            .filter(t -> !t.sentence().isHeadline() && !t.sentence().build().opinion())
            .filter(t -> t.stems().size() >= SHORTEST)
            .filter(t -> traits.better(t.sentence()) < LEARNED_FROM)
            .toList();
    double[] beyond =
        tellings.stream()
            .mapToDouble(t -> beyond(t.stems(), expectations, lesson.summary()))
            .toArray();
    double mean = Arrays.stream(beyond).average().orElse(0);
    for (int i = 0; i < beyond.length; i++) {
      rows.traits().add(traits.of(tellings.get(i).sentence(), tellings.get(i).stems()));
      rows.values().add(beyond[i] - mean);
    }
  }

  private static double beyond(
      List<String> stems, Expectations expectations, List<String> summary) {
    Map<String, Integer> left = new TreeMap<>();
    summary.forEach(s -> left.merge(s, 1, Integer::sum));
    double shared = stems.stream().filter(s -> left.merge(s, -1, Integer::sum) >= 0).count();
    Set<Gram> pairs = new HashSet<>(Gram.pairs(stems));
    pairs.retainAll(new HashSet<>(Gram.pairs(summary)));
    Expectations.Promise promise = expectations.of(stems);
    double beyond = shared - promise.words() + PAIR_WEIGHT * (pairs.size() - promise.pairs());
    return 2 * beyond / (stems.size() + SentenceTraits.EDITORS_WORDS);
  }

  private static EditorModel ofWords(List<Lesson> lessons) {
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
    return new EditorModel(rarity, repeats(lessons, rarity), words, forPairs.fit(), Trees.none());
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
