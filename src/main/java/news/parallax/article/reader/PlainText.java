package news.parallax.article.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.article.block.BlockFinder;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads plain text, which may open with lines that say what it is: `outlet:`, `title:`,
/// `published:`, `url:`. The text itself is kept as it is, these lines included.
final class PlainText {
  private enum Key {
    OUTLET,
    TITLE,
    PUBLISHED,
    URL,
    AUTHOR
  }

  private static final Pattern HEADER_LINE =
      Pattern.compile(
          "[ \\t]*(outlet|title|published|url|author)[ \\t]*:[ \\t]*(.*?)[ \\t]*",
          Pattern.CASE_INSENSITIVE);

  Draft read(String text) {
    Map<Key, Span> header = new EnumMap<>(Key.class);
    List<Block> lines = new ArrayList<>();
    int body = readHeader(text, header, lines);
    String title = value(text, header, Key.TITLE);
    String outlet = value(text, header, Key.OUTLET);
    List<Block> blocks = new ArrayList<>(lines);
    List<Block> found = new BlockFinder().find(text, body, title, outlet);
    blocks.addAll(found);
    Span given = header.get(Key.TITLE);
    if (given != null && !given.isEmpty() && !holdsHeadline(text, found, given.of(text))) {
      blocks.replaceAll(
          block -> block.span().equals(given) ? new Block(given, Block.Kind.HEADLINE) : block);
    }
    String published = value(text, header, Key.PUBLISHED);
    Optional<PartialDate> day =
        published == null ? Optional.empty() : PublicationDay.parse(published);
    Draft draft =
        new Draft(
            outlet,
            title != null ? title : headline(text, found),
            value(text, header, Key.URL),
            day.orElse(null),
            text,
            body,
            blocks,
            false,
            false,
            List.of());
    return published != null && day.isEmpty()
        ? draft.withWarning("\"published: " + published + "\" names no day and is left out")
        : draft;
  }

  /// Notes the header lines and returns where the body begins.
  private static int readHeader(String text, Map<Key, Span> header, List<Block> lines) {
    int start = 0;
    while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
      start++;
    }
    int body = 0;
    while (start < text.length()) {
      int end = start;
      while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
        end++;
      }
      Matcher matcher = HEADER_LINE.matcher(text).region(start, Math.min(end, start + 2_000));
      if (!matcher.matches()) {
        break;
      }
      Key key = Key.valueOf(matcher.group(1).toUpperCase(Locale.ROOT));
      Span value = new Span(matcher.start(2), matcher.end(2));
      if (header.putIfAbsent(key, value) != null) {
        break;
      }
      lines.addAll(blocks(text, key, new Span(matcher.start(1), matcher.end(2)), value));
      start = end;
      if (start < text.length()) {
        start += text.startsWith("\r\n", start) ? 2 : 1;
      }
      body = start;
    }
    return body;
  }

  /// The title's words are a block of their own, so that they can be cited.
  private static List<Block> blocks(String text, Key key, Span line, Span value) {
    if (key != Key.TITLE || value.isEmpty()) {
      return List.of(new Block(line, Block.Kind.HEADER_LINE));
    }
    return List.of(
        new Block(new Span(line.start(), value.start()).trim(text), Block.Kind.HEADER_LINE),
        new Block(value, Block.Kind.HEADER_LINE));
  }

  private static @Nullable String value(String text, Map<Key, Span> header, Key key) {
    Span span = header.get(key);
    return span == null || span.isEmpty() ? null : span.of(text);
  }

  private static boolean holdsHeadline(String text, List<Block> blocks, String title) {
    return blocks.stream()
        .anyMatch(block ->
            block.kind() == Block.Kind.HEADLINE && block.span().of(text).equalsIgnoreCase(title));
  }

  private static @Nullable String headline(String text, List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADLINE)
        .map(block -> block.span().of(text).replaceAll("\\s+", " "))
        .findFirst()
        .orElse(null);
  }
}
