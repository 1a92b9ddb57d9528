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
/// @param updated day or time of the last change as the page writes it
/// @param language code of the language that the page says it is in
/// @param authors names of the authors
/// @param caption what stands below the leading picture, apart from the text
/// @param paragraphs the main text in order, without the headline
/// @param opinion whether the page says that it is opinion
/// @param standing how much of the article the page shows
public record Page(
    @Nullable String title,
    @Nullable String outlet,
    @Nullable String url,
    @Nullable String published,
    @Nullable String updated,
    @Nullable String language,
    List<String> authors,
    @Nullable String caption,
    List<Paragraph> paragraphs,
    boolean opinion,
    Standing standing) {
  public Page {
    authors = List.copyOf(authors);
    paragraphs = List.copyOf(paragraphs);
  }

  /// A block of the main text: PARAGRAPH, SUBHEADING or LIST_ITEM as the page marks it.
  public record Paragraph(String text, Block.Kind kind) {}

  /// How much of an article a page shows.
  public enum Standing {
    /// The article, as far as can be told.
    WHOLE,
    /// Its beginning; the rest is for subscribers.
    BEGINNING,
    /// Nothing; the article is for subscribers.
    SUBSCRIBERS_ONLY,
    /// Nothing before a script has run, a cookie is set, or at all.
    SCRIPTS_ONLY,
    /// Links to articles, and no article.
    LINKS_ONLY,
    /// Nothing that reads as an article.
    EMPTY
  }

  /// The page, with the address it was fetched from when it names none itself.
  public Page fetchedFrom(String address) {
    return url != null || !address.startsWith("http")
        ? this
        : new Page(
            title,
            outlet,
            address,
            published,
            updated,
            language,
            authors,
            caption,
            paragraphs,
            opinion,
            standing);
  }

  /// The main text, an empty line between paragraphs.
  public String text() {
    return String.join("\n\n", paragraphs.stream().map(Paragraph::text).toList());
  }
}
