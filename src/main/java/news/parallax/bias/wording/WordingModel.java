package news.parallax.bias.wording;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import news.parallax.Shipped;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.regression.Logistic;

/// Tells how loaded the wording of a sentence is, word by word and as a whole.
///
/// Two logistic regressions, one on top of the other. The first judges a word by what words used
/// like it were judged (its vector and its neighbours', which are all that is kept of them: a score
/// for each common word), its part of speech and the lexicon. The second judges the sentence by its
/// most loaded words, how it is built, and the words and pairs of words in it. Why so:
/// docs/decisions/0012-loaded-wording.md.
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
public final class WordingModel {
  private static final class Standard {
    static final WordingModel MODEL = load();
  }

  /// A word of the lexicon is loaded when readers mark it as likely as this; about half of such
  /// words were marked by people who judged sentences.
  private static final double LIKELY = 0.2;

  /// Any other word must be likelier: vectors also bring plain words near to loaded ones.
  private static final double VERY_LIKELY = 0.5;

  private final Lexicon lexicon = Lexicon.load();
  private final WordTraits wordTraits = new WordTraits(lexicon);
  private final SentenceTraits sentenceTraits = new SentenceTraits(lexicon);
  private final WordTable table;
  private final double[] wordWeights;
  private final double[] centres;
  private final double[] spreads;
  private final Grams grams;
  private final double[] sentenceWeights;

  /// @param wordWeights of the traits of a word, and behind them the base
  /// @param centres the mean of each trait of sentences
  /// @param spreads the standard deviation of each trait of sentences
  /// @param sentenceWeights of the traits of sentences, then of the grams, then the base
  WordingModel(
      WordTable table,
      double[] wordWeights,
      double[] centres,
      double[] spreads,
      Grams grams,
      double[] sentenceWeights) {
    this.table = table;
    this.wordWeights = wordWeights;
    this.centres = centres;
    this.spreads = spreads;
    this.grams = grams;
    this.sentenceWeights = sentenceWeights;
  }

  /// The model that was learned by `parallax learn loaded`; loaded once.
  public static WordingModel shipped() {
    return Standard.MODEL;
  }

  /// How loaded a sentence is.
  public Wording judge(List<Token> tokens, List<Mention> mentions) {
    List<Double> words = words(tokens);
    double[] loaded = new double[words.size()];
    int count = 0;
    for (int i = 0; i < loaded.length; i++) {
      if (WordTraits.canBeLoaded(tokens.get(i))) {
        loaded[count++] = words.get(i);
      }
    }
    double[] traits = sentenceTraits.of(tokens, mentions, java.util.Arrays.copyOf(loaded, count));
    double score = sentenceWeights[sentenceWeights.length - 1];
    for (int i = 0; i < traits.length; i++) {
      score += sentenceWeights[i] * (traits[i] - centres[i]) / spreads[i];
    }
    score += grams.row(tokens, traits.length).times(sentenceWeights);
    List<Integer> marked = new ArrayList<>();
    for (int i = 0; i < loaded.length; i++) {
      if (words.get(i) >= (lexicon.holds(tokens.get(i)) ? LIKELY : VERY_LIKELY)) {
        marked.add(i);
      }
    }
    return new Wording(Logistic.probability(score), words, marked);
  }

  private List<Double> words(List<Token> tokens) {
    List<Boolean> quoted = WordTraits.quoted(tokens);
    int[] rows = tokens.stream().mapToInt(t -> table.find(t.text())).toArray();
    List<Double> words = new ArrayList<>();
    for (int i = 0; i < rows.length; i++) {
      Token token = tokens.get(i);
      words.add(
          WordTraits.canBeLoaded(token)
              ? Logistic.probability(score(tokens, rows, i, quoted.get(i)))
              : 0);
    }
    return words;
  }

  private double score(List<Token> tokens, int[] rows, int at, boolean quoted) {
    Token token = tokens.get(at);
    double[] traits = wordTraits.of(token, quoted, rows[at] >= 0);
    double score = wordWeights[traits.length] + table.score(rows[at], WordTraits.classOf(token));
    for (int i = 0; i < traits.length; i++) {
      score += wordWeights[i] * traits[i];
    }
    double neighbours = 0;
    int count = 0;
    int last = Math.min(rows.length - 1, at + WordTraits.REACH);
    for (int i = Math.max(0, at - WordTraits.REACH); i <= last; i++) {
      if (i != at && rows[i] >= 0 && WordTraits.isNeighbour(tokens.get(i))) {
        neighbours += table.score(rows[i], WordTable.SCORES - 1);
        count++;
      }
    }
    return count == 0 ? score : score + neighbours / count;
  }

  /// Writes it as {@link #shipped} reads it.
  public void write(OutputStream out) throws IOException {
    try (DataOutputStream packed = new DataOutputStream(new GZIPOutputStream(out))) {
      table.write(packed);
      write(packed, wordWeights);
      write(packed, centres);
      write(packed, spreads);
      grams.write(packed);
      write(packed, sentenceWeights);
    }
  }

  static WordingModel read(InputStream in) throws IOException {
    try (DataInputStream plain =
        new DataInputStream(new BufferedInputStream(new GZIPInputStream(in)))) {
      return new WordingModel(
          WordTable.read(plain),
          doubles(plain),
          doubles(plain),
          doubles(plain),
          Grams.read(plain),
          doubles(plain));
    }
  }

  private static WordingModel load() {
    try {
      return read(new ByteArrayInputStream(Shipped.bytes(WordingModel.class, "wording.bin")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(DataOutputStream out, double[] numbers) throws IOException {
    out.writeInt(numbers.length);
    for (double number : numbers) {
      out.writeFloat((float) number);
    }
  }

  private static double[] doubles(DataInputStream in) throws IOException {
    double[] numbers = new double[in.readInt()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = in.readFloat();
    }
    return numbers;
  }
}
