package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.gazetteer.Titles;
import org.jspecify.annotations.Nullable;

/// Says of the words of a sentence that point outside it what they stand for, where that is safe.
public final class ReferenceResolver {
  private static final Set<String> PERSONAL =
      Set.of("he", "she", "him", "her", "his", "hers", "himself", "herself");
  private static final Set<String> THINGS = Set.of("it", "its", "itself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs", "themselves");
  private static final Set<String> CIVILITIES =
      Set.of("mr.", "mrs.", "ms.", "mr", "mrs", "ms", "miss", "mx.");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");

  private final StoryReading story;
  private final Cast cast;
  private final Map<String, List<SentenceTree>> trees = new HashMap<>();
  private final Map<String, Passage> fullNames = new HashMap<>();
  private final Descriptions descriptions;

  public ReferenceResolver(AnalyzedStory story, Cast cast) {
    this.story = StoryReading.of(story);
    this.cast = cast;
    for (String id : this.story.articleIds()) {
      trees.put(id, this.story.trees(id));
    }
    cast.mentions().forEach(this::rememberFullName);
    this.descriptions = new Descriptions(this.story);
  }

  private void rememberFullName(Passage passage, String actorId) {
    String words = story.text(passage).replaceAll("\\s+", " ");
    if (cast.actor(actorId).map(a -> a.name().equals(words)).orElse(false)) {
      fullNames.putIfAbsent(actorId, passage);
    }
  }

  /// The references in a sentence whose antecedent does not stand in the sentence itself, in order;
  /// a sentence with an unresolved one does not stand alone.
  public List<Reference> references(ArticleSentence sentence) {
    return references(sentence, sentence.span());
  }

  /// The references in a part of a sentence whose antecedent does not stand in that part, in order;
  /// a part with an unresolved one does not stand alone.
  public List<Reference> references(ArticleSentence sentence, Span part) {
    SentenceTree tree = treeOf(sentence);
    List<Reference> references = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < tree.size(); i++) {
      if (part.contains(tree.token(i).span())) {
        reference(tree, i, part)
            .filter(r -> !r.isResolved() || told.add(bare(r)))
            .ifPresent(references::add);
      }
    }
    return references;
  }

  /// Whom a resolved reference stands for: said once, the reader knows.
  private static String bare(Reference reference) {
    String words = String.valueOf(reference.replacement());
    return words.endsWith("\u2019s")
        ? words.substring(0, words.length() - 2)
        : words.endsWith("\u2019") ? words.substring(0, words.length() - 1) : words;
  }

  private SentenceTree treeOf(ArticleSentence sentence) {
    List<SentenceTree> own = trees.getOrDefault(sentence.articleId(), List.of());
    return sentence.index() < own.size() ? own.get(sentence.index()) : SentenceTree.of(sentence);
  }

  private Optional<Reference> reference(SentenceTree tree, int i, Span part) {
    String word = tree.lower(i);
    boolean pronoun = tree.tag(i).startsWith("PRP");
    if (pronoun && PERSONAL.contains(word)) {
      return personal(tree, i, part);
    }
    if (pronoun && THINGS.contains(word)) {
      return isEmptyIt(tree, i) ? Optional.empty() : thing(tree, i, part, false);
    }
    if (pronoun && PLURAL.contains(word)) {
      return thing(tree, i, part, true);
    }
    if (tree.token(i).isNoun()) {
      return shortName(tree, i, part).or(() -> description(tree, i, part));
    }
    return Optional.empty();
  }

  private Optional<Reference> personal(SentenceTree tree, int i, Span part) {
    Passage at = new Passage(tree.articleId(), tree.token(i).span());
    Optional<Actor> actor = cast.actorAt(at);
    if (Gender.ofWord(tree.lower(i)) == Gender.FEMALE && mayBeAShip(tree)) {
      return hasShipBefore(tree, i, part)
          ? Optional.empty()
          : Optional.of(
              theShip(tree, i)
                  .filter(ship -> actor.isEmpty())
                  .map(ship ->
                      withText(at.span(), Reference.Kind.PRONOUN, story.text(ship), ship, false))
                  .orElseGet(() -> open(at.span(), Reference.Kind.PRONOUN)));
    }
    if (actor.isEmpty()) {
      return hasPersonBefore(tree, i, part)
          ? Optional.empty()
          : Optional.of(open(at.span(), Reference.Kind.PRONOUN));
    }
    if (isNamedIn(tree, i, part, actor.get().id())
        || isWhoSpeaks(tree, i, part)
        || isOfficeBefore(tree, i, part)) {
      return Optional.empty();
    }
    return Optional.of(
        named(at.span(), Reference.Kind.PRONOUN, actor.get(), isPossessive(tree, i)));
  }

  /// Whether the pronoun means whom a "who" before it means: "the chairman, who said he was tired".
  private static boolean isWhoSpeaks(SentenceTree tree, int pronoun, Span part) {
    for (int verb = tree.head(pronoun), steps = 0; verb >= 0 && steps < 6; steps++) {
      int subject = tree.childAt(verb, "nsubj");
      if (subject >= 0 && subject < pronoun && tree.lower(subject).equals("who")) {
        int noun = tree.head(verb);
        return noun >= 0 && part.contains(tree.token(noun).span()) && noun < subject;
      }
      verb = tree.head(verb);
    }
    return false;
  }

  /// Whether somebody is called by an office before the pronoun: "the president's defence of his
  /// words" are one man's, whoever was named last.
  private static boolean isOfficeBefore(SentenceTree tree, int pronoun, Span part) {
    for (int j = 1; j < pronoun; j++) {
      boolean office =
          tree.tag(j).equals("NN")
              && tree.lower(j - 1).equals("the")
              && tree.is(j, "nsubj", "nsubjpass", "poss")
              && Titles.load().kind(tree.lower(j)).filter(k -> k != Titles.Kind.WORK).isPresent();
      if (office && part.contains(tree.token(j).span())) {
        return true;
      }
    }
    return false;
  }

  /// "She" may be a ship where this sentence or the one before speaks of one.
  private boolean mayBeAShip(SentenceTree tree) {
    return hasShipBefore(tree, tree.size(), tree.articleSentence().span())
        || previous(tree).map(t -> hasShipBefore(t, t.size(), t.sentence().span())).orElse(false);
  }

  /// "The ship" of the sentence before, when "she" is a subject and that is the only one there.
  private Optional<Passage> theShip(SentenceTree tree, int pronoun) {
    if (!tree.is(pronoun, "nsubj", "nsubjpass") || story.isQuoted(tree, pronoun)) {
      return Optional.empty();
    }
    return previous(tree)
        .flatMap(last -> {
          int ship = -1;
          for (int j = 0; j < last.size(); j++) {
            boolean other = last.mentionAt(j).map(m -> m.kind() == EntityKind.PERSON).orElse(false);
            if (other || (Ships.isOne(last.lemma(j)) && ship >= 0)) {
              return Optional.empty();
            }
            if (Ships.isOne(last.lemma(j))) {
              ship = j;
            }
          }
          boolean the =
              ship > 0 && last.lower(ship - 1).equals("the") && last.tag(ship).equals("NN");
          return the
              ? Optional.of(new Passage(last.articleId(), last.span(ship - 1, ship)))
              : Optional.empty();
        });
  }

  private static boolean hasShipBefore(SentenceTree tree, int i, Span part) {
    for (int j = 0; j < i; j++) {
      if (part.contains(tree.token(j).span()) && Ships.isOne(tree.lemma(j))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a person or a noun for one stands earlier in the part, so that the pronoun may well
  /// mean that one and the reader can tell as well as any.
  private boolean hasPersonBefore(SentenceTree tree, int i, Span part) {
    for (int j = 0; j < i; j++) {
      if (part.contains(tree.token(j).span())
          && (tree.mentionAt(j).map(m -> m.kind() == EntityKind.PERSON).orElse(false)
              || isPersonNoun(tree, j, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPersonNoun(SentenceTree tree, int j, int pronoun) {
    boolean noun = tree.token(j).isNoun() && !tree.tag(j).endsWith("S");
    Gender gender = Gender.ofWord(tree.lemma(j));
    return noun
        && gender.agrees(Gender.ofWord(tree.lower(pronoun)))
        && (gender != Gender.UNKNOWN || (tree.is(j, "nsubj") && tree.tag(j).equals("NN")));
  }

  /// Whether the part names the actor before the word; after it, when the word opens the part.
  private boolean isNamedIn(SentenceTree tree, int word, Span part, String actorId) {
    int start = tree.token(word).span().start();
    boolean owns = tree.relation(word).equals("poss");
    for (Mention mention : tree.articleSentence().mentions()) {
      boolean placed =
          mention.span().end() <= start
              || (owns && !story.isQuoted(tree, tree.headOf(mention.span())))
              || (mention.span().start() > start && saysTheRest(tree, mention, word));
      boolean same =
          cast.actorAt(new Passage(tree.articleId(), mention.span()))
              .map(a -> a.id().equals(actorId))
              .orElse(false);
      if (placed && same && part.contains(mention.span())) {
        return true;
      }
    }
    return false;
  }

  /// Whether the sentence ends with whom it quotes: "He would leave, Holm said."
  private static boolean saysTheRest(SentenceTree tree, Mention mention, int word) {
    int head = tree.headOf(mention.span());
    int verb = tree.head(head);
    int before = tree.first(head) - 1;
    return before > word
        && verb > word
        && tree.is(head, "nsubj")
        && Set.of(",", "\"", "''", "”", "?", "!").contains(tree.token(before).text())
        && Math.max(verb, head) >= tree.size() - 4;
  }

  /// "It" that stands for nothing: "it is unclear that", "it took years to".
  private static boolean isEmptyIt(SentenceTree tree, int i) {
    if (!tree.lower(i).equals("it")) {
      return false;
    }
    if (tree.relation(i).equals("expl")) {
      return true;
    }
    if (isJudgedThat(tree, i)) {
      return true;
    }
    int verb = tree.head(i);
    if (verb < 0 || !tree.is(i, "nsubj", "nsubjpass")) {
      return false;
    }
    boolean clause = false;
    boolean judged = false;
    for (int child : tree.children(verb)) {
      if (child > i) {
        clause |= tree.is(child, "ccomp", "xcomp", "csubj", "advcl", "relcl") && (child > verb);
        judged |= tree.is(child, "acomp", "attr", "oprd", "advmod");
      }
    }
    boolean be =
        Set.of("be", "seem", "appear", "become", "remain", "take", "make", "turn", "happen", "bear")
            .contains(tree.lemma(verb));
    boolean passive = tree.childAt(verb, "auxpass") >= 0;
    return (be
            && clause
            && (judged || tree.lemma(verb).equals("take") || tree.lemma(verb).equals("bear")))
        || (be && judged && hasClauseBelow(tree, verb, i))
        || (passive && clause);
  }

  /// "He thought it unlikely that".
  private static boolean isJudgedThat(SentenceTree tree, int i) {
    return i > 0
        && i + 2 < tree.size()
        && tree.tag(i - 1).startsWith("VB")
        && tree.tag(i + 1).startsWith("JJ")
        && tree.lower(i + 2).equals("that");
  }

  /// "It is hard for them to ...", "it is clear that ...": whatever the parse makes of what
  /// follows.
  private static boolean opensClause(SentenceTree tree, int verb) {
    for (int i = verb + 1; i < Math.min(tree.size(), verb + 9); i++) {
      if (tree.tag(i).equals("TO")
          || tree.lower(i).equals("that")
          || tree.lower(i).equals("whether")) {
        return true;
      }
    }
    return false;
  }

  private static boolean hasClauseBelow(SentenceTree tree, int verb, int i) {
    for (int child : tree.children(verb)) {
      if (child > i
          && tree.is(child, "acomp", "attr", "oprd")
          && tree.childAt(child, "ccomp", "xcomp", "advcl", "relcl", "acl") >= 0) {
        return true;
      }
    }
    return false;
  }

  private Optional<Reference> thing(SentenceTree tree, int i, Span part, boolean plural) {
    if (hasAntecedentBefore(tree, i, part, plural)) {
      return Optional.empty();
    }
    Span span = tree.token(i).span();
    if (!tree.is(i, "nsubj", "nsubjpass") || story.isQuoted(tree, i)) {
      return Optional.of(open(span, Reference.Kind.PRONOUN));
    }
    return Optional.of(
        subjectBefore(tree, plural)
            .map(a ->
                withText(
                    span, Reference.Kind.PRONOUN, a.words(), a.passage(), isPossessive(tree, i)))
            .orElseGet(() -> open(span, Reference.Kind.PRONOUN)));
  }

  /// Whether a noun of the right number stands earlier in the part.
  private boolean hasAntecedentBefore(SentenceTree tree, int i, Span part, boolean plural) {
    for (int j = 0; j < i; j++) {
      if (!part.contains(tree.token(j).span())
          || !tree.token(j).isNoun()
          || (story.isQuoted(tree, j) && !story.isQuoted(tree, i))) {
        continue;
      }
      boolean fits =
          plural
              ? isPlural(tree, j) || isCollective(tree, j)
              : !tree.tag(j).endsWith("S")
                  && !isTime(tree, j)
                  && !isPerson(tree, j)
                  && !isSomebody(tree, j)
                  && !isOutlet(tree, j);
      boolean own =
          tree.governs(i, j) || (tree.relation(i).equals("poss") && tree.governs(tree.head(i), j));
      if (fits && !own) {
        return true;
      }
    }
    // a possessive before its own subject: "In its report, the board said"
    if (tree.relation(i).equals("poss")) {
      for (int j = i + 1; j < tree.size(); j++) {
        if (tree.is(j, "nsubj")
            && part.contains(tree.token(j).span())
            && !tree.governs(tree.head(i), j)
            && tree.head(j) == tree.root()) {
          return plural
              ? isPlural(tree, j) || isCollective(tree, j)
              : !tree.tag(j).endsWith("S") && !isPerson(tree, j);
        }
      }
    }
    return false;
  }

  private static boolean isPlural(SentenceTree tree, int i) {
    return tree.tag(i).endsWith("S") || tree.childAt(i, "conj") >= 0;
  }

  private static boolean isCollective(SentenceTree tree, int i) {
    return tree.mentionAt(i)
            .map(m -> m.kind() == EntityKind.ORG || m.kind() == EntityKind.NORP)
            .orElse(false)
        || Set.of(
                "team",
                "police",
                "group",
                "company",
                "staff",
                "family",
                "crew",
                "couple",
                "military",
                "army",
                "union",
                "everyone",
                "anyone",
                "someone",
                "people",
                "personnel")
            .contains(tree.lower(i));
  }

  /// Whether a common noun stands for a person, whom "it" does not mean.
  private static boolean isSomebody(SentenceTree tree, int i) {
    return SpeakerWords.load()
        .sort(tree.lemma(i))
        .filter(s ->
            s == SpeakerWords.Sort.OFFICIAL
                || s == SpeakerWords.Sort.ANALYST
                || s == SpeakerWords.Sort.PEOPLE
                || s == SpeakerWords.Sort.UNNAMED
                || s == SpeakerWords.Sort.SPOKESPERSON
                || s == SpeakerWords.Sort.LAWYER)
        .isPresent();
  }

  /// Whether it is the outlet that something is told to.
  private boolean isOutlet(SentenceTree tree, int i) {
    return tree.is(i, "dobj", "pobj", "compound") && isNamedOutlet(tree, i);
  }

  private boolean isNamedOutlet(SentenceTree tree, int i) {
    return tree.mentionAt(i)
        .map(m -> MediaNames.load().isOutlet(story.text(new Passage(tree.articleId(), m.span()))))
        .orElse(false);
  }

  private static boolean isTime(SentenceTree tree, int i) {
    return tree.mentionAt(i)
        .map(m -> m.kind() == EntityKind.DATE || m.kind() == EntityKind.TIME)
        .orElse(false);
  }

  private static boolean isPerson(SentenceTree tree, int i) {
    return tree.mentionAt(i).map(m -> m.kind() == EntityKind.PERSON).orElse(false);
  }

  private record Antecedent(String words, Passage passage) {}

  /// The subject of the sentence before, when it is a short noun phrase that stands alone and
  /// nothing else of that sentence could be meant.
  private Optional<Antecedent> subjectBefore(SentenceTree tree, boolean plural) {
    Optional<SentenceTree> before = previous(tree);
    if (before.isEmpty()) {
      return Optional.empty();
    }
    SentenceTree last = before.get();
    int root = last.root();
    int subject = -1;
    for (int child : last.children(root)) {
      if (last.is(child, "nsubj", "nsubjpass")) {
        subject = child;
      }
    }
    if (subject < 0 || !last.token(subject).isNoun() || isPerson(last, subject)) {
      return Optional.empty();
    }
    boolean named = last.mentionAt(subject).map(m -> m.kind().isName()).orElse(false);
    if (named && isNamedOutlet(last, subject)) {
      return Optional.empty();
    }
    boolean number = plural ? isPlural(last, subject) : !isPlural(last, subject);
    int from = last.first(subject);
    int to = named ? last.indexBefore(last.mentionAt(subject).orElseThrow().span().end()) : subject;
    boolean alone = named || startsWithNationality(last, from, subject);
    if (!number
        || !alone
        || to - from > 5
        || story.isQuoted(last, subject)
        || rivals(last, subject, plural, named)) {
      return Optional.empty();
    }
    int start = named ? last.indexFrom(last.mentionAt(subject).orElseThrow().span().start()) : from;
    Span span = last.span(start, to);
    return Optional.of(
        new Antecedent(
            story.text(new Passage(last.articleId(), span)), new Passage(last.articleId(), span)));
  }

  private static boolean startsWithNationality(SentenceTree tree, int from, int subject) {
    return from < subject
        && tree.mentionAt(from).map(m -> m.kind() == EntityKind.NORP).orElse(false);
  }

  /// Whether another name or noun of that sentence could be meant as well.
  private static boolean rivals(SentenceTree tree, int subject, boolean plural, boolean named) {
    for (int i = 0; i < tree.size(); i++) {
      boolean other =
          i != subject && tree.token(i).isNoun() && !isTime(tree, i) && !isPerson(tree, i);
      boolean argument = tree.is(i, "nsubj", "nsubjpass", "dobj");
      boolean weaker = named && tree.mentionAt(i).isEmpty();
      if (other
          && argument
          && !weaker
          && isPlural(tree, i) == plural
          && !tree.governs(subject, i)) {
        return true;
      }
    }
    return false;
  }

  private Optional<SentenceTree> previous(SentenceTree tree) {
    int index = tree.articleSentence().index();
    List<SentenceTree> own = trees.getOrDefault(tree.articleId(), List.of());
    if (index == 0 || index > own.size()) {
      return Optional.empty();
    }
    SentenceTree before = own.get(index - 1);
    Block.Kind kind = before.articleSentence().kind();
    return kind.isProse() ? Optional.of(before) : Optional.empty();
  }

  /// A surname or a short form whose full form does not stand in the part.
  private Optional<Reference> shortName(SentenceTree tree, int i, Span part) {
    Optional<Mention> mention = tree.mentionAt(i).filter(m -> m.kind().isName());
    if (mention.isEmpty()
        || tree.indexFrom(mention.get().span().start()) != i
        || mention.get().kind() == EntityKind.NORP
        || story.isQuoted(tree, i)
        || tree.is(tree.headOf(mention.get().span()), "compound", "nmod")
        || isCut(tree, i)) {
      return Optional.empty();
    }
    Passage at = new Passage(tree.articleId(), mention.get().span());
    Optional<Actor> actor = cast.actorAt(at);
    if (actor.isEmpty() || actor.get().kind() == Actor.Kind.GOVERNMENT) {
      return Optional.empty();
    }
    String words = story.text(at);
    boolean full =
        actor.get().name().length() <= words.length() || !fullNames.containsKey(actor.get().id());
    if (full || isFullyNamedIn(tree, part, actor.get()) || !isShortFor(words, actor.get().name())) {
      return Optional.empty();
    }
    boolean civility =
        i > 0 && CIVILITIES.contains(tree.lower(i - 1)) && part.contains(tree.token(i - 1).span());
    Span span = civility ? tree.span(i - 1, i).cover(at.span()) : at.span();
    return Optional.of(named(span, Reference.Kind.SHORT_NAME, actor.get(), false));
  }

  /// "Ola Quist" where the recogniser has found "Quist": somebody else of that name.
  private static boolean isCut(SentenceTree tree, int i) {
    return i > 0
        && tree.tag(i - 1).equals("NNP")
        && tree.mentionAt(i - 1).isEmpty()
        && Character.isUpperCase(tree.token(i - 1).text().charAt(0))
        && !tree.token(i - 1).text().endsWith(".")
        && Titles.load().kind(tree.lower(i - 1)).isEmpty()
        && !CIVILITIES.contains(tree.lower(i - 1));
  }

  /// Whether a name is a part of the longer one or its initials. "DNC" is not short for the party
  /// as which it is counted.
  private static boolean isShortFor(String words, String name) {
    List<String> parts = List.of(name.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    String[] own = words.toLowerCase(Locale.ROOT).split("[\\s-]+");
    return parts.containsAll(List.of(own))
        || OrganisationNames.hasInitials(name, words.replace(".", ""));
  }

  private boolean isFullyNamedIn(SentenceTree tree, Span part, Actor actor) {
    return tree.articleSentence().mentions().stream()
        .map(Mention::span)
        .filter(part::contains)
        .map(s -> new Passage(tree.articleId(), s))
        .anyMatch(p -> story.text(p).equals(actor.name()));
  }

  private Optional<Reference> description(SentenceTree tree, int i, Span part) {
    if (i == 0 || !tree.lower(i - 1).equals("the") || !part.contains(tree.token(i - 1).span())) {
      return Optional.empty();
    }
    Passage at = new Passage(tree.articleId(), tree.span(i - 1, i));
    Optional<Actor> actor = cast.actorAt(new Passage(tree.articleId(), tree.token(i).span()));
    boolean office = Titles.load().kind(tree.lower(i)).isPresent();
    if (office && actor.isPresent() && actor.get().kind() == Actor.Kind.PERSON) {
      return isNamedIn(tree, i, part, actor.get().id())
          ? Optional.empty()
          : Optional.of(named(at.span(), Reference.Kind.DESCRIPTION, actor.get(), false));
    }
    return descriptions
        .of(tree, i, part)
        .map(d ->
            d.name() == null || d.evidence() == null
                ? open(at.span(), Reference.Kind.DESCRIPTION)
                : withText(at.span(), Reference.Kind.DESCRIPTION, d.name(), d.evidence(), false));
  }

  private static boolean isPossessive(SentenceTree tree, int i) {
    return tree.tag(i).equals("PRP$") && POSSESSIVE.contains(tree.lower(i));
  }

  private Reference named(Span span, Reference.Kind kind, Actor actor, boolean possessive) {
    @Nullable Passage evidence = fullNames.get(actor.id());
    if (evidence == null) {
      evidence =
          cast.mentions().entrySet().stream()
              .filter(e -> e.getValue().equals(actor.id()))
              .filter(e -> Character.isUpperCase(story.text(e.getKey()).charAt(0)))
              .map(Map.Entry::getKey)
              .findFirst()
              .orElse(null);
    }
    return evidence == null
        ? open(span, kind)
        : withText(span, kind, story.text(evidence), evidence, possessive);
  }

  private static Reference withText(
      Span span, Reference.Kind kind, String words, Passage evidence, boolean possessive) {
    String plain = words.replaceAll("\\s+", " ");
    String ending =
        !possessive ? "" : plain.toLowerCase(Locale.ROOT).endsWith("s") ? "\u2019" : "\u2019s";
    return new Reference(span, kind, plain + ending, evidence);
  }

  private static Reference open(Span span, Reference.Kind kind) {
    return new Reference(span, kind, null, null);
  }
}
