package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Phrases;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds where an article says that somebody denies a claim.
final class DenialFinder {
  private static final WordLists WORDS = WordLists.load("denials.txt");
  private static final Set<String> VERBS = Set.copyOf(WORDS.group("verbs"));
  private static final Set<String> VERBS_OF_CLAIMS = Set.copyOf(WORDS.group("verbs of claims"));
  private static final Set<String> CLAIMS = Set.copyOf(WORDS.group("claims"));
  private static final Set<String> DEEDS = Set.copyOf(WORDS.group("deeds"));
  private static final Set<String> OPINIONS = Set.copyOf(WORDS.group("opinions"));
  private static final Set<String> PROBES = WORDS.words("probes");
  private static final Set<String> POINTING = Set.of("it", "this", "that", "them", "these");
  private static final Set<String> GIVING_IN = Disputing.WORDS.words("admitting");
  private static final Set<String> INNOCENT = Disputing.WORDS.words("holding to innocence");
  private static final Set<String> CALLING = Disputing.WORDS.words("calling");
  private static final Set<String> AT_FIRST = Set.of("initially", "originally", "first");

  /// Words before a clause that is told as a fact.
  private static final Set<String> TELLING_MARKS =
      Set.of("though", "although", "while", "whereas", "as", "that");

  private static final Set<String> GOING_ON = Set.of("continue", "proceed", "keep");
  private static final Set<String> OF_ALL = Set.of("all", "any", "each", "both", "most", "many");
  private static final Set<String> DEFINITE = Set.of("the", "that", "this", "those", "these");
  private static final Pattern NOT_SO =
      Pattern.compile(
          "^[\u201c\"'\u2018]?\\s*(?:that )?(?:no, |well, )?(?:all of"
              + " )?(?:that|this|it|they|these|those|the (?:"
              + String.join("|", WORDS.group("claims"))
              + ")s?)(?:['\u2019]s|['\u2019]re| is| was| are| were)(?: \\w+ly| just| all| an?)? (?:"
              + WORDS.group("not so").stream().map(Pattern::quote).collect(Collectors.joining("|"))
              + ")\\b.{0,25}$",
          Pattern.CASE_INSENSITIVE);

  /// "I did nothing wrong", "this never happened".
  private static final Pattern NO_WRONG =
      Pattern.compile(
          "^[\u201c\"'\u2018]?\\s*(?:that )?(?:(?:i|we|he|she|they|the \\p{L}+|mr\\.? \\p{L}+)"
              + " (?:did|has done|have done|had done) (?:absolutely )?nothing (?:wrong|illegal|improper)"
              + "|(?:this|that|it) (?:simply |just )?(?:never|did not|didn['\u2019]t) (?:ever )?happen(?:ed)?)\\b",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final List<Attribution> attributions;
  private final NamedActors named;

  DenialFinder(AnalyzedStory story, List<Attribution> attributions, NamedActors named) {
    this.story = story;
    this.attributions = List.copyOf(attributions);
    this.named = named;
  }

  /// The denials of an article, in order.
  List<Denial> find(AnalyzedArticle article) {
    List<Denial> denials = new ArrayList<>();
    for (ArticleSentence sentence : article.prose()) {
      ParseTree tree = new ParseTree(sentence.sentence());
      if (givesIn(tree)) {
        continue;
      }
      said(sentence)
          .or(() -> told(sentence, tree))
          .or(() -> called(sentence, tree))
          .ifPresent(denials::add);
    }
    return denials;
  }

  /// "She apologized after denying it".
  private static boolean givesIn(ParseTree tree) {
    for (int i = 0; i < tree.size(); i++) {
      if (GIVING_IN.contains(tree.lemma(i).toLowerCase(Locale.ROOT)) && !deniesTheRest(tree, i)) {
        return true;
      }
    }
    return false;
  }

  /// "She admits swearing but denies striking him".
  private static boolean deniesTheRest(ParseTree tree, int admitting) {
    boolean but = false;
    for (int i = admitting + 1; i < tree.size(); i++) {
      but |= tree.lower(i).equals("but");
      if (but && tree.isVerb(i) && VERBS.contains(tree.lemma(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "That is false," she said.
  private Optional<Denial> said(ArticleSentence sentence) {
    for (Attribution said : attributions) {
      boolean here = said.articleId().equals(sentence.articleId()) && said.actorId() != null;
      if (!here) {
        continue;
      }
      List<String> words =
          said.content().stream()
              .filter(sentence.span()::contains)
              .map(c -> text(sentence, c))
              .toList();
      boolean notSo = words.stream().anyMatch(w -> NOT_SO.matcher(w).find());
      if (notSo || words.stream().anyMatch(w -> NO_WRONG.matcher(w).find())) {
        int back = notSo ? Denial.NEAR : Denial.FAR;
        return Optional.of(
            new Denial(
                sentence, String.valueOf(said.actorId()), null, null, null, back, Kind.FACT));
      }
    }
    return Optional.empty();
  }

  /// "The officials said a report claiming that she was ill was not true"; but who says that his
  /// own claim was wrong denies nothing.
  private Optional<Denial> called(ArticleSentence sentence, ParseTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      OptionalInt subject = tree.ownSubject(verb);
      boolean claim =
          tree.lemma(verb).equals("be")
              && subject.isPresent()
              && CLAIMS.contains(tree.lemma(subject.getAsInt()).toLowerCase(Locale.ROOT));
      if (!claim || !isNotSo(tree, verb)) {
        continue;
      }
      int noun = subject.getAsInt();
      OptionalInt whose = tree.child(noun, "poss");
      if (whose.isPresent() && tree.isPronoun(whose.getAsInt())) {
        continue;
      }
      Span at = tree.token(verb).span();
      Optional<String> actor =
          attributions.stream()
              .filter(a -> a.articleId().equals(sentence.articleId()))
              .filter(a -> a.content().stream().anyMatch(c -> c.contains(at)))
              .map(Attribution::actorId)
              .filter(java.util.Objects::nonNull)
              .findFirst();
      OptionalInt content = tree.child(noun, "acl", "relcl", "ccomp");
      if (actor.isPresent() && content.isPresent()) {
        return Optional.of(
            new Denial(
                sentence,
                actor.get(),
                tree.span(tree.first(content.getAsInt()), tree.last(content.getAsInt())),
                null,
                owner(tree, noun),
                0,
                Kind.FACT));
      }
    }
    return Optional.empty();
  }

  /// "Was false", "were “not true”".
  private static boolean isNotSo(ParseTree tree, int verb) {
    StringBuilder words = new StringBuilder();
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 7); i++) {
      if (tree.text(i).matches("[\\p{L}]+")) {
        words.append(' ').append(tree.text(i).toLowerCase(Locale.ROOT));
      }
    }
    return WORDS.group("not so").stream().anyMatch(w -> words.toString().startsWith(" " + w));
  }

  private String text(ArticleSentence sentence, Span span) {
    return story.text(new Passage(sentence.articleId(), span)).replaceAll("[,.\u201d\"\\s]+$", "");
  }

  private Optional<Denial> told(ArticleSentence sentence, ParseTree tree) {
    for (int verb = 0; verb < tree.size(); verb++) {
      if (!tree.isVerb(verb) || !isPlain(tree, verb) || isEvaded(tree, verb)) {
        continue;
      }
      String lemma = tree.lemma(verb).toLowerCase(Locale.ROOT);
      OptionalInt subject = tree.subject(verb);
      boolean back = isPushBack(tree, verb);
      if (subject.isEmpty()
          || !(VERBS.contains(lemma)
              || VERBS_OF_CLAIMS.contains(lemma)
              || CALLING.contains(lemma)
              || back
              || holdsInnocent(tree, verb))) {
        continue;
      }
      Optional<String> actor = named.at(sentence, tree, subject.getAsInt());
      if (actor.isEmpty() || isToldByAnother(sentence, tree, verb, actor.get())) {
        continue;
      }
      Optional<Denial> denial = denial(sentence, tree, verb, lemma, actor.get());
      if (denial.isPresent()) {
        return denial;
      }
    }
    return Optional.empty();
  }

  /// "Quist said that the firm denied it": so Quist says.
  private boolean isToldByAnother(
      ArticleSentence sentence, ParseTree tree, int verb, String denier) {
    Span at = tree.token(verb).span();
    return attributions.stream()
        .filter(a -> a.articleId().equals(sentence.articleId()) && a.actorId() != null)
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(at)))
        .anyMatch(a -> !denier.equals(a.actorId()));
  }

  /// "Maintains her innocence", "pleaded not guilty".
  private static boolean holdsInnocent(ParseTree tree, int verb) {
    String lemma = tree.lemma(verb).toLowerCase(Locale.ROOT);
    OptionalInt object = tree.child(verb, "dobj");
    boolean innocence =
        INNOCENT.contains(lemma)
            && object.isPresent()
            && tree.lower(object.getAsInt()).equals("innocence");
    boolean plea =
        lemma.equals("plead")
            && verb + 2 < tree.size()
            && tree.lower(verb + 1).equals("not")
            && tree.lower(verb + 2).equals("guilty");
    return innocence || plea;
  }

  /// "Neither confirmed nor denied", "would not confirm or deny".
  private static boolean isEvaded(ParseTree tree, int verb) {
    boolean or = verb > 0 && Set.of("nor", "or").contains(tree.lower(verb - 1));
    for (int i = 0; or && i < verb; i++) {
      if (tree.lemma(i).equals("confirm")) {
        return true;
      }
    }
    return false;
  }

  /// "Pushed back on the reports", "hit back at the claim".
  private static boolean isPushBack(ParseTree tree, int verb) {
    OptionalInt particle = tree.child(verb, "prt", "advmod");
    return Set.of("push", "hit", "fire", "shoot").contains(tree.lemma(verb))
        && particle.isPresent()
        && tree.text(particle.getAsInt()).equalsIgnoreCase("back");
  }

  private static OptionalInt pushedAt(ParseTree tree, int verb) {
    for (int child : tree.children(verb)) {
      boolean at =
          tree.is(child, "prep") && Set.of("on", "against", "at").contains(tree.text(child));
      if (at) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  /// "The assault, which he has denied", "a charge that they rebutted": what stands before says
  /// what is denied.
  private Optional<Denial> antecedent(
      ArticleSentence sentence, ParseTree tree, int verb, String actor) {
    int noun = tree.head(verb);
    if (noun < 0 || noun > verb || !tree.is(verb, "relcl") || !tree.isNoun(noun)) {
      return Optional.empty();
    }
    String word = tree.lemma(noun).toLowerCase(Locale.ROOT);
    if (DEEDS.contains(word)) {
      int from = tree.first(noun);
      int to = tree.first(verb) - 1;
      while (to > noun && tree.is(to, "punct")) {
        to--;
      }
      return Optional.of(
          new Denial(
              sentence, actor, tree.span(from, Math.max(noun, to)), null, null, 0, Kind.FACT));
    }
    return CLAIMS.contains(word) || word.equals("something")
        ? Optional.of(new Denial(sentence, actor, null, null, null, 0, Kind.FACT))
        : Optional.empty();
  }

  private Optional<Denial> denial(
      ArticleSentence sentence, ParseTree tree, int verb, String lemma, String actor) {
    if (holdsInnocent(tree, verb)) {
      return Optional.of(new Denial(sentence, actor, null, null, null, Denial.FAR, Kind.FACT));
    }
    boolean surely = VERBS.contains(lemma);
    OptionalInt clause = tree.child(verb, "ccomp", "xcomp", "pcomp");
    OptionalInt object = isPushBack(tree, verb) ? pushedAt(tree, verb) : tree.child(verb, "dobj");
    boolean refers = object.isPresent() && tree.token(object.getAsInt()).tag().startsWith("W");
    if (surely && clause.isEmpty() && (object.isEmpty() || refers)) {
      Optional<Denial> before = antecedent(sentence, tree, verb, actor);
      if (before.isPresent()) {
        return before;
      }
    }
    if (surely && object.isEmpty() && clause.isPresent()) {
      return Optional.of(
          new Denial(sentence, actor, clauseOf(tree, clause.getAsInt()), null, null, 0, Kind.FACT));
    }
    if (object.isEmpty()) {
      return surely && pointsAt(tree, verb + 1)
          ? Optional.of(new Denial(sentence, actor, null, null, null, Denial.NEAR, Kind.FACT))
          : Optional.empty();
    }
    int noun = allOf(tree, object.getAsInt());
    String word = tree.lemma(noun).toLowerCase(Locale.ROOT);
    boolean calls = CALLING.contains(lemma);
    boolean dropped = !surely && !calls && word.equals("charge") && !tree.has(noun, "poss");
    if (dropped
        || (calls && !isCalledFalse(tree, verb))
        || isAgainstAnother(sentence, tree, noun, actor)) {
      return Optional.empty();
    }
    boolean opinion = OPINIONS.contains(word) && !calls;
    Kind kind = opinion ? Kind.ASSESSMENT : Kind.FACT;
    if (pointsAt(tree, noun)) {
      return surely || lemma.equals("reject")
          ? Optional.of(new Denial(sentence, actor, null, null, null, Denial.NEAR, kind))
          : Optional.empty();
    }
    if (lemma.equals("deny") && DEEDS.contains(word) && !CLAIMS.contains(word)) {
      return Optional.of(
          new Denial(
              sentence,
              actor,
              tree.span(tree.first(noun), tree.last(noun)),
              null,
              null,
              0,
              Kind.FACT));
    }
    if (calls && PROBES.contains(word)) {
      return Optional.of(new Denial(sentence, actor, null, null, null, Denial.NEAR, Kind.FACT));
    }
    if (!CLAIMS.contains(word) && !opinion) {
      return Optional.empty();
    }
    for (int child : tree.children(noun)) {
      boolean says = tree.isVerb(child) && child > noun;
      boolean of = tree.is(child, "prep") && tree.text(child).equals("of");
      if (says || of) {
        return Optional.of(
            new Denial(
                sentence,
                actor,
                says ? clauseOf(tree, child) : tree.span(tree.first(child), tree.last(child)),
                whose(sentence, tree, noun),
                owner(tree, noun),
                0,
                kind));
      }
    }
    String whose = whose(sentence, tree, noun);
    return Optional.of(new Denial(sentence, actor, null, whose, null, Denial.FAR, kind))
        .filter(d -> isDefinite(tree, noun));
  }

  /// "Called the charges meritless", "branded the report a smear".
  private static boolean isCalledFalse(ParseTree tree, int verb) {
    StringBuilder words = new StringBuilder(" ");
    for (int i = verb + 1; i <= tree.last(verb); i++) {
      if (tree.text(i).matches("[\\p{L}-]+")) {
        words.append(tree.lower(i)).append(' ');
      }
    }
    return Stream.concat(WORDS.group("not so").stream(), WORDS.group("calling false").stream())
        .anyMatch(w -> words.indexOf(" " + w + " ") >= 0);
  }

  /// "All of the allegations": the allegations.
  private static int allOf(ParseTree tree, int object) {
    OptionalInt of =
        OF_ALL.contains(tree.lower(object)) ? tree.child(object, "prep") : OptionalInt.empty();
    return of.isPresent() ? tree.child(of.getAsInt(), "pobj").orElse(object) : object;
  }

  /// The words of a clause, without another that is joined to it.
  private static Span clauseOf(ParseTree tree, int verb) {
    int last = tree.last(verb);
    for (int child : tree.children(verb)) {
      if (tree.is(child, "conj") && tree.isVerb(child) && tree.ownSubject(child).isPresent()) {
        last = Math.min(last, tree.first(child) - 1);
      }
    }
    while (last > verb && (tree.is(last, "cc") || tree.is(last, "punct"))) {
      last--;
    }
    return tree.span(tree.first(verb), last);
  }

  /// "Dismissed the allegations against the judge": they are somebody else's to deny.
  private boolean isAgainstAnother(
      ArticleSentence sentence, ParseTree tree, int noun, String actor) {
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && tree.text(child).equals("against")) {
        OptionalInt whom = tree.child(child, "pobj");
        return whom.isPresent()
            && tree.isNoun(whom.getAsInt())
            && named.at(sentence, tree, whom.getAsInt()).filter(actor::equals).isEmpty();
      }
    }
    return false;
  }

  /// The id of the actor whose claim it is: "Quist's claim", "the claim by Quist".
  private @Nullable String whose(ArticleSentence sentence, ParseTree tree, int noun) {
    OptionalInt owner = tree.child(noun, "poss");
    if (owner.isPresent()) {
      return named.at(sentence, tree, owner.getAsInt()).orElse(null);
    }
    for (int child : tree.children(noun)) {
      OptionalInt by =
          child > noun && Set.of("by", "from").contains(tree.lower(child))
              ? tree.child(child, "pobj")
              : raisedBy(tree, child);
      if (by.isPresent()) {
        return named.at(sentence, tree, by.getAsInt()).orElse(null);
      }
    }
    return null;
  }

  /// "Claims raised by Quist".
  private static OptionalInt raisedBy(ParseTree tree, int verb) {
    if (!tree.is(verb, "acl", "relcl") || !tree.tag(verb).startsWith("VB")) {
      return OptionalInt.empty();
    }
    for (int child : tree.children(verb)) {
      if (tree.lower(child).equals("by")) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  /// Whose report it is: "a Tarn Gazette report", "her neighbour's allegations".
  private static @Nullable String owner(ParseTree tree, int noun) {
    for (int child : tree.children(noun)) {
      boolean owns = tree.is(child, "poss");
      boolean names =
          Set.of("nmod", "compound").contains(tree.relation(child)) && tree.isName(child);
      if ((owns || names) && child < noun && tree.isNoun(child)) {
        return new Phrases(tree).naming(child);
      }
      if (tree.is(child, "prep") && Set.of("by", "in", "from").contains(tree.text(child))) {
        OptionalInt by = tree.child(child, "pobj");
        boolean people = by.isPresent() && Set.of("NNS", "NNPS").contains(tree.tag(by.getAsInt()));
        if (by.isPresent() && (tree.isName(by.getAsInt()) || people)) {
          return new Phrases(tree).naming(by.getAsInt());
        }
      }
    }
    return tree.lemma(noun).equals("report") && tree.tag(noun).equals("NNS")
        ? "News reports"
        : null;
  }

  private static boolean pointsAt(ParseTree tree, int i) {
    return i < tree.size() && POINTING.contains(tree.text(i).toLowerCase(Locale.ROOT));
  }

  private static boolean isDefinite(ParseTree tree, int noun) {
    return tree.children(noun).stream()
        .anyMatch(
            c -> DEFINITE.contains(tree.text(c).toLowerCase(Locale.ROOT)) || tree.is(c, "poss"));
  }

  /// Told as a fact: not "would not deny", "asked to deny", "if he denies".
  private static boolean isPlain(ParseTree tree, int verb) {
    boolean aux =
        tree.auxiliaries(verb).stream()
            .anyMatch(a -> tree.token(a).tag().equals("MD") || tree.token(a).tag().equals("TO"));
    int joined = tree.is(verb, "conj") ? tree.head(verb) : -1;
    boolean declined =
        joined >= 0
            && tree.auxiliaries(joined).stream()
                .anyMatch(a -> tree.tag(a).equals("TO") || tree.tag(a).equals("MD"));
    boolean atFirst = tree.children(verb).stream().anyMatch(c -> AT_FIRST.contains(tree.lower(c)));
    boolean passive =
        atFirst || declined || tree.has(verb, "auxpass") || tree.has(verb, "nsubjpass");
    boolean goesOn =
        tree.is(verb, "xcomp")
            && tree.head(verb) >= 0
            && GOING_ON.contains(tree.lemma(tree.head(verb)))
            && tree.auxiliaries(verb).stream().allMatch(a -> tree.tag(a).equals("TO"));
    OptionalInt mark = tree.child(verb, "mark");
    boolean supposed = mark.isPresent() && !TELLING_MARKS.contains(tree.lower(mark.getAsInt()));
    return (!aux || goesOn) && !passive && !ClauseMood.negated(tree, verb) && !supposed;
  }
}
