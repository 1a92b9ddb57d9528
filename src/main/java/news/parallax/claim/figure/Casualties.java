package news.parallax.claim.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import news.parallax.claim.match.Amount;
import news.parallax.text.ParseTree;

/// Numbers of those harmed that stand without a noun: "four dead and eight injured", "killing two",
/// "37 are still missing".
final class Casualties {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> BETWEEN =
      Set.of("more", "others", "people", "person", "persons", "other");
  private static final int FAR = 7;
  private static final Set<String> AWAY = Set.of("including", "among");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final NounNames names;

  Casualties(FigureSentence sentence, NounNames names) {
    this.names = names;
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  Optional<Counted> find(Amount amount, int top) {
    if (!amount.unit().isEmpty()) {
      return Optional.empty();
    }
    Optional<Counted> lacking = lacking(amount);
    if (lacking.isPresent()) {
      return lacking;
    }
    Optional<Counted> described = described(amount);
    return described.isPresent() ? described : bare(amount, top);
  }

  /// "Nearly a million without power".
  private Optional<Counted> lacking(Amount amount) {
    int what = amount.to() + 2;
    boolean lacks =
        sentence.lower(amount.to() + 1).equals("without")
            && WORDS.supplies().contains(sentence.lower(what))
            && (what + 1 >= tree.size() || !tree.isNoun(what + 1));
    return lacks
        ? Optional.of(
            new Counted(
                "people without " + sentence.lower(what),
                "",
                List.of(what),
                what,
                sentence.verbAbove(amount.to()),
                what))
        : Optional.empty();
  }

  /// "Four dead", "eight others injured": the word right behind.
  private Optional<Counted> described(Amount amount) {
    int at = amount.to() + 1;
    while (BETWEEN.contains(sentence.lower(at))) {
      at++;
    }
    String name = at < tree.size() ? WORDS.harmed().get(sentence.lower(at)) : null;
    if (name == null) {
      return Optional.empty();
    }
    boolean ofANoun = tree.head(at) > at && tree.isNoun(tree.head(at));
    boolean takesOne =
        tree.isVerb(at)
            && (tree.has(at, "dobj")
                || (tree.has(at, "nsubj") && !tree.token(at).tag().equals("VBN")));
    if (ofANoun || takesOne) {
      return Optional.empty();
    }
    int verb = sentence.verbAbove(amount.to());
    String place = place(at);
    place = place.isEmpty() ? sentence.places().place(at) : place;
    place = place.isEmpty() ? having(amount.to()) : place;
    place = place.isEmpty() ? having(at) : place;
    return Optional.of(
        new Counted(
            name,
            place.isEmpty() ? whereabouts(verb) : place,
            List.of(at),
            at,
            verb < 0 ? at : verb,
            amount.to()));
  }

  /// "Killing two", "37 are still missing", "15 had died".
  private Optional<Counted> bare(Amount amount, int number) {
    int next = amount.to() + 1;
    boolean more = Set.of("more", "others").contains(sentence.lower(next));
    int top = more && tree.head(number) == next ? next : number;
    if (sentence.lower(next).equals("of")) {
      return Optional.empty();
    }
    int subjectOf = sentence.verbOfSubject(top);
    int objectOf = sentence.verbOfObject(top);
    int verb = Math.max(subjectOf, objectOf);
    if (verb < 0
        || sentence.mood().isNegated(verb)
        || sentence.mood().isDoubtful(verb)
        || sentence.places().isElsewhere(verb)) {
      return Optional.empty();
    }
    if (subjectOf >= 0 && tree.lemma(verb).equals("be")) {
      OptionalInt adjective = tree.child(verb, "acomp");
      String name =
          adjective.isPresent() ? WORDS.harmed().get(sentence.lower(adjective.getAsInt())) : null;
      return name == null
          ? Optional.empty()
          : Optional.of(counted(name, adjective.getAsInt(), top, verb, amount));
    }
    String state = subjectOf >= 0 ? WORDS.harmed().get(sentence.lower(verb)) : null;
    if (state != null && tree.token(verb).tag().equals("VBG")) {
      return Optional.of(counted(state, verb, top, verb, amount));
    }
    boolean undergoes =
        objectOf >= 0 || sentence.isPassive(verb) || WORDS.dying().contains(tree.lemma(verb));
    String done = WORDS.harmed().get(tree.lemma(verb));
    if (!undergoes || !sentence.isHarm(verb)) {
      return Optional.empty();
    }
    String name = done != null ? done : "people " + sentence.participle(verb);
    return Optional.of(counted(name, verb, top, verb, amount));
  }

  private Counted counted(String name, int word, int top, int verb, Amount amount) {
    return new Counted(name, whereabouts(verb), List.of(word), top, verb, amount.to());
  }

  /// A place that hangs on the word itself, or follows it at once.
  private String place(int word) {
    for (int child : tree.children(word)) {
      if (tree.is(child, "prep") && WORDS.placing().contains(sentence.lower(child))) {
        OptionalInt object = tree.child(child, "pobj");
        if (object.isPresent() && sentence.isPlace(object.getAsInt())) {
          return sentence.phrases().naming(object.getAsInt());
        }
      }
    }
    int next = word + 1;
    if (WORDS.placing().contains(sentence.lower(next))) {
      OptionalInt object = tree.child(next, "pobj");
      if (object.isPresent() && sentence.isPlace(object.getAsInt())) {
        return sentence.phrases().naming(object.getAsInt());
      }
    }
    return "";
  }

  /// "Harrow, with over 30 dead".
  private String having(int number) {
    int with = tree.head(number);
    int place = with >= 0 && sentence.lower(with).equals("with") ? tree.head(with) : -1;
    return place >= 0 && tree.isName(place) && sentence.isPlace(place)
        ? sentence.phrases().naming(place)
        : "";
  }

  /// Where it happened, or in what.
  String whereabouts(int verb) {
    String place = sentence.places().place(verb);
    if (place.isEmpty()) {
      place = sentence.places().event(verb).map(e -> event(e, verb)).orElse("");
    }
    if (place.isEmpty()) {
      place = new Whereabouts(sentence).of(verb);
    }
    return place;
  }

  /// "The attack in Brussels [that killed 32]".
  private String event(int noun, int verb) {
    NounNames.Name name = names.name(noun, 0);
    int last = tree.is(verb, "relcl", "conj") ? described(verb) : noun;
    if (last > noun && last - noun <= FAR) {
      return sentence.phrases().plain(noun)
          + " "
          + sentence.phrases().join(IntStream.rangeClosed(noun + 1, last).boxed().toList());
    }
    String where = name.of();
    return where.isEmpty() || name.text().contains(where)
        ? name.text()
        : name.text() + ", " + where;
  }

  /// The noun that a clause describes, also one that others are joined to: "a blast on a [train]
  /// that killed 11 and wounded 20".
  private int described(int verb) {
    int clause = tree.is(verb, "conj") ? tree.head(verb) : verb;
    return tree.is(clause, "relcl") ? tree.head(clause) : -1;
  }

  /// Whether the number tells a part of those just counted: "including a policeman".
  boolean isPart(int top) {
    int head = tree.head(top);
    return head >= 0 && AWAY.contains(sentence.lower(head));
  }
}
