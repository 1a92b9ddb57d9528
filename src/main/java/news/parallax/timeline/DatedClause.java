package news.parallax.timeline;

import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;

/// A clause that tells something of a date.
///
/// @param time the expression that dates it
/// @param date the date it stands for
/// @param rough whether the expression is only about right: "two years ago"
/// @param span the words that tell it: the sentence or a clause of it
/// @param whole whether these are a whole clause with a subject of its own, so that they can be
///   printed
/// @param main whether its verb is not subordinate to another's clause
/// @param verb the lemma of its verb
/// @param weight how sure it is that the date belongs to a happening worth telling, 0 to 1
/// @param terms lemmas of its nouns, verbs and names
/// @param names lemmas of its names
record DatedClause(
    ArticleSentence sentence,
    TimeExpression time,
    PartialDate date,
    boolean rough,
    Event.Kind kind,
    Span span,
    boolean whole,
    boolean main,
    String verb,
    double weight,
    Set<String> terms,
    Set<String> names) {
  DatedClause {
    terms = Set.copyOf(terms);
    names = Set.copyOf(names);
  }

  String articleId() {
    return sentence.articleId();
  }

  /// Whether its words name a weekday of which only the month or the year is known.
  boolean isWide() {
    return time.date() == null;
  }
}
