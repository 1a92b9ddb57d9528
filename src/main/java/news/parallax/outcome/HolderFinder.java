package news.parallax.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Actor;
import news.parallax.claim.Attribution;
import news.parallax.claim.Ledger;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Says who holds an expectation: whoever plans, threatens or hopes it; else whoever is said to
/// have said it; else the outlet.
final class HolderFinder {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "who", "you", "this", "that", "there", "those");
  private static final Set<String> NOBODY =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "row",
          "move",
          "decision",
          "vote",
          "deal",
          "storm");

  private final Set<String> own = ExpectationFinder.RULES.words("own");

  List<String> find(
      AnalyzedArticle article, ArticleSentence sentence, Expectation expectation, Ledger ledger) {
    ClauseTree tree = new ClauseTree(sentence.tokens());
    List<String> holders = new ArrayList<>();
    if (expectation.by() != expectation.at()
        && own.contains(tree.lemma(expectation.by()))
        && !tree.isPassive(expectation.by())) {
      planner(article, tree, expectation.by(), ledger).ifPresent(holders::add);
    }
    if (holders.isEmpty()) {
      holders.addAll(speakers(article, tree, expectation, ledger));
    }
    if (holders.isEmpty()) {
      sayer(article, tree, expectation.at(), ledger).ifPresent(holders::add);
    }
    return holders.isEmpty() ? List.of(article.article().outletName()) : List.copyOf(holders);
  }

  /// Who a pronoun or a name at a token is, when the cast knows.
  Optional<Actor> actor(AnalyzedArticle article, Token token, Ledger ledger) {
    return ledger
        .cast()
        .actorAt(new Passage(article.id(), token.span()))
        .or(() -> mention(article, token, ledger));
  }

  private static Optional<Actor> mention(AnalyzedArticle article, Token token, Ledger ledger) {
    return ledger.cast().mentions().keySet().stream()
        .filter(p -> p.articleId().equals(article.id()) && p.span().contains(token.span()))
        .findFirst()
        .flatMap(p -> ledger.cast().actorAt(p));
  }

  private static List<String> speakers(
      AnalyzedArticle article, ClauseTree tree, Expectation expectation, Ledger ledger) {
    Span verb = expectation.verb().span();
    OptionalInt subject = tree.subject(expectation.at());
    List<String> speakers = new ArrayList<>();
    for (Attribution attribution : ledger.attributions()) {
      if (attribution.articleId().equals(article.id())
          && attribution.content().stream().anyMatch(c -> c.contains(verb))
          && !isItself(attribution, tree, subject)) {
        String actorId = attribution.actorId();
        String name =
            actorId == null
                ? sourceWords(attribution, article)
                : ledger.cast().actor(actorId).map(Actor::name).orElse("");
        if (isName(name) && !speakers.contains(name)) {
          speakers.add(name);
        }
      }
    }
    return speakers;
  }

  /// "The deficit is certain to rise": nobody says so.
  private static boolean isItself(Attribution attribution, ClauseTree tree, OptionalInt subject) {
    return attribution.actorId() == null
        && subject.isPresent()
        && attribution.source().stream()
            .anyMatch(s -> s.overlaps(tree.token(subject.getAsInt()).span()));
  }

  private static boolean isName(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    boolean clause = name.contains(" that ") || name.length() > 80;
    return !clause && !name.isBlank() && !PRONOUNS.contains(lower) && !NOBODY.contains(lower);
  }

  private static String sourceWords(Attribution attribution, AnalyzedArticle article) {
    return attribution.source().stream()
        .map(s -> article.article().text(s))
        .collect(Collectors.joining(" "))
        .replaceAll("\\s+", " ")
        .replaceFirst("^(?:said|says|told) ", "");
  }

  /// The subject of the verb that plans.
  private Optional<String> planner(
      AnalyzedArticle article, ClauseTree tree, int verb, Ledger ledger) {
    OptionalInt subject = tree.subject(verb);
    return subject.isEmpty()
        ? Optional.empty()
        : subject(article, tree, subject.getAsInt(), ledger);
  }

  /// The subject of the verb of speech above.
  private Optional<String> sayer(
      AnalyzedArticle article, ClauseTree tree, int verb, Ledger ledger) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.is(at, "ccomp") && tree.head(at) >= 0) {
        return planner(article, tree, tree.head(at), ledger);
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  private Optional<String> subject(
      AnalyzedArticle article, ClauseTree tree, int subject, Ledger ledger) {
    Token token = tree.token(subject);
    Optional<String> known = mention(article, token, ledger).map(Actor::name);
    if (known.isPresent()) {
      return known;
    }
    boolean some = token.tag().startsWith("NNP") || token.tag().equals("NNS");
    if (!some || NOBODY.contains(tree.lemma(subject))) {
      return Optional.empty();
    }
    String words =
        tree.children(subject)
            .filter(i -> i < subject && tree.is(i, "det", "amod", "compound", "nn", "nmod", "poss"))
            .mapToObj(tree::token)
            .map(Token::span)
            .reduce(Span::cover)
            .map(s -> s.cover(token.span()))
            .orElse(token.span())
            .of(article.article().text())
            .replaceAll("\\s+", " ");
    return Optional.of(words).filter(HolderFinder::isName);
  }
}
