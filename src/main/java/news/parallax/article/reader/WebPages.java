package news.parallax.article.reader;

import java.util.Optional;
import news.parallax.NewsException;
import news.parallax.article.reader.html.Page;
import news.parallax.article.reader.html.PageReader;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Reads web pages as they were fetched, for measuring how well that goes.
public final class WebPages {
  private WebPages() {}

  /// What the page holds.
  public static Page read(byte[] bytes) {
    try {
      return new PageReader().read(new TextDecoder().decode(bytes));
    } catch (Refusal refusal) {
      throw new NewsException(NewsException.Category.INPUT, refusal.of("page").message());
    }
  }

  /// The day on which the page says that it was published, in ISO form; null when it says none.
  public static @Nullable String day(Page page) {
    String published = page.published();
    Optional<PartialDate> day =
        published == null ? Optional.empty() : PublicationDay.parse(published);
    return day.map(PartialDate::iso).orElse(null);
  }
}
