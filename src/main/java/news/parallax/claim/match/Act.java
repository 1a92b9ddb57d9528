package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Claim;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.Concepts;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.ParseTree;

/// Something that a sentence says is done or is so: its word, who does it, to whom, and whether it
/// is said to be so.
///
/// @param word the verb, or the adjective or noun that "be" joins to a subject
/// @param verb the verb that tells it, the noun for one told by a noun
/// @param keys what the word is known by
/// @param light whether the word carries nothing of its own ("continue", "say")
/// @param negated whether it is said not to be so
/// @param real whether it is told as a fact: not as possible, wanted, to come or a condition
/// @param modality how it is meant
/// @param subjects keys of who does it, empty when unknown (a pronoun, nobody named)
/// @param objects keys of what it is done to, empty when unknown
/// @param subjectNamed whether the subject is a name
/// @param objectNamed whether the object is a name
/// @param nominal whether it is told by a noun ("his decision to stay")
public record Act(
    int word,
    int verb,
    Set<String> keys,
    boolean light,
    boolean negated,
    boolean real,
    Claim.Modality modality,
    Set<String> subjects,
    Set<String> objects,
    boolean subjectNamed,
    boolean objectNamed,
    boolean nominal) {

  /// Opens the key of the party that a subject or object belongs to.
  static final String PARTY = "%";

  /// Opens the key of the party for which a subject or object stands as a whole.
  static final String WHOLE = "!";

  private static final Set<String> UNREAL_MODALS =
      Set.of(
          "may", "might", "could", "would", "should", "must", "will", "can", "shall", "wo", "ca",
          "'ll", "'d");
  private static final Set<String> UNREAL_GOVERNORS =
      Set.of(
          "want",
          "plan",
          "try",
          "seek",
          "hope",
          "expect",
          "intend",
          "urge",
          "ask",
          "vow",
          "threaten",
          "promise",
          "agree",
          "demand",
          "prepare",
          "aim",
          "attempt",
          "consider",
          "need",
          "propose",
          "offer",
          "refuse",
          "decline",
          "fail",
          "like",
          "wish",
          "call",
          "order",
          "decide",
          "elect",
          "set",
          "likely",
          "unlikely",
          "able",
          "ready",
          "bid",
          "effort",
          "decision",
          "vote",
          "request",
          "proposal",
          "threat",
          "willing",
          "pledge",
          "allow",
          "use",
          "go",
          "wait");

  /// Verbs with which what follows is told as done: "managed to leave", "was forced to close".
  private static final Set<String> IMPLICATIVE =
      Set.of(
          "manage",
          "begin",
          "start",
          "continue",
          "help",
          "come",
          "cause",
          "force",
          "lead",
          "cease",
          "get",
          "make",
          "prove",
          "turn",
          "happen",
          "tend",
          "serve",
          "compel",
          "prompt",
          "combine",
          "join",
          "claim",
          "say",
          "report",
          "find",
          "know",
          "think",
          "believe",
          "show");

  private static final Set<String> DOUBTING =
      Set.of("deny", "doubt", "reject", "dispute", "refute", "question", "dismiss", "rebut");
  private static final Set<String> LIGHT_VERBS =
      Set.of("be", "have", "become", "remain", "seem", "appear");

  /// The acts of a sentence, in order.
  static List<Act> read(ParseTree tree, List<Term> terms) {
    List<Act> acts = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (tree.isVerb(i) && !tree.is(i, "aux") && !tree.is(i, "auxpass") && !tree.is(i, "nmod")) {
        acts.add(act(tree, terms, i));
      } else if (tree.isNoun(i) && !tree.isName(i) && Concepts.ENGLISH.isAct(tree, i)) {
        acts.add(nominal(tree, terms, i));
      }
    }
    return List.copyOf(acts);
  }

  private static Act act(ParseTree tree, List<Term> terms, int verb) {
    int word = verb;
    boolean light = LIGHT_VERBS.contains(tree.lemma(verb));
    OptionalInt complement = tree.child(verb, "acomp", "attr", "oprd");
    if (light && complement.isPresent()) {
      word = complement.getAsInt();
    }
    Set<String> keys = keysAt(tree, terms, word);
    if (light && complement.isEmpty()) {
      OptionalInt object = tree.child(verb, "dobj");
      keys = object.isPresent() ? had(keysAt(tree, terms, object.getAsInt())) : keys;
    }
    OptionalInt object = tree.object(verb);
    boolean passive = tree.has(verb, "nsubjpass");
    OptionalInt subject = passive ? agent(tree, verb) : tree.subject(verb);
    if (!passive && tree.token(verb).tag().equals("VBN") && tree.is(verb, "acl")) {
      subject = agent(tree, verb);
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
        modality == Claim.Modality.FACT && real(tree, verb),
        modality,
        argument(tree, terms, subject),
        argument(tree, terms, object),
        named(tree, terms, subject),
        named(tree, terms, object),
        false);
  }

  /// To have something is an act of its own: "has cash" is not "cash".
  private static Set<String> had(Set<String> keys) {
    Set<String> had = new TreeSet<>();
    keys.forEach(k -> had.add("have " + k));
    return had;
  }

  /// "His decision to stay", "the capture of the town".
  private static Act nominal(ParseTree tree, List<Term> terms, int noun) {
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
            && (!real(tree, verb)
                || UNREAL_GOVERNORS.contains(tree.lemma(verb))
                || ClauseMood.negated(tree, verb));
    return new Act(
        noun,
        noun,
        keysAt(tree, terms, noun),
        false,
        negated,
        !unreal,
        unreal ? Claim.Modality.POSSIBLE : Claim.Modality.FACT,
        argument(tree, terms, subject),
        argument(tree, terms, object),
        named(tree, terms, subject),
        named(tree, terms, object),
        true);
  }

  /// "He did not make the case that", "she denied that".
  private static boolean doubted(ParseTree tree, int governor) {
    int verb = tree.isVerb(governor) ? governor : tree.head(governor);
    return verb >= 0 && (DOUBTING.contains(tree.lemma(verb)) || tree.has(verb, "neg"));
  }

  private static OptionalInt agent(ParseTree tree, int verb) {
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

  private static Set<String> keysAt(ParseTree tree, List<Term> terms, int word) {
    for (Term term : terms) {
      if (term.from() <= word && word <= term.to()) {
        return term.keys();
      }
    }
    String lemma = Concepts.lemma(tree, word);
    return LIGHT_VERBS.contains(lemma) ? Set.of() : Set.of(Concepts.stem(lemma));
  }

  /// The keys of a noun, of what it is joined with, and of the names that describe it.
  private static Set<String> argument(ParseTree tree, List<Term> terms, OptionalInt noun) {
    Set<String> keys = new TreeSet<>();
    if (noun.isEmpty()) {
      return keys;
    }
    int head = noun.getAsInt();
    for (Term term : terms) {
      boolean near = near(tree, head, term);
      if (near && term.kind() != Kind.NUMBER && term.kind() != Kind.QUALITY) {
        keys.addAll(term.keys());
        String party = term.party();
        if (party != null) {
          keys.add(PARTY + party);
          if (!term.person()) {
            keys.add(WHOLE + party);
          }
        }
      }
    }
    return keys;
  }

  private static boolean near(ParseTree tree, int head, Term term) {
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

  private static boolean named(ParseTree tree, List<Term> terms, OptionalInt noun) {
    return noun.isPresent()
        && terms.stream()
            .filter(t -> t.kind() == Kind.NAME)
            .anyMatch(t ->
                (t.from() <= noun.getAsInt() && noun.getAsInt() <= t.to())
                    || (tree.is(t.to(), "appos") && tree.head(t.to()) == noun.getAsInt()));
  }

  /// Whether what hangs on the verb is told as having happened or being so.
  private static boolean real(ParseTree tree, int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 6; steps++) {
      for (int aux : tree.auxiliaries(at)) {
        if (UNREAL_MODALS.contains(tree.text(aux).toLowerCase(Locale.ROOT))) {
          return false;
        }
      }
      OptionalInt mark = tree.child(at, "mark");
      if (mark.isPresent()
          && Set.of("if", "unless", "whether")
              .contains(tree.text(mark.getAsInt()).toLowerCase(Locale.ROOT))) {
        return false;
      }
      int head = tree.head(at);
      boolean content = tree.is(at, "ccomp") || tree.is(at, "acl");
      if (content && head >= 0 && doubted(tree, head)) {
        return false;
      }
      boolean infinitive =
          tree.auxiliaries(at).stream().anyMatch(a -> tree.token(a).tag().equals("TO"));
      if (infinitive) {
        boolean ownSubject = tree.ownSubject(at).isPresent();
        if (head < 0 || ownSubject || tree.is(at, "advcl") || tree.is(at, "acl")) {
          return false;
        }
        if (!IMPLICATIVE.contains(tree.lemma(head))) {
          return false;
        }
        at = head;
        continue;
      }
      boolean joined = tree.is(at, "conj") && tree.ownSubject(at).isEmpty() && head >= 0;
      boolean complement = tree.is(at, "xcomp") || tree.is(at, "pcomp");
      if (!joined && !complement) {
        return true;
      }
      if (complement && head >= 0 && UNREAL_GOVERNORS.contains(tree.lemma(head))) {
        return false;
      }
      at = head;
      if (at >= 0 && tree.is(at, "prep")) {
        at = tree.head(at);
      }
    }
    return true;
  }
}
