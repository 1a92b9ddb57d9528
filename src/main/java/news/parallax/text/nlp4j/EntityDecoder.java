package news.parallax.text.nlp4j;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// One label a word (begin, inside, last, alone, outside, with a kind) → the entities; mends
/// sequences that cannot be.
final class EntityDecoder {
  private final String[] labels;

  private EntityDecoder(String[] labels) {
    this.labels = labels.clone();
  }

  /// @param labels by word; word 0 is not one
  static List<Mention> decode(String[] labels, Words words) {
    EntityDecoder decoder = new EntityDecoder(labels);
    for (int word = 2; word < labels.length; word++) {
      decoder.mend(word);
    }
    return decoder.mentions(words);
  }

  private char place(int word) {
    return labels[word].charAt(0);
  }

  private void move(int word, char place) {
    labels[word] = place + labels[word].substring(1);
  }

  private void mend(int word) {
    switch ("" + place(word - 1) + place(word)) {
      case "IU" -> move(word, 'I');
      case "LI", "UI" -> move(word - 1, 'I');
      case "OI" -> labels[word - 1] = labels[word];
      case "UL" -> move(word - 1, 'B');
      default -> {}
    }
  }

  private List<Mention> mentions(Words words) {
    List<Mention> mentions = new ArrayList<>();
    int begin = 0;
    for (int word = 1; word < labels.length; word++) {
      switch (place(word)) {
        case 'B' -> begin = word;
        case 'L' -> {
          if (begin > 0) {
            mentions.add(mention(words, begin, word));
          }
          begin = 0;
        }
        case 'U' -> {
          mentions.add(mention(words, word, word));
          begin = 0;
        }
        case 'O' -> begin = 0;
        default -> {}
      }
    }
    return mentions;
  }

  /// The mention of some words, without the "'s" of an owner at its end and with the sign of the
  /// currency before it, which the models are not sure about.
  private Mention mention(Words words, int first, int last) {
    EntityKind kind = EntityKind.valueOf(labels[last].substring(2));
    int end = last > first && isOwners(words.piece(last).form()) ? last - 1 : last;
    boolean priced =
        kind == EntityKind.MONEY && first > 1 && isCurrency(words.piece(first - 1).form());
    int start = priced ? first - 1 : first;
    return new Mention(words.piece(start).span().cover(words.piece(end).span()), kind);
  }

  private static boolean isOwners(String form) {
    return form.equals("'s") || form.equals("'");
  }

  private static boolean isCurrency(String form) {
    return form.length() == 1 && Character.getType(form.charAt(0)) == Character.CURRENCY_SYMBOL;
  }
}
