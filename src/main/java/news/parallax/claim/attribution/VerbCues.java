package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.claim.attribution.CueLexicon.Frame;
import news.parallax.text.Span;

/// Finds the attributions of a sentence whose cue is a verb, by the way in which the parse ties
/// content and source to it.
final class VerbCues {
  private static final Set<String> NEED_PREDICATE =
      Set.of(
          "consider",
          "name",
          "brand",
          "label",
          "dub",
          "view",
          "regard",
          "see",
          "deem",
          "cast",
          "paint",
          "frame",
          "declare");
  private static final Set<String> KEPT_PREPOSITIONS =
      Set.of(
          "for", "of", "as", "to", "with", "over", "about", "against", "from", "between", "that",
          "on");
  private static final Set<String> SPEAKER_IS_WRITER = Set.of("i", "you", "we", "us", "me");

  private final CueLexicon lexicon = CueLexicon.load();
  private final SourceFinder sources = new SourceFinder();

  /// The attribution whose cue is the verb; empty when it attributes nothing.
  Optional<Relation> at(StoryReading story, SentenceTree tree, int verb) {
    if (!tree.tag(verb).startsWith("VB") || story.isQuoted(tree, verb) || isPartOfCue(tree, verb)) {
      return Optional.empty();
    }
    if (isModal(tree, verb) && lexicon.act(Frame.INFINITIVE, tree.lemma(verb)).isEmpty()) {
      return Optional.empty();
    }
    boolean passive =
        tree.childAt(verb, "auxpass", "nsubjpass") >= 0 || isBareParticiple(tree, verb);
    Optional<Relation> found =
        passive
            ? passive(tree, verb)
            : madeClear(tree, verb)
                .or(() -> clause(story, tree, verb))
                .or(() -> addressed(tree, verb))
                .or(() -> infinitive(tree, verb))
                .or(() -> preposition(tree, verb))
                .or(() -> object(tree, verb));
    return found.filter(r -> !isByWriter(r));
  }

  /// "Made it clear that ...", whatever the parse makes of the words between.
  private static Optional<Relation> madeClear(SentenceTree tree, int verb) {
    if (!tree.lemma(verb).equals("make")) {
      return Optional.empty();
    }
    for (int clear = verb + 1; clear < Math.min(tree.size() - 2, verb + 4); clear++) {
      boolean that = tree.lower(clear + 1).equals("that");
      if (!tree.lower(clear).equals("clear") || !that) {
        continue;
      }
      for (int clause = clear + 2; clause < tree.size(); clause++) {
        boolean below = tree.governs(verb, clause) && tree.is(clause, "ccomp", "advcl");
        if (below && tree.first(clause) <= clear + 1 && tree.last(clause) > clear + 1) {
          Relation relation = new Relation(tree, verb, Frame.CLAUSE, Attribution.Act.STATES);
          relation.cue().add(Extents.verb(tree, verb).cover(tree.token(clear).span()));
          relation.content().add(Extents.trim(tree, clear + 1, tree.last(clause)));
          SourceFinder.name(relation, new SourceFinder().source(tree, verb));
          return relation.sourceHead() < 0 ? Optional.empty() : Optional.of(relation);
        }
      }
    }
    return Optional.empty();
  }

  /// "Could say", "would call": nothing is said.
  private static boolean isModal(SentenceTree tree, int verb) {
    return tree.children(verb).stream().anyMatch(c -> c < verb && tree.tag(c).equals("MD"));
  }

  private static boolean isBareParticiple(SentenceTree tree, int verb) {
    return tree.tag(verb).equals("VBN") && tree.is(verb, "acl", "nmod");
  }

  /// "Declined to say": the second verb belongs to what the first one attributes.
  private boolean isPartOfCue(SentenceTree tree, int verb) {
    int head = tree.head(verb);
    return tree.relation(verb).equals("xcomp")
        && head >= 0
        && lexicon.act(Frame.INFINITIVE, tree.lemma(head)).isPresent()
        && isToInfinitive(tree, verb);
  }

  private static boolean isToInfinitive(SentenceTree tree, int verb) {
    return tree.children(verb).stream().anyMatch(c -> tree.tag(c).equals("TO"));
  }

  private boolean isByWriter(Relation relation) {
    int head = relation.sourceHead();
    return head >= 0 && SPEAKER_IS_WRITER.contains(relation.tree().lower(head));
  }

  private Optional<Relation> clause(StoryReading story, SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    Optional<Attribution.Act> act =
        lexicon.act(Frame.CLAUSE, lemma).or(() -> lexicon.act(Frame.QUOTED, lemma));
    if (act.isEmpty()) {
      return Optional.empty();
    }
    return clause(story, tree, verb, act.get())
        .filter(r ->
            lexicon.act(Frame.CLAUSE, lemma).isPresent()
                || r.content().isEmpty()
                || isQuoted(story, r));
  }

  /// Whether the better part of the content stands in quotation marks.
  private static boolean isQuoted(StoryReading story, Relation relation) {
    return relation.content().stream()
        .anyMatch(c ->
            story.quotations(relation.tree().articleId()).in(c).stream()
                .anyMatch(q -> q.span().length() * 2 > c.length()));
  }

  private Optional<Relation> clause(
      StoryReading story, SentenceTree tree, int verb, Attribution.Act act) {
    Relation relation = new Relation(tree, verb, Frame.CLAUSE, act);
    relation.cue().add(Extents.verb(tree, verb));
    SourceFinder.name(relation, sources.source(tree, verb));
    if (relation.sourceHead() < 0) {
      SourceFinder.name(relation, sources.inverted(tree, verb));
    }
    List<Integer> clauses =
        tree.children(verb).stream().filter(c -> isContentClause(tree, verb, c)).toList();
    if (!clauses.isEmpty()) {
      for (int clause : clauses) {
        relation.content().add(Extents.trim(tree, tree.first(clause), tree.last(clause)));
      }
      return Optional.of(relation);
    }
    if (isAside(tree, verb)) {
      Span own = tree.span(verb);
      int head = tree.head(verb);
      relation.content().addAll(around(story, tree, head, own));
      return Optional.of(relation);
    }
    boolean hasObject =
        lexicon.act(Frame.OBJECT, tree.lemma(verb)).isPresent()
            && tree.childAt(verb, "dobj") > verb;
    List<Span> quoted = hasObject ? List.of() : looseQuotations(story, tree, verb);
    if (!quoted.isEmpty() && (relation.sourceHead() >= 0 || tree.head(verb) < 0)) {
      relation.content().addAll(quoted);
      return Optional.of(relation);
    }
    boolean announces = tree.tokens().getLast().text().equals(":");
    if (announces && relation.sourceHead() >= 0) {
      return Optional.of(relation);
    }
    return Optional.empty();
  }

  private static boolean isContentClause(SentenceTree tree, int verb, int child) {
    if (tree.relation(child).equals("ccomp")) {
      return true;
    }
    return tree.relation(child).equals("parataxis")
        && child > verb
        && tree.tag(child).startsWith("V");
  }

  /// Whether the verb with its subject stands aside in a clause of which it reports the rest: "the
  /// pier, he said, is closed", "as the board noted".
  private static boolean isAside(SentenceTree tree, int verb) {
    int head = tree.head(verb);
    if (head < 0) {
      return false;
    }
    int from = tree.first(verb);
    int to = tree.last(verb);
    boolean parted =
        (from == 0 || isPunctuation(tree, from - 1))
            && (to + 1 >= tree.size() || isPunctuation(tree, to + 1));
    boolean hasSubject = tree.childAt(verb, "nsubj") >= 0;
    if (tree.is(verb, "parataxis", "ccomp", "dep")) {
      return parted && hasSubject;
    }
    int mark = tree.childAt(verb, "mark", "prep");
    return tree.is(verb, "advcl")
        && parted
        && mark >= 0
        && tree.lower(mark).equals("as")
        && mark < verb;
  }

  private static boolean isPunctuation(SentenceTree tree, int i) {
    return tree.relation(i).equals("punct")
        || !Character.isLetterOrDigit(tree.token(i).text().charAt(0));
  }

  /// The clause of `head` without the aside.
  private static List<Span> around(StoryReading story, SentenceTree tree, int head, Span aside) {
    List<Span> pieces = new ArrayList<>();
    for (Span piece : Extents.without(tree.span(head), List.of(aside))) {
      Span trimmed = Extents.trim(story.text(tree.articleId()), piece);
      if (!trimmed.isEmpty()) {
        pieces.add(trimmed);
      }
    }
    return pieces;
  }

  /// Quotations of the sentence beside a reporting verb that the parse ties to nothing.
  private static List<Span> looseQuotations(StoryReading story, SentenceTree tree, int verb) {
    List<Span> spans = new ArrayList<>();
    for (Quotations.Quotation quotation :
        story.quotations(tree.articleId()).in(tree.articleSentence().span())) {
      int from = tree.indexFrom(quotation.span().start());
      int to = tree.indexBefore(quotation.span().end());
      boolean beside = from >= 0 && to - from >= 3 && isBeside(tree, verb, from, to);
      if (beside) {
        spans.add(tree.span(from, to));
      }
    }
    return spans;
  }

  /// Whether no other verb stands between the verb and the quotation.
  private static boolean isBeside(SentenceTree tree, int verb, int from, int to) {
    if (from <= verb && verb <= to) {
      return false;
    }
    int first = verb < from ? verb + 1 : to + 1;
    int last = verb < from ? from - 1 : verb - 1;
    for (int i = first; i <= last; i++) {
      if (tree.tag(i).startsWith("VB") && !tree.is(i, "aux", "auxpass")) {
        return false;
      }
    }
    return true;
  }

  private Optional<Relation> addressed(SentenceTree tree, int verb) {
    Optional<Attribution.Act> act = lexicon.act(Frame.ADDRESSED, tree.lemma(verb));
    if (act.isEmpty()) {
      return Optional.empty();
    }
    int from = tree.childAt(verb, "dobj");
    int to = tree.childAt(verb, "xcomp");
    if (to < 0 || from < 0) {
      to = tree.childAt(verb, "ccomp");
      from = to < 0 ? -1 : tree.childAt(to, "nsubj");
    }
    if (from <= verb || to <= from || !isToInfinitive(tree, to)) {
      return Optional.empty();
    }
    return relation(
        tree,
        verb,
        Frame.ADDRESSED,
        act.get(),
        Extents.trim(tree, tree.first(from), tree.last(to)));
  }

  private Optional<Relation> infinitive(SentenceTree tree, int verb) {
    Optional<Attribution.Act> act = lexicon.act(Frame.INFINITIVE, tree.lemma(verb));
    int clause = tree.childAt(verb, "xcomp");
    if (act.isEmpty() || clause <= verb || !isToInfinitive(tree, clause)) {
      return Optional.empty();
    }
    return relation(
        tree,
        verb,
        Frame.INFINITIVE,
        act.get(),
        Extents.trim(tree, Math.max(verb + 1, tree.first(clause)), tree.last(clause)));
  }

  private Optional<Relation> preposition(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    Optional<Attribution.Act> act = lexicon.act(Frame.PREPOSITION, lemma);
    for (int child : tree.children(verb)) {
      boolean prepositional = child > verb && child <= verb + 5 && tree.is(child, "prep", "agent");
      int object = prepositional ? tree.childAt(child, "pobj", "pcomp", "ccomp") : -1;
      if (object < 0) {
        continue;
      }
      String word = tree.lower(child);
      int wish = tree.childAt(verb, "xcomp");
      boolean callsOn = lemma.equals("call") && word.equals("on") && wish > object;
      if (!callsOn && (act.isEmpty() || !lexicon.takes(lemma, word))) {
        continue;
      }
      int last = wish > object ? tree.last(wish) : tree.last(object);
      Relation relation =
          new Relation(
              tree, verb, Frame.PREPOSITION, callsOn ? Attribution.Act.DEMANDS : act.orElseThrow());
      relation.cue().add(Extents.verb(tree, verb).cover(tree.token(child).span()));
      relation.content().add(Extents.trim(tree, tree.first(object), last));
      SourceFinder.name(relation, sources.source(tree, verb));
      return relation.sourceHead() < 0 ? Optional.empty() : Optional.of(relation);
    }
    return Optional.empty();
  }

  private Optional<Relation> object(SentenceTree tree, int verb) {
    String lemma = tree.lemma(verb);
    Optional<Attribution.Act> act = lexicon.act(Frame.OBJECT, lemma);
    int object = tree.childAt(verb, "dobj");
    if (act.isEmpty() || object < 0) {
      return Optional.empty();
    }
    int last = tree.last(object);
    boolean predicate = false;
    for (int child : tree.children(verb)) {
      if (child <= object) {
        continue;
      }
      boolean complement =
          tree.is(child, "oprd", "acomp", "xcomp") || isKeptPreposition(tree, child);
      predicate |=
          tree.is(child, "oprd", "acomp")
              || (tree.relation(child).equals("prep") && tree.lower(child).equals("as"));
      if (complement) {
        last = Math.max(last, tree.last(child));
      }
    }
    if (NEED_PREDICATE.contains(lemma) && !predicate) {
      return Optional.empty();
    }
    int first = Math.min(tree.first(object), object);
    if (first < verb && object > verb) {
      first = object;
    }
    return relation(tree, verb, Frame.OBJECT, act.get(), Extents.trim(tree, first, last));
  }

  private static boolean isKeptPreposition(SentenceTree tree, int child) {
    if (!tree.relation(child).equals("prep") || !KEPT_PREPOSITIONS.contains(tree.lower(child))) {
      return false;
    }
    int object = tree.childAt(child, "pobj");
    return object < 0
        || tree.mentionAt(object)
            .map(m -> m.kind().isName() || !tree.lower(child).equals("on"))
            .orElse(true);
  }

  private Optional<Relation> passive(SentenceTree tree, int verb) {
    Optional<Attribution.Act> act = lexicon.act(Frame.PASSIVE, tree.lemma(verb));
    int subject = tree.childAt(verb, "nsubjpass", "nsubj");
    int clause = tree.childAt(verb, "ccomp");
    OptionalInt agent = sources.agent(tree, verb);
    Optional<Attribution.Act> told = lexicon.act(Frame.CLAUSE, tree.lemma(verb));
    if (clause > verb && (act.isPresent() || told.isPresent())) {
      Relation relation = new Relation(tree, verb, Frame.PASSIVE, act.or(() -> told).orElseThrow());
      relation.cue().add(Extents.verb(tree, verb));
      relation.content().add(Extents.trim(tree, tree.first(clause), tree.last(clause)));
      SourceFinder.name(relation, agent);
      return Optional.of(relation);
    }
    int wish = tree.childAt(verb, "xcomp");
    if (act.isPresent() && wish > verb && subject >= 0 && isToInfinitive(tree, wish)) {
      Relation relation = new Relation(tree, verb, Frame.PASSIVE, act.get());
      relation.cue().add(Extents.verb(tree, verb));
      relation.content().add(Extents.noun(tree, subject));
      relation
          .content()
          .add(Extents.trim(tree, Math.max(verb + 1, tree.first(wish)), tree.last(wish)));
      SourceFinder.name(relation, agent);
      return Optional.of(relation);
    }
    if (agent.isPresent()
        && subject >= 0
        && (act.isPresent() || lexicon.act(Frame.OBJECT, tree.lemma(verb)).isPresent())) {
      Relation relation =
          new Relation(
              tree,
              verb,
              Frame.PASSIVE,
              act.or(() -> lexicon.act(Frame.OBJECT, tree.lemma(verb))).orElseThrow());
      relation
          .cue()
          .add(Extents.verb(tree, verb).cover(tree.token(tree.childAt(verb, "agent")).span()));
      relation.content().add(Extents.noun(tree, subject));
      SourceFinder.name(relation, agent);
      return Optional.of(relation);
    }
    return Optional.empty();
  }

  private Optional<Relation> relation(
      SentenceTree tree, int verb, Frame frame, Attribution.Act act, Span content) {
    Relation relation = new Relation(tree, verb, frame, act);
    relation.cue().add(Extents.verb(tree, verb));
    relation.content().add(content);
    SourceFinder.name(relation, sources.source(tree, verb));
    return relation.sourceHead() < 0 ? Optional.empty() : Optional.of(relation);
  }
}
