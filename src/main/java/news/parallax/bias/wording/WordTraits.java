package news.parallax.bias.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.Token;

/// What can be told of a word without knowing what it means: its part of speech, whether it stands
/// in quotation marks, in which groups of the lexicon it is.
final class WordTraits {
  /// The parts of speech that can be loaded: adjective, adverb, verb, noun.
  static final List<String> CLASSES = List.of("JJ", "RB", "VB", "NN");

  /// How far to each side words count as neighbours.
  static final int REACH = 3;

  private static final List<String> TAGS = List.of("JJ", "RB", "VB", "NN", "VBD", "VBG", "NNS");
  private static final int FURTHER = 4;

  private static final Set<String> PLAIN =
      Set.of(
          "the", "of", "in", "a", "to", "and", "out", "up", "down", "on", "for", "with", "at", "by",
          "as", "is", "are", "was", "were", "be", "been", "being", "it", "its", "their", "they",
          "his", "her", "that", "this", "from", "has", "have", "had", "do", "does", "did", "not");

  private final Lexicon lexicon;

  WordTraits(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  int size() {
    return TAGS.size() + FURTHER + lexicon.size() + 1;
  }

  /// Whether a word can be loaded at all.
  static boolean canBeLoaded(Token token) {
    String text = token.text();
    return text.length() > 2
        && Character.isLetter(text.charAt(0))
        && classOf(token) >= 0
        && !PLAIN.contains(text.toLowerCase(Locale.ROOT));
  }

  /// Which of {@link #CLASSES} a word is of, -1 for none; names are of none.
  static int classOf(Token token) {
    return token.tag().length() < 2 || token.tag().startsWith("NNP")
        ? -1
        : CLASSES.indexOf(token.tag().substring(0, 2));
  }

  /// Whether a word lends its meaning to its neighbours.
  static boolean isNeighbour(Token token) {
    return !token.tag().startsWith("NNP") && Character.isLetter(token.text().charAt(0));
  }

  double[] of(Token token, boolean quoted, boolean known) {
    double[] traits = new double[size()];
    int at = 0;
    for (String tag : TAGS) {
      traits[at++] = token.tag().startsWith(tag) ? 1 : 0;
    }
    traits[at++] = quoted ? 1 : 0;
    traits[at++] = token.text().indexOf('-') >= 0 ? 1 : 0;
    traits[at++] = known ? 0 : 1;
    traits[at++] = token.text().length() / 10.0;
    int groups = lexicon.groupsOf(token);
    for (int group = 0; group < lexicon.size(); group++) {
      traits[at++] = groups >>> group & 1;
    }
    traits[at] = groups == 0 ? 0 : 1;
    return traits;
  }

  /// For each word of a sentence, whether it stands in quotation marks.
  static List<Boolean> quoted(List<Token> tokens) {
    List<Boolean> quoted = new ArrayList<>();
    boolean open = false;
    for (Token token : tokens) {
      switch (token.text()) {
        case "“", "``" -> open = true;
        case "”", "''" -> open = false;
        case "\"" -> open = !open;
        default -> {}
      }
      quoted.add(open);
    }
    return quoted;
  }
}
