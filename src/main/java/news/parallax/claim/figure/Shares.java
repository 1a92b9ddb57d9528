package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.match.Amount;
import news.parallax.text.ParseTree;

/// Parts of a whole: "three-quarters of families would get a tax cut", "63 % of the delegates". A
/// part of which nothing is told counts nothing.
final class Shares {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> ANAPHORS = Set.of("that", "those", "them", "these", "which");

  private final FigureSentence sentence;
  private final ParseTree tree;
  private final NounNames names;
  private final Deeds deeds;

  Shares(FigureSentence sentence, NounNames names, Deeds deeds) {
    this.sentence = sentence;
    this.tree = sentence.tree();
    this.names = names;
    this.deeds = deeds;
  }

  boolean isBack(int whole) {
    return ANAPHORS.contains(sentence.lower(whole))
        || tree.children(whole).stream()
            .anyMatch(c -> tree.is(c, "det") && ANAPHORS.contains(tree.lemma(c)));
  }

  /// "A third of that number killed": of those counted before.
  Optional<Counted> ofThose(Amount amount, int whole, Counted last) {
    OptionalInt done = tree.child(whole, "acl");
    if (done.isEmpty()) {
      return Optional.empty();
    }
    boolean harmed = last.quantity().endsWith("casualties") && sentence.isHarm(done.getAsInt());
    String text = tree.text(done.getAsInt());
    String quantity = harmed ? text : last.quantity() + " " + text;
    return Optional.of(
        new Counted(
            quantity, last.of(), List.of(done.getAsInt()), whole, done.getAsInt(), amount.to()));
  }

  Optional<Counted> find(Amount amount, int top, int whole) {
    if (tree.isPronoun(whole) || !tree.isNoun(whole) || isRank(amount)) {
      return Optional.empty();
    }
    NounNames.Name name = names.name(whole, 0);
    List<Integer> words = new ArrayList<>(name.words());
    String share =
        "share of " + (tree.isName(whole) ? sentence.phrases().naming(whole) : name.text());
    boolean people = sentence.isPeople(whole);
    Deeds.Deed deed = deeds.of(whole, top, people);
    if (!deed.said()) {
      return Optional.empty();
    }
    OptionalInt among = tree.child(whole, "acl");
    int subjectOf = sentence.verbOfSubject(top);
    String being =
        subjectOf >= 0 && tree.lemma(subjectOf).equals("be") ? deeds.being(subjectOf) : "";
    if (!being.isEmpty()) {
      words.add(subjectOf);
      String who = people ? " who " : " that ";
      return Optional.of(
          new Counted(share + who + being, name.of(), words, whole, subjectOf, amount.to()));
    }
    if (subjectOf >= 0 && !deed.text().isEmpty() && deed.verb() == subjectOf) {
      words.add(deed.verb());
      return Optional.of(
          new Counted(
              share + " " + deed.text(), name.of(), words, whole, deed.verb(), amount.to()));
    }
    int objectOf = sentence.verbOfObject(top);
    boolean told =
        objectOf >= 0
            && (WORDS.saying().contains(tree.lemma(objectOf))
                || WORDS.counting().contains(tree.lemma(objectOf))
                || Set.of("find", "show", "suggest", "see", "indicate")
                    .contains(tree.lemma(objectOf)));
    if (objectOf < 0 || told) {
      return Optional.empty();
    }
    OptionalInt given = tree.child(objectOf, "dative");
    if (given.isPresent() && tree.isName(given.getAsInt())) {
      return Optional.of(
          new Counted(
              share,
              sentence.phrases().naming(given.getAsInt()),
              words,
              whole,
              objectOf,
              amount.to()));
    }
    Optional<String> subject = sentence.subjects().holder(objectOf);
    boolean has =
        WORDS.gaining().contains(tree.lemma(objectOf))
            || WORDS.being().contains(tree.lemma(objectOf))
            || tree.lemma(objectOf).equals("make");
    if (has && subject.isPresent() && !name.text().contains(subject.get())) {
      return Optional.of(
          new Counted(
              name.of().isEmpty() ? share : share + " of " + name.of(),
              subject.get(),
              words,
              whole,
              objectOf,
              amount.to()));
    }
    if (deed.text().isEmpty() || has || among.isPresent()) {
      return Optional.empty();
    }
    words.add(objectOf);
    return Optional.of(
        new Counted(share + " " + deed.text(), name.of(), words, whole, objectOf, amount.to()));
  }

  /// "The top 1 percent": a rank, no share.
  boolean isRank(Amount amount) {
    return WORDS.ranks().contains(sentence.lower(amount.from() - 1))
        || WORDS.ranks().contains(sentence.lower(amount.from()));
  }
}
