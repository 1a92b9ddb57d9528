package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Terms;
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
  private static final Set<String> POINTING = Set.of("it", "this", "that", "them", "these");
  private static final Set<String> GIVING_IN =
      Set.of("apologize", "apologise", "apology", "admit", "concede", "confess", "retract");
  private static final Set<String> AT_FIRST = Set.of("initially", "originally", "first");

  /// Words before a clause that is told as a fact.
  private static final Set<String> TELLING_MARKS =
      Set.of("though", "although", "while", "whereas", "as", "that");

  private static final Set<String> GOING_ON = Set.of("continue", "proceed", "keep");
  private static final Set<String> OF_ALL = Set.of("all", "any", "each", "both", "most", "many");
  private static final Set<String> SPEAKER = Set.of("i", "we");
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

  private final AnalyzedStory story;
  private final Cast cast;
  private final List<Attribution> attributions;
  private final Map<String, TreeMap<Integer, Map.Entry<Span, String>>> mentions = new TreeMap<>();
  private final Terms terms;

  DenialFinder(AnalyzedStory story, Cast cast, List<Attribution> attributions, Terms terms) {
    this.story = story;
    this.cast = cast;
    this.terms = terms;
    this.attributions = attributions;
    cast.mentions()
        .forEach((passage, actor) ->
            mentions
                .computeIfAbsent(passage.articleId(), a -> new TreeMap<>())
                .put(passage.span().start(), Map.entry(passage.span(), actor)));
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
      if (GIVING_IN.contains(tree.lemma(i).toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }

  /// "That is false," she said.
  private Optional<Denial> said(ArticleSentence sentence) {
    return attributions.stream()
        .filter(a -> a.articleId().equals(sentence.articleId()) && a.actorId() != null)
        .filter(a ->
            a.content().stream()
                .filter(sentence.span()::contains)
                .anyMatch(c -> NOT_SO.matcher(text(sentence, c)).find()))
        .findFirst()
        .map(a ->
            new Denial(
                sentence, String.valueOf(a.actorId()), null, null, null, Denial.NEAR, Kind.FACT));
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
          || !(VERBS.contains(lemma) || VERBS_OF_CLAIMS.contains(lemma) || back)) {
        continue;
      }
      Optional<String> actor = actor(sentence, tree, subject.getAsInt());
      if (actor.isEmpty()) {
        continue;
      }
      Optional<Denial> denial = denial(sentence, tree, verb, lemma, actor.get());
      if (denial.isPresent()) {
        return denial;
      }
    }
    return Optional.empty();
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
    boolean dropped = !surely && word.equals("charge") && !tree.has(noun, "poss");
    if (dropped || isAgainstAnother(sentence, tree, noun, actor)) {
      return Optional.empty();
    }
    boolean opinion = OPINIONS.contains(word) && !Set.of("call", "brand", "label").contains(lemma);
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
                null,
                owner(tree, noun),
                0,
                kind));
      }
    }
    OptionalInt owner = tree.child(noun, "poss");
    String whose = owner.isPresent() ? actor(sentence, tree, owner.getAsInt()).orElse(null) : null;
    return Optional.of(new Denial(sentence, actor, null, whose, null, Denial.FAR, kind))
        .filter(d -> isDefinite(tree, noun));
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
            && actor(sentence, tree, whom.getAsInt()).filter(actor::equals).isEmpty();
      }
    }
    return false;
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

  /// The actor that the subject names or stands for; who speaks, for "I"; the government, for a
  /// country.
  private Optional<String> actor(ArticleSentence sentence, ParseTree tree, int subject) {
    Span word = tree.token(subject).span();
    if (SPEAKER.contains(tree.lower(subject))) {
      return attributions.stream()
          .filter(a -> a.articleId().equals(sentence.articleId()) && a.actorId() != null)
          .filter(a -> a.content().stream().anyMatch(c -> c.contains(word)))
          .map(a -> String.valueOf(a.actorId()))
          .findFirst()
          .filter(this::isSpeaker);
    }
    Set<String> found = new TreeSet<>();
    int shortest = Integer.MAX_VALUE;
    var own = mentions.getOrDefault(sentence.articleId(), new TreeMap<>());
    for (var mention : own.subMap(Math.max(0, word.start() - 80), word.end()).values()) {
      int length = mention.getKey().length();
      if (mention.getKey().overlaps(word) && length <= shortest) {
        if (length < shortest) {
          found.clear();
        }
        shortest = length;
        found.add(mention.getValue());
      }
    }
    if (found.isEmpty()) {
      return government(sentence, tree, subject);
    }
    return found.size() == 1
        ? found.stream().findFirst().filter(this::isSpeaker)
        : Optional.empty();
  }

  /// "Tarn denied it": its government, where the articles let that speak.
  private Optional<String> government(ArticleSentence sentence, ParseTree tree, int subject) {
    if (!tree.isName(subject)) {
      return Optional.empty();
    }
    return terms.read(sentence, tree).stream()
        .filter(t -> t.from() <= subject && subject <= t.to() && t.party() != null)
        .flatMap(t ->
            cast.actors().stream()
                .filter(a -> a.kind() == Actor.Kind.GOVERNMENT && a.partyId().equals(t.party())))
        .map(Actor::id)
        .sorted()
        .findFirst();
  }

  private boolean isSpeaker(String actor) {
    return cast.actor(actor).isPresent();
  }
}
