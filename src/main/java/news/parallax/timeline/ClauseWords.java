package news.parallax.timeline;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;

/// What hangs on a verb: the words of its clause, its subject, its marks.
final class ClauseWords {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");

  private final List<Token> tokens;
  private final int verb;
  private final BitSet words = new BitSet();

  ClauseWords(List<Token> tokens, int verb) {
    this.tokens = tokens;
    this.verb = verb;
    for (int i = 0; i < tokens.size(); i++) {
      if (hangsOn(i)) {
        words.set(i);
      }
    }
  }

  private boolean hangsOn(int word) {
    int at = word;
    for (int steps = 0; at >= 0 && steps <= tokens.size(); steps++) {
      if (at == verb) {
        return true;
      }
      at = tokens.get(at).head();
    }
    return false;
  }

  /// The subject that hangs on the verb itself; a relative pronoun is none.
  Optional<Token> subject() {
    return tokens.stream()
        .filter(t -> t.head() == verb && SUBJECTS.contains(t.relation()))
        .filter(t -> !t.tag().startsWith("W") && !isRelativeThat(t))
        .findFirst();
  }

  /// Whether the subject is a name or ends with one: "a spokeswoman for the port, Ada Quist".
  boolean isSubjectNamed() {
    Token subject = subject().orElse(null);
    if (subject == null) {
      return false;
    }
    int at = tokens.indexOf(subject);
    boolean ends =
        verb > 0
            && at < verb
            && tokens.get(verb - 1).tag().startsWith("NNP")
            && tokens.get(verb - 1).relation().equals("appos");
    return subject.tag().startsWith("NNP") || ends;
  }

  private boolean isRelativeThat(Token token) {
    return token.text().equalsIgnoreCase("that") && tokens.get(verb).relation().equals("relcl");
  }

  boolean has(String relation) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals(relation));
  }

  /// The words in lower case that hang on the verb with a relation.
  Set<String> words(String relation) {
    Set<String> found = new TreeSet<>();
    for (Token token : tokens) {
      if (token.head() == verb && token.relation().equals(relation)) {
        found.add(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return found;
  }

  /// From the first to the last word of the clause, without the conjunction before it and the marks
  /// at its ends.
  Span span() {
    int from = words.nextSetBit(0);
    int to = words.length() - 1;
    for (int i = from; i < verb; i++) {
      Token token = tokens.get(i);
      boolean link = token.relation().equals("mark") || token.relation().equals("cc");
      if (words.get(i) && token.head() == verb && (link || token.tag().equals("WRB"))) {
        from = i + 1;
      }
    }
    while (from < verb && isMark(tokens.get(from))) {
      from++;
    }
    while (to > verb && isMark(tokens.get(to))) {
      to--;
    }
    if (to + 1 < tokens.size() && quotes(from, to) % 2 == 1 && isQuote(tokens.get(to + 1))) {
      to++;
    }
    return new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
  }

  private long quotes(int from, int to) {
    return tokens.subList(from, to + 1).stream().filter(ClauseWords::isQuote).count();
  }

  private static boolean isQuote(Token token) {
    return token.text().matches("[\"“”]");
  }

  private static boolean isMark(Token token) {
    return token.relation().equals("punct") && !token.text().matches("[\"“”$£€]");
  }

  /// Lemmas of the nouns, verbs, adjectives and numbers of the clause, times left out.
  Set<String> terms(List<TimeExpression> times) {
    Set<String> terms = new TreeSet<>();
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      Token token = tokens.get(i);
      boolean content =
          token.isNoun()
              || token.tag().startsWith("JJ")
              || token.tag().equals("CD")
              || (token.tag().startsWith("VB") && !token.relation().startsWith("aux"));
      if (content && times.stream().noneMatch(t -> t.span().overlaps(token.span()))) {
        terms.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return terms;
  }

  /// Lemmas of the names of the clause.
  Set<String> names(List<TimeExpression> times) {
    Set<String> names = new TreeSet<>();
    for (int i = words.nextSetBit(0); i >= 0; i = words.nextSetBit(i + 1)) {
      Token token = tokens.get(i);
      if (token.tag().startsWith("NNP")
          && times.stream().noneMatch(t -> t.span().overlaps(token.span()))) {
        names.add(token.lemma().toLowerCase(Locale.ROOT));
      }
    }
    return names;
  }
}
