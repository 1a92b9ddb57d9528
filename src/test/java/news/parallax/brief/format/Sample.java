package news.parallax.brief.format;

import static news.parallax.brief.Statement.Kind.COMPOSED;
import static news.parallax.brief.Statement.Kind.CONDENSED;
import static news.parallax.brief.Statement.Kind.QUOTED;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.article.Basis;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// Makes the parts of a brief by hand: passages are given as `article: words`, and found.
final class Sample {
  private final Map<String, String> texts = new TreeMap<>();

  Sample(List<BriefArticle> articles) {
    articles.forEach(article -> texts.put(article.id(), article.text()));
  }

  /// The passage `article: words`; its offsets are looked up.
  Citation cite(String passage) {
    int colon = passage.indexOf(": ");
    String id = passage.substring(0, colon);
    String words = passage.substring(colon + 2);
    int start = texts.getOrDefault(id, "").indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("not in the article: " + passage);
    }
    return new Citation(id, start, start + words.length(), words);
  }

  List<Citation> citeAll(String... passages) {
    return Arrays.stream(passages).map(this::cite).toList();
  }

  /// The words of the first passage, unchanged.
  Statement quoted(String... passages) {
    List<Citation> citations = citeAll(passages);
    return new Statement(citations.getFirst().text(), QUOTED, citations, null, null);
  }

  Statement condensed(String text, String... passages) {
    return new Statement(text, CONDENSED, citeAll(passages), null, null);
  }

  Statement composed(String text, String... passages) {
    return new Statement(text, COMPOSED, citeAll(passages), null, null);
  }

  static Statement by(String party, Statement statement) {
    return new Statement(
        statement.text(), statement.kind(), statement.citations(), party, statement.asOf());
  }

  static Statement asOf(CitedDate date, Statement statement) {
    return new Statement(
        statement.text(), statement.kind(), statement.citations(), statement.attributedTo(), date);
  }

  static CitedDate given(String date) {
    return new CitedDate(PartialDate.parse(date), Basis.GIVEN, null, null);
  }

  CitedDate inferred(String date, String why, @Nullable String passage) {
    return new CitedDate(
        PartialDate.parse(date), Basis.INFERRED, passage == null ? null : cite(passage), why);
  }
}
