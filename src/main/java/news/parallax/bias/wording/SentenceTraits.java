package news.parallax.bias.wording;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;

/// What can be told of a sentence's wording as a whole: how loaded its words are, how it is built,
/// whether it reports what somebody said, whether it holds numbers and names.
final class SentenceTraits {
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "report", "announce", "state", "note");
  private static final Set<String> MARKS = Set.of("“", "”", "\"", "``", "''");
  private static final Set<String> ADDRESS = Set.of("we", "our", "us", "you", "your", "i");
  private static final Set<String> DENIALS = Set.of("not", "n't", "n’t", "never", "no");
  private static final Set<String> TURNS =
      Set.of("but", "yet", "even", "just", "so", "only", "merely");
  private static final List<EntityKind> KINDS =
      List.of(
          EntityKind.PERSON,
          EntityKind.ORG,
          EntityKind.GPE,
          EntityKind.NORP,
          EntityKind.DATE,
          EntityKind.CARDINAL,
          EntityKind.MONEY,
          EntityKind.PERCENT);
  private static final double UNLIKELY = 0.15;

  private final Lexicon lexicon;

  SentenceTraits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /// @param loaded how likely each word that can be loaded is, 0 to 1
  double[] of(List<Token> tokens, List<Mention> mentions, double[] loaded) {
    double[] words = words(loaded);
    double[] build = build(tokens);
    double[] traits = Arrays.copyOf(words, words.length + build.length + KINDS.size());
    System.arraycopy(build, 0, traits, words.length, build.length);
    for (int kind = 0; kind < KINDS.size(); kind++) {
      EntityKind wanted = KINDS.get(kind);
      traits[words.length + build.length + kind] =
          mentions.stream().filter(m -> m.kind() == wanted).count();
    }
    return traits;
  }

  private static double[] words(double[] loaded) {
    double[] sorted = loaded.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double none = 0;
    double several = 0;
    for (double p : loaded) {
      sum += p;
      none -= StrictMath.log(1 - p + 1e-9);
      several += p > UNLIKELY ? 1 : 0;
    }
    double[] top = new double[3];
    for (int i = 0; i < 3; i++) {
      top[i] = sorted.length > i ? sorted[sorted.length - 1 - i] : 0;
      top[i] = StrictMath.log(top[i] / (1 - top[i] + 1e-9) + 1e-3);
    }
    double mean = loaded.length == 0 ? 0 : 5 * sum / loaded.length;
    return new double[] {top[0], top[1], top[2], sum, mean, none, several};
  }

  private double[] build(List<Token> tokens) {
    int n = Math.max(1, tokens.size());
    List<Boolean> quoted = WordTraits.quoted(tokens);
    List<String> low = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    return new double[] {
      n / 30.0,
      Math.pow(Math.min(n, 60), 2) / 900,
      10.0 * quoted.stream().filter(q -> q).count() / n,
      any(low, MARKS::contains),
      any(tokens.stream().map(Token::lemma).toList(), SAYING::contains),
      any(low, "said"::equals),
      share(low, w -> Character.isDigit(w.charAt(0))),
      any(low, w -> w.contains("$") || w.contains("%")),
      tags(tokens, t -> t.equals("NNP")),
      tags(tokens, t -> t.startsWith("JJ")),
      tags(tokens, t -> t.equals("JJS") || t.equals("RBS")),
      tags(tokens, t -> t.startsWith("RB")),
      tags(tokens, t -> t.equals("VBD")),
      tags(tokens, t -> t.equals("VBZ") || t.equals("VBP")),
      tags(tokens, t -> t.equals("VBG")),
      tags(tokens, t -> t.equals("MD")),
      tags(tokens, t -> t.equals("PRP")),
      tags(tokens, t -> t.equals("NNS")),
      tags(tokens, t -> t.equals("IN")),
      tags(tokens, t -> t.equals("CC")),
      tags(tokens, t -> t.equals("DT")),
      any(low, "?"::equals),
      any(low, "!"::equals),
      any(low, w -> w.equals("—") || w.equals("--") || w.equals("–")),
      low.stream().filter(","::equals).count(),
      any(low, ADDRESS::contains),
      any(low, DENIALS::contains),
      any(low, TURNS::contains),
      any(low, "("::equals),
      any(low, w -> w.equals("‘") || w.equals("'")),
      tokens.stream().filter(lexicon::holds).count(),
      any(low, w -> w.length() > 3 && w.indexOf('-') > 0),
      low.stream().mapToInt(String::length).average().orElse(0),
      low.stream().filter(w -> w.length() > 9).count() / 5.0
    };
  }

  private static double any(List<String> words, Predicate<String> is) {
    return words.stream().anyMatch(is) ? 1 : 0;
  }

  private static double share(List<String> words, Predicate<String> is) {
    return 10.0 * words.stream().filter(is).count() / Math.max(1, words.size());
  }

  private static double tags(List<Token> tokens, Predicate<String> is) {
    return share(tokens.stream().map(Token::tag).toList(), is);
  }
}
