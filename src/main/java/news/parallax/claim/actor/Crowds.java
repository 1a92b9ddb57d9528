package news.parallax.claim.actor;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.words.WordSets;

/// Says under which heading those stand who are many and have no names. Who stands up for different
/// things, or for different people, stands under different headings.
final class Crowds {
  /// "Anti-toll activists", "harbour-rights activists".
  private static final Pattern CAUSE =
      Pattern.compile("(?:anti|pro)-.*|anti|pro|.*-(?:rights|choice|life|control)|rights");

  private final WordSets words;

  Crowds(WordSets words) {
    this.words = words;
  }

  /// The party of those whom the noun names.
  ///
  /// @param phrase the noun with its modifiers
  /// @param whom whom or what they are named with
  PartyKey party(SentenceTree tree, int head, String phrase, Optional<ActorDraft> whom) {
    String noun = tree.lemma(head);
    if (words.holds("for somebody", noun)) {
      return whom.map(d -> PartyKey.of(plural(noun) + " of " + d.name(), Actor.Kind.PEOPLE))
          .orElseGet(() -> PartyKey.of(plural(noun), Actor.Kind.PEOPLE));
    }
    if (words.holds("for a cause", noun)) {
      boolean told =
          IntStream.rangeClosed(tree.first(head), head - 1)
              .anyMatch(i -> CAUSE.matcher(tree.lower(i)).matches());
      return told && tree.tag(head).endsWith("S")
          ? PartyKey.of(capital(phrase), Actor.Kind.PEOPLE)
          : PartyKey.ACTIVISTS;
    }
    return words.holds("beside it", noun)
        ? PartyKey.of(plural(noun), Actor.Kind.PEOPLE)
        : PartyKey.PEOPLE;
  }

  private static String plural(String noun) {
    String many =
        noun.endsWith("ss")
            ? noun + "es"
            : noun.endsWith("y") && !noun.endsWith("ey")
                ? noun.substring(0, noun.length() - 1) + "ies"
                : noun + "s";
    return capital(many);
  }

  private static String capital(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }
}
