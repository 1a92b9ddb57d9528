package news.parallax.article.reader;

import java.io.Serial;
import news.parallax.article.Rejection;

/// Says on the way out of a reader why an input is no article; becomes a [Rejection] where the
/// input's name is known.
final class Refusal extends Exception {
  @Serial private static final long serialVersionUID = 1L;

  private final String reason;
  private final String remedy;

  Refusal(String reason, String remedy) {
    super(reason, null, false, false);
    this.reason = reason;
    this.remedy = remedy;
  }

  Rejection of(String input) {
    return new Rejection(input, reason, remedy);
  }
}
