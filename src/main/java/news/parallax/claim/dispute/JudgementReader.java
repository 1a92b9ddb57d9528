package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.Concepts;
import news.parallax.claim.match.Terms.Term;
import news.parallax.claim.words.WordLists;
import news.parallax.text.ParseTree;

/// Finds the value judgements of a sentence, by the scales of `assessments.txt`.
final class JudgementReader {
  static final WordLists FILE = WordLists.load("assessments.txt");

  private static final Map<String, String> HIGH = words(" high");
  private static final Map<String, String> LOW = words(" low");
  private static final Map<String, String> NOUNS = words(" nouns");
  private static final Set<String> MUCH = Set.copyOf(FILE.group("much"));
  private static final Set<String> LITTLE = Set.copyOf(FILE.group("little"));
  private static final Set<String> JOINING = Set.copyOf(FILE.group("joining"));
  private static final Set<String> CALLING = Set.copyOf(FILE.group("calling"));
  private static final Set<String> HOLDING = Set.copyOf(FILE.group("holding"));
  private static final Set<String> EVASIVE =
      Set.of("more", "less", "as", "too", "so", "enough", "most", "least", "how", "whether");

  private final ParseTree tree;
  private final List<Term> terms;

  JudgementReader(ParseTree tree, List<Term> terms) {
    this.tree = tree;
    this.terms = terms;
  }

  private static Map<String, String> words(String ending) {
    Map<String, String> words = new LinkedHashMap<>();
    for (String group : FILE.groups().keySet()) {
      if (group.endsWith(ending)) {
        String scale = group.substring(0, group.length() - ending.length());
        FILE.group(group).forEach(w -> words.put(w, scale));
      }
    }
    return words;
  }

  /// The judgements in order.
  List<Judgement> read() {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < tree.size(); i++) {
      if (!tree.isVerb(i)) {
        continue;
      }
      String lemma = tree.lemma(i);
      if (JOINING.contains(lemma)) {
        joined(i, judgements);
      } else if (HOLDING.contains(lemma)) {
        held(i, judgements);
      } else if (CALLING.contains(lemma)) {
        called(i, judgements);
      }
    }
    return List.copyOf(judgements);
  }

  /// "The city is an important hub", "its value is minimal".
  private void joined(int verb, List<Judgement> judgements) {
    OptionalInt subject = tree.subject(verb);
    OptionalInt complement = tree.child(verb, "acomp", "attr", "oprd");
    if (subject.isEmpty() || complement.isEmpty()) {
      return;
    }
    boolean negated = ClauseMood.negated(tree, verb);
    int noun = subject.getAsInt();
    String scale = NOUNS.get(lemma(noun));
    if (scale != null) {
      int sign = sign(complement.getAsInt());
      OptionalInt owner = owner(noun);
      if (sign != 0 && owner.isPresent()) {
        add(
            judgements,
            scale,
            (sign > 0) != negated,
            owner.getAsInt(),
            domain(noun),
            complement.getAsInt());
      }
      return;
    }
    judge(judgements, complement.getAsInt(), noun, negated);
  }

  /// "The city holds no strategic value".
  private void held(int verb, List<Judgement> judgements) {
    OptionalInt subject = tree.subject(verb);
    OptionalInt object = tree.child(verb, "dobj");
    if (subject.isEmpty() || object.isEmpty()) {
      return;
    }
    int noun = object.getAsInt();
    String scale = NOUNS.get(lemma(noun));
    int sign = 0;
    for (int child : tree.children(noun)) {
      sign = sign == 0 ? sign(child) : sign;
    }
    if (scale != null && sign != 0) {
      boolean negated = verbNegated(verb);
      add(judgements, scale, (sign > 0) != negated, subject.getAsInt(), domain(noun), noun);
    }
  }

  /// A negation of the verb itself: "no value" has its sign already.
  private boolean verbNegated(int verb) {
    return tree.has(verb, "neg");
  }

  /// "She called the trial a sham", "described it as fair".
  private void called(int verb, List<Judgement> judgements) {
    OptionalInt object = tree.child(verb, "dobj", "nsubjpass");
    OptionalInt said = tree.child(verb, "oprd", "attr", "acomp", "xcomp");
    if (said.isEmpty()) {
      for (int child : tree.children(verb)) {
        if (tree.is(child, "prep") && tree.text(child).equals("as")) {
          said = tree.child(child, "pobj", "amod", "acomp", "pcomp");
        }
      }
    }
    if (object.isEmpty() && said.isPresent()) {
      object = tree.child(said.getAsInt(), "nsubj");
    }
    if (object.isPresent() && said.isPresent()) {
      judge(judgements, said.getAsInt(), object.getAsInt(), ClauseMood.negated(tree, verb));
    }
  }

  /// By the complement itself or, for a noun, by an adjective that describes it.
  private void judge(List<Judgement> judgements, int complement, int subject, boolean negated) {
    List<Integer> candidates = new ArrayList<>(List.of(complement));
    if (tree.isNoun(complement)) {
      tree.children(complement).stream()
          .filter(c -> Set.of("nmod", "amod").contains(tree.relation(c)))
          .forEach(candidates::add);
    }
    for (int word : candidates) {
      String scale = HIGH.getOrDefault(lemma(word), LOW.get(lemma(word)));
      if (scale == null || evaded(word) || evaded(complement)) {
        continue;
      }
      boolean high = HIGH.containsKey(lemma(word));
      add(judgements, scale, high != negated, subject, Set.of(), word);
      return;
    }
  }

  /// "More important than", "too weak to": a comparison judges something else.
  private boolean evaded(int word) {
    return Set.of("JJR", "JJS").contains(tree.token(word).tag())
        || tree.children(word).stream()
            .anyMatch(c -> EVASIVE.contains(tree.text(c).toLowerCase(Locale.ROOT)));
  }

  private int sign(int word) {
    String lemma = lemma(word);
    boolean high = MUCH.contains(lemma) || HIGH.getOrDefault(lemma, "").equals("importance");
    boolean low = LITTLE.contains(lemma) || LOW.getOrDefault(lemma, "").equals("importance");
    return high ? 1 : low ? -1 : 0;
  }

  /// Whose value: "the city's strategic value", "the value of the city".
  private OptionalInt owner(int noun) {
    OptionalInt owner = tree.child(noun, "poss");
    if (owner.isPresent()) {
      return owner;
    }
    for (int child : tree.children(noun)) {
      if (tree.is(child, "prep") && tree.text(child).equals("of")) {
        return tree.child(child, "pobj");
      }
    }
    return OptionalInt.empty();
  }

  /// What narrows the scale: "strategic", "symbolic".
  private Set<String> domain(int noun) {
    Set<String> domain = new TreeSet<>();
    for (int child : tree.children(noun)) {
      boolean narrows = Set.of("nmod", "amod", "compound").contains(tree.relation(child));
      if (narrows && sign(child) == 0 && tree.token(child).tag().startsWith("JJ")) {
        domain.add(Concepts.stem(lemma(child)));
      }
    }
    domain.remove(Concepts.stem("intrinsic"));
    domain.remove(Concepts.stem("overall"));
    return domain;
  }

  private void add(
      List<Judgement> judgements,
      String scale,
      boolean high,
      int subject,
      Set<String> domain,
      int word) {
    Set<String> keys = new TreeSet<>();
    for (Term term : terms) {
      boolean at = term.from() <= subject && subject <= term.to();
      boolean owns =
          tree.head(term.to()) == subject
              && Set.of("poss", "compound", "nmod").contains(tree.relation(term.to()));
      if (at || owns) {
        keys.addAll(term.keys());
      }
    }
    judgements.add(new Judgement(scale, high, subject, keys, domain, word));
  }

  /// The lemma of a noun, the word itself for anything else: "limited" is no "limit".
  private String lemma(int i) {
    return (tree.isNoun(i) ? tree.lemma(i) : tree.text(i)).toLowerCase(Locale.ROOT);
  }
}
