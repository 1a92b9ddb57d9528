package news.parallax.brief.alone;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.alone.OpenReference.Kind;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Gazetteer;

/// "The sneak attack", "the state", "the two men", "Holm's letter": nouns that count on it that a
/// reader knows which are meant.
final class UntoldThings {
  private static final int REACH = 5;
  private static final Pattern COUNTED =
      Pattern.compile("two|three|four|five|six|seven|eight|nine|ten|[2-9]|10");
  private static final Pattern IN_ORDER =
      Pattern.compile(
          "first|second|third|fourth|last|next|only|main|same|past|whole|right|most|top|entire|very|own|upcoming|coming");
  private static final Pattern MODIFIES = Pattern.compile("JJ[RS]?|CD|VB[NGD]|NNP?S?|RB[RS]?|HYPH");
  private static final Set<String> SIDES =
      Set.of(
          "side", "party", "country", "nation", "house", "chamber", "leader", "year", "month",
          "hand", "way", "end", "world");

  private final AnalyzedStory story;
  private final Set<String> places = new TreeSet<>();
  private final Set<String> bodies = new TreeSet<>();

  UntoldThings(AnalyzedStory story) {
    this.story = story;
    Gazetteer gazetteer = Gazetteer.load();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.sentences()) {
        for (Mention mention : sentence.mentions()) {
          String name = story.text(new Passage(article.id(), mention.span()));
          if (isPlace(mention) && gazetteer.find(name).isEmpty()) {
            places.add(name);
          }
          if (isBody(mention)) {
            bodies.add(name);
          }
        }
      }
    }
  }

  /// What the noun at a place counts on.
  ///
  /// @param known stems of what was read before it, in the sentence too
  Optional<OpenReference> at(
      ArticleSentence told, int noun, Set<String> known, ReaderKnows reader) {
    List<Token> tokens = told.tokens();
    if (!isHead(tokens, noun) || isSaidWhich(tokens, noun)) {
      return Optional.empty();
    }
    int determiner = determiner(tokens, noun);
    if (determiner < 0) {
      return Optional.empty();
    }
    List<Token> between = tokens.subList(determiner + 1, noun);
    boolean named =
        between.stream().anyMatch(t -> t.tag().startsWith("NNP") && !lower(t).endsWith("day"));
    boolean inOrder =
        between.stream()
            .anyMatch(t -> IN_ORDER.matcher(lower(t)).matches() || t.tag().equals("JJS"));
    if (named || inOrder || standsBesideAName(tokens, determiner, noun)) {
      return Optional.empty();
    }
    Optional<Kind> kind =
        lower(tokens.get(determiner)).equals("the")
            ? definite(told, noun, between, known, reader)
            : lower(tokens.get(determiner)).equals("both")
                ? Optional.of(Kind.PAIR).filter(k -> isPairUntold(tokens, noun))
                : Optional.of(Kind.DEED)
                    .filter(k ->
                        UntoldNouns.DEEDS.has(tokens.get(noun))
                            && !isAmong(known, tokens.get(noun)));
    return kind.map(k -> new OpenReference(k, lower(tokens.get(noun))));
  }

  private Optional<Kind> definite(
      ArticleSentence told, int noun, List<Token> between, Set<String> known, ReaderKnows reader) {
    List<Token> tokens = told.tokens();
    String lemma = tokens.get(noun).lemma();
    if (between.stream().anyMatch(t -> COUNTED.matcher(lower(t)).matches())) {
      return Optional.of(Kind.PAIR).filter(k -> isPairUntold(tokens, noun));
    }
    if (isAmong(known, tokens.get(noun)) || UntoldNouns.PLAIN.has(tokens.get(noun))) {
      return Optional.empty();
    }
    if (UntoldNouns.PLACES.has(tokens.get(noun))) {
      return Optional.of(Kind.PLACE)
          .filter(k -> between.isEmpty() && !isNamedBefore(told, noun, reader, places, true));
    }
    if (UntoldNouns.BODIES.has(tokens.get(noun))) {
      return Optional.of(Kind.PLACE)
          .filter(k -> between.isEmpty() && !isNamedBefore(told, noun, reader, bodies, false));
    }
    boolean strange = between.stream().noneMatch(t -> isAmong(reader.stems(), t));
    boolean pointing = DefiniteNouns.isPointing(tokens.get(noun));
    boolean several = tokens.get(noun).tag().equals("NNS");
    boolean asked =
        isBefore(told, lemma) || (pointing && strange) || (between.isEmpty() && !several);
    return Optional.of(Kind.THING)
        .filter(k -> asked && tokens.get(noun).text().equals(lower(tokens.get(noun))))
        .filter(k -> !lemma.matches("\\d{4}s?"));
  }

  /// Whether what follows says which: also behind a list, "the hugs and kisses that ...", or of a
  /// list of adjectives, "the energy and water sectors".
  private static boolean isSaidWhich(List<Token> tokens, int noun) {
    if (DefiniteNouns.isDescribed(tokens, noun)) {
      return true;
    }
    if (noun + 1 < tokens.size() && tokens.get(noun + 1).tag().matches("VB[GN]|WDT|WP|WRB")) {
      return true;
    }
    return noun + 2 < tokens.size()
        && tokens.get(noun + 1).text().matches("and|or|,")
        && tokens.get(noun + 2).tag().matches("JJ|NNS?|VBG");
  }

  /// "Ostvik, the old port", "the editor, Ada Holm".
  private static boolean standsBesideAName(List<Token> tokens, int determiner, int noun) {
    boolean behind =
        determiner > 1
            && tokens.get(determiner - 1).text().equals(",")
            && tokens.get(determiner - 2).tag().startsWith("NNP")
            && tokens.get(noun).relation().equals("appos");
    boolean before =
        noun + 2 < tokens.size()
            && tokens.get(noun + 1).text().equals(",")
            && tokens.get(noun + 2).tag().startsWith("NNP");
    return behind || before;
  }

  /// "The two men", where no two are named before it.
  private static boolean isPairUntold(List<Token> tokens, int noun) {
    return tokens.get(noun).tag().equals("NNS")
        && !SIDES.contains(tokens.get(noun).lemma())
        && tokens.subList(0, noun).stream()
            .noneMatch(t -> t.relation().equals("conj") && t.isNoun())
        && !joinsNouns(tokens.subList(0, noun))
        && (noun + 1 >= tokens.size() || !tokens.get(noun + 1).text().matches("[,:(–—]"));
  }

  private static boolean joinsNouns(List<Token> tokens) {
    for (int i = 1; i + 1 < tokens.size(); i++) {
      if (lower(tokens.get(i)).equals("and")
          && tokens.get(i - 1).isNoun()
          && tokens.get(i + 1).tag().matches("NN.*|DT|PRP\\$|JJ")) {
        return true;
      }
    }
    return false;
  }

  private boolean isNamedBefore(
      ArticleSentence told, int noun, ReaderKnows reader, Set<String> names, boolean place) {
    int at = told.tokens().get(noun).span().start();
    return told.mentions().stream()
            .anyMatch(m ->
                m.span().end() <= at
                    && (place
                        ? isPlace(m)
                            && names.contains(story.text(new Passage(told.articleId(), m.span())))
                        : isBody(m)))
        || names.stream().anyMatch(reader::hasName);
  }

  private static boolean isPlace(Mention mention) {
    return mention.kind() == EntityKind.GPE || mention.kind() == EntityKind.LOC;
  }

  private static boolean isBody(Mention mention) {
    return mention.kind() == EntityKind.ORG || mention.kind() == EntityKind.FAC;
  }

  /// Whether its article has the noun in a sentence before.
  private boolean isBefore(ArticleSentence sentence, String lemma) {
    return story.article(sentence.articleId()).prose().stream()
        .takeWhile(s -> s.index() < sentence.index())
        .flatMap(s -> s.tokens().stream())
        .anyMatch(t -> t.tag().matches("NNS?") && t.lemma().equals(lemma));
  }

  /// The place of "the", "both", or a possessor before a noun; -1 where it has none.
  private static int determiner(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - REACH; i--) {
      Token token = tokens.get(i);
      boolean found =
          Set.of("the", "both").contains(lower(token)) || token.tag().matches("PRP\\$|POS");
      if (found) {
        return i;
      }
      if (!MODIFIES.matcher(token.tag()).matches()) {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isHead(List<Token> tokens, int i) {
    boolean last = i + 1 >= tokens.size();
    return tokens.get(i).tag().matches("NNS?")
        && (last || !(tokens.get(i + 1).isNoun() || tokens.get(i + 1).text().equals("-")));
  }

  static boolean isAmong(Set<String> known, Token noun) {
    return SameThings.isAmong(known, DefiniteNouns.stem(noun.lemma()))
        || SameThings.isAmong(known, DefiniteNouns.stem(noun.text()))
        || UntoldNouns.sameAs(noun).stream().anyMatch(known::contains);
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
