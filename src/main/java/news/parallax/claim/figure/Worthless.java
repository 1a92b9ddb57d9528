package news.parallax.claim.figure;

import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.match.Amount;
import news.parallax.text.ParseTree;

/// Numbers that are no news: times, names with numbers in them, chances, "the two sides".
final class Worthless {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> DEFINITE =
      Set.of(
          "the",
          "all",
          "both",
          "these",
          "those",
          "other",
          "his",
          "her",
          "their",
          "its",
          "first",
          "last",
          "next",
          "remaining",
          "our",
          "my",
          "your",
          "every");
  private static final Set<String> PEOPLE_HARMED =
      Set.of("death", "fatality", "casualty", "injury", "fatalities");
  private static final Set<String> SAMPLED =
      Set.of(
          "voter", "adult", "respondent", "person", "people", "american", "participant", "citizen");
  private static final Set<String> POLLS =
      Set.of("poll", "survey", "interview", "margin", "sample", "respondent", "questionnaire");
  private static final int SAMPLE = 10_000;
  private static final int FEW = 4;
  private static final int SOME = 20;

  private final FigureSentence sentence;
  private final ParseTree tree;

  Worthless(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /// "911 calls", "the Harrow 500 index", "the top 1 percent", "100 percent false".
  boolean isLabel(Amount amount) {
    int from = amount.from();
    int to = amount.to();
    if (amount.isPercent()
        && (WORDS.ranks().contains(sentence.lower(from - 1))
            || (amount.high() != null
                && amount.high() >= 100
                && amount.from() == to - 1
                && !sentence.lower(to + 1).equals("of")))) {
      return true;
    }
    String number = sentence.lower(from);
    boolean plain = amount.unit().isEmpty() && from == to;
    if (Set.of("fewer", "less", "fewer.").contains(sentence.lower(to + 1))) {
      return true;
    }
    boolean none =
        sentence.lower(from - 1).equals("the")
            && sentence.lower(from - 2).equals("of")
            && sentence.lower(from - 3).equals("none");
    boolean but = sentence.lower(from - 1).equals("but") && sentence.lower(from - 2).equals("all");
    boolean dimension =
        amount.isMeasure()
            && sentence.lower(to + 1).equals("by")
            && to + 2 < tree.size()
            && sentence.isNumber(to + 2);
    if (none || but || dimension) {
      return true;
    }
    boolean named =
        plain
            && from > 1
            && sentence.lower(from - 1).equals("of")
            && Character.isUpperCase(tree.text(from).charAt(0))
            && Character.isUpperCase(tree.text(from - 2).charAt(0));
    if (named) {
      return true;
    }
    boolean dialled = plain && number.matches("[0-9]{3}") && sentence.lemma(to + 1).equals("call");
    if (dialled || sentence.lower(to + 1).startsWith("-")) {
      return true;
    }
    return plain
        && from > 0
        && number.matches("[0-9]+")
        && tree.token(from - 1).tag().startsWith("NNP")
        && tree.head(from - 1) == tree.head(from)
        && tree.head(from) > from;
  }

  /// Whether a number of these tells nothing.
  boolean isNoun(Amount amount, int noun) {
    String lemma = sentence.lemma(noun);
    int verb = sentence.verbOfSubject(noun);
    boolean speaks =
        verb >= 0 && !sentence.isPassive(verb) && WORDS.saying().contains(tree.lemma(verb));
    boolean one =
        tree.token(noun).tag().equals("NN")
            && amount.unit().isEmpty()
            && !sentence.isPeople(noun)
            && !WORDS.uncounted().contains(sentence.lemma(noun))
            && (amount.high() == null || amount.high() > 1);
    boolean cut =
        tree.token(noun).tag().equals("NN")
            && amount.unit().isEmpty()
            && Set.of("and", "or").contains(sentence.lower(noun + 1))
            && noun + 3 < tree.size()
            && tree.token(noun + 2).tag().startsWith("JJ")
            && tree.token(noun + 3).tag().equals("NNS");
    int of = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    boolean partOf =
        of >= 0
            && sentence.lower(of).equals("of")
            && tree.head(of) >= 0
            && tree.head(of) < amount.from()
            && (WORDS.partitives().contains(sentence.lemma(tree.head(of)))
                || sentence.lower(tree.head(of)).equals("group")
                || sentence.lower(tree.head(of)).equals("class")
                || sentence.lower(tree.head(of)).equals("team"));
    return !tree.isNoun(noun)
        || cut
        || partOf
        || isSample(amount, noun)
        || one
        || (tree.token(noun).tag().equals("NNPS")
            && tree.isName(noun - 1)
            && !sentence.isPeople(noun))
        || (amount.isPercent() && sentence.lower(noun).equals("voting"))
        || WORDS.durations().contains(lemma)
        || WORDS.nothing().contains(lemma)
        || WORDS.units().contains(lemma)
        || sentence.isNamed(noun)
        || sentence.isTime(noun)
        || speaks
        || (amount.isPercent() && WORDS.chances().contains(lemma))
        || (amount.unit().isEmpty() && saysLittle(amount, noun));
  }

  /// "The poll questioned 405 likely voters": how good the poll is.
  private boolean isSample(Amount amount, int noun) {
    Double most = amount.high() == null ? amount.low() : amount.high();
    return amount.unit().isEmpty()
        && sentence.isPeople(noun)
        && most != null
        && most < SAMPLE
        && SAMPLED.contains(sentence.lemma(noun))
        && tree.tokens().stream().anyMatch(t -> POLLS.contains(t.lemma()));
  }

  private boolean isDead(int verb) {
    OptionalInt state = verb < 0 ? OptionalInt.empty() : tree.child(verb, "acomp");
    return state.isPresent() && WORDS.harmed().containsKey(sentence.lower(state.getAsInt()));
  }

  private boolean saysLittle(Amount amount, int noun) {
    int of = tree.is(noun, "pobj") ? tree.head(noun) : -1;
    int role =
        of >= 0 && sentence.lower(of).equals("of") && tree.head(of) >= 0 ? tree.head(of) : noun;
    int verb = Math.max(sentence.verbOfSubject(role), sentence.verbOfObject(role));
    OptionalInt done = tree.child(noun, "acl");
    boolean harm =
        sentence.isHarm(verb)
            || (done.isPresent() && sentence.isHarm(done.getAsInt()))
            || isDead(verb)
            || PEOPLE_HARMED.contains(sentence.lemma(noun));
    Double most = amount.high() == null ? amount.low() : amount.high();
    if (most == null) {
      return true;
    }
    if (harm) {
      return false;
    }
    boolean definite = DEFINITE.contains(sentence.lower(amount.from() - 1));
    boolean all = sentence.lower(amount.from()).equals("all");
    return most <= FEW || (all && most < SOME) || (definite && most < SOME);
  }
}
