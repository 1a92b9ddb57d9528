package news.parallax.brief.alone;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.PartialDate;
import news.parallax.text.Token;

/// How much of a story's news a sentence tells: what the headlines and the openings of the articles
/// tell.
final class NewsTraits {
  private static final int FEWEST_TOKENS = 9;
  private static final int NEAR = 3;

  private final StorySight sight;
  private final List<ArticleSentence> openings = new ArrayList<>();
  private final Optional<LocalDate> newest;

  NewsTraits(StorySight sight) {
    this.sight = sight;
    for (AnalyzedArticle article : sight.story().articles()) {
      article.prose().stream()
          .filter(s -> s.tokens().size() >= FEWEST_TOKENS)
          .filter(s -> s.tokens().stream().anyMatch(Token::isVerb))
          .limit(2)
          .forEach(openings::add);
    }
    this.newest =
        sight.story().articles().stream()
            .flatMap(a -> a.article().published().stream())
            .map(DateInfo::value)
            .map(PartialDate::first)
            .max(LocalDate::compareTo);
  }

  /// The sentences that tell something and that articles open with, two an article.
  List<ArticleSentence> openings() {
    return List.copyOf(openings);
  }

  void tell(ArticleSentence sentence, TraitRow row) {
    Set<String> own = sight.terms(sentence);
    double[] shares =
        sight.story().articles().stream().mapToDouble(a -> titleShare(a.id(), own)).toArray();
    double mean = mean(shares);
    double best =
        openings.stream()
            .mapToDouble(s ->
                mean(
                    sight.story().articles().stream()
                        .mapToDouble(a -> titleShare(a.id(), sight.terms(s)))
                        .toArray()))
            .max()
            .orElse(0);
    row.add("titles", mean);
    row.add("worst title", java.util.Arrays.stream(shares).min().orElse(0));
    row.add("best title", java.util.Arrays.stream(shares).max().orElse(0));
    row.add("beside the best", best - mean);
    row.add("in titles", inTitles(own));
    row.add("of openings", likeOpenings(sentence));
    row.add("opens", opens(sentence, 0));
    row.add("opens second", opens(sentence, 1));
    row.add(
        "near the top",
        sight.look(sentence).prose().stream().limit(NEAR).anyMatch(sentence::equals));
    row.add("newest", isNewest(sentence));
    row.add("biased", sight.wording(sentence).biased());
    main(sentence, row);
  }

  private void main(ArticleSentence sentence, TraitRow row) {
    List<Token> tokens = sentence.tokens();
    boolean subject = false;
    boolean deed = false;
    for (Token token : tokens) {
      boolean root = token.head() < 0;
      boolean ofRoot = !root && tokens.get(token.head()).head() < 0;
      String stem = DefiniteNouns.stem(token.lemma());
      subject |= ofRoot && token.relation().startsWith("nsubj") && sight.inHeadlines(stem);
      deed |= root && token.isVerb() && sight.inHeadlines(stem);
    }
    row.add("subject in titles", subject);
    row.add("deed in titles", deed);
    row.add("root past", tokens.stream().anyMatch(t -> t.head() < 0 && t.tag().equals("VBD")));
    row.add(
        "root comes",
        tokens.stream()
            .anyMatch(t ->
                t.head() < 0
                    && Set.of("come", "follow").contains(t.lemma().toLowerCase(Locale.ROOT))));
  }

  private double titleShare(String article, Set<String> own) {
    Set<String> title = sight.title(article);
    return title.stream().filter(own::contains).count() / (double) Math.max(1, title.size());
  }

  private double inTitles(Set<String> own) {
    return own.stream().filter(sight::inHeadlines).count() / (double) Math.max(1, own.size());
  }

  /// How like the opening of another article that is most like it.
  private double likeOpenings(ArticleSentence sentence) {
    Set<String> own = sight.terms(sentence);
    return openings.stream()
        .filter(o -> !o.articleId().equals(sentence.articleId()))
        .mapToDouble(o -> cosine(own, sight.terms(o)))
        .max()
        .orElse(0);
  }

  private boolean opens(ArticleSentence sentence, int place) {
    List<ArticleSentence> own =
        openings.stream().filter(o -> o.articleId().equals(sentence.articleId())).toList();
    return own.size() > place && own.get(place).index() == sentence.index();
  }

  private boolean isNewest(ArticleSentence sentence) {
    Optional<LocalDate> own =
        sight
            .story()
            .article(sentence.articleId())
            .article()
            .published()
            .map(DateInfo::value)
            .map(PartialDate::first);
    return own.isEmpty() || newest.isEmpty() || !own.get().isBefore(newest.get());
  }

  private static double cosine(Set<String> a, Set<String> b) {
    double shared = a.stream().filter(b::contains).count();
    return a.isEmpty() || b.isEmpty() ? 0 : shared / Math.sqrt((double) a.size() * b.size());
  }

  private static double mean(double[] values) {
    return java.util.Arrays.stream(values).average().orElse(0);
  }
}
