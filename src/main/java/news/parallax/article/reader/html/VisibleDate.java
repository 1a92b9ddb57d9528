package news.parallax.article.reader.html;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.reader.html.TextBlock.Form;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The day that a page shows its reader near the headline.
///
/// Of the short lines that hold a whole date, the one nearest to the headline is taken, one whose
/// element is called a date before others, within [#FARTHEST] lines. A date that is said to be of
/// an update is not the day of publication.
final class VisibleDate {
  private static final int FARTHEST = 25;
  private static final int LONGEST_LINE = 160;
  private static final int HEAD_OF_PARAGRAPH = 30;

  private static final int CI = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern DAY_FIRST =
      Pattern.compile(
          "\\b(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?\\s*(?:de |of |-)?\\s*("
              + Months.KNOWN.pattern()
              + "),?\\s*(?:de |del |-)?\\s*'?(\\d{4})\\b",
          CI);
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "\\b(" + Months.KNOWN.pattern() + ")\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b", CI);
  private static final Pattern ISO =
      Pattern.compile("\\b(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})\\b");
  private static final Pattern NUMBERS =
      Pattern.compile("(?<![\\d.])(\\d{1,2})([./-])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d.]\\d)");

  private static final Pattern NOT_PUBLISHED =
      Pattern.compile(
          "(?i).*(updated?|modified|edited|stand:|zuletzt|aktualisiert|geändert|mis à jour|actualizad|aggiornat|©|copyright|retrieved|abgerufen|accessed|expires?).*");
  private static final Pattern PUBLISHED_THEN_UPDATED =
      Pattern.compile(
          "(?i)((?:.*\\b)?(?:published|posted|first published|veröffentlicht|erstellt|publié|publicado).{6,60}?)\\b(?:(?:last )?updated?|modified|edited|zuletzt|aktualisiert|geändert|mis à jour|actualizad)");
  private static final Pattern DATE_NAME =
      Pattern.compile("(?i).*(date|time|publish|posted|meta|calendar).*");

  private final List<TextBlock> blocks;
  private final String language;

  /// @param blocks all blocks of the page
  /// @param language code of the page's language, may be empty: outside English a day stands before
  ///   its month
  VisibleDate(List<TextBlock> blocks, String language) {
    this.blocks = List.copyOf(blocks);
    this.language = language.toLowerCase(Locale.ROOT);
  }

  /// @param headline the heading that is the headline, null when there is none: then only a line
  ///   that is called a date counts
  Optional<LocalDate> find(@Nullable Element headline) {
    int head = headline == null ? -1 : index(headline);
    LocalDate nearest = null;
    double least = FARTHEST;
    for (int i = 0; i < blocks.size(); i++) {
      double distance = holdsFigure(blocks.get(i)) ? distance(blocks.get(i), i, head) : FARTHEST;
      if (distance < least) {
        Optional<LocalDate> day = i == head ? inHeadline(blocks.get(i)) : day(blocks.get(i));
        if (day.isPresent() && !isAround(blocks.get(i).element())) {
          least = distance;
          nearest = day.get();
        }
      }
    }
    return Optional.ofNullable(nearest);
  }

  /// Whether the element is of the frame around the article.
  private static boolean isAround(Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      boolean frame =
          switch (at.normalName()) {
            case "nav", "footer", "aside", "form", "menu" -> true;
            default -> Markup.KNOWN.isNever(at);
          };
      if (frame) {
        return true;
      }
    }
    return false;
  }

  private int index(Element headline) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).element().equals(headline)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean holdsFigure(TextBlock block) {
    String text = block.text();
    int length = text.length() > LONGEST_LINE ? HEAD_OF_PARAGRAPH : text.length();
    for (int i = 0; i < length; i++) {
      if (Character.isDigit(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static double distance(TextBlock block, int index, int head) {
    boolean named =
        block.element().normalName().equals("time")
            || DATE_NAME.matcher(block.element().className()).matches()
            || (block.text().length() <= LONGEST_LINE
                && Queries.first(block.element(), "time, [class*=date], [class*=Date]") != null);
    if (head < 0) {
      return named ? 1 : block.text().length() > LONGEST_LINE ? 2 : FARTHEST;
    }
    double apart = index >= head ? index - head : 1.5 * (head - index);
    return named ? apart / 2 : apart;
  }

  /// A date in figures before or behind the headline's words.
  private Optional<LocalDate> inHeadline(TextBlock block) {
    Matcher matcher = NUMBERS.matcher(block.text());
    return matcher.find() ? ofNumbers(matcher) : Optional.empty();
  }

  private Optional<LocalDate> day(TextBlock block) {
    String text = block.text();
    if (block.form() == Form.HEADING && text.length() > 40) {
      return Optional.empty();
    }
    if (text.length() > LONGEST_LINE) {
      String opening = text.substring(0, HEAD_OF_PARAGRAPH);
      boolean dated = opening.matches("\\(?\\d.*") && opening.matches(".*(\\)|[-–—:]) .*");
      return dated ? parse(opening) : Optional.empty();
    }
    if (NOT_PUBLISHED.matcher(text).matches()) {
      Matcher both = PUBLISHED_THEN_UPDATED.matcher(text);
      return both.lookingAt() ? parse(both.group(1)) : Optional.empty();
    }
    return parse(text);
  }

  /// The first whole date of the text; nothing when its numbers could be two days.
  Optional<LocalDate> parse(String text) {
    Matcher matcher = ISO.matcher(text);
    if (matcher.find()) {
      return day(matcher.group(1), matcher.group(2), matcher.group(3));
    }
    matcher = DAY_FIRST.matcher(text);
    if (matcher.find()) {
      return day(matcher.group(3), month(matcher.group(2)), matcher.group(1));
    }
    matcher = MONTH_FIRST.matcher(text);
    if (matcher.find()) {
      return day(matcher.group(3), month(matcher.group(1)), matcher.group(2));
    }
    matcher = NUMBERS.matcher(text);
    return matcher.find() ? ofNumbers(matcher) : Optional.empty();
  }

  /// Whether a whole date stands in the text.
  static boolean holdsDate(String text) {
    return ISO.matcher(text).find()
        || DAY_FIRST.matcher(text).find()
        || MONTH_FIRST.matcher(text).find()
        || NUMBERS.matcher(text).find();
  }

  private Optional<LocalDate> ofNumbers(Matcher matcher) {
    int first = Integer.parseInt(matcher.group(1));
    int second = Integer.parseInt(matcher.group(3));
    String year = matcher.group(4).length() == 2 ? "20" + matcher.group(4) : matcher.group(4);
    boolean dayFirst =
        matcher.group(2).equals(".")
            || first > 12
            || first == second
            || (!language.isEmpty() && !language.startsWith("en"));
    if (dayFirst) {
      return day(year, matcher.group(3), matcher.group(1));
    }
    return second > 12 ? day(year, matcher.group(1), matcher.group(3)) : Optional.empty();
  }

  private static String month(String name) {
    return Integer.toString(Months.KNOWN.number(name).orElse(0));
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      LocalDate date =
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
      return date.getYear() >= 1980 && date.getYear() < 2100 ? Optional.of(date) : Optional.empty();
    } catch (DateTimeException e) {
      return Optional.empty(); // a 31st of February, a thirteenth month
    }
  }
}
