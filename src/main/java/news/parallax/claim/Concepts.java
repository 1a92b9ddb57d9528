package news.parallax.claim;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.claim.words.WordLists;
import news.parallax.text.ParseTree;

/// The words of `concepts.txt`: which tell the same, which the opposite, which nothing.
public final class Concepts {
  private static final List<String> ENDINGS =
      List.of(
          "ization", "isation", "ations", "ation", "ition", "ments", "ment", "ness", "ance", "ence",
          "ings", "ing", "ions", "ion", "ity", "ers", "er", "ors", "or", "ive", "al", "ed", "es",
          "ly", "e", "s", "y");
  private static final int SHORTEST_STEM = 5;

  static final WordLists FILE = WordLists.load("concepts.txt");
  public static final Concepts ENGLISH = new Concepts(FILE);

  private final Map<String, Set<String>> ofVerb = new LinkedHashMap<>();
  private final Map<String, Set<String>> ofNoun = new LinkedHashMap<>();
  private final Map<String, Set<String>> ofOther = new LinkedHashMap<>();
  private final Set<String> acts = new TreeSet<>();
  private final Map<String, Set<String>> opposites = new TreeMap<>();
  private final Map<String, Set<String>> complements = new TreeMap<>();
  private final Set<String> light;

  private Concepts(WordLists file) {
    for (String entry : file.group("same")) {
      List<String> words = List.of(entry.split(",\\s*"));
      String name = "=" + plain(words.getFirst());
      acts.add(name);
      for (String word : words) {
        if (!word.endsWith("/n")) {
          add(ofVerb, plain(word), name);
        }
        if (!word.endsWith("/v")) {
          add(ofNoun, plain(word), name);
          add(ofOther, plain(word), name);
        }
      }
    }
    together(file.group("things"), ofNoun);
    together(file.group("qualities"), ofOther);
    pairs(file.group("opposite"), opposites);
    pairs(file.group("complement"), complements);
    light = new TreeSet<>(file.group("light"));
  }

  private static String plain(String word) {
    String bare =
        word.endsWith("/v") || word.endsWith("/n") ? word.substring(0, word.length() - 2) : word;
    return bare.strip().replace(' ', '_');
  }

  private static void together(List<String> entries, Map<String, Set<String>> into) {
    for (String entry : entries) {
      List<String> words = List.of(entry.split(",\\s*"));
      words.forEach(w -> add(into, plain(w), "=" + plain(words.getFirst())));
    }
  }

  private static void add(Map<String, Set<String>> map, String word, String concept) {
    map.computeIfAbsent(word, w -> new TreeSet<>()).add(concept);
  }

  private void pairs(List<String> entries, Map<String, Set<String>> into) {
    for (String entry : entries) {
      List<String> sides = List.of(entry.split("\\s*/\\s*"));
      for (String left : named(sides.getFirst())) {
        for (String right : named(sides.getLast())) {
          into.computeIfAbsent(left, k -> new TreeSet<>()).add(right);
          into.computeIfAbsent(right, k -> new TreeSet<>()).add(left);
        }
      }
    }
  }

  /// The keys by which a word of the pair lists is known: its own concept where it names one.
  private Set<String> named(String word) {
    String plain = plain(word);
    Set<String> keys = new TreeSet<>();
    String concept = "=" + plain;
    boolean known =
        ofVerb.values().stream().anyMatch(s -> s.contains(concept))
            || ofNoun.values().stream().anyMatch(s -> s.contains(concept))
            || ofOther.values().stream().anyMatch(s -> s.contains(concept));
    keys.add(known ? concept : stem(plain));
    return keys;
  }

  /// What a word is known by: its stem and the concepts it belongs to; empty for a word that
  /// carries nothing of its own.
  public Set<String> keys(ParseTree tree, int i) {
    String lemma = lemma(tree, i);
    Set<String> keys = new TreeSet<>();
    if (light.contains(lemma) || belongsToVerb(tree, i)) {
      return keys;
    }
    keys.add(stem(lemma));
    Map<String, Set<String>> concepts = tree.isVerb(i) ? ofVerb : tree.isNoun(i) ? ofNoun : ofOther;
    keys.addAll(concepts.getOrDefault(lemma, Set.of()));
    return keys;
  }

  /// The lemma in lower case, a verb with its particle: "pull_out".
  public static String lemma(ParseTree tree, int i) {
    String lemma = tree.lemma(i).toLowerCase(Locale.ROOT);
    if (tree.isVerb(i)) {
      OptionalInt particle = tree.child(i, "prt");
      if (particle.isPresent()) {
        return lemma + "_" + tree.text(particle.getAsInt()).toLowerCase(Locale.ROOT);
      }
      int next = i + 1;
      if (next < tree.size() && tree.head(next) == i && ofTwo(lemma, tree.text(next))) {
        return lemma + "_" + tree.text(next).toLowerCase(Locale.ROOT);
      }
    }
    return lemma;
  }

  /// "Aground" in "ran aground".
  private static boolean belongsToVerb(ParseTree tree, int i) {
    int verb = i - 1;
    return verb >= 0
        && tree.head(i) == verb
        && tree.isVerb(verb)
        && ofTwo(tree.lemma(verb).toLowerCase(Locale.ROOT), tree.text(i));
  }

  private static boolean ofTwo(String lemma, String next) {
    return ENGLISH.ofVerb.containsKey(lemma + "_" + next.toLowerCase(Locale.ROOT));
  }

  /// Whether a noun belongs to a concept that verbs tell too: "decision", "withdrawal".
  public boolean isAct(ParseTree tree, int noun) {
    return ofNoun.getOrDefault(lemma(tree, noun), Set.of()).stream().anyMatch(acts::contains);
  }

  public boolean isLight(String lemma) {
    return light.contains(lemma);
  }

  /// Whether one of the keys names the opposite of one of the others.
  public boolean opposed(Set<String> some, Set<String> others) {
    return linked(opposites, some, others);
  }

  /// Whether to deny the one is to say the other.
  public boolean complementary(Set<String> some, Set<String> others) {
    return linked(complements, some, others);
  }

  private static boolean linked(
      Map<String, Set<String>> links, Set<String> some, Set<String> others) {
    for (String key : some) {
      for (String other : links.getOrDefault(key, Set.of())) {
        if (others.contains(other)) {
          return true;
        }
      }
    }
    return false;
  }

  /// A word without the endings that make nouns of verbs and the like; never shorter than five
  /// letters, so that short words keep apart.
  public static String stem(String lemma) {
    String stem = lemma;
    boolean cut = true;
    while (cut) {
      cut = false;
      for (String ending : ENDINGS) {
        if (stem.endsWith(ending) && stem.length() - ending.length() >= SHORTEST_STEM) {
          stem = stem.substring(0, stem.length() - ending.length());
          cut = true;
          break;
        }
      }
    }
    return stem;
  }

  /// All pairs of a group, for the test of the file.
  static List<String> entries(String group) {
    return new ArrayList<>(FILE.group(group));
  }
}
