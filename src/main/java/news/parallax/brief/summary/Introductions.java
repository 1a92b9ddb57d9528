package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.summary.SummarySection.Chosen;

/// Puts a sentence that introduces somebody before the one that names that one in brackets only.
final class Introductions {
  private static final Pattern BRACKETED = Pattern.compile("\\[(\\p{Lu}[^\\]]*?)(?:[’']s?)?]");

  /// "Holm, chair of the council,", "Holm, the chair".
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(\\p{Lu}[\\p{L}’'-]{2,}), (?:the |an? )?(?:\\p{Ll}+ ){0,2}(?:chair\\p{Ll}*|head|director|leader|owner|founder|senator|lawyer|attorney|member|president|spokes\\p{Ll}+|chief|officer|judge|secretary|minister|adviser|professor|analyst|mayor|governor)\\b");

  private Introductions() {}

  /// The sentences in their order, save that after the first an introduction comes earlier.
  static List<Chosen> first(List<Chosen> ordered) {
    List<Chosen> sorted = new ArrayList<>(ordered);
    for (int i = 1; i < sorted.size(); i++) {
      for (int k = i + 1; k < sorted.size(); k++) {
        if ((namesInBrackets(sorted.get(i), sorted.get(k)) && !isNamed(sorted, i))
            || saysWho(sorted, i, k)) {
          sorted.add(i, sorted.remove(k));
          break;
        }
      }
    }
    return List.copyOf(sorted);
  }

  /// Whether one sentence names somebody by a surname that none before it has, and a later one says
  /// who that is.
  private static boolean saysWho(List<Chosen> sorted, int place, int later) {
    String text = sorted.get(place).statement().text();
    Matcher named = NAMED.matcher(sorted.get(later).statement().text());
    while (named.find()) {
      String surname = named.group(1);
      boolean bare =
          Pattern.compile("(?<!\\p{Lu}[\\p{L}.]{0,20} )\\b" + Pattern.quote(surname) + "\\b(?!, )")
              .matcher(text)
              .find();
      boolean known =
          sorted.subList(0, place).stream().anyMatch(c -> c.statement().text().contains(surname));
      if (bare && !known) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesInBrackets(Chosen sentence, Chosen introduction) {
    Matcher matcher = BRACKETED.matcher(sentence.statement().text());
    return matcher.find()
        && introduction.statement().text().contains(matcher.group(1))
        && !introduction.statement().text().contains("[" + matcher.group(1));
  }

  /// Whether a sentence before has the name that the one at a place has in brackets.
  private static boolean isNamed(List<Chosen> sorted, int place) {
    Matcher matcher = BRACKETED.matcher(sorted.get(place).statement().text());
    return matcher.find()
        && sorted.subList(0, place).stream()
            .anyMatch(c -> c.statement().text().contains(matcher.group(1)));
  }
}
