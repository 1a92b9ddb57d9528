package news.parallax.claim.actor;

import java.util.Locale;
import java.util.Map;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.gazetteer.Country;

/// The actors that the nouns of a story name, each made once and kept in the roster.
final class Drafts {
  private final StoryReading story;
  private final People people;
  private final Map<Person, PartyKey> parties;
  private final Affiliations affiliations;
  private final Roster roster;

  Drafts(
      StoryReading story,
      People people,
      Map<Person, PartyKey> parties,
      Affiliations affiliations,
      Roster roster) {
    this.story = story;
    this.people = people;
    this.parties = parties;
    this.affiliations = affiliations;
    this.roster = roster;
  }

  /// The actor of an organisation.
  ActorDraft body(Organisation organisation, SentenceTree tree, int at) {
    PartyKey party = affiliations.partyOf(organisation, tree, at);
    String name = organisation.politics().orElse(organisation.name());
    Actor.Kind kind = organisation.isAnalyst() ? Actor.Kind.ANALYSTS : organisation.kind();
    return roster.draft("org:" + name, () -> new ActorDraft(name, kind, party));
  }

  ActorDraft government(Country country) {
    PartyKey party = PartyKey.of(country);
    return roster.draft(
        "country:" + country.code(),
        () -> new ActorDraft(party.name(), Actor.Kind.GOVERNMENT, party));
  }

  /// The actor of a person.
  ActorDraft draft(Person person) {
    PartyKey party = parties.getOrDefault(person, Affiliations.ownParty(person));
    return roster.draft(
        "person:" + person.plainName() + "#" + people.persons().indexOf(person),
        () -> new ActorDraft(person.plainName(), Actor.Kind.PERSON, party));
  }

  ActorDraft fixed(String name, PartyKey party) {
    return roster.draft("fixed:" + name, () -> new ActorDraft(name, party.kind(), party));
  }

  ActorDraft collective(SentenceTree tree, int head, PartyKey party) {
    String name = phrase(tree, head);
    return roster.draft(
        "collective:" + party.slug() + ":" + name.toLowerCase(Locale.ROOT),
        () -> new ActorDraft(name, party.kind(), party));
  }

  /// A group without a name of its own, called as the article calls it.
  ActorDraft group(SentenceTree tree, int head, Actor.Kind kind, PartyKey party) {
    String name = phrase(tree, head);
    return roster.draft(
        kind + ":" + name.toLowerCase(Locale.ROOT), () -> new ActorDraft(name, kind, party));
  }

  PartyKey armed(SentenceTree tree, int head) {
    String name = phrase(tree, head);
    return PartyKey.of(
        Character.toUpperCase(name.charAt(0)) + name.substring(1), Actor.Kind.ARMED_GROUP);
  }

  /// The noun with its modifiers: "Western strategists", "an unnamed Western official".
  String phrase(SentenceTree tree, int head) {
    int from = head;
    while (from > 0
        && tree.governs(head, from - 1)
        && !tree.relation(from - 1).equals("poss")
        && !tree.tag(from - 1).equals("POS")
        && !(tree.tag(from - 1).equals(",") && (from < 2 || !tree.tag(from - 2).startsWith("JJ")))
        && !tree.tag(from - 1).equals("DT")
        && !(tree.tag(from - 1).equals("CD") && !isJoined(tree, from - 1))
        && !tree.tag(from - 1).equals("PDT")) {
      from--;
    }
    String words = tree.span(from, head).of(story.text(tree.articleId())).replaceAll("\\s+", " ");
    if (tree.tag(head).endsWith("S")) {
      return words;
    }
    boolean vowel =
        "aeiouAEIOU".indexOf(words.charAt(0)) >= 0
            && !words.startsWith("Eu")
            && !words.startsWith("US")
            && !words.startsWith("U.S");
    return (vowel ? "an " : "a ") + words;
  }

  /// Whether a number is the beginning of a word: "45-year-old".
  private boolean isJoined(SentenceTree tree, int number) {
    return story.text(tree.articleId()).startsWith("-", tree.token(number).span().end());
  }
}
