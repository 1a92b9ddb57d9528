package news.parallax.outcome;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.claim.actor.Actor;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Says in words that stand alone who does what a criterion asks for.
final class SubjectWords {
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
  private static final Set<String> SPEAKERS_OWN =
      Set.of("he", "she", "it", "they", "we", "him", "them");

  private final Set<String> bare = ExpectationFinder.RULES.words("bare");

  /// The subject's words, or the name of whom its pronoun stands for.
  Optional<String> of(
      ClauseTree tree, int subject, String articleText, Function<Token, Optional<Actor>> named) {
    Token token = tree.token(subject);
    if (SPEAKERS_OWN.contains(tree.lower(subject))) {
      if (isForNothing(tree, subject)) {
        return Optional.empty();
      }
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
    Optional<String> words =
        Possessives.named(tree, span, articleText, named, i -> isOwn(tree, span, i));
    if (words.isEmpty()) {
      return Optional.empty();
    }
    String who = CriterionWriter.flat(words.get()).replaceAll("[\\s,;:]+$", "");
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
            .filter(i -> tree.governs(subject, i) && i != subject)
            .mapToObj(tree::lower)
            .toList();
    boolean name =
        tree.token(subject).tag().equals("NNP")
            || named
                .apply(tree.token(subject))
                .filter(a -> a.kind() == Actor.Kind.PERSON)
                .filter(a -> a.name().endsWith(" " + tree.token(subject).text()))
                .isPresent();
    boolean surname = name && own.stream().allMatch(w -> w.matches("mr\\.?|mrs\\.?|ms\\.?"));
    boolean described = tree.token(subject).tag().equals("NN") && own.equals(List.of("the"));
    return named
        .apply(tree.token(subject))
        .filter(a -> surname || described)
        .filter(a ->
            !surname
                || (a.kind() == Actor.Kind.PERSON && a.name().contains(tree.token(subject).text())))
        .map(a -> (a.kind() == Actor.Kind.GOVERNMENT ? "the " : "") + a.name())
        .filter(n -> n.matches("(?:the )?\\p{Lu}.* .*"))
        .map(n -> n.replaceAll("\\b(\\p{Lu}\\p{L}+) \\1\\b", "$1"));
  }

  /// "The group", "workers": a stranger cannot tell which.
  private boolean isBare(ClauseTree tree, int subject) {
    List<String> own =
        tree.below(subject).filter(i -> !tree.is(i, "punct")).mapToObj(tree::lower).toList();
    return (own.equals(List.of("the")) && bare.contains(tree.lemma(subject)))
        || (tree.token(subject).tag().equals("NNS") && own.isEmpty());
  }

  /// "The bill for Havrik Lines and its insurers".
  private static boolean isOwn(ClauseTree tree, Span phrase, int possessive) {
    return tree.lower(possessive).matches("its|their")
        && IntStream.range(0, possessive)
            .filter(i -> phrase.contains(tree.token(i).span()))
            .anyMatch(i -> tree.token(i).isNoun());
  }

  /// "It will cost a fortune to mend it": nobody does.
  private static boolean isForNothing(ClauseTree tree, int subject) {
    int verb = tree.head(subject);
    return tree.lower(subject).equals("it")
        && verb >= 0
        && Set.of("cost", "take").contains(tree.lemma(verb))
        && IntStream.range(verb, tree.tokens().size())
            .anyMatch(i -> tree.lower(i).equals("to") && tree.token(i).tag().equals("TO"));
  }

  /// "The board said that it would send": the board.
  private Optional<String> speaker(
      ClauseTree tree, int pronoun, String articleText, Function<Token, Optional<Actor>> named) {
    int verb = tree.head(pronoun);
    boolean thing = tree.lower(pronoun).equals("it") || tree.lower(pronoun).equals("they");
    if (!thing || verb < 0 || !tree.is(verb, "ccomp") || tree.head(verb) < 0) {
      return Optional.empty();
    }
    OptionalInt speaker = tree.below(tree.head(verb)).filter(i -> tree.is(i, "nsubj")).findFirst();
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
        ? of(tree, speaker.getAsInt(), articleText, named)
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
  static boolean isWord(Token opening, String articleText) {
    String lower = opening.text().toLowerCase(Locale.ROOT);
    return opening.text().matches("\\p{Lu}\\p{Ll}+")
        && opening.tag().matches("JJ|NN|NNS|RB|VBG")
        && Pattern.compile("\\b" + Pattern.quote(lower) + "\\b").matcher(articleText).find();
  }

  static String lowered(String words) {
    return Character.toLowerCase(words.charAt(0)) + words.substring(1);
  }

  /// The noun with what stands beside it, up to a comma that opens something else; a clause that
  /// says which one is meant is part of it.
  static Span nounPhrase(ClauseTree tree, int noun) {
    int start = noun;
    while (start > 0 && tree.governs(noun, start - 1)) {
      start--;
    }
    List<Token> tokens = tree.tokens();
    int end = noun;
    for (int i = noun + 1; i < tokens.size() && tree.governs(noun, i); i++) {
      boolean comma = tokens.get(i).text().equals(",") && NounLists.goesOn(tree, i, noun);
      if (!comma && tokens.get(i).text().matches("[,–—-]|--")) {
        break;
      }
      end = i;
    }
    return new Span(tokens.get(start).span().start(), tokens.get(end).span().end());
  }
}
