package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.claim.attribution.CueLexicon.Frame;
import news.parallax.text.Span;

/// Finds the attributions of a sentence whose cue is no verb: "according to", "in her view",
/// "reportedly", "his claim that", "is sure that".
final class WordCues {
  private static final Set<String> NOUN_PREPOSITIONS =
      Set.of("for", "of", "about", "against", "to", "on", "over");
  private static final Set<String> ADJECTIVE_PREPOSITIONS =
      Set.of("of", "about", "that", "with", "by", "for", "over", "at");
  private static final Set<String> LINKING =
      Set.of("be", "feel", "remain", "seem", "become", "'s", "sound", "appear");

  private final CueLexicon lexicon = CueLexicon.load();
  private final SourceFinder sources = new SourceFinder();

  /// The attribution whose cue opens at the word; empty when there is none.
  Optional<Relation> at(StoryReading story, SentenceTree tree, int i) {
    if (story.isQuoted(tree, i)) {
      return Optional.empty();
    }
    if (tree.lower(i).equals("according")
        && i + 1 < tree.size()
        && tree.lower(i + 1).equals("to")) {
      return according(story, tree, i);
    }
    if (tree.tag(i).equals("RB") && lexicon.act(Frame.ADVERB, tree.lower(i)).isPresent()) {
      return adverb(story, tree, i);
    }
    if (tree.token(i).isNoun()) {
      return view(story, tree, i).or(() -> noun(tree, i)).or(() -> bare(tree, i));
    }
    return tree.tag(i).startsWith("JJ") || tree.tag(i).equals("VBN") || tree.tag(i).equals("VBD")
        ? adjective(tree, i)
        : Optional.empty();
  }

  private Optional<Relation> according(StoryReading story, SentenceTree tree, int i) {
    int noun = tree.childAt(i + 1, "pobj");
    if (noun < 0) {
      noun = nextNoun(tree, i + 2);
    }
    if (noun < 0) {
      return Optional.empty();
    }
    Relation relation = new Relation(tree, i, Frame.PHRASE, Attribution.Act.STATES);
    relation.cue().add(tree.span(i, i + 1));
    int last = sourceEnd(tree, i + 2, noun);
    relation.source(Extents.trim(tree, i + 2, last), noun);
    relation.content().addAll(clauseAround(story, tree, i, tree.span(i, last)));
    return relation.content().isEmpty() ? Optional.empty() : Optional.of(relation);
  }

  private static int nextNoun(SentenceTree tree, int from) {
    for (int i = from; i < Math.min(tree.size(), from + 8); i++) {
      boolean ends = i + 1 >= tree.size() || !tree.token(i + 1).isNoun();
      if (tree.token(i).isNoun() && ends) {
        return i;
      }
    }
    return -1;
  }

  /// Where the source of a phrase ends: with its noun's words, but not with a main clause that the
  /// parse hangs on them.
  private static int sourceEnd(SentenceTree tree, int from, int noun) {
    int last = tree.last(noun);
    for (int i = noun + 1; i <= last; i++) {
      if (tree.lower(i).equals(",")
          && i + 1 <= last
          && from < i
          && !opensApposition(tree, noun, i + 1)) {
        return i - 1;
      }
    }
    return last;
  }

  /// Whether words after a comma still describe the source.
  private static boolean opensApposition(SentenceTree tree, int noun, int at) {
    for (int i = at; i <= tree.last(noun); i++) {
      boolean opens = tree.first(i) == at && tree.governs(noun, i);
      if (opens && tree.is(i, "appos", "relcl", "acl", "conj")) {
        return true;
      }
    }
    return false;
  }

  /// The clause in which a phrase stands, without the phrase.
  private static List<Span> clauseAround(
      StoryReading story, SentenceTree tree, int at, Span phrase) {
    int clause = tree.head(at);
    while (clause >= 0 && !tree.tag(clause).startsWith("VB") && tree.head(clause) >= 0) {
      clause = tree.head(clause);
    }
    if (clause < 0) {
      clause = tree.root();
    }
    boolean inner = tree.is(clause, "relcl", "advcl", "acl", "xcomp", "ccomp", "pcomp");
    int head = clause;
    while (tree.is(head, "conj") && tree.head(head) >= 0) {
      head = tree.head(head);
      inner = false;
    }
    Span span = inner ? tree.span(clause) : head == tree.root() ? sentence(tree) : tree.span(head);
    List<Span> pieces = new ArrayList<>();
    for (Span piece : Extents.without(span, List.of(phrase))) {
      Span trimmed = Extents.trim(story.text(tree.articleId()), piece);
      if (trimmed.length() > 2) {
        pieces.add(trimmed);
      }
    }
    return pieces;
  }

  private static Span sentence(SentenceTree tree) {
    int first = 0;
    if (tree.tag(0).equals("CC") && tree.size() > 1) {
      first = 1;
    }
    return tree.span(first, tree.size() - 1);
  }

  private Optional<Relation> adverb(StoryReading story, SentenceTree tree, int i) {
    int verb = tree.head(i);
    if (verb < 0 || !tree.tag(verb).startsWith("VB")) {
      return Optional.empty();
    }
    Relation relation = new Relation(tree, i, Frame.ADVERB, Attribution.Act.STATES);
    relation.cue().add(tree.token(i).span());
    for (Span piece : Extents.without(tree.span(verb), List.of(tree.token(i).span()))) {
      Span trimmed = Extents.trim(story.text(tree.articleId()), piece);
      if (!trimmed.isEmpty()) {
        relation.content().add(trimmed);
      }
    }
    return relation.content().isEmpty() ? Optional.empty() : Optional.of(relation);
  }

  private Optional<Relation> view(StoryReading story, SentenceTree tree, int i) {
    int in = tree.head(i);
    boolean phrase =
        lexicon.act(Frame.VIEW, tree.lower(i)).isPresent()
            && in >= 0
            && tree.relation(i).equals("pobj")
            && (tree.lower(in).equals("in") || tree.lower(in).equals("to"));
    if (!phrase) {
      return Optional.empty();
    }
    int owner = tree.childAt(i, "poss");
    int of = tree.childAt(i, "prep");
    if (owner < 0 && of >= 0 && tree.lower(of).equals("of")) {
      owner = tree.childAt(of, "pobj");
    }
    if (owner < 0) {
      return Optional.empty();
    }
    Relation relation = new Relation(tree, i, Frame.VIEW, Attribution.Act.BELIEVES);
    boolean after = owner > i;
    relation.cue().add(after ? tree.span(in, of) : tree.token(in).span());
    if (!after) {
      relation.cue().add(tree.token(i).span());
    }
    relation.source(Extents.noun(tree, owner), owner);
    relation.content().addAll(clauseAround(story, tree, in, tree.span(in)));
    return relation.content().isEmpty() ? Optional.empty() : Optional.of(relation);
  }

  private Optional<Relation> noun(SentenceTree tree, int i) {
    Optional<Attribution.Act> act = lexicon.act(Frame.NOUN, tree.lemma(i));
    int owner = tree.childAt(i, "poss");
    if (act.isEmpty() || owner < 0) {
      return Optional.empty();
    }
    for (int child : tree.children(i)) {
      if (child < i) {
        continue;
      }
      boolean clause =
          tree.is(child, "ccomp", "acl", "xcomp", "relcl")
              && (isThat(tree, tree.first(child)) || tree.tag(tree.first(child)).equals("TO"));
      boolean preposition =
          tree.relation(child).equals("prep") && NOUN_PREPOSITIONS.contains(tree.lower(child));
      if (clause || preposition) {
        Relation relation = new Relation(tree, i, Frame.NOUN, act.get());
        relation.cue().add(tree.token(i).span());
        relation.source(withEnding(tree, owner), owner);
        relation.content().add(Extents.noun(tree, child));
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  private Optional<Relation> bare(SentenceTree tree, int i) {
    for (int child : tree.children(i)) {
      int object =
          child > i && tree.relation(child).equals("prep")
              ? tree.childAt(child, "pobj", "pcomp")
              : -1;
      Optional<Attribution.Act> act =
          object < 0
              ? Optional.empty()
              : lexicon.act(Frame.BARE, tree.lemma(i) + ":" + tree.lower(child));
      if (act.isPresent()) {
        Relation relation = new Relation(tree, i, Frame.BARE, act.get());
        relation.cue().add(tree.token(i).span().cover(tree.token(child).span()));
        relation.content().add(Extents.noun(tree, object));
        return Optional.of(relation);
      }
    }
    return Optional.empty();
  }

  private static boolean isThat(SentenceTree tree, int i) {
    return tree.lower(i).equals("that") && tree.tag(i).equals("IN");
  }

  private static Span withEnding(SentenceTree tree, int owner) {
    return Extents.noun(tree, owner);
  }

  private Optional<Relation> adjective(SentenceTree tree, int i) {
    Optional<Attribution.Act> act = lexicon.act(Frame.ADJECTIVE, tree.lower(i));
    int verb = tree.head(i);
    boolean predicate =
        verb >= 0 && tree.relation(i).equals("acomp") && LINKING.contains(tree.lemma(verb));
    boolean participle = tree.childAt(i, "auxpass") >= 0;
    if (act.isEmpty() || !(predicate || participle)) {
      return Optional.empty();
    }
    int be = predicate ? verb : i;
    for (int child : tree.children(i)) {
      if (child < i) {
        continue;
      }
      boolean clause = tree.is(child, "ccomp", "xcomp");
      int object =
          tree.relation(child).equals("prep") && ADJECTIVE_PREPOSITIONS.contains(tree.lower(child))
              ? tree.childAt(child, "pobj", "pcomp", "ccomp")
              : -1;
      if (clause || object >= 0) {
        Relation relation = new Relation(tree, i, Frame.ADJECTIVE, act.get());
        Span cue = Extents.verb(tree, be).cover(tree.token(i).span());
        relation.cue().add(object >= 0 ? cue.cover(tree.token(child).span()) : cue);
        relation
            .content()
            .add(object >= 0 ? Extents.noun(tree, object) : Extents.noun(tree, child));
        SourceFinder.name(relation, sources.source(tree, be));
        return relation.sourceHead() < 0 ? Optional.empty() : Optional.of(relation);
      }
    }
    return Optional.empty();
  }
}
