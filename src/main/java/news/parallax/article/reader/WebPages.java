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

  /// All words of the page, menus and all: what an extraction must be better than.
  public static String plainText(byte[] bytes) {
    try {
      return PageReader.plainText(new TextDecoder().decode(bytes));
    } catch (Refusal refusal) {
      throw new NewsException(NewsException.Category.INPUT, refusal.of("page").message());
    }
  }

  /// The day on which the page says that it was published, or that its address holds, in ISO form;
  /// null when neither says one.
  public static @Nullable String day(Page page) {
    String published = page.published();
    Optional<PartialDate> day =
        published == null ? Optional.empty() : PublicationDay.parse(published);
    String url = page.url();
    if (day.isEmpty() && url != null) {
      day = PublicationDay.inAddress(url);
    }
    return day.map(PartialDate::iso).orElse(null);
  }
}
