package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.text.ParseTree;
import news.parallax.text.gazetteer.Titles;

/// Names what a dispute is about, shortly and without taking a side: "the ferry tax", "Ada Quist's
/// decision to close the pier".
final class TargetNames {
  private static final int MOST_WORDS = 10;
  private static final int MOST_WORDS_OF_A_DEED = 12;
  private static final int TELLING = 3;
  private static final Set<String> PEOPLE = Set.copyOf(StanceReader.FILE.group("groups"));
  private static final Set<String> OPEN =
      Set.of(
          "i", "we", "you", "my", "our", "your", "me", "us", "he", "she", "it", "they", "them",
          "its", "their", "this", "that", "these", "those", "such", "here", "there", "who",
          "which");

  private final Cast cast;

  TargetNames(Cast cast) {
    this.cast = cast;
  }

  private record Name(String text, int words, int telling, String place) {}

  Optional<String> name(List<Side> group) {
    List<Name> names = new ArrayList<>();
    for (Side side : group) {
      name(side.thing()).ifPresent(names::add);
    }
    return names.stream()
        .min(
            Comparator.comparingInt((Name n) -> -Math.min(n.telling(), TELLING))
                .thenComparingInt(Name::words)
                .thenComparing(Name::text)
                .thenComparing(Name::place))
        .map(Name::text);
  }

  private Optional<Name> name(Thing thing) {
    Thing.Named named = thing.named();
    ParseTree tree = named.tree();
    int from = named.from();
    int to = named.to();
    while (to > named.head()
        && (tree.is(to, "punct")
            || tree.isVerb(to)
            || Set.of("IN", "TO", "CC", "DT", "RB", "WDT").contains(tree.tag(to)))) {
      to--;
    }
    boolean deed = tree.isVerb(named.head());
    while (!deed && count(tree, from, to) > MOST_WORDS && to > named.head()) {
      to--;
      while (to > named.head() && !tree.tag(to + 1).equals("IN")) {
        to--;
      }
    }
    boolean leans = Set.of("CC", "RB", "IN").contains(tree.tag(from));
    if (leans || isPeople(tree, named.head())) {
      return Optional.empty();
    }
    if (from < named.head()
        && Set.of("mr", "mr.", "mrs.", "ms", "ms.").contains(tree.lower(from))) {
      from++;
    }
    StringBuilder text = new StringBuilder();
    int end = -1;
    int words = 0;
    for (int i = from; i <= to; i++) {
      String word = tree.text(i);
      String lower = word.toLowerCase(Locale.ROOT);
      boolean first = i == from;
      if (word.matches("[“”\"‘;:…()\\[\\]]|``|''|--?|—|–") && !word.equals("-")) {
        return Optional.empty();
      }
      if (first && Set.of("this", "that", "these", "those", "a", "an").contains(lower)) {
        word = "the";
      } else if (Set.of("his", "her", "their", "its", "him").contains(lower)) {
        Optional<String> owner =
            owner(named, i, tree.is(i, "poss") || Set.of("his", "their", "its").contains(lower));
        if (owner.isEmpty()) {
          return Optional.empty();
        }
        word = owner.get();
      } else if (OPEN.contains(lower) || Praise.tells(tree, i)) {
        return Optional.empty();
      } else if (first
          && !tree.isName(i)
          && !Character.isUpperCase(word.length() > 1 ? word.charAt(1) : 'a')) {
        word = lower;
      }
      int start = tree.token(i).span().start();
      if (end >= 0 && start > end) {
        text.append(' ');
      }
      text.append(word);
      end = tree.token(i).span().end();
      words += Character.isLetterOrDigit(word.charAt(0)) ? 1 : 0;
    }
    boolean short_ =
        words <= (deed ? MOST_WORDS_OF_A_DEED : MOST_WORDS)
            && words > 0
            && !text.toString().contains("\n");
    String name = (isNegated(tree, named.head(), from) ? "not " : "") + text;
    boolean bareNoun = words == 1 && !tree.isName(from) && !tree.tag(from).equals("NNS");
    return short_ && !bareNoun
        ? Optional.of(new Name(name, words, thing.described().size(), named.sentence().articleId()))
        : Optional.empty();
  }

  /// "Criticized her for not closing the pier".
  private static boolean isNegated(ParseTree tree, int head, int from) {
    OptionalInt not = tree.child(head, "neg");
    return tree.isVerb(head) && not.isPresent() && not.getAsInt() < from;
  }

  /// "The speaker of the house", "the protesters".
  private static boolean isPeople(ParseTree tree, int head) {
    String lemma = tree.lemma(head).toLowerCase(Locale.ROOT);
    return Titles.load().kind(lemma).isPresent() || PEOPLE.contains(lemma);
  }

  /// "The White House", "the Justice Department"; people and countries have no article.
  static String withArticle(String name) {
    return name.matches(
                ".*\\b(?:House|Senate|Department|Ministry|Agency|Administration|administration|government|Court|Commission|Committee|Union|Association|Party|Bureau|Council|Police|police|Army|campaign|Congress"
                    + " Caucus|Caucus)")
            && !name.startsWith("the ")
        ? "the " + name
        : name;
  }

  private static long count(ParseTree tree, int from, int to) {
    return java.util.stream.IntStream.rangeClosed(from, to)
        .filter(i -> Character.isLetterOrDigit(tree.text(i).charAt(0)))
        .count();
  }

  /// Whose it is, named.
  private Optional<String> owner(Thing.Named named, int pronoun, boolean owns) {
    return cast.actorAt(
            new Passage(named.sentence().articleId(), named.tree().token(pronoun).span()))
        .filter(a ->
            a.kind() == Actor.Kind.PERSON
                || Set.of("its", "their").contains(named.tree().lower(pronoun)))
        .map(Actor::name)
        .map(n -> !owns ? n : n + (n.endsWith("s") ? "’" : "’s"));
  }
}
