package news.parallax.article.reader.html;

import java.util.List;
import news.parallax.article.Block;
import org.jspecify.annotations.Nullable;

/// What a web page holds of an article.
///
/// @param title headline, without the site's name
/// @param outlet name of the site or publisher as the page gives it
/// @param url canonical address
/// @param published day or time of publication as the page writes it
/// @param authors names of the authors
/// @param paragraphs the main text in order, without the headline
/// @param opinion whether the page says that it is opinion
/// @param truncated whether the page says that the rest is for subscribers
public record Page(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    List<String> authors,
    List<Paragraph> paragraphs,
    boolean opinion,
    boolean truncated) {
  public Page {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
  }

  /// A block of the main text: PARAGRAPH, SUBHEADING or LIST_ITEM as the page marks it.
  public record Paragraph(String text, Block.Kind kind) {}

  /// The main text, an empty line between paragraphs.
  public String text() {
    return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
  }
}
