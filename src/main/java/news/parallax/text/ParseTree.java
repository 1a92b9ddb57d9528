package news.parallax.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;

/// A sentence's dependency parse, asked from both ends: who hangs on a word, and what it hangs on.
///
/// Words are named by their index. The parse is a parser's guess: nothing here assumes that it is a
/// good tree, and a cycle ends a climb instead of hanging it.
public class ParseTree {
  private static final Set<String> SUBJECTS = Set.of("nsubj", "nsubjpass", "csubj", "csubjpass");
  private static final Set<String> AUXILIARIES = Set.of("aux", "auxpass");

  private final Sentence sentence;
  private final List<Token> tokens;
  private final List<List<Integer>> children;
  private final int[] first;
  private final int[] last;

  public ParseTree(Sentence sentence) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.children = new ArrayList<>(tokens.size());
    this.first = new int[tokens.size()];
    this.last = new int[tokens.size()];
    for (int i = 0; i < tokens.size(); i++) {
      children.add(new ArrayList<>());
      first[i] = i;
      last[i] = i;
    }
    for (int i = 0; i < tokens.size(); i++) {
      int head = tokens.get(i).head();
      if (head >= 0 && head < tokens.size()) {
        children.get(head).add(i);
      }
      for (int up = head, steps = 0; up >= 0 && steps < tokens.size(); steps++) {
        first[up] = Math.min(first[up], i);
        last[up] = Math.max(last[up], i);
        up = tokens.get(up).head();
      }
    }
  }

  public Sentence sentence() {
    return sentence;
  }

  public int size() {
    return tokens.size();
  }

  public List<Token> tokens() {
    return tokens;
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  public String text(int i) {
    return tokens.get(i).text();
  }

  public String lemma(int i) {
    return tokens.get(i).lemma();
  }

  public String tag(int i) {
    return tokens.get(i).tag();
  }

  /// The word in lower case.
  public String lower(int i) {
    return tokens.get(i).text().toLowerCase(Locale.ROOT);
  }

  public String relation(int i) {
    return tokens.get(i).relation();
  }

  public final boolean is(int i, String... relations) {
    String relation = tokens.get(i).relation();
    for (String wanted : relations) {
      if (wanted.equals(relation)) {
        return true;
      }
    }
    return false;
  }

  /// The head of a word, -1 for a root.
  public int head(int i) {
    return tokens.get(i).head();
  }

  public List<Integer> children(int i) {
    return children.get(i);
  }

  /// The first child with one of the relations.
  public OptionalInt child(int i, String... relations) {
    for (String relation : relations) {
      for (int child : children.get(i)) {
        if (is(child, relation)) {
          return OptionalInt.of(child);
        }
      }
    }
    return OptionalInt.empty();
  }

  public boolean has(int i, String... relations) {
    return child(i, relations).isPresent();
  }

  /// The first word of all that hangs on a word, itself included.
  public int first(int i) {
    return first[i];
  }

  /// The last word of all that hangs on a word, itself included.
  public int last(int i) {
    return last[i];
  }

  /// All that the word governs, as one stretch of text.
  public final Span span(int i) {
    return span(first(i), last(i));
  }

  /// From the first to the last character of two words.
  public Span span(int from, int to) {
    return new Span(tokens.get(from).span().start(), tokens.get(to).span().end());
  }

  /// Whether a word is `top` or hangs on it.
  public final boolean governs(int top, int i) {
    for (int up = i, steps = 0; up >= 0 && steps <= tokens.size(); steps++) {
      if (up == top) {
        return true;
      }
      up = head(up);
    }
    return false;
  }

  public boolean isVerb(int i) {
    return tokens.get(i).tag().startsWith("VB");
  }

  public boolean isNoun(int i) {
    return tokens.get(i).isNoun();
  }

  public boolean isName(int i) {
    return tokens.get(i).tag().startsWith("NNP");
  }

  public boolean isPronoun(int i) {
    String tag = tokens.get(i).tag();
    return tag.startsWith("PRP") || tag.startsWith("W") || tag.equals("DT") || tag.equals("EX");
  }

  /// Whether a verb has a subject of its own.
  public boolean hasSubject(int verb) {
    return ownSubject(verb).isPresent();
  }

  /// The subject that hangs on the verb itself.
  public OptionalInt ownSubject(int verb) {
    for (int child : children.get(verb)) {
      if (SUBJECTS.contains(relation(child))) {
        return OptionalInt.of(child);
      }
    }
    return strayed(verb);
  }

  /// A subject that the parser hung on a participle behind the verb: "the fort has limited value".
  private OptionalInt strayed(int verb) {
    if (!isVerb(verb) || is(verb, "xcomp") || is(verb, "conj")) {
      return OptionalInt.empty();
    }
    for (int i = verb - 1; i >= 0 && i > verb - 12; i--) {
      int head = head(i);
      boolean ours = head > verb && isNoun(i) && !isVerb(i) && governs(verb, head);
      if (ours && SUBJECTS.contains(relation(i)) && token(head).tag().equals("VBN")) {
        return OptionalInt.of(i);
      }
    }
    return OptionalInt.empty();
  }

  /// The subject of a verb, also where it is shared with the verb it is joined or bound to ("fell
  /// and rose", "wants to leave"), or the noun that a relative clause describes.
  public OptionalInt subject(int verb) {
    int at = verb;
    for (int steps = 0; at >= 0 && steps < 8; steps++) {
      OptionalInt own = ownSubject(at);
      if (own.isPresent()) {
        return isRelativePronoun(own.getAsInt()) && is(at, "relcl") && head(at) >= 0
            ? OptionalInt.of(head(at))
            : own;
      }
      int head = head(at);
      if (head < 0) {
        return OptionalInt.empty();
      }
      switch (relation(at)) {
        case "acl" -> {
          return isNoun(head) && token(at).tag().equals("VBG")
              ? OptionalInt.of(head)
              : OptionalInt.empty();
        }
        case "xcomp", "conj", "advcl", "dep", "pcomp", "prep" -> at = head;
        default -> {
          return OptionalInt.empty();
        }
      }
      if (is(at, "prep") && !isVerb(at)) {
        at = head(at);
      }
    }
    return OptionalInt.empty();
  }

  private boolean isRelativePronoun(int i) {
    return token(i).tag().startsWith("W") || text(i).equals("that");
  }

  /// The object of a verb: what is done to in the active, the subject in the passive.
  public OptionalInt object(int verb) {
    OptionalInt passive = child(verb, "nsubjpass");
    if (passive.isPresent()) {
      int subject = passive.getAsInt();
      return isRelativePronoun(subject) && is(verb, "relcl") && head(verb) >= 0
          ? OptionalInt.of(head(verb))
          : passive;
    }
    if (is(verb, "acl") && token(verb).tag().equals("VBN") && head(verb) >= 0) {
      return OptionalInt.of(head(verb));
    }
    return child(verb, "dobj", "attr", "oprd", "acomp");
  }

  /// The auxiliaries and modals of a verb.
  public List<Integer> auxiliaries(int verb) {
    return children.get(verb).stream().filter(c -> AUXILIARIES.contains(relation(c))).toList();
  }

  /// The words of a span, those that lie wholly in it.
  public List<Integer> words(Span span) {
    List<Integer> words = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      if (span.contains(tokens.get(i).span())) {
        words.add(i);
      }
    }
    return words;
  }

  /// The word that the others of a list hang on: the first whose head is not among them.
  public OptionalInt top(List<Integer> words) {
    OptionalInt best = OptionalInt.empty();
    int depth = Integer.MAX_VALUE;
    for (int word : words) {
      if (!words.contains(head(word)) && depth(word) < depth && !is(word, "punct")) {
        best = OptionalInt.of(word);
        depth = depth(word);
      }
    }
    return best;
  }

  private int depth(int i) {
    int depth = 0;
    for (int up = head(i); up >= 0 && depth <= tokens.size(); up = head(up)) {
      depth++;
    }
    return depth;
  }
}
