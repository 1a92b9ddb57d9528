package news.parallax.text;

import java.util.List;

/// A sentence of a text: its tokens with their parse, and the entities it mentions, in order.
public record Sentence(Span span, List<Token> tokens, List<Mention> mentions) {
  public Sentence {
    tokens = List.copyOf(tokens);
    mentions = List.copyOf(mentions);
  }
}
