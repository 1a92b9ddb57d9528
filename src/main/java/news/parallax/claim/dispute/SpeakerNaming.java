package news.parallax.claim.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.actor.Actor;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;

/// Whether the words around a naming of a body let it be that body: "the incoming government" is
/// not the government that is known, and "the Harrow ministry" not the ministry of another land.
final class SpeakerNaming {
  private static final Set<String> ANOTHER =
      Set.of(
          "new",
          "incoming",
          "former",
          "next",
          "previous",
          "prior",
          "outgoing",
          "old",
          "interim",
          "transitional",
          "other",
          "another",
          "rival",
          "future",
          "opposition",
          "shadow",
          "ex");

  private static final Set<String> BODIES =
      Set.of(
          "government",
          "ministry",
          "authority",
          "authorities",
          "administration",
          "cabinet",
          "official",
          "army",
          "military",
          "regime");
  private static final int FARTHEST_BACK = 2;

  private final AnalyzedStory story;
  private final Gazetteer gazetteer = Gazetteer.load();

  SpeakerNaming(AnalyzedStory story) {
    this.story = story;
  }

  /// Whether the noun, with what stands before it, may name the actor.
  boolean fits(Actor actor, ArticleSentence sentence, ParseTree tree, int noun) {
    if (actor.kind() == Actor.Kind.PERSON) {
      return true;
    }
    Set<String> own =
        new TreeSet<>(
            List.of(
                (actor.name() + " " + String.join(" ", actor.aliases()))
                    .toLowerCase(Locale.ROOT)
                    .split("[^\\p{L}\\p{N}]+")));
    if (isPartOfAnother(actor, own, tree)) {
      return false;
    }
    if (tree.isPronoun(noun)) {
      return true;
    }
    Optional<Country> country = country(actor);
    boolean named = false;
    for (int word = Math.max(0, tree.first(noun)); word <= noun; word++) {
      boolean before = word == noun || tree.head(word) == noun;
      String text = tree.lower(word);
      Optional<Country> other =
          gazetteer.find(tree.text(word), Gazetteer.Sense.NAME, Gazetteer.Sense.DEMONYM);
      named |= other.isPresent();
      if (before && other.isPresent() && country.isPresent() && !other.equals(country)) {
        return false;
      }
      boolean stranger =
          ANOTHER.contains(text)
              || (word < noun && tree.tag(word).startsWith("NNP") && other.isEmpty());
      if (before && stranger && !own.contains(text)) {
        return false;
      }
    }
    boolean bare =
        actor.kind() == Actor.Kind.GOVERNMENT
            && !named
            && BODIES.contains(tree.lemma(noun).toLowerCase(Locale.ROOT));
    return !bare
        || country.isEmpty()
        || nearest(sentence, tree, noun).filter(c -> !c.equals(country.get())).isEmpty();
  }

  /// "The Harrow Gazette", where the actor is called "Gazette" and nothing else.
  private boolean isPartOfAnother(Actor actor, Set<String> own, ParseTree tree) {
    boolean single = actor.name().indexOf(' ') < 0 && gazetteer.find(actor.name()).isEmpty();
    for (int word = 1; single && word < tree.size(); word++) {
      boolean joined =
          tree.text(word).equals(actor.name())
              && Character.isUpperCase(tree.text(word - 1).charAt(0))
              && tree.head(word - 1) == word
              && !tree.is(word - 1, "det", "poss")
              && !own.contains(tree.lower(word - 1));
      if (joined) {
        return true;
      }
    }
    return false;
  }

  private Optional<Country> country(Actor actor) {
    Optional<Country> whole = gazetteer.find(actor.name()).map(Gazetteer.Naming::country);
    if (whole.isPresent()) {
      return whole;
    }
    String[] words = actor.name().split(" ");
    for (int length = Math.min(3, words.length); length > 0; length--) {
      for (int from = 0; from + length <= words.length; from++) {
        Optional<Country> found =
            gazetteer
                .find(String.join(" ", List.of(words).subList(from, from + length)))
                .map(Gazetteer.Naming::country);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// The country that was named last before the word.
  private Optional<Country> nearest(ArticleSentence sentence, ParseTree tree, int noun) {
    for (int word = noun - 1; word >= 0; word--) {
      Optional<Country> found = named(tree, word);
      if (found.isPresent()) {
        return found;
      }
    }
    List<ArticleSentence> all = story.article(sentence.articleId()).sentences();
    for (int at = sentence.index() - 1; at >= Math.max(0, sentence.index() - FARTHEST_BACK); at--) {
      ParseTree before = new ParseTree(all.get(at).sentence());
      for (int word = before.size() - 1; word >= 0; word--) {
        Optional<Country> found = named(before, word);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Country> named(ParseTree tree, int word) {
    return gazetteer.find(tree.text(word), Gazetteer.Sense.NAME, Gazetteer.Sense.DEMONYM);
  }
}
