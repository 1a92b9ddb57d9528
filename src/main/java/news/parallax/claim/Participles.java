package news.parallax.claim;

import java.util.Map;
import java.util.Set;
import news.parallax.text.Token;

/// Verbs as what has been done: "killing" → "killed".
final class Participles {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("lose", "lost"),
          Map.entry("hurt", "hurt"),
          Map.entry("shoot", "shot"),
          Map.entry("spend", "spent"),
          Map.entry("pay", "paid"),
          Map.entry("cost", "cost"),
          Map.entry("give", "given"),
          Map.entry("take", "taken"),
          Map.entry("lend", "lent"),
          Map.entry("win", "won"),
          Map.entry("sell", "sold"),
          Map.entry("buy", "bought"),
          Map.entry("seek", "sought"),
          Map.entry("steal", "stolen"),
          Map.entry("send", "sent"),
          Map.entry("hold", "held"),
          Map.entry("make", "made"),
          Map.entry("cut", "cut"),
          Map.entry("flee", "fled"),
          Map.entry("leave", "left"),
          Map.entry("build", "built"),
          Map.entry("find", "found"),
          Map.entry("die", "died"),
          Map.entry("lay", "laid"),
          Map.entry("see", "seen"),
          Map.entry("put", "put"),
          Map.entry("get", "got"));

  private Participles() {}

  /// The past participle, or the past tense where the word stands in it.
  static String of(Token verb) {
    if (Set.of("VBN", "VBD").contains(verb.tag())) {
      return verb.text();
    }
    String lemma = verb.lemma();
    String irregular = IRREGULAR.get(lemma);
    if (irregular != null) {
      return irregular;
    }
    if (lemma.endsWith("e")) {
      return lemma + "d";
    }
    boolean y = lemma.endsWith("y") && lemma.length() > 2;
    return y && "aeiou".indexOf(lemma.charAt(lemma.length() - 2)) < 0
        ? lemma.substring(0, lemma.length() - 1) + "ied"
        : lemma + "ed";
  }
}
