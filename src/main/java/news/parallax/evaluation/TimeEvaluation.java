package news.parallax.evaluation;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import news.parallax.NewsException;
import news.parallax.article.Dateline;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.rules.SentenceSplitter;
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
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");

  private final TimeTagger tagger = new TimeTagger();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final SentenceParser parser;

  /// @param parser gives the tense that decides which Monday is meant; sentences without tokens
  ///   leave it to the words
  public TimeEvaluation(SentenceParser parser) {
    this.parser = parser;
  }

  /// Prints the scores of a folder of TimeML files, read with its subfolders, and writes what was
  /// predicted when asked to.
  Scores run(Request request) {
    return run(request.data(), request.predictions(), request.out(), request.half(), false);
  }

  /// As above.
  ///
  /// @param data a folder of TimeML files
  /// @param predictions the file to write predictions to, null for none
  /// @param errors whether to list the errors; never those of the half held out
  Scores run(Path data, @Nullable Path predictions, PrintStream out, Half half, boolean errors) {
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
    out.printf("half: %s%n", half.word());
    score.print(out, texts.size());
    out.printf(Locale.ROOT, "%,d characters in %.2f s%n", characters, seconds);
    PredictionFile.write(predictions, predictions(found));
    return score.scores();
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
        paragraphs(text.text()).stream()
            .map(paragraph -> withoutDateline(text.text(), paragraph))
            .flatMap(paragraph -> splitter.split(text.text(), paragraph).stream())
            .map(span -> parser.parse(text.text(), span))
            .toList();
    return tagger.tag(text.text(), sentences, Anchor.of(text.created())).stream()
        .flatMap(List::stream)
        .toList();
  }

  private static Span withoutDateline(String text, Span paragraph) {
    return Dateline.at(text, paragraph)
        .map(d -> new Span(d.span().end(), paragraph.end()))
        .orElse(paragraph);
  }

  /// What stands between blank lines.
  private static List<Span> paragraphs(String text) {
    List<Span> spans = new ArrayList<>();
    Matcher blank = BLANK_LINE.matcher(text);
    int start = 0;
    while (blank.find()) {
      spans.add(new Span(start, blank.start()));
      start = blank.end();
    }
    spans.add(new Span(start, text.length()));
    return spans.stream().map(s -> s.trim(text)).filter(s -> !s.isEmpty()).toList();
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

  private static List<Map<String, Object>> predictions(Map<String, List<TimeExpression>> found) {
    List<Map<String, Object>> lines = new ArrayList<>();
    found.forEach((id, times) -> {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("id", id);
      line.put("timex", times.stream().map(TimeEvaluation::fields).toList());
      lines.add(line);
    });
    return lines;
  }

  private static Map<String, Object> fields(TimeExpression time) {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("start", time.span().start());
    fields.put("end", time.span().end());
    fields.put("type", time.type().name());
    fields.put("value", time.value());
    return fields;
  }
}
