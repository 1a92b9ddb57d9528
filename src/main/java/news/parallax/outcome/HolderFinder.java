package news.parallax.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
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

  /// Words that may open what somebody is called and are no name.
  private static final Pattern PLAIN =
      Pattern.compile(
          "the|an?|one|two|three|four|five|several|some|many|most|senior|top|former|local|state|federal|another|other|critics?|experts?|officials?|people");

  private static final Set<String> ODDS =
      Set.of(
          "likely",
          "unlikely",
          "certain",
          "sure",
          "bind",
          "bound",
          "set",
          "poise",
          "poised",
          "due");

  private final HolderNames named = new HolderNames();

  private final Set<String> nobody = ExpectationFinder.RULES.words("nobody");

  private final Set<String> own = ExpectationFinder.RULES.words("own");

  List<String> find(
      AnalyzedArticle article, ArticleSentence sentence, Expectation expectation, Ledger ledger) {
    ClauseTree tree = new ClauseTree(sentence.sentence());
    List<String> holders = new ArrayList<>();
    if (expectation.by() != expectation.at()
        && own.contains(tree.lemma(expectation.by()))
        && !isPassive(tree, expectation.by())
        && !tree.hasChild(expectation.by(), t -> t.text().matches("may|might|could"))) {
      planner(article, tree, expectation.by(), ledger).ifPresent(holders::add);
    }
    if (holders.isEmpty()) {
      holders.addAll(speakers(article, tree, expectation, ledger));
    }
    if (holders.isEmpty()) {
      sayer(article, sentence, tree, expectation.at(), ledger).ifPresent(holders::add);
    }
    if (holders.isEmpty()) {
      holders.addAll(accordingTo(article, sentence, tree, ledger));
    }
    if (!holders.isEmpty()) {
      return named.best(holders);
    }
    return List.of(
        isSomebodysWords(article, tree, expectation, ledger)
            ? Outcome.UNKNOWN_HOLDER
            : article.article().outletName());
  }

  /// "Is expected to", "talks are going on, and expected to".
  private static boolean isPassive(ClauseTree tree, int by) {
    boolean participle =
        tree.token(by).tag().equals("VBN")
            && !tree.hasChild(by, t -> t.lemma().equals("have") || t.text().matches("['’]ve"));
    return participle || tree.isPassive(by);
  }

  /// "He explained that": somebody says so, and nobody can tell who.
  private boolean isSomebodysWords(
      AnalyzedArticle article, ClauseTree tree, Expectation expectation, Ledger ledger) {
    OptionalInt subject = tree.subject(expectation.at());
    return ledger.attributions().stream()
        .filter(a -> a.articleId().equals(article.id()))
        .filter(a ->
            !a.source().isEmpty() && !isItself(a, tree, expectation, subject) && !isNobody(a, tree))
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

  /// "Growing signs suggest", "tight deadlines mean".
  private boolean isNobody(Attribution attribution, ClauseTree tree) {
    boolean means =
        tree.tokens().stream()
            .anyMatch(t ->
                t.lemma().equals("mean")
                    && t.isVerb()
                    && attribution.cue().stream().anyMatch(c -> c.overlaps(t.span())));
    return attribution.actorId() == null && (means || isOfNobody(attribution, tree));
  }

  private boolean isOfNobody(Attribution attribution, ClauseTree tree) {
    return attribution.source().stream()
        .anyMatch(s ->
            tree.tokens().stream()
                .anyMatch(t ->
                    t.relation().startsWith("nsubj")
                        && s.contains(t.span())
                        && nobody.contains(t.lemma().toLowerCase(Locale.ROOT))));
  }

  /// "..., according to one person familiar with the talks" belongs to the whole sentence.
  private List<String> accordingTo(
      AnalyzedArticle article, ArticleSentence sentence, ClauseTree tree, Ledger ledger) {
    String text = article.article().text();
    List<String> names = new ArrayList<>();
    for (Attribution attribution : ledger.attributions()) {
      boolean here =
          attribution.articleId().equals(article.id())
              && attribution.source().size() == 1
              && sentence.span().contains(attribution.source().getFirst());
      if (!here) {
        continue;
      }
      Span source = attribution.source().getFirst();
      boolean according =
          text.substring(sentence.span().start(), source.start())
              .matches("(?is)(?:.*, )?according to\\s+");
      boolean atAnEnd =
          text.substring(sentence.span().start(), source.start()).matches("(?is)according to\\s+")
              || text.substring(source.end(), sentence.span().end()).matches("\\W*");
      String name = according && atAnEnd ? name(attribution, article, tree, ledger) : "";
      if (isName(name) && !names.contains(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private String name(
      Attribution attribution, AnalyzedArticle article, ClauseTree tree, Ledger ledger) {
    String words = sourceWords(attribution, article, tree, ledger);
    String actorId = attribution.actorId();
    return actorId == null
        ? named.author(words)
        : ledger.cast().actor(actorId).map(a -> named.actor(a, words)).orElse("");
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
          && !isItself(attribution, tree, expectation, subject)) {
        String name = name(attribution, article, tree, ledger);
        if (isName(name) && !speakers.contains(name)) {
          speakers.add(name);
        }
      }
    }
    return speakers;
  }

  /// "The deficit is certain to rise": nobody says so.
  private static boolean isItself(
      Attribution attribution, ClauseTree tree, Expectation expectation, OptionalInt subject) {
    boolean nobody = ODDS.contains(tree.lemma(expectation.by()));
    return (nobody || attribution.actorId() == null)
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
    return plain(open ? some.replaceAll("[\"“”]", "") : some, article.article().text());
  }

  /// Without an open bracket, and without the capital that only the sentence's beginning gives.
  private static String plain(String words, String text) {
    int bracket = words.indexOf('(');
    String whole =
        bracket > 0 && words.indexOf(')', bracket) < 0
            ? words.substring(0, bracket).strip()
            : words;
    boolean common = whole.matches("\\p{Lu}\\p{Ll}+(?: [\\p{Ll}\\d'’-]+)+");
    String first = whole.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean word = PLAIN.matcher(first).matches() || text.contains(" " + first + " ");
    return common && word
        ? whole.substring(0, 1).toLowerCase(Locale.ROOT) + whole.substring(1)
        : whole;
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
        Optional<String> found =
            tree.subject(speech).isPresent()
                ? planner(article, tree, speech, ledger)
                : namedBefore(article, sentence, tree, speech, ledger);
        if (found.isPresent() || !tree.lemma(speech).matches("be|confident|sure|certain|hopeful")) {
          return found;
        }
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
        tree.below(subject).filter(i -> tree.token(i).tag().equals("PRP$")).findFirst();
    if (owner.isPresent()) {
      return ledger
          .cast()
          .actorAt(new Passage(article.id(), tree.token(owner.getAsInt()).span()))
          .map(a -> a.name() + (a.name().endsWith("s") ? "’ " : "’s ") + token.text());
    }
    Optional<String> known =
        mention(article, token, ledger)
            .or(() -> samePerson(article, tree, subject, ledger))
            .map(Actor::name);
    if (known.isPresent()) {
      return known;
    }
    boolean some = token.tag().startsWith("NNP") || token.tag().equals("NNS");
    if (!some || NOBODY.contains(tree.lemma(subject)) || nobody.contains(tree.lemma(subject))) {
      return Optional.empty();
    }
    String words =
        tree.below(subject)
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

  /// "Osmund Falk said so, and he hinted that": whom a pronoun that nobody else explains takes up.
  private static Optional<Actor> samePerson(
      AnalyzedArticle article, ClauseTree tree, int pronoun, Ledger ledger) {
    int verb = tree.head(pronoun);
    boolean person = tree.lower(pronoun).matches("he|she");
    boolean joined =
        (person || tree.lower(pronoun).equals("it"))
            && verb >= 0
            && tree.is(verb, "conj")
            && tree.head(verb) >= 0;
    return joined
        ? tree.subject(tree.head(verb)).stream()
            .boxed()
            .flatMap(s -> mention(article, tree.token(s), ledger).stream())
            .filter(a -> (a.kind() == Actor.Kind.PERSON) == person)
            .findFirst()
        : Optional.empty();
  }
}
