package news.parallax.archive.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Turns a question into Lucene's query: every phrase and most of the words must be there, in the
/// title or in the text.
final class QuestionParser {
  private static final Pattern PART = Pattern.compile("(-?)(?:[\"“”]([^\"“”]+)[\"“”]|(\\S+))");

  /// Of this many words one may be missing, of twice as many two.
  private static final int ONE_MAY_MISS = 4;

  private static final float TITLE = 2.5f;

  /// Words that are in every other article: asked for only in phrases.
  private static final Set<String> COMMON =
      Set.of(
          "the", "a", "an", "of", "to", "in", "on", "at", "for", "from", "by", "with", "as", "and",
          "or", "but", "is", "ar", "wa", "were", "be", "it", "that", "thi", "who", "what", "when",
          "where", "which", "did", "do", "doe", "how", "why", "ha", "have", "had");

  private final BooleanQuery.Builder all = new BooleanQuery.Builder();
  private final Set<String> stems = new TreeSet<>();
  private boolean asked;

  /// The query; matches nothing when nothing is asked for.
  Query parse(Question question, Map<String, Float> related) {
    List<String> words = new ArrayList<>();
    Matcher parts = PART.matcher(question.text());
    while (parts.find()) {
      boolean without = !parts.group(1).isEmpty();
      String phrase = parts.group(2);
      List<String> found = StemAnalyzer.stems(phrase != null ? phrase : parts.group(3));
      if (without && !found.isEmpty()) {
        all.add(phrase(found), Occur.MUST_NOT);
      } else if (phrase != null || found.size() > 1) {
        require(found);
      } else {
        words.addAll(found);
      }
    }
    words(words);
    if (!asked) {
      return new MatchNoDocsQuery();
    }
    related.forEach((stem, weight) ->
        all.add(new BoostQuery(new TermQuery(new Term("text", stem)), weight), Occur.SHOULD));
    filters(question);
    return all.build();
  }

  /// What is looked for, without what is excluded.
  Set<String> stems() {
    return stems;
  }

  private void require(List<String> found) {
    if (!found.isEmpty()) {
      stems.addAll(found);
      all.add(phrase(found), Occur.MUST);
      asked = true;
    }
  }

  private void words(List<String> found) {
    List<String> telling =
        found.stream().filter(stem -> !COMMON.contains(stem)).distinct().toList();
    if (telling.isEmpty()) {
      telling = asked ? List.of() : found.stream().distinct().toList();
    }
    if (telling.isEmpty()) {
      return;
    }
    BooleanQuery.Builder most = new BooleanQuery.Builder();
    for (String stem : telling) {
      stems.add(stem);
      most.add(phrase(List.of(stem)), Occur.SHOULD);
    }
    most.setMinimumNumberShouldMatch(telling.size() - telling.size() / ONE_MAY_MISS);
    all.add(most.build(), Occur.MUST);
    asked = true;
  }

  private static Query phrase(List<String> stems) {
    return new BooleanQuery.Builder()
        .add(new BoostQuery(in("title", stems), TITLE), Occur.SHOULD)
        .add(in("text", stems), Occur.SHOULD)
        .build();
  }

  private static Query in(String field, List<String> stems) {
    return stems.size() == 1
        ? new TermQuery(new Term(field, stems.getFirst()))
        : new PhraseQuery(field, stems.toArray(String[]::new));
  }

  private void filters(Question question) {
    String outlet = question.outlet();
    if (outlet != null) {
      all.add(new TermQuery(new Term("outlet", outletKey(outlet))), Occur.FILTER);
    }
    String language = question.language();
    if (language != null) {
      all.add(new TermQuery(new Term("language", language.toLowerCase(Locale.ROOT))), Occur.FILTER);
    }
    Long from = question.from();
    Long to = question.to();
    if (from != null || to != null) {
      all.add(
          LongPoint.newRangeQuery(
              "day", from == null ? Long.MIN_VALUE : from, to == null ? Long.MAX_VALUE : to),
          Occur.FILTER);
    }
  }

  /// An outlet's name without "The", case and marks.
  static String outletKey(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replaceFirst("^the\\s+", "")
        .replaceAll("[^\\p{L}\\p{N}]", "");
  }
}
