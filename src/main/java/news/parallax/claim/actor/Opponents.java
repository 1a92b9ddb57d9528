package news.parallax.claim.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.Relation;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.words.WordSets;

/// Parts those who stand under one heading and are seen to stand apart: who gives evidence, who
/// attacks another of the same party or is dismissed by him, judges of one court who each write an
/// opinion. Each then is a party alone.
final class Opponents {
  private static final int OFTEN = 3;

  private final StoryReading story;
  private final People people;
  private final Map<Passage, Person> pronouns;
  private final Function<Person, ActorDraft> drafts;
  private final WordSets words = WordSets.load("opponents.txt");
  private boolean inquiry;

  Opponents(
      StoryReading story,
      People people,
      Map<Passage, Person> pronouns,
      Function<Person, ActorDraft> drafts) {
    this.story = story;
    this.people = people;
    this.pronouns = pronouns;
    this.drafts = drafts;
  }

  void part(List<CastBuilder.Assessment> heard) {
    inquiry = isOfAnInquiry();
    Set<ActorDraft> sworn = new LinkedHashSet<>();
    for (CastBuilder.Assessment said : heard) {
      Relation relation = said.relation();
      if (inquiry
          && said.draft().party().kind() == Actor.Kind.GOVERNMENT
          && words.holds("swears", relation.tree().lemma(relation.cueHead()))) {
        sworn.add(said.draft());
      }
    }
    people.persons().stream()
        .filter(p -> !governs(p))
        .map(drafts)
        .filter(sworn::contains)
        .forEach(Opponents::alone);
    for (String id : story.articleIds()) {
      story.trees(id).forEach(this::partIn);
    }
    partJudges(heard);
  }

  /// "Holm accused Venn": both of one party, of whom he who leads it keeps it.
  private void partIn(SentenceTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      partByWord(tree, verb);
      if (!tree.token(verb).isVerb() || !words.holds("attacks", tree.lemma(verb))) {
        continue;
      }
      Optional<Person> done = person(tree, tree.childAt(verb, "dobj", "nsubjpass"));
      int by = tree.childAt(verb, "agent");
      Optional<Person> doer =
          person(tree, tree.childAt(verb, "nsubj"))
              .or(() -> by < 0 ? Optional.empty() : person(tree, tree.childAt(by, "pobj")));
      if (done.isEmpty() || done.equals(doer)) {
        continue;
      }
      ActorDraft other = drafts.apply(done.get());
      if (doer.isEmpty()) {
        continue;
      }
      ActorDraft one = drafts.apply(doer.get());
      if (one.party().equals(other.party())) {
        alone(leads(doer.get()) ? other : one);
      }
    }
  }

  /// Whether the story is of an inquiry into somebody: officials report to committees every day and
  /// speak for their government then.
  private boolean isOfAnInquiry() {
    return story.articleIds().stream()
            .flatMap(id -> story.trees(id).stream())
            .flatMapToInt(t -> IntStream.range(0, t.size()).filter(i -> isInquiry(t, i)))
            .count()
        >= OFTEN;
  }

  private boolean isInquiry(SentenceTree tree, int word) {
    return words.holds("inquiry", tree.lemma(word));
  }

  /// "Her testimony", "Holm testified", "Venn was fired": one who speaks for no government.
  private void partByWord(SentenceTree tree, int word) {
    String lemma = tree.lemma(word);
    int whose =
        inquiry && words.holds("evidence", lemma)
            ? tree.childAt(word, "poss")
            : inquiry && words.holds("swears", lemma)
                ? tree.childAt(word, "nsubj")
                : words.holds("dismissed", lemma) ? tree.childAt(word, "nsubjpass", "dobj") : -1;
    boolean dismissed = words.holds("dismissed", lemma);
    person(tree, whose)
        .filter(p -> dismissed ? !leads(p) : !governs(p))
        .map(drafts)
        .filter(d -> dismissed || d.party().kind() == Actor.Kind.GOVERNMENT)
        .ifPresent(Opponents::alone);
  }

  private static boolean leads(Person person) {
    return person.offices().stream()
        .map(o -> o.toLowerCase(Locale.ROOT))
        .anyMatch(o -> o.endsWith("president") && !o.contains("vice") && !o.contains("former"));
  }

  /// Whether somebody leads a government or an office of it: such a one speaks for it under oath,
  /// too.
  private boolean governs(Person person) {
    return leads(person)
        || person.offices().stream()
            .map(o -> o.toLowerCase(Locale.ROOT))
            .filter(o -> !o.contains("former") && !o.contains("deputy") && !o.contains("assistant"))
            .anyMatch(o -> words.of("governs").stream().anyMatch(o::endsWith));
  }

  private Optional<Person> person(SentenceTree tree, int word) {
    if (word < 0) {
      return Optional.empty();
    }
    Passage here = new Passage(tree.articleId(), tree.token(word).span());
    return tree.mentionAt(word)
        .flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
        .or(() -> Optional.ofNullable(pronouns.get(here)));
  }

  /// Judges who speak beside each other in one story are of different courts or minds.
  private void partJudges(List<CastBuilder.Assessment> heard) {
    Set<ActorDraft> judges = new LinkedHashSet<>();
    for (CastBuilder.Assessment said : heard) {
      if (said.draft().kind() == Actor.Kind.PERSON
          && said.draft().party().equals(PartyKey.COURTS)) {
        judges.add(said.draft());
      }
    }
    if (judges.size() > 1) {
      judges.forEach(Opponents::alone);
    }
  }

  private static void alone(ActorDraft draft) {
    if (draft.kind() == Actor.Kind.PERSON) {
      draft.party(PartyKey.of(draft.name(), Actor.Kind.PERSON));
    }
  }
}
