package news.parallax.brief.section;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.text.PartialDate;

/// Whether the words of an entry are understood by themselves, and whether two entries tell the
/// same.
final class TimelineWording {
  /// "It became a holiday", "the move was criticised", "its core rate reached", "won there by":
  /// what is meant stands in another sentence. "It was announced that" is another it.
  private static final Pattern DANGLING =
      Pattern.compile(
          "^(?:It (?!(?:is|was|will be|has been) \\p{Ll}+ (?:that|to|when))|They |These |Those |This (?:is|was|came|has) |Its |His |Her |Their "
              + "|The (?:move|announcement|decision|news|incident|comments?|remarks|statement|reaction|developments?|change|latter|former|pair|duo|two|trio|group|event|index|measure)[, ](?!of |on |by |to |in |that |between ))"
              + "|\\b(?:won|lost|went|held|arrived|died|lived|met|did so) there\\b");

  /// "In 2010, growth bounced back to 5.9%" says growth of what only when something is named.
  private static final Pattern MEASURED = Pattern.compile("\\d ?(?:%|percent\\b|per cent\\b)");

  private static final Pattern NAME = Pattern.compile("(?<=\\S )\\[?(\\p{Lu}[\\p{L}’'-]{2,})");

  private static final Pattern OF_THE_CALENDAR =
      Pattern.compile(
          "(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|President|Sen|Rep|Gov");

  private static final int SHARED_NAMES = 2;
  private static final double SAME = 0.33;

  boolean standsAlone(String text) {
    boolean balanced =
        text.replaceAll("[^\\[]", "").length() == text.replaceAll("[^\\]]", "").length();
    boolean ofNothing = MEASURED.matcher(text).find() && names(text).isEmpty();
    return balanced && !ofNothing && !DANGLING.matcher(text).find();
  }

  /// Whether two entries of one day, or of a day and its month, name the same and share words.
  boolean isSame(TimelineEntry one, TimelineEntry other) {
    PartialDate first = one.date().value();
    PartialDate second = other.date().value();
    boolean dates =
        first.equals(second)
            ? first.day() != null
            : first.month() != null
                && second.month() != null
                && (first.covers(second) || second.covers(first));
    if (!dates || one.kind() != other.kind()) {
      return false;
    }
    Set<String> names = names(one.statement().text());
    names.retainAll(names(other.statement().text()));
    return names.size() >= SHARED_NAMES
        && ClaimStatements.overlap(
                withoutNames(one.statement().text()), withoutNames(other.statement().text()))
            >= SAME;
  }

  /// What is told of those who are named.
  private static Set<String> withoutNames(String text) {
    String rest = text;
    for (String name : names(text)) {
      rest = rest.replace(name, " ");
    }
    return ClaimStatements.words(rest);
  }

  private static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    Matcher matcher = NAME.matcher(text);
    while (matcher.find()) {
      if (!OF_THE_CALENDAR.matcher(matcher.group(1)).matches()) {
        names.add(matcher.group(1));
      }
    }
    return names;
  }
}
