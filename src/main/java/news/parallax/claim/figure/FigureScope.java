package news.parallax.claim.figure;

import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.DateInfo;
import news.parallax.claim.Figure;
import news.parallax.claim.figure.ScopePhrases.Phrase;

/// What narrows a number and stands in none of its fields: in what time, by what cause, for what,
/// of which part ("[people who died] of fever", "[views] over the last 30 days"), word for word.
///
/// @param text the phrases one behind the other, empty for none
/// @param lost how many narrow it and cannot be taken out of the sentence: they point elsewhere,
///   lack something or hold another number
record FigureScope(String text, int lost) {
  private static final int MOST_PHRASES = 3;

  private static final Pattern OPENER =
      Pattern.compile(
          "^(?:In|On|At|By|For|From|Since|Over|During|Between|Within|Through|After|Before|Until|To|Last|Of|Under|Across|Among|Throughout|Inside|Outside|Nationwide|Worldwide)\\b");

  /// What narrows a figure beyond what its other fields tell.
  static FigureScope of(FigureSentence sentence, Counted counted, Figure figure) {
    DateInfo asOf = figure.asOf();
    ToldWords told =
        new ToldWords(
            sentence,
            String.join(" ", counted.quantity(), figure.of(), String.valueOf(figure.counter())));
    ScopePhrases phrases =
        new ScopePhrases(
            sentence, new ScopeTimes(sentence, figure.claim().sentence().times()), told);
    StringBuilder text = new StringBuilder();
    int taken = 0;
    int end = -1;
    int lost = 0;
    for (Phrase phrase :
        phrases.find(
            counted,
            figure.span(),
            asOf == null || asOf.evidence() == null ? null : asOf.evidence().span())) {
      if (phrase.from() <= end) {
        continue;
      }
      String words = beyond(counted.quantity(), phrases.says(phrase.from(), phrase.to()));
      if (!phrase.taken() || taken == MOST_PHRASES || words.isEmpty()) {
        lost++;
        continue;
      }
      text.append(text.isEmpty() ? "" : " ").append(lowered(words));
      taken++;
      end = phrase.to();
    }
    return new FigureScope(text.toString(), lost);
  }

  /// What of a phrase goes on behind what the name has of it; empty where the name has a part that
  /// is not its beginning.
  private static String beyond(String quantity, String phrase) {
    List<String> words = List.of(phrase.split(" "));
    for (int n = words.size(); n > 1; n--) {
      String head = String.join(" ", words.subList(0, n));
      if (quantity.contains(head)) {
        return quantity.endsWith(head) ? String.join(" ", words.subList(n, words.size())) : "";
      }
    }
    return phrase;
  }

  /// Without the capital of the head of a sentence.
  private static String lowered(String text) {
    return OPENER.matcher(text).find()
        ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
