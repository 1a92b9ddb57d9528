package news.parallax.claim;

import java.util.Set;

/// The nouns for ships, which English may call "she" and articles call by many.
final class Ships {
  private static final Set<String> NOUNS =
      Set.of(
          "ship",
          "vessel",
          "boat",
          "ferry",
          "freighter",
          "tanker",
          "carrier",
          "trawler",
          "yacht",
          "submarine",
          "tug",
          "liner",
          "barge",
          "frigate",
          "destroyer",
          "warship");

  private Ships() {}

  /// Whether a noun in dictionary form is one of them.
  static boolean isOne(String noun) {
    return NOUNS.contains(noun);
  }
}
