package news.parallax.claim.attribution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import news.parallax.article.Passage;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.OrganisationWords;

/// The surnames of a story's persons, by which a name that the entity recogniser took for an
/// organisation is known for a person's: "Bright said" where the story has "Rick Bright".
public final class Surnames {
  private static final Set<String> TITLES =
      Set.of(
          "president",
          "mr.",
          "mrs.",
          "ms.",
          "sen.",
          "rep.",
          "gov.",
          "senator",
          "governor",
          "chancellor",
          "dr.");

  private final Set<String> known = new HashSet<>();
  private final Map<String, Integer> single = new HashMap<>();
  private final Set<String> demonyms = new HashSet<>();
  private final StoryReading story;

  Surnames(StoryReading story) {
    this.story = story;
    for (String id : story.articleIds()) {
      for (SentenceTree tree : story.trees(id)) {
        for (Mention mention : tree.articleSentence().mentions()) {
          String words = story.text(new Passage(id, mention.span())).strip();
          if (mention.kind() == EntityKind.NORP) {
            demonyms.add(words);
          }
          if (mention.kind() == EntityKind.ORG && isTitled(tree, mention)) {
            known.add(words);
          }
          if (words.indexOf(' ') < 0) {
            single.merge(words, mention.kind() == EntityKind.PERSON ? 1 : -1, Integer::sum);
          }
          if (mention.kind() == EntityKind.PERSON && words.indexOf(' ') > 0) {
            known.add(words.substring(words.lastIndexOf(' ') + 1));
          }
        }
      }
    }
  }

  /// "President Quist": nobody calls a body so.
  private static boolean isTitled(SentenceTree tree, Mention mention) {
    int before = tree.indexFrom(mention.span().start()) - 1;
    return before >= 0
        && tree.indexBefore(mention.span().end()) == before + 1
        && Character.isUpperCase(tree.token(before).text().charAt(0))
        && TITLES.contains(tree.lower(before));
  }

  /// Whether a name of one word is a person's more often than anything else's.
  private boolean isMostlyAPerson(String name) {
    return single.getOrDefault(name, 0) > 1;
  }

  /// Whether somebody named in full has this surname.
  public boolean isSurname(String word) {
    return known.contains(word);
  }

  /// Whether the name is a subject: "Jordan said", where the story has a man of that name.
  private static boolean speaks(SentenceTree tree, Mention mention) {
    return tree.is(tree.headOf(mention.span()), "nsubj", "nsubjpass");
  }

  /// Whether the story speaks of the people of a country, and so may mean the country by its name.
  private boolean isSpokenOf(Country country) {
    return demonyms.contains(country.adjective());
  }

  /// "Ada Quist" taken for a body, where "Quist" alone is mostly a person's.
  private boolean isNamedAgain(SentenceTree tree, Mention mention) {
    String[] words =
        story.text(new Passage(tree.articleId(), mention.span())).strip().split("\\s+");
    return words.length == 2
        && isMostlyAPerson(words[1])
        && words[0].matches("\\p{Lu}\\p{Ll}+")
        && !OrganisationWords.load().isHead(words[1])
        && single.getOrDefault(words[0], 0) >= 0;
  }

  /// "Quist Jr.": no body has a father of its name.
  private boolean isYounger(SentenceTree tree, Mention mention) {
    return story
        .text(new Passage(tree.articleId(), mention.span()))
        .strip()
        .matches("\\p{Lu}\\p{L}+(?: \\p{Lu}\\p{L}+)? Jr\\.?");
  }

  /// Whether a mention is a person's: said to be one, or the surname of one and no body by itself.
  public boolean isPerson(SentenceTree tree, Mention mention) {
    if (mention.kind() == EntityKind.PERSON) {
      return true;
    }
    if (mention.kind() == EntityKind.ORG
        && (isYounger(tree, mention) || isNamedAgain(tree, mention))) {
      return true;
    }
    String name = story.text(new Passage(tree.articleId(), mention.span())).strip();
    if (mention.kind() == EntityKind.GPE && known.contains(name) && speaks(tree, mention)) {
      return Gazetteer.load()
          .find(name, Gazetteer.Sense.NAME)
          .filter(country -> !isSpokenOf(country))
          .isPresent();
    }
    return mention.kind() == EntityKind.ORG
        && name.indexOf(' ') < 0
        && (known.contains(name) || isMostlyAPerson(name))
        && !name.equals(name.toUpperCase(java.util.Locale.ROOT))
        && Gazetteer.load().find(name).isEmpty()
        && PoliticalParties.load().find(name).isEmpty()
        && !MediaNames.load().isOutlet(name);
  }
}
