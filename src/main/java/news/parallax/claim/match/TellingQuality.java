package news.parallax.claim.match;

import java.util.Locale;
import java.util.Set;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.text.ParseTree;

/// How well a claim is told: complete, plain, short, standing alone, least loaded.
final class TellingQuality {
  private static final int FEWEST_WORDS = 6;
  private static final int BEST_WORDS = 18;
  private static final Set<String> LEANING =
      Set.of(
          "but",
          "and",
          "so",
          "however",
          "meanwhile",
          "also",
          "yet",
          "still",
          "then",
          "that",
          "this",
          "those",
          "these",
          "there",
          "instead",
          "moreover",
          "nor",
          "or");

  private static final Set<String> SPEAKING =
      Set.of("i", "we", "you", "my", "our", "your", "me", "us");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those");

  private TellingQuality() {}

  /// Greater is better; comparable within a story.
  static double of(Profile profile) {
    double quality = 0;
    int words = profile.words();
    quality -= words < FEWEST_WORDS ? 4 : Math.abs(words - BEST_WORDS) * 0.08;
    quality +=
        Math.min(4, profile.terms().stream().filter(t -> t.kind() == Kind.NAME).count()) * 0.7;
    quality +=
        Math.min(2, profile.terms().stream().filter(t -> t.kind() == Kind.NUMBER).count()) * 0.4;
    ParseTree tree = profile.tree();
    int first = Integer.MAX_VALUE;
    for (int word : tree.words(profile.claim().span())) {
      first = Math.min(first, word);
      int at = word;
      String tag = tree.token(word).tag();
      if (tag.equals("PRP") || tag.equals("PRP$")) {
        boolean known = profile.terms().stream().anyMatch(t -> t.from() <= at && at <= t.to());
        boolean speaks = SPEAKING.contains(tree.text(word).toLowerCase(Locale.ROOT));
        quality -= speaks ? 2 : known ? 0.3 : 1.5;
      }
      if (POINTING.contains(tree.text(word).toLowerCase(Locale.ROOT)) && tag.equals("DT")) {
        quality -= 1;
      }
      if (tree.text(word).equals("\u201c") || tree.text(word).equals("\"")) {
        quality -= 0.3;
      }
    }
    if (first < tree.size()) {
      if (LEANING.contains(tree.text(first).toLowerCase(Locale.ROOT))) {
        quality -= 1;
      }
      if (tree.token(first).tag().equals("PRP")) {
        quality -= 1.5;
      }
    }
    if (!profile.claim().span().equals(profile.claim().sentence().span())) {
      quality -= 0.5;
    }
    if (profile.claim().isAttributed()) {
      quality -= 1;
    }
    if (profile.main().isEmpty() || profile.main().get().light()) {
      quality -= 1;
    }
    return quality;
  }
}
