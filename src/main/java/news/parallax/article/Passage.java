package news.parallax.article;

import java.util.Comparator;
import news.parallax.text.Span;

/// A span of an article's text: what every fact points at.
public record Passage(String articleId, Span span) implements Comparable<Passage> {
  private static final Comparator<Passage> ORDER =
      Comparator.comparing(Passage::articleId).thenComparing(Passage::span);

  @Override
  public int compareTo(Passage other) {
    return ORDER.compare(this, other);
  }
}
