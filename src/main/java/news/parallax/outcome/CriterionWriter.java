package news.parallax.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.claim.actor.Actor;
import news.parallax.outcome.ExpectationFinder.Expectation;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Says how a stranger could settle an expectation: whether the subject will do what the verb says,
/// until when. What names nobody, or judges instead of telling a deed ("it will be difficult"),
/// cannot be settled and has no criterion.
final class CriterionWriter {
  private static final Set<String> PRONOUNS =
      Set.of(
          "i",
          "you",
          "this",
          "that",
          "these",
          "those",
          "who",
          "which",
          "there",
          "what",
          "someone",
          "nobody",
          "nothing",
          "no",
          "them",
          "him",
          "us",
          "me",
          "where",
          "when",
          "why",
          "how",
          "whether",
          "one",
          "some",
          "others",
          "many",
          "few",
          "most",
          "all",
          "both",
          "any",
          "anything",
          "everyone",
          "everything",
          "such",
          "his",
          "her",
          "its",
          "their",
          "our",
          "my",
          "your",
          "not");
  private static final Pattern THIS_WEEK =
      Pattern.compile(
          "(?i)\\bthis (?:week(?:end)?|month|year|spring|summer|autumn|fall|winter|season|morning|afternoon|evening)\\b");
  private static final Set<String> SPEAKERS_OWN =
      Set.of("he", "she", "it", "they", "we", "him", "them");

  private final Set<String> judged = ExpectationFinder.RULES.words("judged");
  private final Set<String> judgedPassive = ExpectationFinder.RULES.words("judged-passive");
  private final Set<String> judgedUndated = ExpectationFinder.RULES.words("judged-undated");
  private final Set<String> vague = ExpectationFinder.RULES.words("vague");
  private final Set<String> bare = ExpectationFinder.RULES.words("bare");
  private final Set<String> deeds = ExpectationFinder.RULES.words("deed");
  private final Set<String> light = ExpectationFinder.RULES.words("light");
  private final EventCriterion arranged = new EventCriterion();
  private final Set<String> lasting = ExpectationFinder.RULES.words("lasting");

  /// The criterion.
  ///
  /// @param named whom a pronoun or a name at a token stands for; empty when that is not known
  Optional<String> write(
      ArticleSentence sentence,
      String articleText,
      Expectation expectation,
      @Nullable DateInfo horizon,
      Function<Token, Optional<Actor>> named) {
    ClauseTree tree = new ClauseTree(sentence.tokens());
    Optional<String> event =
        arranged
            .write(sentence, articleText, tree, expectation)
            .filter(e -> !isUnclear(e, ""))
            .map(e ->
                "Whether "
                    + e
                    + until(horizon, null, e, articleText)
                    + end(expectation, articleText));
    if (event.isPresent() || arranged.isArranged(tree, expectation)) {
      return event;
    }
    int verb = deed(tree, expectation.at());
    boolean passive = tree.isPassive(verb);
    OptionalInt subject = tree.subject(verb);
    boolean must =
        tree.lemma(verb).equals("have") && tree.children(verb).anyMatch(i -> tree.is(i, "xcomp"));
    boolean endless = lasting.contains(tree.lemma(verb)) && horizon == null && !passive;
    boolean isSomething =
        tree.lemma(verb).equals("be") && tree.children(verb).anyMatch(i -> tree.is(i, "attr"));
    boolean undated = (horizon == null || isSomething) && judgedUndated.contains(tree.lemma(verb));
    boolean mustJudge =
        must
            && tree.children(verb)
                .anyMatch(i -> tree.is(i, "xcomp") && judged.contains(tree.lemma(i)));
    if (mustJudge
        || ((judged.contains(tree.lemma(verb)) || undated) && !passive && !must)
        || endless
        || !isDeed(tree, verb, horizon)
        || isVague(tree, verb)
        || (passive && judgedPassive.contains(tree.lemma(verb)))
        || (passive && horizon == null && light.contains(tree.lemma(verb)))
        || subject.isEmpty()
        || (tree.isNegated(verb) && !isPlainNot(tree, verb, horizon))
        || (tree.isNegated(expectation.at()) && verb != expectation.at())) {
      return Optional.empty();
    }
    Optional<String> who = who(tree, subject.getAsInt(), articleText, named);
    Span act = act(tree, verb);
    if (who.isEmpty() || act == null) {
      return Optional.empty();
    }
    boolean pointsBack =
        IntStream.range(0, tree.tokens().size())
            .filter(i -> act.contains(tree.token(i).span()))
            .anyMatch(i -> tree.lower(i).equals("that") && tree.is(i, "dobj", "pobj"));
    if (pointsBack) {
      return Optional.empty();
    }
    Optional<String> words = words(tree, act, subject.getAsInt(), articleText, named);
    if (words.isEmpty() || isUnclear(words.get(), who.get())) {
      return Optional.empty();
    }
    return Optional.of(
        "Whether "
            + who.get()
            + (tree.isNegated(verb) ? " will not " : " will ")
            + words.get()
            + until(horizon, act, words.get(), articleText)
            + end(expectation, articleText));
  }

  private static String until(
      @Nullable DateInfo horizon, @Nullable Span act, String what, String articleText) {
    if (horizon == null) {
      return "";
    }
    String day = horizon.value().iso();
    Passage evidence = horizon.evidence();
    boolean saysWhen = act == null || (evidence != null && act.contains(evidence.span()));
    boolean week =
        evidence != null
            && evidence.span().of(articleText).toLowerCase(Locale.ROOT).contains("week");
    if (saysWhen) {
      return what.contains(day.substring(0, 4)) ? "" : (week ? " (by " : " (") + day + ")";
    }
    int start = evidence == null ? 0 : evidence.span().start();
    boolean limit =
        week
            || articleText
                .substring(Math.max(0, start - 12), start)
                .matches("(?is).*\\b(?:by|before|until|within)\\s(?:the\\s)?");
    boolean isDay = horizon.value().day() != null;
    return (limit ? " by the end of " : isDay ? " on " : " in ") + day;
  }

  private static String end(Expectation expectation, String articleText) {
    Span condition = expectation.condition();
    return ", as dated reports tell"
        + (condition == null
            ? "."
            : "; it hangs on “"
                + flat(condition.of(articleText)).replaceAll("[“”\"]", "")
                + "” and is void without that.");
  }

  /// The words of the deed, with what "his" and "their" stand for; empty where nobody can tell.
  private static Optional<String> words(
      ClauseTree tree,
      Span act,
      int subject,
      String articleText,
      Function<Token, Optional<Actor>> named) {
    StringBuilder words = new StringBuilder();
    int at = act.start();
    Set<String> self =
        IntStream.range(0, tree.tokens().size())
            .filter(i -> tree.isBelow(i, subject))
            .boxed()
            .flatMap(i -> named.apply(tree.token(i)).map(Actor::id).stream())
            .collect(Collectors.toSet());
    for (int i = 0; i < tree.tokens().size(); i++) {
      Token token = tree.token(i);
      if (!act.contains(token.span()) || !token.tag().equals("PRP$")) {
        continue;
      }
      Optional<Actor> owner = named.apply(token);
      boolean own = owner.isEmpty() ? agrees(tree, i, subject) : self.contains(owner.get().id());
      if (own) {
        continue;
      }
      if (owner.isEmpty() || SPEAKERS_OWN.contains(owner.get().name().toLowerCase(Locale.ROOT))) {
        return Optional.empty();
      }
      words.append(articleText, at, token.span().start()).append(owner.get().name());
      words.append(owner.get().name().endsWith("s") ? "’" : "’s");
      at = token.span().end();
    }
    words.append(articleText, at, act.end());
    return Optional.of(flat(words.toString()).replaceAll("[\\s,;:.”\"–—-]+$", ""));
  }

  /// Whether a possessive can be the subject's own: "the pilots will keep their boats".
  private static boolean agrees(ClauseTree tree, int possessive, int subject) {
    boolean plural =
        tree.token(subject).tag().endsWith("S")
            || tree.hasChild(subject, t -> t.relation().equals("conj"));
    return switch (tree.lower(possessive)) {
      case "their" -> plural;
      case "its" -> !plural;
      case "his", "her" -> tree.token(subject).tag().startsWith("NNP");
      default -> false;
    };
  }

  /// A deed of which the news tells the day, or one with a day or a number of its own.
  private boolean isDeed(ClauseTree tree, int verb, @Nullable DateInfo horizon) {
    int deed =
        tree.lemma(verb).matches("start|begin|resume|continue|have|stop")
            ? tree.children(verb).filter(i -> tree.is(i, "xcomp")).findFirst().orElse(verb)
            : verb;
    boolean counted =
        IntStream.range(verb, tree.tokens().size())
            .filter(i -> tree.isBelow(i, verb))
            .anyMatch(i -> tree.token(i).tag().equals("CD") && !tree.lower(i).equals("one"));
    return horizon != null
        || counted
        || deeds.contains(tree.lemma(deed))
        || deeds.contains(tree.lemma(verb));
  }

  /// "Will not be known until Friday": settled by that day like any other.
  private static boolean isPlainNot(ClauseTree tree, int verb, @Nullable DateInfo horizon) {
    return horizon != null
        && tree.hasChild(
            verb, t -> t.relation().equals("neg") && t.text().matches("(?i)not|n['’]t"));
  }

  /// "Give an opportunity", "take further steps": nobody can say on which day that was done.
  private boolean isVague(ClauseTree tree, int verb) {
    return light.contains(tree.lemma(verb))
        && tree.children(verb)
            .filter(i -> tree.is(i, "dobj"))
            .anyMatch(i -> vague.contains(tree.lemma(i)));
  }

  /// What is tried or begun is what is settled: "will try to pull the ship free".
  private static int deed(ClauseTree tree, int verb) {
    if (!Set.of("try", "attempt", "seek", "go").contains(tree.lemma(verb))) {
      return verb;
    }
    return tree.children(verb)
        .filter(i -> tree.is(i, "xcomp") && tree.hasChild(i, t -> t.tag().equals("TO")))
        .findFirst()
        .orElse(verb);
  }

  private static boolean isUnclear(String what, String who) {
    return who.split(" ").length > 18
        || what.split(" ").length > 36
        || (what.split(" ").length < 2 && !who.isEmpty())
        || what.chars().filter(c -> c == '(').count() != what.chars().filter(c -> c == ')').count()
        || who.matches("(?s).*[’']s \\d+")
        || who.matches(
            "(?is)the (?:first|last|next|second) time\\b.*|the more\\b.*|.* on (?:mon|tues|wednes|thurs|fri|satur|sun)day")
        || THIS_WEEK
            .matcher(what)
            .replaceAll("")
            .matches("(?is).*\\b(?:this|these|our|us|my|me|your|you|we)\\b.*")
        || what.matches("(?is).*\\b(?:it|they|them|he|she|him)\\b.*")
        || who.matches("(?s).*[“”\"—–(\\[].*")
        || what.matches("(?s).*[“”\"].*");
  }

  /// The subject's words, or the name of whom its pronoun stands for.
  private Optional<String> who(
      ClauseTree tree, int subject, String articleText, Function<Token, Optional<Actor>> named) {
    Token token = tree.token(subject);
    if (SPEAKERS_OWN.contains(tree.lower(subject))) {
      return named
          .apply(token)
          .map(Actor::name)
          .filter(n -> !SPEAKERS_OWN.contains(n.toLowerCase(Locale.ROOT)))
          .or(() -> speaker(tree, subject, articleText, named));
    }
    Optional<String> name = name(tree, subject, named);
    if (name.isPresent()) {
      return name;
    }
    if (isBare(tree, subject)) {
      return Optional.empty();
    }
    Span span = nounPhrase(tree, subject);
    String who = flat(span.of(articleText)).replaceAll("[\\s,;:]+$", "");
    String first = who.split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean preposition =
        tree.tokens().stream()
            .anyMatch(t -> t.span().start() == span.start() && t.tag().equals("IN"));
    boolean broken = who.matches("(?is).*\\b(?:of|for|in|on|to|with|by|from|at|that)");
    if (PRONOUNS.contains(first) || who.isEmpty() || preposition || broken) {
      return Optional.empty();
    }
    Token opening =
        tree.tokens().stream()
            .filter(t -> t.span().start() == span.start())
            .findFirst()
            .orElse(token);
    boolean plain =
        (opening.tag().matches("DT|PDT|CD|PRP\\$|NNS|IN|RB")
                && opening.text().matches("\\p{Lu}\\p{Ll}*(?:-\\p{Ll}+)*"))
            || isWord(opening, articleText);
    boolean title =
        tree.tokens().stream()
            .filter(t -> t.span().start() > opening.span().start())
            .findFirst()
            .filter(t -> t.tag().startsWith("NNP"))
            .isPresent();
    boolean adjective =
        opening.tag().equals("JJ")
            && !opening.text().matches(".*(?:ian|ish|ese|can|cratic|i|ch|ean|al)");
    boolean common = !opening.tag().matches("JJ|NN|VBG") || !title;
    return Optional.of((plain && common) || (adjective && !title) ? lowered(who) : who);
  }

  /// The full name for a surname or for "the college" by itself, where the cast knows it.
  private static Optional<String> name(
      ClauseTree tree, int subject, Function<Token, Optional<Actor>> named) {
    List<String> own =
        IntStream.range(0, tree.tokens().size())
            .filter(i -> tree.isBelow(i, subject) && i != subject)
            .mapToObj(tree::lower)
            .toList();
    boolean surname =
        tree.token(subject).tag().equals("NNP")
            && own.stream().allMatch(w -> w.matches("mr\\.?|mrs\\.?|ms\\.?"));
    boolean described = tree.token(subject).tag().equals("NN") && own.equals(List.of("the"));
    return named
        .apply(tree.token(subject))
        .filter(a -> surname || described)
        .filter(a ->
            !surname
                || (a.kind() == Actor.Kind.PERSON && a.name().contains(tree.token(subject).text())))
        .map(a -> (a.kind() == Actor.Kind.GOVERNMENT ? "the " : "") + a.name())
        .filter(n -> n.matches("(?:the )?\\p{Lu}.* .*"));
  }

  /// "The group": a stranger cannot tell which.
  private boolean isBare(ClauseTree tree, int subject) {
    return bare.contains(tree.lemma(subject))
        && tree.children(subject).allMatch(i -> tree.lower(i).equals("the"));
  }

  /// "The board said that it would send": the board.
  private Optional<String> speaker(
      ClauseTree tree, int pronoun, String articleText, Function<Token, Optional<Actor>> named) {
    int verb = tree.head(pronoun);
    boolean thing = tree.lower(pronoun).equals("it") || tree.lower(pronoun).equals("they");
    if (!thing || verb < 0 || !tree.is(verb, "ccomp") || tree.head(verb) < 0) {
      return Optional.empty();
    }
    OptionalInt speaker =
        tree.children(tree.head(verb)).filter(i -> tree.is(i, "nsubj")).findFirst();
    boolean before =
        speaker.isPresent()
            && speaker.getAsInt() < pronoun
            && tree.token(speaker.getAsInt()).isNoun();
    boolean person =
        before
            && named
                .apply(tree.token(speaker.getAsInt()))
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .isPresent();
    boolean plural = before && tree.token(speaker.getAsInt()).tag().endsWith("S");
    boolean it = tree.lower(pronoun).equals("it") && !person && !plural;
    boolean they = tree.lower(pronoun).equals("they") && plural;
    return before && (it || they || isNamedBody(tree, speaker.getAsInt(), pronoun, person))
        ? who(tree, speaker.getAsInt(), articleText, named)
        : Optional.empty();
  }

  /// "Havrik Lines said it would".
  private static boolean isNamedBody(ClauseTree tree, int speaker, int pronoun, boolean person) {
    return tree.lower(pronoun).equals("it")
        && tree.token(speaker).tag().equals("NNPS")
        && tree.hasChild(speaker, t -> t.tag().startsWith("NNP"))
        && !person;
  }

  /// Whether a capital stands there only because the sentence opens with it: the article has the
  /// word without one.
  private static boolean isWord(Token opening, String articleText) {
    String lower = opening.text().toLowerCase(Locale.ROOT);
    return opening.text().matches("\\p{Lu}\\p{Ll}+")
        && opening.tag().matches("JJ|NN|NNS|RB|VBG")
        && Pattern.compile("\\b" + Pattern.quote(lower) + "\\b").matcher(articleText).find();
  }

  static String lowered(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /// The verb with "be" before a passive, and what stands below it to its right, up to a clause of
  /// its own.
  private static @Nullable Span act(ClauseTree tree, int verb) {
    int start = verb;
    for (int i = 0; i < verb; i++) {
      if (tree.head(i) == verb && tree.is(i, "auxpass") && tree.lower(i).equals("be")) {
        start = i;
      }
    }
    Token base = tree.token(verb);
    if (start == verb && !base.tag().equals("VB") && !base.tag().equals("VBP")) {
      return null;
    }
    int end = verb;
    for (int i = verb + 1; i < tree.tokens().size() && tree.isBelow(i, verb); i++) {
      if ((tree.lower(i).equals(",") && !goesOn(tree, i, verb))
          || isInAdverbialClause(tree, i, verb)
          || joinsVerb(tree, i)) {
        break;
      }
      end = i;
    }
    return new Span(tree.token(start).span().start(), tree.token(end).span().end());
  }

  /// Whether a list of nouns goes on behind a comma: "parents, teachers and students".
  private static boolean goesOn(ClauseTree tree, int comma, int root) {
    int next = comma + 1;
    if (next < tree.tokens().size() && tree.is(next, "cc")) {
      next++;
    }
    for (int at = next, steps = 0;
        at >= 0 && at < tree.tokens().size() && steps < 8;
        at = tree.head(at), steps++) {
      if (tree.is(at, "appos") && root != at && tree.head(at) == comma - 1) {
        return tree.isVerb(root) && tree.isBelow(tree.head(at), root);
      }
      if (tree.is(at, "conj")) {
        int head = tree.head(at);
        return tree.token(at).isNoun()
            && head >= 0
            && head < comma
            && tree.token(head).isNoun()
            && tree.isBelow(head, root)
            && !tree.isUnder(at, "relcl", "acl", "appos");
      }
      if (tree.head(at) < next) {
        return false;
      }
    }
    return false;
  }

  private static boolean isInAdverbialClause(ClauseTree tree, int token, int verb) {
    int at = token;
    for (int steps = 0; at >= 0 && at != verb && steps < 80; steps++) {
      if (tree.is(at, "advcl") || opensClause(tree, at)) {
        return true;
      }
      at = tree.head(at);
    }
    return false;
  }

  /// "As long as the weather holds".
  private static boolean opensClause(ClauseTree tree, int at) {
    return tree.is(at, "advmod") && tree.children(at).anyMatch(i -> tree.is(i, "advcl"));
  }

  private static boolean joinsVerb(ClauseTree tree, int at) {
    int head = tree.head(at);
    return tree.is(at, "cc")
        && head >= 0
        && tree.token(head).isVerb()
        && !tree.is(head, "acl", "relcl");
  }

  /// The noun with what stands beside it, up to a comma that opens something else; a clause that
  /// says which one is meant is part of it.
  static Span nounPhrase(ClauseTree tree, int noun) {
    int start = noun;
    while (start > 0 && tree.isBelow(start - 1, noun)) {
      start--;
    }
    List<Token> tokens = tree.tokens();
    int end = noun;
    for (int i = noun + 1; i < tokens.size() && tree.isBelow(i, noun); i++) {
      boolean comma = tokens.get(i).text().equals(",") && goesOn(tree, i, noun);
      if (!comma && tokens.get(i).text().matches("[,–—-]|--")) {
        break;
      }
      end = i;
    }
    return new Span(tokens.get(start).span().start(), tokens.get(end).span().end());
  }

  static String flat(String words) {
    return words.replaceAll("\\s+", " ").strip();
  }
}
