package news.parallax.timeline;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.Shipped;

/// What a date on a verb tells, by the verb's lemma; the words stand in `verbs.rules`.
final class VerbClasses {
  /// What a verb does; a verb may be a fixture or implicative besides.
  enum VerbClass {
    REPORT,
    DEED,
    STATE,
    MEASURE,
    EVENT,
    /// Told in the present tense of what is arranged: "the hearing opens on Monday".
    FIXTURE,
    /// What is begun, allowed or forced to be done is done: "began to burn".
    IMPLICATIVE,
    /// What it does, its object tells: "issued a warning on Tuesday".
    LIGHT,
    /// No verb but the name of something that people do together: "at a meeting on Monday".
    OCCASION;

    /// Whether a verb is of this class and no other.
    private boolean isPlain() {
      return this != FIXTURE && this != IMPLICATIVE && this != LIGHT && this != OCCASION;
    }
  }

  private final Map<VerbClass, Set<String>> words = new EnumMap<>(VerbClass.class);

  VerbClasses() {
    Shipped.entries(VerbClasses.class, "verbs.rules").stream()
        .filter(line -> line.contains(": "))
        .forEach(this::add);
  }

  private void add(String line) {
    int colon = line.indexOf(':');
    VerbClass name = VerbClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
    Set<String> lemmas = words.computeIfAbsent(name, n -> new TreeSet<>());
    for (String lemma : line.substring(colon + 1).split(",")) {
      lemmas.add(lemma.strip());
    }
  }

  /// The class of a verb; one of no other class tells of something that happens.
  VerbClass of(String lemma) {
    String lower = lemma.toLowerCase(Locale.ROOT);
    for (Map.Entry<VerbClass, Set<String>> entry : words.entrySet()) {
      if (entry.getKey().isPlain() && entry.getValue().contains(lower)) {
        return entry.getKey();
      }
    }
    return VerbClass.EVENT;
  }

  /// Whether a word is listed under a class.
  boolean is(VerbClass name, String lemma) {
    return words.getOrDefault(name, Set.of()).contains(lemma);
  }

  /// Whether the verb in the present tense may tell of something arranged.
  boolean isFixture(String lemma) {
    return words.getOrDefault(VerbClass.FIXTURE, Set.of()).contains(lemma.toLowerCase(Locale.ROOT));
  }

  /// Whether what follows it as an infinitive is done when it is.
  boolean isImplicative(String lemma) {
    return words
        .getOrDefault(VerbClass.IMPLICATIVE, Set.of())
        .contains(lemma.toLowerCase(Locale.ROOT));
  }
}
