package news.parallax.article;

import java.util.List;
import java.util.Optional;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// One text by one outlet.
///
/// @param id stable name made from the content, so that the order of input does not matter
/// @param outlet who publishes it
/// @param title its headline, null when it has none
/// @param url where it stands on the web, null when unknown
/// @param publishedAt when it was published, null when neither given nor inferred
/// @param text the text as stored: for plain text the file as decoded, for other formats the
///   extracted text, which opens with the title
/// @param sha256 hex digest of the text in UTF-8
/// @param blocks what the stretches of the text are, in order, without overlap
/// @param opinion whether the article says of itself that it is opinion, analysis or an editorial
/// @param truncated whether only the beginning of the article was held (paywall, feed excerpt):
///   nothing is then said to be left out by it
/// @param input where it was read from, for messages only: never printed in a brief
public record Article(
    String id,
    Outlet outlet,
    @Nullable String title,
    @Nullable String url,
    @Nullable DateInfo publishedAt,
    String text,
    String sha256,
    List<Block> blocks,
    boolean opinion,
    boolean truncated,
    String input) {
  public Article {
    blocks = List.copyOf(blocks);
  }

  public Article withPublishedAt(@Nullable DateInfo date) {
    return new Article(
        id, outlet, title, url, date, text, sha256, blocks, opinion, truncated, input);
  }

  public Article withOutlet(Outlet other) {
    return new Article(
        id, other, title, url, publishedAt, text, sha256, blocks, opinion, truncated, input);
  }

  public Article withId(String other) {
    return new Article(
        other, outlet, title, url, publishedAt, text, sha256, blocks, opinion, truncated, input);
  }

  public Optional<DateInfo> published() {
    return Optional.ofNullable(publishedAt);
  }

  /// The outlet's name, or a stand-in that tells unknown outlets apart.
  public String outletName() {
    String name = outlet.name();
    return name != null ? name : "unknown outlet (" + id + ")";
  }

  public String text(Span span) {
    return span.of(text);
  }

  public Passage passage(Span span) {
    return new Passage(id, span);
  }
}
