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
import news.parallax.claim.actor.Actor;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.ledger.Ledger;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.text.EntityKind;
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
          "storm",
          "words",
          "rules",
          "proposed rules",
          "forecast",
          "plan",
          "bill");

  private final Set<String> nobody = ExpectationFinder.RULES.words("nobody");

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
      sayer(article, sentence, tree, expectation.at(), ledger).ifPresent(holders::add);
    }
    if (!holders.isEmpty()) {
      return List.copyOf(holders);
    }
    return List.of(
        isSomebodysWords(article, tree, expectation, ledger)
            ? Outcome.UNKNOWN_HOLDER
            : article.article().outletName());
  }

  /// "He explained that": somebody says so, and nobody can tell who.
  private boolean isSomebodysWords(
      AnalyzedArticle article, ClauseTree tree, Expectation expectation, Ledger ledger) {
    OptionalInt subject = tree.subject(expectation.at());
    return ledger.attributions().stream()
        .filter(a -> a.articleId().equals(article.id()))
        .filter(a -> !a.source().isEmpty() && !isItself(a, tree, subject) && !isNobody(a, tree))
        .anyMatch(a -> a.content().stream().anyMatch(c -> c.contains(expectation.verb().span())));
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

  /// "Growing signs suggest".
  private boolean isNobody(Attribution attribution, ClauseTree tree) {
    return attribution.actorId() == null
        && attribution.source().stream()
            .anyMatch(s ->
                tree.tokens().stream()
                    .anyMatch(t ->
                        t.relation().startsWith("nsubj")
                            && s.contains(t.span())
                            && nobody.contains(t.lemma().toLowerCase(Locale.ROOT))));
  }

  private List<String> speakers(
      AnalyzedArticle article, ClauseTree tree, Expectation expectation, Ledger ledger) {
    Span verb = expectation.verb().span();
    OptionalInt subject = tree.subject(expectation.at());
    List<String> speakers = new ArrayList<>();
    for (Attribution attribution : ledger.attributions()) {
      if (attribution.articleId().equals(article.id())
          && attribution.content().stream().anyMatch(c -> c.contains(verb))
          && !isNobody(attribution, tree)
          && !isItself(attribution, tree, subject)) {
        String actorId = attribution.actorId();
        String name =
            actorId == null
                ? sourceWords(attribution, article, tree, ledger)
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

  private static String sourceWords(
      Attribution attribution, AnalyzedArticle article, ClauseTree tree, Ledger ledger) {
    for (Token token : tree.tokens()) {
      boolean possessive = token.tag().equals("PRP$");
      boolean opens =
          attribution.source().stream().anyMatch(s -> s.start() == token.span().start());
      if (possessive && opens) {
        String rest =
            attribution.source().getFirst().of(article.article().text()).replaceAll("\\s+", " ");
        return ledger
            .cast()
            .actorAt(new Passage(article.id(), token.span()))
            .map(a -> a.name() + (a.name().endsWith("s") ? "’" : "’s"))
            .map(owner -> owner + rest.substring(Math.min(rest.length(), token.text().length())))
            .orElse("");
      }
    }
    String words =
        attribution.source().stream()
            .map(s -> article.article().text(s))
            .collect(Collectors.joining(" "))
            .replaceAll("\\s+", " ")
            .replaceFirst("^(?:said|says|told) ", "");
    int comma = words.indexOf(", ");
    boolean described =
        comma > 0 && words.substring(comma).matches("(?s), (?:the|an?|who|which|its) .*");
    String some = described ? words.substring(0, comma) : words;
    boolean open =
        some.chars().filter(c -> c == '"').count() % 2 != 0
            || some.contains("“") != some.contains("”");
    return plain(open ? some.replaceAll("[\"“”]", "") : some);
  }

  /// Without an open bracket, and without the capital that only the sentence's beginning gives.
  private static String plain(String words) {
    int bracket = words.indexOf('(');
    String whole =
        bracket > 0 && words.indexOf(')', bracket) < 0
            ? words.substring(0, bracket).strip()
            : words;
    boolean common = whole.matches("\\p{Lu}\\p{Ll}+(?: [\\p{Ll}\\d'’-]+)+");
    return common ? whole.substring(0, 1).toLowerCase(Locale.ROOT) + whole.substring(1) : whole;
  }

  /// The subject of the verb that plans.
  private Optional<String> planner(
      AnalyzedArticle article, ClauseTree tree, int verb, Ledger ledger) {
    OptionalInt subject = tree.subject(verb);
    return subject.isEmpty()
        ? Optional.empty()
        : subject(article, tree, subject.getAsInt(), ledger);
  }

  /// The subject of the verb of speech above, or whose name stands just before it.
  private Optional<String> sayer(
      AnalyzedArticle article, ArticleSentence sentence, ClauseTree tree, int verb, Ledger ledger) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      if (tree.is(at, "ccomp") && tree.head(at) >= 0) {
        int speech = tree.head(at);
        return tree.subject(speech).isPresent()
            ? planner(article, tree, speech, ledger)
            : namedBefore(article, sentence, tree, speech, ledger);
      }
      at = tree.head(at);
    }
    return Optional.empty();
  }

  /// "The Board will hold hearings, its chairwoman, Ilse Marr, said."
  private static Optional<String> namedBefore(
      AnalyzedArticle article,
      ArticleSentence sentence,
      ClauseTree tree,
      int speech,
      Ledger ledger) {
    int last = speech - 1;
    while (last > 0 && tree.lower(last).equals(",")) {
      last--;
    }
    if (last < 0) {
      return Optional.empty();
    }
    int end = tree.token(last).span().end();
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.PERSON && m.span().end() == end)
        .findFirst()
        .flatMap(m -> ledger.cast().actorAt(new Passage(article.id(), m.span())))
        .map(Actor::name);
  }

  private Optional<String> subject(
      AnalyzedArticle article, ClauseTree tree, int subject, Ledger ledger) {
    Token token = tree.token(subject);
    OptionalInt owner =
        tree.children(subject).filter(i -> tree.token(i).tag().equals("PRP$")).findFirst();
    if (owner.isPresent()) {
      return ledger
          .cast()
          .actorAt(new Passage(article.id(), tree.token(owner.getAsInt()).span()))
          .map(a -> a.name() + (a.name().endsWith("s") ? "’ " : "’s ") + token.text());
    }
    Optional<String> known = mention(article, token, ledger).map(Actor::name);
    if (known.isPresent()) {
      return known;
    }
    boolean some = token.tag().startsWith("NNP") || token.tag().equals("NNS");
    if (!some || NOBODY.contains(tree.lemma(subject)) || nobody.contains(tree.lemma(subject))) {
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
