package news.parallax.evaluation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.NewsException;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.TimeExpression.Type;
import org.jspecify.annotations.Nullable;

/// A text marked up in TimeML: what stands in `<TEXT>` without its tags, its date, and the time
/// expressions that people marked in it.
///
/// @param id name of its file without `.tml`
/// @param created its document creation time, null when it has none that is a date
record TimeMl(String id, String text, @Nullable PartialDate created, List<TimeExpression> gold) {
  private static final Pattern CREATED =
      Pattern.compile("<DCT>.*?value=\"([^\"]*)\"", Pattern.DOTALL);
  private static final Pattern BODY = Pattern.compile("<TEXT>(.*)</TEXT>", Pattern.DOTALL);
  private static final Pattern PIECE =
      Pattern.compile("<(/?)(\\w+)([^>]*)>|&(lt|gt|amp|quot|apos|#\\d+);");
  private static final Pattern ATTRIBUTE = Pattern.compile("(\\w+)=\"([^\"]*)\"");

  static TimeMl read(Path file) {
    String source;
    try {
      source = Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new NewsException(NewsException.Category.INPUT, "cannot read " + file, e);
    }
    String name = file.getFileName().toString();
    Matcher body = BODY.matcher(source);
    if (!body.find()) {
      throw new NewsException(NewsException.Category.INPUT, "no <TEXT> in " + file);
    }
    StringBuilder text = new StringBuilder();
    List<TimeExpression> gold = new ArrayList<>();
    strip(body.group(1), text, gold);
    return new TimeMl(
        name.substring(0, name.length() - ".tml".length()), text.toString(), created(source), gold);
  }

  private static @Nullable PartialDate created(String source) {
    Matcher created = CREATED.matcher(source);
    if (!created.find()) {
      return null;
    }
    try {
      return PartialDate.parse(created.group(1));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  private static void strip(String marked, StringBuilder text, List<TimeExpression> gold) {
    Matcher piece = PIECE.matcher(marked);
    int copied = 0;
    int opened = -1;
    String attributes = "";
    while (piece.find()) {
      text.append(marked, copied, piece.start());
      copied = piece.end();
      if (piece.group(4) != null) {
        text.append(character(piece.group(4)));
      } else if (piece.group(2).equals("TIMEX3") && piece.group(1).isEmpty()) {
        opened = text.length();
        attributes = piece.group(3);
      } else if (piece.group(2).equals("TIMEX3") && opened >= 0) {
        gold.add(expression(new Span(opened, text.length()), attributes));
        opened = -1;
      }
    }
    text.append(marked, copied, marked.length());
  }

  private static TimeExpression expression(Span span, String attributes) {
    String type = "DATE";
    String value = "";
    Matcher attribute = ATTRIBUTE.matcher(attributes);
    while (attribute.find()) {
      switch (attribute.group(1)) {
        case "type" -> type = attribute.group(2);
        case "value" -> value = attribute.group(2);
        default -> {}
      }
    }
    return new TimeExpression(span, Type.valueOf(type), value, null);
  }

  private static String character(String entity) {
    return switch (entity) {
      case "lt" -> "<";
      case "gt" -> ">";
      case "amp" -> "&";
      case "quot" -> "\"";
      case "apos" -> "'";
      default -> Character.toString(Integer.parseInt(entity.substring(1)));
    };
  }
}
