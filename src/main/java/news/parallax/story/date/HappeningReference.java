package news.parallax.story.date;

import java.util.Set;
import news.parallax.article.Passage;

/// A passage that says how long before its article something happened, or on which day of which
/// year: what ties the dates of articles together.
///
/// @param noun what happened, as a lemma
/// @param family the kind of happening, so that "war" and "invasion" may be one
/// @param names words of names in the sentence, in lower case
/// @param distance how the two are related
record HappeningReference(
    String articleId,
    Passage passage,
    String noun,
    String family,
    Set<String> names,
    Distance distance) {
  HappeningReference {
    names = Set.copyOf(names);
  }

  /// How the month of a happening and that of an article are related.
  sealed interface Distance {
    /// Whether an article of one month can say this of a happening of another.
    boolean fits(int articleMonth, int happeningMonth);
  }

  /// So many months before: "a year ago", "in the second year of".
  record Ago(int least, int most) implements Distance {
    @Override
    public boolean fits(int articleMonth, int happeningMonth) {
      int ago = articleMonth - happeningMonth;
      return ago >= least && ago <= most;
    }
  }

  /// In a month of last year, or of another year counted from the article's.
  record OfYear(int monthOfYear, int years) implements Distance {
    @Override
    public boolean fits(int articleMonth, int happeningMonth) {
      return Months.monthOfYear(happeningMonth) == monthOfYear
          && Months.year(happeningMonth) == Months.year(articleMonth) + years;
    }
  }

  /// In a month without a year: one not long past.
  record Recent(int monthOfYear, int most) implements Distance {
    @Override
    public boolean fits(int articleMonth, int happeningMonth) {
      int ago = articleMonth - happeningMonth;
      return Months.monthOfYear(happeningMonth) == monthOfYear && ago >= 0 && ago <= most;
    }
  }

  /// At a time that is said in full.
  record At(Months months) implements Distance {
    @Override
    public boolean fits(int articleMonth, int happeningMonth) {
      return months.contains(happeningMonth) && articleMonth >= happeningMonth;
    }
  }
}
