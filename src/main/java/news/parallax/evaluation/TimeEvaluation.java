package news.parallax.evaluation;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import news.parallax.NewsException;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.Anchor;
import news.parallax.text.time.TimeTagger;
import org.jspecify.annotations.Nullable;

/// Scores the time tagger on TimeML files as TempEval-3 does: an expression found counts strictly
/// when its span is that of the gold one, relaxed when they overlap; value and type count among the
/// relaxed ones.
///
/// Half of the files are for tuning: those whose name (without `.tml`) has an even CRC-32. The
/// others are scored apart, and nobody looks at their errors.
public final class TimeEvaluation {
  private final TimeTagger tagger = new TimeTagger();

  /// Which files are scored.
  public enum Half {
    TUNING,
    HELD_OUT,
    BOTH
  }

  /// Prints the scores of all files, writes what was predicted when asked to, and returns the exit
  /// status.
  ///
  /// @param data a folder of TimeML files, read with its subfolders
  /// @param predictions the file to write predictions to, null for none
  public int run(Path data, @Nullable Path predictions, PrintStream out) {
    return run(data, predictions, out, Half.BOTH, false);
  }

  /// As above, for one half of the files.
  ///
  /// @param errors whether to list the errors; never those of the half held out
  public int run(
      Path data, @Nullable Path predictions, PrintStream out, Half half, boolean errors) {
    List<TimeMl> texts =
        files(data).stream().map(TimeMl::read).filter(t -> isIn(half, t.id())).toList();
    if (texts.isEmpty()) {
      throw new NewsException(NewsException.Category.INPUT, "no TimeML files in " + data);
    }
    Map<String, List<TimeExpression>> found = new LinkedHashMap<>();
    TimeScore score = new TimeScore();
    long characters = 0;
    long start = System.nanoTime();
    for (TimeMl text : texts) {
      found.put(text.id(), tag(text));
      characters += text.text().length();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    for (TimeMl text : texts) {
      boolean shown = errors && isTuning(text.id());
      score.add(text, found.getOrDefault(text.id(), List.of()), shown ? out : null);
    }
    score.print(out, texts.size());
    out.printf(java.util.Locale.ROOT, "%,d characters in %.2f s%n", characters, seconds);
    if (predictions != null) {
      write(predictions, found);
    }
    return 0;
  }

  static boolean isTuning(String id) {
    CRC32 crc = new CRC32();
    crc.update(id.getBytes(StandardCharsets.UTF_8));
    return crc.getValue() % 2 == 0;
  }

  private static boolean isIn(Half half, String id) {
    return switch (half) {
      case TUNING -> isTuning(id);
      case HELD_OUT -> !isTuning(id);
      case BOTH -> true;
    };
  }

  private List<TimeExpression> tag(TimeMl text) {
    List<Sentence> sentences =
        SentenceSpans.of(text.text()).stream()
            .map(span -> new Sentence(span, List.of(), List.of()))
            .toList();
    return tagger.tag(text.text(), sentences, Anchor.of(text.created())).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static List<Path> files(Path data) {
    try (Stream<Path> files = Files.walk(data)) {
      return files
          .filter(f -> f.toString().endsWith(".tml"))
          .filter(f -> !f.toString().contains("testpipeline"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new NewsException(NewsException.Category.INPUT, "cannot read " + data, e);
    }
  }

  private static void write(Path file, Map<String, List<TimeExpression>> found) {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = new ArrayList<>();
    found.forEach((id, times) -> {
      List<Map<String, Object>> timex = new ArrayList<>();
      for (TimeExpression time : times) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("start", time.span().start());
        one.put("end", time.span().end());
        one.put("type", time.type().name());
        one.put("value", time.value());
        timex.add(one);
      }
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", id);
      line.put("timex", timex);
      try {
        lines.add(json.writeValueAsString(line));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
    try {
      Files.write(file, lines, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsException(NewsException.Category.OUTPUT, "cannot write " + file, e);
    }
  }

  /// Where the sentences of plain text stand, near enough for times.
  static final class SentenceSpans {
    private SentenceSpans() {}

    static List<Span> of(String text) {
      List<Span> spans = new ArrayList<>();
      int start = 0;
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        boolean blank = c == '\n' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
        boolean stop =
            (c == '.' || c == '?' || c == '!') && opensAfter(text, i + 1) && !abbreviates(text, i);
        if (blank || stop) {
          add(spans, text, start, i + 1);
          start = i + 1;
        }
      }
      add(spans, text, start, text.length());
      return spans;
    }

    private static void add(List<Span> spans, String text, int start, int end) {
      Span span = new Span(start, end).trim(text);
      if (!span.isEmpty()) {
        spans.add(span);
      }
    }

    private static boolean opensAfter(String text, int at) {
      int i = at;
      while (i < text.length()
          && (text.charAt(i) == '"' || text.charAt(i) == '\'' || text.charAt(i) == ')')) {
        i++;
      }
      int space = i;
      while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
        i++;
      }
      return i > space
          && i < text.length()
          && (Character.isUpperCase(text.charAt(i)) || text.charAt(i) == '"');
    }

    private static boolean abbreviates(String text, int stop) {
      int from = stop;
      while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
        from--;
      }
      int letters = stop - from;
      return letters == 1
          || (letters > 0 && letters < 5 && Character.isUpperCase(text.charAt(from)));
    }
  }
}
