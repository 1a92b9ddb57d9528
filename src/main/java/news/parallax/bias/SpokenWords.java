package news.parallax.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.claim.attribution.Quotations;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Which words of an article are somebody's other than the outlet's, whether or not it is known
/// whose: what stands in quotation marks, posts that are shown whole, and what may be a document or
/// a speech printed without marks.
final class SpokenWords {
  /// Fewer words between quotation marks are a title or a word held at arm's length.
  private static final int FEWEST_WORDS = 4;

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}’'.,%-]*");

  /// "— Ada Holm (@adaholm) March 4, 2031"
  private static final Pattern POST = Pattern.compile("[—–-] ?[^\\n(]{2,60}\\(@\\w{1,30}\\)");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "add",
          "argue",
          "note",
          "write",
          "tweet",
          "claim",
          "warn",
          "explain",
          "insist",
          "declare",
          "testify",
          "respond",
          "reply",
          "according");

  private final Quotations quotations;
  private final List<Span> whole;
  private final List<Span> doubtful;

  private SpokenWords(Quotations quotations, List<Span> whole, List<Span> doubtful) {
    this.quotations = quotations;
    this.whole = List.copyOf(whole);
    this.doubtful = List.copyOf(doubtful);
  }

  static SpokenWords of(AnalyzedArticle article) {
    List<Block> blocks = article.article().blocks();
    List<Span> whole = new ArrayList<>();
    List<Span> doubtful = new ArrayList<>();
    int before = -1;
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.kind().isProse()) {
        continue;
      }
      String text = article.article().text(block.span());
      Matcher post = POST.matcher(text);
      if (post.find()) {
        int from = block.span().start();
        boolean signsTheOneBefore = post.start() < FEWEST_WORDS && before >= 0;
        whole.add(
            signsTheOneBefore
                ? blocks.get(before).span()
                : new Span(from, from + Math.max(1, post.start())));
      }
      if (block.kind() == Block.Kind.PARAGRAPH
          && before >= 0
          && article.article().text(blocks.get(before).span()).strip().endsWith(":")) {
        doubtful.add(block.span());
      }
      before = i;
    }
    return new SpokenWords(Quotations.of(article.article()), whole, doubtful);
  }

  /// Whether a word stands in a quotation of some length, or in a post.
  boolean isSomebodys(Token token, String text) {
    return whole.stream().anyMatch(s -> s.contains(token.span()))
        || quotations.in(token.span()).stream()
            .anyMatch(q -> words(q.span().of(text)) >= FEWEST_WORDS);
  }

  /// Whether a word that nobody is known to say may be somebody's all the same: it stands below a
  /// colon, or in a sentence in which somebody says something.
  boolean mayBeSomebodys(Token token, ArticleSentence sentence) {
    return doubtful.stream().anyMatch(s -> s.contains(token.span()))
        || sentence.tokens().stream()
            .anyMatch(t -> t.isVerb() && SAYING.contains(t.lemma().toLowerCase(Locale.ROOT)));
  }

  private static int words(String text) {
    return (int) WORD.matcher(text).results().limit(FEWEST_WORDS).count();
  }
}
