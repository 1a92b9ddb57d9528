package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.ParseTree;

/// What the counted are said to do or to undergo: "[flights] cancelled", "[workers] to be laid
/// off", "[families] who would get a tax cut".
final class Deeds {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final int MOST_WORDS = 6;
  private static final Set<String> STOPS =
      Set.of(
          "because",
          "after",
          "when",
          "while",
          "as",
          "since",
          "if",
          "than",
          "that",
          "before",
          "amid",
          "during",
          "following",
          "until",
          "though",
          "although",
          "so",
          "despite",
          "from",
          "at",
          "among",
          "including");
  private static final Set<String> TRAILING =
      Set.of("IN", "DT", "TO", "PRP$", "CC", "PRP", "POS", "MD", "JJR", "HYPH");

  /// What is told of a counted noun.
  ///
  /// @param text what follows its name, empty when nothing of weight is told
  /// @param verb the verb that tells it, -1 for none
  /// @param said whether it is told as so: neither denied nor merely possible
  record Deed(String text, int verb, boolean said) {
    static final Deed NONE = new Deed("", -1, true);
  }

  private static final Set<String> FILLING =
      Set.of("also", "now", "still", "then", "just", "not", "so", "too", "only", "even", "already");

  private final FigureSentence sentence;
  private final ParseTree tree;

  Deeds(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /// @param people whether those counted are people
  /// @param role the word that stands for it in the clause: itself, or "hundreds" of it
  Deed of(int noun, int role, boolean people) {
    OptionalInt done = tree.child(noun, "acl");
    if (done.isPresent()
        && tree.token(done.getAsInt()).tag().equals("VBN")
        && !Set.of("value", "price", "estimate", "base", "call", "name")
            .contains(tree.lemma(done.getAsInt()))) {
      return new Deed(tree.text(done.getAsInt()), done.getAsInt(), true);
    }
    int acts = sentence.verbOfSubject(role);
    if (acts >= 0) {
      return told(acts, asSubject(acts, people));
    }
    int undergoes = sentence.verbOfObject(role);
    int particle = tree.is(role, "pobj") ? tree.head(role) : -1;
    if (particle > 0
        && Set.of("down", "up", "out", "off").contains(sentence.lower(particle))
        && tree.isVerb(tree.head(particle) < 0 ? role : tree.head(particle))) {
      int verb = tree.head(particle);
      return told(verb, sentence.participle(verb) + " " + tree.text(particle));
    }
    return undergoes >= 0 ? told(undergoes, asObject(undergoes)) : Deed.NONE;
  }

  private Deed told(int verb, String text) {
    return new Deed(text, verb, !sentence.isNegated(verb) && !sentence.isDoubtful(verb));
  }

  private String asObject(int verb) {
    if (WORDS.light().contains(tree.lemma(verb)) || WORDS.counting().contains(tree.lemma(verb))) {
      return "";
    }
    OptionalInt particle = tree.child(verb, "prt");
    String done =
        sentence.participle(verb)
            + (particle.isPresent() ? " " + tree.text(particle.getAsInt()) : "");
    return sentence.isToCome(verb) ? "to be " + done : done;
  }

  private String asSubject(int verb, boolean people) {
    boolean said = WORDS.saying().contains(tree.lemma(verb));
    String who = people ? "who " : "that ";
    if (tree.lemma(verb).equals("be")) {
      return state(verb);
    }
    String rest = words(verb);
    if (rest.isEmpty()) {
      return "";
    }
    boolean bare = !rest.contains(" ") && !isAlone(verb) && !sentence.isHarm(verb);
    if (WORDS.dying().contains(tree.lemma(verb))) {
      return who + "died";
    }
    if (Set.of("VBG", "VBN").contains(tree.token(verb).tag()) && tree.auxiliaries(verb).isEmpty()) {
      return rest;
    }
    if (!sentence.isPassive(verb) && (bare || (said && rest.split(" ").length < 3))) {
      return "";
    }
    if (sentence.isPassive(verb)) {
      return sentence.isToCome(verb) ? "to be " + rest : rest;
    }
    return who + auxiliaries(verb) + rest;
  }

  /// "Are [missing]", "were [without power]".
  private String state(int verb) {
    OptionalInt adjective = tree.child(verb, "acomp");
    if (adjective.isPresent()
        && adjective.getAsInt() > verb
        && WORDS.states().contains(sentence.lower(adjective.getAsInt()))) {
      return tree.text(adjective.getAsInt());
    }
    OptionalInt preposition = tree.child(verb, "prep");
    boolean near = preposition.isPresent() && preposition.getAsInt() <= verb + 2;
    return near && !sentence.lower(preposition.getAsInt()).equals("of")
        ? words(preposition.getAsInt())
        : "";
  }

  private String auxiliaries(int verb) {
    StringBuilder text = new StringBuilder();
    for (int auxiliary : tree.auxiliaries(verb)) {
      if (auxiliary < verb && !tree.text(auxiliary).startsWith("'")) {
        text.append(tree.text(auxiliary)).append(' ');
      }
    }
    return text.toString();
  }

  /// Whether nothing more is told with the verb.
  private boolean isAlone(int verb) {
    int next = verb + 1;
    return next >= tree.size()
        || tree.is(next, "punct")
        || sentence.isTime(next)
        || tree.token(next).tag().equals("CC")
        || (STOPS.contains(sentence.lower(next)) && !sentence.lower(next).equals("that"));
  }

  /// The words from a verb or preposition on, few, up to where something else begins.
  private String words(int from) {
    List<Integer> words = new ArrayList<>();
    for (int i = from; i < tree.size() && words.size() < MOST_WORDS; i++) {
      boolean stop =
          i > from
              && (tree.is(i, "punct") && !tree.text(i).equals("-")
                  || sentence.isTime(i)
                  || STOPS.contains(sentence.lower(i))
                  || isPlaced(i)
                  || (sentence.lower(i).equals("by") && sentence.isPassive(from))
                  || Set.of("CC", "WDT", "WP", "WRB", "CD", "$", "MD", "VBD", "VBZ", "VBP")
                      .contains(tree.token(i).tag()));
      if (stop) {
        break;
      }
      words.add(i);
    }
    boolean cut = words.size() == MOST_WORDS && continues(words.getLast());
    while (words.size() > 1
        && (TRAILING.contains(tree.token(words.getLast()).tag())
            || FILLING.contains(sentence.lower(words.getLast()))
            || (cut && tree.token(words.getLast()).tag().startsWith("JJ")))) {
      cut &= tree.token(words.getLast()).tag().startsWith("JJ");
      words.removeLast();
    }
    return sentence.phrases().join(words);
  }

  /// "In Harrow": told beside it.
  private boolean isPlaced(int i) {
    OptionalInt object =
        WORDS.placing().contains(sentence.lower(i)) ? tree.child(i, "pobj") : OptionalInt.empty();
    return object.isPresent()
        && tree.isName(object.getAsInt())
        && sentence.isPlace(object.getAsInt());
  }

  /// Whether the word is not the last of its phrase.
  private boolean continues(int i) {
    return i + 1 < tree.size() && tree.head(i) > i;
  }
}
