package news.parallax.story.date;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.GoverningVerb;
import news.parallax.text.time.GoverningVerb.Form;

/// "Last month" said of a person of whom the month before the latest month named is told too: the
/// latest month named is the present one. A shared name alone says too little.
final class LastMonthClue {
  private final AnalyzedArticle article;

  LastMonthClue(AnalyzedArticle article) {
    this.article = article;
  }

  /// @param months when the article may have been published, by what else it says
  List<DateClue> find(Months months) {
    String text = article.article().text();
    Set<Integer> present = firstMonths(months);
    List<DateClue> clues = new ArrayList<>();
    for (ArticleSentence sentence : article.prose()) {
      boolean lastMonth =
          sentence.times().stream()
              .anyMatch(t -> t.span().of(text).toLowerCase(Locale.ROOT).endsWith("last month"));
      if (!lastMonth) {
        continue;
      }
      Set<String> people = people(sentence);
      Set<Integer> told = new TreeSet<>();
      for (ArticleSentence other : article.prose()) {
        if (other.index() != sentence.index()
            && people(other).stream().anyMatch(people::contains)) {
          told.addAll(pastMonths(other));
        }
      }
      List<Integer> now = present.stream().filter(m -> told.contains(m == 1 ? 12 : m - 1)).toList();
      if (now.size() == 1 && !told.contains(now.getFirst())) {
        int month = now.getFirst();
        clues.add(
            new DateClue(
                new Passage(sentence.articleId(), sentence.span()),
                Months.where(m -> Months.monthOfYear(m) == month),
                DateClue.Strength.MONTH,
                "calls \"last month\" what it dates to "
                    + name(month == 1 ? 12 : month - 1)
                    + " and tells a day of "
                    + name(month)
                    + " as past"));
      }
    }
    return clues;
  }

  /// The months of the year that can be the first after what the article tells as past, of those of
  /// which it tells a day.
  private Set<Integer> firstMonths(Months months) {
    Set<Integer> days = new TreeSet<>();
    for (ArticleSentence sentence : article.prose()) {
      for (TimeExpression time : sentence.times()) {
        if (time.value().matches("XXXX-\\d\\d-\\d\\d")
            && GoverningVerb.of(sentence.sentence(), time.span())
                .filter(v -> v.direct() && v.form() == Form.PAST)
                .isPresent()) {
          days.add(Integer.parseInt(time.value().substring(5, 7)));
        }
      }
    }
    Set<Integer> first = new TreeSet<>();
    for (int month : months.toArray()) {
      if (!months.contains(month - 1) && days.contains(Months.monthOfYear(month))) {
        first.add(Months.monthOfYear(month));
      }
    }
    return first;
  }

  private static String name(int month) {
    return java.time.Month.of(month)
        .getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
  }

  /// The months without a year that a sentence tells as past.
  private static Set<Integer> pastMonths(ArticleSentence sentence) {
    Set<Integer> months = new TreeSet<>();
    for (TimeExpression time : sentence.times()) {
      if (time.value().matches("XXXX-\\d\\d(-\\d\\d)?")) {
        GoverningVerb.of(sentence.sentence(), time.span())
            .filter(v -> v.form() == Form.PAST)
            .ifPresent(v -> months.add(Integer.parseInt(time.value().substring(5, 7))));
      }
    }
    return months;
  }

  /// The words of the names of people in a sentence.
  private Set<String> people(ArticleSentence sentence) {
    Set<String> words = new TreeSet<>();
    for (Mention mention : sentence.mentions()) {
      if (mention.kind() == EntityKind.PERSON) {
        for (String word : mention.span().of(article.article().text()).split("\\s+")) {
          if (word.length() > 2 && Character.isUpperCase(word.charAt(0))) {
            words.add(word.toLowerCase(Locale.ROOT));
          }
        }
      }
    }
    return words;
  }
}
