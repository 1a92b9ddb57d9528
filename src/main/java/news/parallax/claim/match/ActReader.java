package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Claim;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.Concepts;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.claim.words.WordSets;
import news.parallax.text.ParseTree;

/// Reads the acts of a sentence: what its verbs, and its nouns of doing, tell.
///
/// @param terms what the sentence speaks of
record ActReader(ParseTree tree, List<Term> terms) {
  static final WordSets WORDS = WordSets.load("acts.txt");

  /// The acts in the order of their words.
  List<Act> read() {
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isVerb(i) && !tree.is(i, "aux") && !tree.is(i, "auxpass") && !tree.is(i, "nmod")) {
        acts.add(act(i));
      } else if (tree.isNoun(i) && !tree.isName(i) && Concepts.ENGLISH.isAct(tree, i)) {
        acts.add(nominal(i));
      }
    }
    return List.copyOf(acts);
  }

  private Act act(int verb) {
    int word = verb;
    boolean light = WORDS.holds("light verbs", tree.lemma(verb));
    OptionalInt complement = tree.child(verb, "acomp", "attr", "oprd");
    if (light && complement.isPresent()) {
      word = complement.getAsInt();
    }
    Set<String> keys = keysAt(word);
    if (light && complement.isEmpty()) {
      OptionalInt object = tree.child(verb, "dobj");
      keys = object.isPresent() ? had(keysAt(object.getAsInt())) : keys;
    }
    OptionalInt object = tree.object(verb);
    boolean passive = tree.has(verb, "nsubjpass");
    OptionalInt subject = passive ? agent(verb) : tree.subject(verb);
    if (!passive && tree.token(verb).tag().equals("VBN") && tree.is(verb, "acl")) {
      subject = agent(verb);
    }
    if (light && complement.isPresent()) {
      object = OptionalInt.empty();
    }
    Claim.Modality modality = ClauseMood.modality(tree, verb, List.of());
    return new Act(
        word,
        verb,
        keys,
        Concepts.ENGLISH.isLight(tree.lemma(word)),
        ClauseMood.negated(tree, verb),
        modality == Claim.Modality.FACT && Reality.holds(tree, verb),
        modality,
        argument(subject),
        argument(object),
        named(subject),
        named(object),
        false);
  }

  /// To have something is an act of its own: "has cash" is not "cash".
  private static Set<String> had(Set<String> keys) {
    Set<String> had = new TreeSet<>();
    keys.forEach(k -> had.add("have " + k));
    return had;
  }

  /// "His decision to stay", "the capture of the town".
  private Act nominal(int noun) {
    OptionalInt subject = tree.child(noun, "poss");
    OptionalInt object = OptionalInt.empty();
    boolean negated = false;
    for (int child : tree.children(noun)) {
      boolean whom =
          tree.is(child, "prep") && Set.of("of", "on", "against", "for").contains(tree.text(child));
      if (whom && (object.isEmpty() || tree.text(child).equals("of"))) {
        object = tree.child(child, "pobj");
      }
      negated |= tree.is(child, "det") && tree.text(child).equalsIgnoreCase("no");
    }
    int verb = tree.head(noun);
    for (int steps = 0; verb >= 0 && !tree.isVerb(verb) && steps < 6; steps++) {
      verb = tree.head(verb);
    }
    boolean unreal =
        verb >= 0
            && (!Reality.holds(tree, verb)
                || WORDS.holds("unreal governors", tree.lemma(verb))
                || ClauseMood.negated(tree, verb));
    return new Act(
        noun,
        noun,
        keysAt(noun),
        false,
        negated,
        !unreal,
        unreal ? Claim.Modality.POSSIBLE : Claim.Modality.FACT,
        argument(subject),
        argument(object),
        named(subject),
        named(object),
        true);
  }

  private OptionalInt agent(int verb) {
    OptionalInt by = tree.child(verb, "agent");
    if (by.isPresent()) {
      return tree.child(by.getAsInt(), "pobj");
    }
    for (int child : tree.children(verb)) {
      if (tree.is(child, "prep") && tree.text(child).equals("by")) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  private Set<String> keysAt(int word) {
    for (Term term : terms) {
      if (term.from() <= word && word <= term.to()) {
        return term.keys();
      }
    }
    String lemma = Concepts.lemma(tree, word);
    return WORDS.holds("light verbs", lemma) ? Set.of() : Set.of(Concepts.stem(lemma));
  }

  /// The keys of a noun, of what it is joined with, and of the names that describe it.
  private Set<String> argument(OptionalInt noun) {
    Set<String> keys = new TreeSet<>();
    if (noun.isEmpty()) {
      return keys;
    }
    int head = noun.getAsInt();
    for (Term term : terms) {
      boolean near = near(head, term);
      if (near && term.kind() != Kind.NUMBER && term.kind() != Kind.QUALITY) {
        keys.addAll(term.keys());
        String party = term.party();
        if (party != null) {
          keys.add(Act.PARTY + party);
          if (!term.person()) {
            keys.add(Act.WHOLE + party);
          }
        }
      }
    }
    return keys;
  }

  private boolean near(int head, Term term) {
    for (int i = term.from(); i <= term.to(); i++) {
      int at = i;
      for (int steps = 0; steps < 3 && at >= 0; steps++) {
        if (at == head) {
          return true;
        }
        if (!Set.of("nmod", "compound", "poss", "conj", "appos", "amod")
            .contains(tree.relation(at))) {
          break;
        }
        at = tree.head(at);
      }
    }
    return false;
  }

  private boolean named(OptionalInt noun) {
    return noun.isPresent()
        && terms.stream()
            .filter(t -> t.kind() == Kind.NAME)
            .anyMatch(t ->
                (t.from() <= noun.getAsInt() && noun.getAsInt() <= t.to())
                    || (tree.is(t.to(), "appos") && tree.head(t.to()) == noun.getAsInt()));
  }
}
