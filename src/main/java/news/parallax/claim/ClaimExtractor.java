package news.parallax.claim;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.Attribution.Act;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Reads off the prose of a story's articles what each says is so, and by whose mouth.
///
/// A sentence is one claim, or several where it joins several assertions with subjects of their
/// own. What is attributed is a claim of its own; the words that attribute it ("the minister said")
/// are not one.
public final class ClaimExtractor {
  private static final int FEWEST_QUOTED = 7;
  private static final Comparator<Claim> ORDER =
      Comparator.comparing(Claim::span)
          .thenComparing(c -> c.attribution() == null ? "" : c.attribution().id());

  /// The claims of all articles, in the order of the articles, then place.
  public List<Claim> extract(AnalyzedStory story, List<Attribution> attributions) {
    List<Claim> claims = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      List<Attribution> own =
          attributions.stream().filter(a -> a.articleId().equals(article.id())).toList();
      for (ArticleSentence sentence : article.prose()) {
        claims.addAll(claims(article, sentence, own));
      }
    }
    return List.copyOf(claims);
  }

  private static List<Claim> claims(
      AnalyzedArticle article, ArticleSentence sentence, List<Attribution> attributions) {
    if (sentence.tokens().isEmpty()) {
      return List.of();
    }
    ParseTree tree = new ParseTree(sentence.sentence());
    Map<String, Claim> claims = new LinkedHashMap<>();
    List<Attribution> here =
        attributions.stream()
            .filter(a -> a.act() != Act.JUDGES)
            .filter(a -> a.content().stream().anyMatch(s -> s.overlaps(sentence.span())))
            .toList();
    for (Attribution attribution : here) {
      for (Span piece : pieces(tree, sentence, attribution)) {
        add(claims, article, sentence, tree, piece, attribution);
      }
    }
    List<Integer> all = tree.words(sentence.span());
    List<Clause> clauses = Clause.split(tree, all);
    for (Clause clause : clauses) {
      boolean own = here.stream().noneMatch(a -> takes(tree, sentence, a, clause.head()));
      if (own && asserts(tree, tree.words(tree.span(clause.from(), clause.to())))) {
        Span span =
            clauses.size() == 1 ? sentence.span() : whole(tree, clause, all, sentence.span());
        put(claims, claim(article, sentence, tree, clause, span, null));
      }
    }
    return claims.values().stream().sorted(ORDER).toList();
  }

  /// A clause's words to the character; the last one runs to the end of what it is cut from.
  private static Span whole(ParseTree tree, Clause clause, List<Integer> words, Span cover) {
    Span span = tree.span(clause.from(), clause.to());
    return clause.to() == words.getLast() ? new Span(span.start(), cover.end()) : span;
  }

  /// The stretches of a sentence that an attribution's content takes, each with a verb, or its
  /// cover where the pieces only make sense together.
  private static List<Span> pieces(
      ParseTree tree, ArticleSentence sentence, Attribution attribution) {
    List<Span> pieces = new ArrayList<>();
    for (Span span : attribution.content()) {
      if (span.overlaps(sentence.span())) {
        pieces.add(
            new Span(
                Math.max(span.start(), sentence.span().start()),
                Math.min(span.end(), sentence.span().end())));
      }
    }
    if (pieces.size() > 1 && !pieces.stream().allMatch(p -> hasVerb(tree, p))) {
      return List.of(pieces.stream().reduce(Span::cover).orElseThrow());
    }
    return pieces;
  }

  private static boolean hasVerb(ParseTree tree, Span span) {
    return tree.words(span).stream().anyMatch(w -> tree.isVerb(w) && tree.hasSubject(w));
  }

  /// Whether the word belongs to the attribution: to its cue or to what is attributed.
  private static boolean takes(
      ParseTree tree, ArticleSentence sentence, Attribution attribution, int word) {
    Span at = tree.token(word).span();
    return attribution.content().stream().anyMatch(s -> s.overlaps(at))
        || attribution.cue().stream().anyMatch(s -> s.overlaps(at));
  }

  private static void add(
      Map<String, Claim> claims,
      AnalyzedArticle article,
      ArticleSentence sentence,
      ParseTree tree,
      Span piece,
      Attribution attribution) {
    List<Integer> words = tree.words(piece);
    List<Clause> clauses = Clause.split(tree, words);
    if (words.size() < 2 || (!asserts(tree, words) && !quoted(tree, words))) {
      return;
    }
    for (Clause clause : clauses) {
      Span span = clauses.size() == 1 ? piece : whole(tree, clause, words, piece);
      put(claims, claim(article, sentence, tree, clause, span, attribution));
    }
  }

  /// Whether the words hang on a verb: "the city" is not a claim.
  private static boolean asserts(ParseTree tree, List<Integer> words) {
    OptionalInt top = tree.top(words);
    boolean asks =
        Set.of("WP", "WDT", "WRB").contains(tree.token(words.getFirst()).tag())
            && words.size() < 12;
    return top.isPresent()
        && !asks
        && (tree.isVerb(top.getAsInt())
            || tree.children(top.getAsInt()).stream()
                .anyMatch(c -> tree.isVerb(c) && words.contains(c) && tree.hasSubject(c)));
  }

  private static boolean quoted(ParseTree tree, List<Integer> words) {
    return words.size() >= FEWEST_QUOTED
        && "\u201c\"".contains(tree.text(words.getFirst()))
        && words.stream().anyMatch(tree::isVerb);
  }

  private static void put(Map<String, Claim> claims, Claim claim) {
    claims.putIfAbsent(claim.id(), claim);
  }

  private static Claim claim(
      AnalyzedArticle article,
      ArticleSentence sentence,
      ParseTree tree,
      Clause clause,
      Span span,
      @Nullable Attribution attribution) {
    Span trimmed = span.trim(article.article().text());
    String id = article.id() + ":" + trimmed.start() + "-" + trimmed.end();
    int verb = mainVerb(tree, clause);
    boolean negated = ClauseMood.negated(tree, verb);
    if (attribution != null && attribution.act() == Act.DENIES) {
      negated = !negated;
    }
    Claim.Modality modality = ClauseMood.modality(tree, verb, tree.words(trimmed));
    return new Claim(id, sentence, trimmed, attribution, raised(modality, attribution), negated);
  }

  /// A wish or plan stays one however plainly its content is put.
  private static Claim.Modality raised(Claim.Modality modality, @Nullable Attribution attribution) {
    if (attribution == null || modality != Claim.Modality.FACT) {
      return modality;
    }
    return switch (attribution.act()) {
      case EXPECTS, PLANS -> Claim.Modality.EXPECTED;
      case DEMANDS -> Claim.Modality.WANTED;
      case ASKS -> Claim.Modality.QUESTION;
      case STATES, DENIES, BELIEVES, ESTIMATES, JUDGES -> modality;
    };
  }

  private static int mainVerb(ParseTree tree, Clause clause) {
    if (tree.isVerb(clause.head())) {
      return clause.head();
    }
    OptionalInt verb =
        tree.children(clause.head()).stream()
            .filter(tree::isVerb)
            .mapToInt(Integer::intValue)
            .findFirst();
    return verb.orElse(clause.head());
  }
}
