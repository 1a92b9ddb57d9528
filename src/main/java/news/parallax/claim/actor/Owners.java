package news.parallax.claim.actor;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.words.WordSets;

/// Finds for whom somebody speaks or whose something is: a person, a body, "the ministry".
final class Owners {
  private final People people;
  private final Organisations organisations;
  private final Map<Passage, Person> pronouns;
  private final Drafts drafts;
  private final BiFunction<SentenceTree, Integer, Optional<ActorDraft>> at;
  private final WordSets words = WordSets.load("voices.txt");
  private final SpeakerWords speakers = SpeakerWords.load();

  Owners(
      People people,
      Organisations organisations,
      Map<Passage, Person> pronouns,
      Drafts drafts,
      BiFunction<SentenceTree, Integer, Optional<ActorDraft>> at) {
    this.people = people;
    this.organisations = organisations;
    this.pronouns = pronouns;
    this.drafts = drafts;
    this.at = at;
  }

  /// For whom somebody speaks or whose something is: "a spokesman for the port", "the union's
  /// lawyer", "a report by the museum", "the Verhoef campaign".
  Optional<ActorDraft> owner(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean before = child < head && tree.is(child, "compound", "nmod", "poss");
      boolean behind =
          child > head
              && tree.is(child, "prep", "acl", "agent")
              && List.of(
                      "for",
                      "of",
                      "by",
                      "from",
                      "at",
                      "with",
                      "released",
                      "published",
                      "issued",
                      "conducted")
                  .contains(tree.lower(child));
      int noun = before ? child : behind ? object(tree, child) : -1;
      if (noun < 0) {
        continue;
      }
      boolean described = before && !tree.relation(child).equals("poss") && isOneOfMany(tree, head);
      Optional<ActorDraft> person = described ? Optional.empty() : person(tree, noun);
      if (person.isPresent()) {
        return person;
      }
      Optional<ActorDraft> found = mentionedBody(tree, noun);
      boolean compound = before && !tree.relation(child).equals("poss");
      if (compound && found.isPresent() && isNoOwner(tree, noun, head)) {
        return Optional.empty();
      }
      if (found.isPresent()) {
        return found;
      }
      boolean state =
          !isOneOfMany(tree, head)
              && speakers
                  .sort(tree.lemma(noun))
                  .filter(s ->
                      s == SpeakerWords.Sort.STATE
                          || s == SpeakerWords.Sort.POLICE
                          || s == SpeakerWords.Sort.BODY
                          || s == SpeakerWords.Sort.COMPANY
                          || s == SpeakerWords.Sort.UNION)
                  .isPresent();
      if (state && !(tree.lemma(noun).equals("state") && tree.tag(noun).equals("NN"))) {
        return at.apply(tree, noun);
      }
    }
    return Optional.empty();
  }

  /// "A Ripple post" is by somebody on Ripple, and "the Ethics panel" is no Ethics.
  private boolean isNoOwner(SentenceTree tree, int noun, int head) {
    Optional<SpeakerWords.Sort> sort = speakers.sort(tree.lemma(head));
    boolean cut =
        sort.filter(s -> s == SpeakerWords.Sort.BODY).isPresent()
            && tree.mentionAt(noun)
                .filter(m -> m.span().equals(tree.token(noun).span()))
                .isPresent()
            && !tree.token(noun).text().equals(tree.token(noun).text().toUpperCase(Locale.ROOT));
    return cut || words.holds("on a platform", tree.lemma(head));
  }

  /// "The Tarn nurse" is a nurse of Tarn, be that a town or a man.
  private boolean isOneOfMany(SentenceTree tree, int head) {
    return speakers.sort(tree.lemma(head)).filter(s -> s == SpeakerWords.Sort.PEOPLE).isPresent();
  }

  private static int object(SentenceTree tree, int preposition) {
    int object = tree.childAt(preposition, "pobj");
    int agent = tree.childAt(preposition, "agent");
    return object >= 0 ? object : agent >= 0 ? tree.childAt(agent, "pobj") : -1;
  }

  Optional<ActorDraft> person(SentenceTree tree, int noun) {
    Passage word = new Passage(tree.articleId(), tree.token(noun).span());
    return tree.mentionAt(noun)
        .flatMap(m -> people.at(new Passage(tree.articleId(), m.span())))
        .or(() -> Optional.ofNullable(pronouns.get(word)))
        .map(drafts::draft);
  }

  Optional<ActorDraft> mentionedBody(SentenceTree tree, int word) {
    return tree.mentionAt(word)
        .flatMap(m -> organisations.at(new Passage(tree.articleId(), m.span())))
        .filter(o -> o.kind() != Actor.Kind.MEDIA)
        .map(o -> drafts.body(o, tree, word));
  }

  /// "Pentagon officials": the body that stands before the noun.
  Optional<ActorDraft> modifyingBody(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      if (child < head && tree.is(child, "compound", "nmod", "poss")) {
        Optional<ActorDraft> found = mentionedBody(tree, child);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  /// "Officials at the harbour ministry", "experts on the Kremlin's task force".
  Optional<ActorDraft> bodyBehind(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean in =
          child > head
              && tree.relation(child).equals("prep")
              && Set.of("at", "from", "of", "on", "within", "inside").contains(tree.lower(child));
      int noun = in ? tree.childAt(child, "pobj") : -1;
      int owner = noun < 0 ? -1 : tree.childAt(noun, "poss", "compound", "nmod");
      Optional<ActorDraft> found =
          noun < 0
              ? Optional.empty()
              : mentionedBody(tree, noun)
                  .or(() -> owner < 0 ? Optional.empty() : mentionedBody(tree, owner));
      if (found.filter(d -> d.kind() == Actor.Kind.GOVERNMENT).isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// "Quist's supporters", "supporters of the port": the person or body that these are for.
  Optional<ActorDraft> whom(SentenceTree tree, int head) {
    for (int child : tree.children(head)) {
      boolean before = child < head && tree.is(child, "compound", "nmod", "poss");
      boolean of = child > head && tree.lower(child).equals("of");
      int noun = before ? child : of ? tree.childAt(child, "pobj") : -1;
      Optional<ActorDraft> found =
          noun < 0 ? Optional.empty() : person(tree, noun).or(() -> mentionedBody(tree, noun));
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /// "Venn's people": who speaks for somebody.
  Optional<ActorDraft> ownPeople(SentenceTree tree, int head) {
    int owner = tree.childAt(head, "poss");
    return tree.tag(head).equals("NNS") && owner >= 0 ? person(tree, owner) : Optional.empty();
  }
}
