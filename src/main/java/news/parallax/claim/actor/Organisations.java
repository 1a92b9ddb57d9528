package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.words.WordSets;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;

/// The organisations that a story names, their names joined: a short form with the long one it
/// begins, an acronym with the name whose initials it has.
final class Organisations {
  private static final Set<String> COMMON =
      Set.of(
          "media",
          "newspapers",
          "press",
          "congressional",
          "federal",
          "presidential",
          "police",
          "officials",
          "black",
          "internet",
          "file");

  /// What somebody has whose name stands before it.
  private static final Set<String> OF_SOMEBODY =
      Set.of("campaign", "administration", "adviser", "aide", "ally", "lawyer", "spokesman");

  private final WordSets words = WordSets.load("callings.txt");
  private final PoliticalParties politics = PoliticalParties.load();
  private final Map<String, Organisation> byName = new LinkedHashMap<>();
  private final Map<Passage, Organisation> bySighting = new HashMap<>();

  private Organisations() {}

  static Organisations of(StoryReading story) {
    Organisations all = new Organisations();
    for (String id : story.articleIds()) {
      story.trees(id).stream()
          .filter(t -> t.articleSentence().kind() != Block.Kind.HEADLINE)
          .forEach(t -> all.gather(story, t));
    }
    Set<String> inProse = Set.copyOf(all.byName.keySet());
    for (String id : story.articleIds()) {
      story.trees(id).stream()
          .filter(t -> t.articleSentence().kind() == Block.Kind.HEADLINE)
          .forEach(t -> all.gatherOf(story, t, inProse));
    }
    new OrganisationNames(all.byName).join();
    OrganisationClassifier classifier = new OrganisationClassifier();
    for (Organisation organisation : all.organisations()) {
      organisation.sightings().forEach(s -> all.bySighting.put(s.passage(), organisation));
      classifier.classify(organisation);
    }
    return all;
  }

  private void gather(StoryReading story, SentenceTree tree) {
    for (Mention mention : tree.articleSentence().mentions()) {
      name(story, tree, mention).ifPresent(name -> add(tree, mention, name));
    }
  }

  /// The names of a headline, all of whose words may have capitals, as far as the text has them
  /// too.
  private void gatherOf(StoryReading story, SentenceTree tree, Set<String> known) {
    for (Mention mention : tree.articleSentence().mentions()) {
      name(story, tree, mention)
          .filter(name -> known.contains(key(name)) || name.indexOf(' ') < 0)
          .ifPresent(name -> add(tree, mention, name));
    }
  }

  private void add(SentenceTree tree, Mention mention, String name) {
    Sighting sighting = new Sighting(tree, mention.span(), tree.headOf(mention.span()), name);
    byName.computeIfAbsent(key(name), n -> new Organisation()).add(sighting, name);
  }

  private Optional<String> name(StoryReading story, SentenceTree tree, Mention mention) {
    boolean organisation =
        !story.surnames().isPerson(tree, mention)
            && (mention.kind() == EntityKind.ORG || isPolitical(story, tree, mention));
    if (!organisation
        || isCommon(tree, mention)
        || isOfSomebody(story, tree, mention)
        || isOneOfMany(tree, mention)) {
      return Optional.empty();
    }
    String bare = MediaNames.bare(story.text(new Passage(tree.articleId(), mention.span())));
    return Optional.of(joinedBefore(tree, mention, story.text(tree.articleId()), undotted(bare)))
        .filter(name -> !name.isEmpty() && name.charAt(0) != '@')
        .filter(name -> !name.matches("[DRI]-\\p{Lu}.*"));
  }

  /// "To name it a Terrorist Group": no name.
  private static boolean isOneOfMany(SentenceTree tree, Mention mention) {
    int first = tree.indexFrom(mention.span().start());
    int last = tree.indexBefore(mention.span().end());
    return first > 0
        && last > first
        && (tree.lower(first - 1).equals("a") || tree.lower(first - 1).equals("an"))
        && !tree.is(last, "compound", "nmod", "poss")
        && SpeakerWords.load().sort(tree.lower(last)).isPresent();
  }

  /// "Media reports", "Congressional aides": a common word with a capital is no name.
  private static boolean isCommon(SentenceTree tree, Mention mention) {
    int first = tree.indexFrom(mention.span().start());
    return first == tree.indexBefore(mention.span().end()) && COMMON.contains(tree.lower(first));
  }

  /// "The Quist campaign" where the recogniser has made a body of Quist.
  private static boolean isOfSomebody(StoryReading story, SentenceTree tree, Mention mention) {
    int first = tree.indexFrom(mention.span().start());
    return first == tree.indexBefore(mention.span().end())
        && first + 1 < tree.size()
        && OF_SOMEBODY.contains(tree.lower(first + 1))
        && story.surnames().isSurname(tree.text(first));
  }

  private boolean isPolitical(StoryReading story, SentenceTree tree, Mention mention) {
    return mention.kind() == EntityKind.NORP
        && politics.find(story.text(new Passage(tree.articleId(), mention.span()))).isPresent();
  }

  /// "Friends of the Tarn", "Roads and Bridges Committee" where the recogniser has found "Bridges
  /// Committee" only.
  private String joinedBefore(SentenceTree tree, Mention mention, String text, String name) {
    int of = tree.indexFrom(mention.span().start()) - 1;
    boolean people =
        of > 1
            && tree.lower(of).equals("of")
            && tree.tag(of - 1).equals("NNPS")
            && !tree.lower(of - 2).equals(".")
            && tree.mentionAt(of - 1).isEmpty();
    if (name.startsWith("Office ") && of > 1 && tree.tag(of).equals("POS")) {
      int from = of - 1;
      while (from > 0 && tree.tag(from - 1).startsWith("NNP")) {
        from--;
      }
      Span owner = tree.span(from, of);
      return tree.tag(of - 1).startsWith("NNP") ? owner.of(text) + " " + name : name;
    }
    if (people) {
      return tree.token(of - 1).text() + " of " + name;
    }
    String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    int and = tree.indexFrom(mention.span().start()) - 1;
    boolean cut =
        name.indexOf(' ') > 0
            && words.holds("joined", last)
            && and > 0
            && tree.lower(and).equals("and")
            && tree.tag(and - 1).startsWith("NNP")
            && tree.mentionAt(and - 1).filter(m -> m.kind() == EntityKind.PERSON).isEmpty();
    return cut ? tree.token(and - 1).text() + " and " + name : name;
  }

  /// Names of one political party are one organisation.
  private String key(String name) {
    return politics.find(name).orElse(name.replace('\u2019', '\''));
  }

  /// "HBO" for "H.B.O." and, at the end of a sentence, "HBO.".
  private static String undotted(String name) {
    return name.matches("(?:\\p{Lu}\\.?){2,6}") && !name.equals("U.S.")
        ? name.replace(".", "")
        : name;
  }

  /// The organisations, in the order of their first sighting.
  List<Organisation> organisations() {
    return new ArrayList<>(byName.values());
  }

  /// The organisation whose name stands at this very passage.
  Optional<Organisation> at(Passage passage) {
    return Optional.ofNullable(bySighting.get(passage));
  }

  /// The organisation of this political party.
  Optional<Organisation> party(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
