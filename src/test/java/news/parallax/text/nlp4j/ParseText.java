package news.parallax.text.nlp4j;

import java.util.List;
import news.parallax.text.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// A parse as lines that a person can read and a test can compare: one a word, then one an entity.
final class ParseText {
  private ParseText() {}

  static String of(SentenceParser parser, List<String> sentences) {
    StringBuilder out = new StringBuilder();
    for (String text : sentences) {
      append(text, parser.parse(text, new Span(0, text.length())), out);
    }
    return out.toString();
  }

  private static void append(String text, Sentence sentence, StringBuilder out) {
    out.append("# ").append(text).append('\n');
    int number = 0;
    for (Token token : sentence.tokens()) {
      List<String> fields =
          List.of(
              String.valueOf(number++),
              token.text(),
              token.lemma(),
              token.tag(),
              String.valueOf(token.head()),
              token.relation());
      out.append(String.join("\t", fields)).append('\n');
    }
    for (Mention mention : sentence.mentions()) {
      out.append(mention.kind()).append('\t').append(mention.span().of(text)).append('\n');
    }
    out.append('\n');
  }
}
