package news.parallax.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Span;

/// Attributions in the standoff format of brat, as PolNeAR has them: spans are lines `T1 Source 3
/// 9; 12 15 words`, an attribution is an event line `E1 Attribution:T4 Content:T3 Cue:T2
/// Source:T1`.
///
/// The offsets count code points; here they become UTF-16 units.
final class BratFile {
  private static final Pattern ENTITY = Pattern.compile("(T\\d+)\\t(\\S+) ([\\d ;]+)\\t.*");
  private static final Pattern EVENT = Pattern.compile("E\\d+\\t(.+)");

  private BratFile() {}

  /// The attributions of a file that have content, in its order.
  static List<MarkedAttribution> read(Path file, String text) {
    Map<String, List<Span>> spans = new HashMap<>();
    List<MarkedAttribution> attributions = new ArrayList<>();
    try {
      for (String line : Files.readString(file, StandardCharsets.UTF_8).split("\\R")) {
        Matcher entity = ENTITY.matcher(line);
        if (entity.matches()) {
          spans.put(entity.group(1), spans(entity.group(3), text));
        }
        Matcher event = EVENT.matcher(line);
        if (event.matches()) {
          attributions.add(attribution(event.group(1), spans));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return attributions.stream().filter(a -> !a.content().isEmpty()).toList();
  }

  private static List<Span> spans(String pieces, String text) {
    List<Span> spans = new ArrayList<>();
    for (String piece : pieces.split(";")) {
      String[] ends = piece.strip().split(" ");
      int start = text.offsetByCodePoints(0, Integer.parseInt(ends[0]));
      int end = text.offsetByCodePoints(0, Integer.parseInt(ends[1]));
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private static MarkedAttribution attribution(String line, Map<String, List<Span>> spans) {
    Map<String, List<Span>> parts = new HashMap<>();
    for (String part : line.split(" ")) {
      String[] pair = part.split(":");
      String role = pair[0].replaceAll("\\d+$", "");
      parts
          .computeIfAbsent(role, r -> new ArrayList<>())
          .addAll(spans.getOrDefault(pair[1], List.of()));
    }
    return new MarkedAttribution(
        sorted(parts.get("Source")), sorted(parts.get("Cue")), sorted(parts.get("Content")));
  }

  private static List<Span> sorted(@org.jspecify.annotations.Nullable List<Span> spans) {
    return spans == null ? List.of() : spans.stream().sorted().toList();
  }
}
