package news.parallax.article.reader;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// One record of a web archive: its headers, by name in small letters, and its content.
///
/// @param content null when it was too long to be held; it was then passed over
record WarcRecord(Map<String, String> headers, byte @Nullable [] content) {
  WarcRecord {
    headers = Map.copyOf(new TreeMap<>(headers));
  }

  String header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
  }

  /// Whether it may hold a page as a server sent it, or as it was stored.
  boolean mayHoldPage() {
    String type = header("WARC-Type");
    return type.equals("response") || type.equals("resource");
  }

  /// The address of the page; some writers put it in angle brackets.
  String address() {
    return header("WARC-Target-URI").replaceAll("^<|>$", "");
  }
}
