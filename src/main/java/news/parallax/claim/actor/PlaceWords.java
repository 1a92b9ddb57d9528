package news.parallax.claim.actor;

import java.util.Optional;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.words.WordSets;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Gazetteer.Sense;

/// Tells of which country, region or town an office is by the words beside its noun.
final class PlaceWords {
  private final StoryReading story;
  private final Whereabouts whereabouts;
  private final WordSets words = WordSets.load("voices.txt");
  private final Gazetteer gazetteer = Gazetteer.load();

  PlaceWords(StoryReading story, Whereabouts whereabouts) {
    this.story = story;
    this.whereabouts = whereabouts;
  }

  Optional<Country> countryOf(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean state = child + 1 < tree.size() && tree.lower(child + 1).equals("state");
      if (!state && tree.is(child, "nmod", "compound", "poss")) {
        Optional<Country> country =
            gazetteer.find(tree.token(child).text(), Sense.NAME, Sense.DEMONYM, Sense.CAPITAL);
        if (country.isPresent()) {
          return country;
        }
      }
      if (tree.relation(child).equals("prep")
          && (tree.lower(child).equals("of") || tree.lower(child).equals("in"))) {
        int object = tree.childAt(child, "pobj");
        Optional<Country> country =
            object < 0 ? Optional.empty() : gazetteer.find(tree.token(object).text(), Sense.NAME);
        if (country.isPresent()) {
          return country;
        }
      }
    }
    return whereabouts
        .named(tree, tree.first(head), head)
        .or(() ->
            head > 0 && !tree.tag(head).equals("NNP")
                ? gazetteer.find(tree.token(head - 1).text(), Sense.DEMONYM)
                : Optional.empty());
  }

  /// "A Norwegian spokesman": of that government.
  Optional<Country> countryBefore(SentenceTree tree, int head) {
    return tree.children(head).stream()
        .filter(c -> c < head && tree.is(c, "nmod", "compound", "amod"))
        .flatMap(c -> gazetteer.find(tree.token(c).text(), Sense.DEMONYM, Sense.NAME).stream())
        .findFirst();
  }

  /// "Officials in Tarn": of a place that is neither a country nor a capital.
  boolean isInTown(SentenceTree tree, int head) {
    int in = tree.childAt(head, "prep");
    int place = in > head && tree.lower(in).equals("in") ? tree.childAt(in, "pobj") : -1;
    return place >= 0
        && tree.mentionAt(place).filter(m -> m.kind() == EntityKind.GPE).isPresent()
        && gazetteer.find(tree.token(place).text()).isEmpty();
  }

  boolean isOfSome(SentenceTree tree, int head, String group) {
    return tree.children(head).stream()
        .anyMatch(
            c -> c < head && tree.is(c, "compound", "nmod") && words.holds(group, tree.lower(c)));
  }

  /// "The Oregon department of roads": of a part of a state.
  boolean isOfRegion(SentenceTree tree, int head) {
    String text = story.text(tree.articleId());
    return tree.children(head).stream()
        .filter(c -> c < head && tree.is(c, "compound", "nmod", "poss"))
        .map(c -> tree.mentionAt(c).map(Mention::span).orElse(tree.token(c).span()).of(text))
        .anyMatch(Regions.load()::openWithOne);
  }

  /// "Oregon's governor", "the Tarn mayor", "the mayor of Tarn".
  boolean isOfPlace(SentenceTree tree, int head) {
    return tree.children(head).stream()
        .anyMatch(c ->
            (c < head && tree.is(c, "compound", "nmod", "poss") && tree.tag(c).startsWith("NNP"))
                || (tree.lower(c).equals("of")
                    && tree.childAt(c, "pobj") >= 0
                    && tree.tag(tree.childAt(c, "pobj")).startsWith("NNP")));
  }
}
