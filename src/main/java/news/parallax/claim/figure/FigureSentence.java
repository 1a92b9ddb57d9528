package news.parallax.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.Participles;
import news.parallax.claim.Phrases;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// A sentence as those ask it who look for what its numbers count.
final class FigureSentence {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> SUBJECT = Set.of("nsubj", "nsubjpass");
  private static final int FAR = 8;

  private final ParseTree tree;
  private final Phrases phrases;
  private final Map<Integer, String> meant;
  private final ClauseMood mood;
  private final ClauseSubjects subjects;
  private final ClausePlaces places;

  /// @param meant what words that point outside the sentence stand for, by their place
  FigureSentence(ParseTree tree, Map<Integer, String> meant) {
    this.tree = tree;
    this.phrases = new Phrases(tree);
    this.meant = meant;
    this.mood = new ClauseMood(this);
    this.subjects = new ClauseSubjects(this);
    this.places = new ClausePlaces(this);
  }

  /// Whether what its clauses tell is so.
  ClauseMood mood() {
    return mood;
  }

  /// Who does it.
  ClauseSubjects subjects() {
    return subjects;
  }

  /// Where.
  ClausePlaces places() {
    return places;
  }

  /// Whether a word points outside the sentence to somebody known.
  boolean isMeant(int i) {
    return meant.containsKey(i);
  }

  ParseTree tree() {
    return tree;
  }

  Phrases phrases() {
    return phrases;
  }

  /// What a word that points outside the sentence stands for, null for others.
  @Nullable String meant(int i) {
    return meant.get(i);
  }

  /// The word in lower case, empty outside the sentence.
  String lower(int i) {
    return i < 0 || i >= tree.size() ? "" : tree.text(i).toLowerCase(Locale.ROOT);
  }

  String lemma(int i) {
    return i < 0 || i >= tree.size() ? "" : tree.lemma(i).toLowerCase(Locale.ROOT);
  }

  OptionalInt object(int noun, String preposition) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && tree.text(child).equals(preposition)) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  /// The verb of the clause that a word stands in, -1 when there is none.
  int verbAbove(int i) {
    for (int up = tree.head(i), steps = 0; up >= 0 && steps < FAR; steps++) {
      if (tree.isVerb(up)) {
        return up;
      }
      up = tree.head(up);
    }
    return -1;
  }

  /// The verb that a noun, or what it is joined to, is the subject of; -1 for none.
  int verbOfSubject(int noun) {
    int first = firstJoined(noun);
    int head = tree.head(first);
    return head >= 0 && tree.isVerb(head) && SUBJECT.contains(tree.relation(first)) ? head : -1;
  }

  /// The verb that a noun, or what it is joined to, is the object of; -1 for none.
  int verbOfObject(int noun) {
    int first = firstJoined(noun);
    int head = tree.head(first);
    return head >= 0 && tree.isVerb(head) && tree.is(first, "dobj") ? head : -1;
  }

  private int firstJoined(int noun) {
    int at = noun;
    for (int steps = 0; tree.is(at, "conj") && tree.head(at) >= 0 && steps < FAR; steps++) {
      if (!tree.isNoun(tree.head(at)) && !isNumber(tree.head(at))) {
        return at;
      }
      at = tree.head(at);
    }
    return at;
  }

  boolean isNumber(int i) {
    return tree.token(i).tag().equals("CD");
  }

  boolean isPassive(int verb) {
    return tree.has(verb, "nsubjpass", "auxpass");
  }

  String participle(int verb) {
    return Participles.of(tree.token(verb));
  }

  /// "Rolled [back]": with the blank before it, empty where there is none.
  String particle(int verb) {
    OptionalInt particle = tree.child(verb, "prt");
    int next = verb + 1;
    if (particle.isEmpty()
        && Set.of("back", "up", "out", "off", "down", "away").contains(lower(next))
        && tree.head(next) == verb) {
      particle = OptionalInt.of(next);
    }
    return particle.isPresent() ? " " + tree.text(particle.getAsInt()) : "";
  }

  boolean isPeople(int noun) {
    String lemma = lemma(noun);
    boolean nation = tree.tag(noun).startsWith("NNP") && isOf(noun, EntityKind.NORP);
    return nation
        || WORDS.people().contains(lemma)
        || (lemma.endsWith("s") && WORDS.people().contains(lemma.substring(0, lemma.length() - 1)));
  }

  boolean isHarm(int verb) {
    return verb >= 0 && WORDS.casualties().contains(tree.lemma(verb));
  }

  boolean isTime(int i) {
    return isOf(i, EntityKind.DATE, EntityKind.TIME)
        || WORDS.days().contains(lower(i))
        || (!tree.isName(i) && WORDS.durations().contains(lemma(i)));
  }

  boolean isPlace(int i) {
    return isOf(i, EntityKind.GPE, EntityKind.LOC, EntityKind.FAC)
        || (tree.isName(i) && !isTime(i) && !isOf(i, EntityKind.PERSON));
  }

  boolean isOf(int i, EntityKind... kinds) {
    List<EntityKind> wanted = List.of(kinds);
    for (Mention mention : tree.sentence().mentions()) {
      if (wanted.contains(mention.kind()) && mention.span().contains(tree.token(i).span())) {
        return true;
      }
    }
    return false;
  }

  boolean isNamed(int i) {
    return tree.token(i).tag().equals("NNP");
  }

  /// A noun as a reader knows it, also where it points back; empty where nobody can tell.
  Optional<String> name(OptionalInt noun) {
    if (noun.isEmpty()) {
      return Optional.empty();
    }
    int i = noun.getAsInt();
    if (meant.containsKey(i)) {
      return Optional.ofNullable(meant.get(i));
    }
    boolean tells =
        tree.isNoun(i)
            && !isTime(i)
            && !WORDS.units().contains(lemma(i))
            && !(isPointing(i) && WORDS.pointing().contains(lemma(i)));
    if (!tells) {
      return Optional.empty();
    }
    String name = phrases.naming(i) + ofName(i);
    boolean word = name.length() > 1 && Character.isLetterOrDigit(name.charAt(0));
    return word ? Optional.of(name) : Optional.empty();
  }

  /// "[Members] of Congress".
  private String ofName(int noun) {
    OptionalInt of = tree.isName(noun) ? OptionalInt.empty() : object(noun, "of");
    return of.isPresent() && tree.isName(of.getAsInt()) && !isTime(of.getAsInt())
        ? " of " + phrases.naming(of.getAsInt())
        : "";
  }

  /// "The country", "its company": only who has read on knows which.
  boolean isPointing(int i) {
    return !tree.isName(i)
        && tree.children(i).stream()
            .noneMatch(c -> tree.is(c, "prep", "amod", "compound", "nmod") && !isNumber(c));
  }
}
