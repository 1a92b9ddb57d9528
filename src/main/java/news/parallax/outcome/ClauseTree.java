package news.parallax.outcome;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import news.parallax.text.ParseTree;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// A sentence's words as a tree: what hangs on what.
final class ClauseTree extends ParseTree {
  ClauseTree(Sentence sentence) {
    super(sentence);
  }

  @Override
  public String lemma(int at) {
    return token(at).lemma().toLowerCase(Locale.ROOT);
  }

  /// The words that hang on a word itself, in order.
  IntStream below(int at) {
    return children(at).stream().mapToInt(Integer::intValue);
  }

  boolean hasChild(int at, Predicate<Token> test) {
    return below(at).mapToObj(this::token).anyMatch(test);
  }

  boolean isNegated(int at) {
    boolean noLonger =
        below(at)
            .anyMatch(i -> lower(i).equals("longer") && hasChild(i, t -> t.lemma().equals("no")));
    return noLonger
        || hasChild(
            at,
            t ->
                t.relation().equals("neg")
                    || Set.of("never", "no", "neither", "nor", "hardly")
                        .contains(t.text().toLowerCase(Locale.ROOT)));
  }

  boolean isPassive(int at) {
    return hasChild(at, t -> t.relation().equals("auxpass"));
  }

  /// The subject of a verb, or of the verb that it completes or is joined to.
  @Override
  public OptionalInt subject(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 5; steps++) {
      int here = at;
      OptionalInt subject = nearestSubject(here);
      if (subject.isPresent()) {
        return subject;
      }
      if (!is(at, "xcomp", "acomp", "oprd", "conj")) {
        return OptionalInt.empty();
      }
      at = head(at);
    }
    return OptionalInt.empty();
  }

  /// The first subject of a verb itself, or the last where a comma parts them ("no matter the
  /// outcome, the mayor will").
  private OptionalInt nearestSubject(int verb) {
    int[] subjects =
        IntStream.range(0, size())
            .filter(i -> head(i) == verb && token(i).relation().startsWith("nsubj"))
            .toArray();
    if (subjects.length == 0) {
      return OptionalInt.empty();
    }
    int last = subjects[subjects.length - 1];
    boolean parted =
        last < verb
            && subjects[0] > 1
            && lower(0).equals("no")
            && IntStream.range(subjects[0], last).anyMatch(i -> lower(i).equals(","));
    return OptionalInt.of(parted ? last : subjects[0]);
  }

  /// Whether one of the relations stands between a word and the root, its own included.
  boolean isUnder(int word, String... relations) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (is(at, relations)) {
        return true;
      }
      at = head(at);
    }
    return false;
  }

  /// The lemmas of the nouns, verbs and numbers of a verb's clause with its subject: what hangs in
  /// clauses of its own and what is a time is left out.
  Set<String> terms(int verb, List<Span> times) {
    Set<String> terms = new TreeSet<>();
    OptionalInt subject = subject(verb);
    for (int i = 0; i < size(); i++) {
      Token token = token(i);
      boolean content = token.isNoun() || token.tag().startsWith("VB") || token.tag().equals("CD");
      boolean own =
          isInClause(i, verb) || (subject.isPresent() && isInClause(i, subject.getAsInt()));
      boolean time = times.stream().anyMatch(t -> t.overlaps(token.span()));
      if (content && own && !time && token.lemma().length() > 2 && !is(i, "aux", "auxpass")) {
        terms.add(lemma(i));
      }
    }
    terms.removeAll(Set.of("have", "will", "would", "get", "mr.", "mrs.", "ms."));
    return terms;
  }

  private boolean isInClause(int word, int root) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= size(); steps++) {
      if (at == root) {
        return true;
      }
      if (is(at, "relcl", "advcl", "acl", "appos", "ccomp")) {
        return false;
      }
      at = head(at);
    }
    return false;
  }

  /// The lemmas of the names of a verb's clause with its subject.
  Set<String> names(int verb, List<Span> times) {
    Set<String> names = new TreeSet<>();
    Set<String> terms = terms(verb, times);
    for (int i = 0; i < size(); i++) {
      if (token(i).tag().startsWith("NNP") && terms.contains(lemma(i))) {
        names.add(lemma(i));
      }
    }
    return names;
  }
}
