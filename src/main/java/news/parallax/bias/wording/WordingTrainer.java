package news.parallax.bias.wording;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.text.Token;
import news.parallax.text.regression.Logistic;
import news.parallax.text.regression.Row;

/// Learns a {@link WordingModel} from sentences that people judged. The sentences are learned from
/// with scores of words that were learned from the other sentences: each fifth by the other four,
/// so that they look as they will on sentences not seen.
public final class WordingTrainer {
  private static final int PARTS = 5;
  private static final double OF_WORD = 1 / 0.3;
  private static final double OF_SENTENCE = 60;
  private static final double OF_GRAM = 1;
  private static final double OF_NEIGHBOURS = 0.5;

  private final SortedMap<String, float[]> vectors;
  private final int width;
  private final Lexicon lexicon = Lexicon.load();
  private final WordTraits wordTraits = new WordTraits(lexicon);
  private final SentenceTraits sentenceTraits = new SentenceTraits(lexicon);

  /// @param vectors of common words in lower case, all of one width
  public WordingTrainer(SortedMap<String, float[]> vectors) {
    this.vectors = new TreeMap<>(vectors);
    this.width = vectors.values().iterator().next().length;
  }

  /// A sentence's words as rows.
  private record Words(List<Row> rows, List<Boolean> marked) {}

  /// Learns from all lessons.
  public WordingModel train(List<Lesson> lessons) {
    List<Words> words = lessons.stream().map(this::words).toList();
    double[] wordWeights = fitWords(words);
    List<double[]> traits = crossTraits(lessons, words);
    int size = traits.getFirst().length;
    double[] centres = new double[size];
    double[] spreads = new double[size];
    for (int t = 0; t < size; t++) {
      int trait = t;
      centres[t] = traits.stream().mapToDouble(s -> s[trait]).average().orElse(0);
      double centre = centres[t];
      double variance =
          traits.stream().mapToDouble(s -> Math.pow(s[trait] - centre, 2)).average().orElse(0);
      spreads[t] = Math.sqrt(variance) + 1e-6;
    }
    Grams grams = Grams.of(lessons.stream().map(Lesson::tokens).toList());
    List<Row> rows = new ArrayList<>();
    boolean[] biased = new boolean[lessons.size()];
    for (int i = 0; i < biased.length; i++) {
      double[] standard = traits.get(i).clone();
      for (int t = 0; t < size; t++) {
        standard[t] = (standard[t] - centres[t]) / spreads[t];
      }
      rows.add(joined(standard, grams.row(lessons.get(i).tokens(), size)));
      biased[i] = lessons.get(i).biased();
    }
    double[] penalties = new double[size + grams.size()];
    Arrays.fill(penalties, 0, size, OF_SENTENCE);
    Arrays.fill(penalties, size, penalties.length, OF_GRAM);
    double[] sentenceWeights = new Logistic(rows, biased, penalties).fit();
    int plain = (WordTraits.CLASSES.size() + 2) * width;
    return new WordingModel(
        table(wordWeights),
        Arrays.copyOfRange(wordWeights, plain, wordWeights.length),
        centres,
        spreads,
        grams,
        sentenceWeights);
  }

  /// How well sentences are judged that were not learned from: the macro-F1 of each fifth by a
  /// model of the others, all fifths together.
  public double crossValidated(List<Lesson> lessons) {
    int[] parts = parts(lessons);
    int[][] counts = new int[2][2];
    for (int p = 0; p < PARTS; p++) {
      int part = p;
      WordingModel model =
          train(
              IntStream.range(0, parts.length)
                  .filter(i -> parts[i] != part)
                  .mapToObj(lessons::get)
                  .toList());
      for (int i = 0; i < parts.length; i++) {
        if (parts[i] == part) {
          Lesson lesson = lessons.get(i);
          boolean biased = model.judge(lesson.tokens(), lesson.mentions()).isBiased();
          counts[lesson.biased() ? 1 : 0][biased ? 1 : 0]++;
        }
      }
    }
    int wrong = counts[0][1] + counts[1][0];
    return (counts[0][0] / (2.0 * counts[0][0] + wrong)
        + counts[1][1] / (2.0 * counts[1][1] + wrong));
  }

  /// The traits of each lesson's sentence, with words judged by what the other parts taught.
  private List<double[]> crossTraits(List<Lesson> lessons, List<Words> words) {
    double[][] traits = new double[lessons.size()][];
    int[] parts = parts(lessons);
    for (int p = 0; p < PARTS; p++) {
      int part = p;
      double[] weights =
          fitWords(
              IntStream.range(0, parts.length)
                  .filter(i -> parts[i] != part)
                  .mapToObj(words::get)
                  .toList());
      for (int i = 0; i < parts.length; i++) {
        if (parts[i] == part) {
          Lesson lesson = lessons.get(i);
          double[] loaded =
              words.get(i).rows().stream()
                  .mapToDouble(
                      r -> Logistic.probability(r.times(weights) + weights[weights.length - 1]))
                  .toArray();
          traits[i] = sentenceTraits.of(lesson.tokens(), lesson.mentions(), loaded);
        }
      }
    }
    return List.of(traits);
  }

  /// Which part each lesson is of: all of one place are of one part.
  static int[] parts(List<Lesson> lessons) {
    SortedMap<String, Integer> places = new TreeMap<>();
    lessons.forEach(l -> places.put(l.from(), 0));
    int number = 0;
    for (Map.Entry<String, Integer> place : places.entrySet()) {
      place.setValue(number++ % PARTS);
    }
    return lessons.stream().mapToInt(l -> places.getOrDefault(l.from(), 0)).toArray();
  }

  private double[] fitWords(List<Words> words) {
    List<Row> rows = words.stream().flatMap(w -> w.rows().stream()).toList();
    boolean[] marked = new boolean[rows.size()];
    int at = 0;
    for (Words sentence : words) {
      for (boolean mark : sentence.marked()) {
        marked[at++] = mark;
      }
    }
    double[] penalties = new double[(WordTraits.CLASSES.size() + 2) * width + wordTraits.size()];
    Arrays.fill(penalties, OF_WORD);
    return new Logistic(rows, marked, penalties).fit();
  }

  private Words words(Lesson lesson) {
    List<Token> tokens = lesson.tokens();
    List<Boolean> quoted = WordTraits.quoted(tokens);
    List<Row> rows = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (WordTraits.canBeLoaded(tokens.get(i))) {
        rows.add(row(tokens, i, quoted.get(i)));
        marked.add(lesson.marked().get(i));
      }
    }
    return new Words(rows, marked);
  }

  /// The vector of a word, once for all and once for its class; the mean of its neighbours'; its
  /// other traits.
  private Row row(List<Token> tokens, int at, boolean quoted) {
    Token token = tokens.get(at);
    float[] vector = vector(token);
    int blocks = WordTraits.CLASSES.size() + 2;
    double[] traits = wordTraits.of(token, quoted, vector.length > 0);
    double[] values = new double[blocks * width + traits.length];
    int own = (1 + WordTraits.classOf(token)) * width;
    for (int i = 0; i < vector.length; i++) {
      values[i] = vector[i];
      values[own + i] = vector[i];
    }
    List<float[]> neighbours = new ArrayList<>();
    int last = Math.min(tokens.size() - 1, at + WordTraits.REACH);
    for (int i = Math.max(0, at - WordTraits.REACH); i <= last; i++) {
      if (i != at && WordTraits.isNeighbour(tokens.get(i)) && vector(tokens.get(i)).length > 0) {
        neighbours.add(vector(tokens.get(i)));
      }
    }
    for (float[] neighbour : neighbours) {
      for (int i = 0; i < width; i++) {
        values[(blocks - 1) * width + i] += OF_NEIGHBOURS * neighbour[i] / neighbours.size();
      }
    }
    System.arraycopy(traits, 0, values, blocks * width, traits.length);
    return sparse(values);
  }

  private float[] vector(Token token) {
    String lower = token.text().toLowerCase(java.util.Locale.ROOT);
    float[] whole = vectors.get(lower);
    int hyphen = lower.lastIndexOf('-');
    float[] last = whole == null && hyphen >= 0 ? vectors.get(lower.substring(hyphen + 1)) : whole;
    return last == null ? new float[0] : last;
  }

  private WordTable table(double[] weights) {
    SortedMap<String, double[]> scores = new TreeMap<>();
    int classes = WordTraits.CLASSES.size();
    vectors.forEach((word, vector) -> {
      double[] own = new double[WordTable.SCORES];
      for (int i = 0; i < width; i++) {
        for (int c = 0; c < classes; c++) {
          own[c] += vector[i] * (weights[i] + weights[(1 + c) * width + i]);
        }
        own[classes] += OF_NEIGHBOURS * vector[i] * weights[(classes + 1) * width + i];
      }
      scores.put(word, own);
    });
    return WordTable.of(scores);
  }

  private static Row sparse(double[] values) {
    int[] traits = IntStream.range(0, values.length).filter(i -> values[i] != 0).toArray();
    return new Row(traits, Arrays.stream(traits).mapToDouble(i -> values[i]).toArray());
  }

  private static Row joined(double[] dense, Row sparse) {
    Row first = Row.of(dense);
    int[] traits = Arrays.copyOf(first.traits(), dense.length + sparse.traits().length);
    double[] values = Arrays.copyOf(dense, traits.length);
    System.arraycopy(sparse.traits(), 0, traits, dense.length, sparse.traits().length);
    System.arraycopy(sparse.values(), 0, values, dense.length, sparse.values().length);
    return new Row(traits, values);
  }
}
