package news.parallax.bias.wording;

import java.util.List;
import news.parallax.text.Mention;
import news.parallax.text.Token;

/// A sentence that people judged.
///
/// @param marked whether each word was marked as loaded
/// @param biased whether the sentence was found biased
/// @param from where it was taken from; sentences of one place are not told apart when the words
///   are tried on sentences that they were not learned from
public record Lesson(
    List<Token> tokens, List<Mention> mentions, List<Boolean> marked, boolean biased, String from) {
  public Lesson {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
    marked = List.copyOf(marked);
    if (marked.size() != tokens.size()) {
      throw new IllegalArgumentException(marked.size() + " marks, " + tokens.size() + " words");
    }
  }
}
