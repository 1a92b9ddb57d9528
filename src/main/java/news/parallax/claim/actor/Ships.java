package news.parallax.claim.actor;

import java.util.Set;

/// The nouns for ships, which English may call "she" and articles call by many.
public final class Ships {
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
  public static boolean isOne(String noun) {
    return NOUNS.contains(noun);
  }
}
