package news.parallax.claim;

import java.util.Map;
import news.parallax.text.Token;

/// Verbs as what has been done: "killing" → "killed".
public final class Participles {
  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("lose", "lost"),
          Map.entry("withdraw", "withdrawn"),
          Map.entry("overthrow", "overthrown"),
          Map.entry("undergo", "undergone"),
          Map.entry("forgo", "forgone"),
          Map.entry("rebuild", "rebuilt"),
          Map.entry("resell", "resold"),
          Map.entry("repay", "repaid"),
          Map.entry("prepay", "prepaid"),
          Map.entry("outlaw", "outlawed"),
          Map.entry("shed", "shed"),
          Map.entry("split", "split"),
          Map.entry("bet", "bet"),
          Map.entry("quit", "quit"),
          Map.entry("cast", "cast"),
          Map.entry("burst", "burst"),
          Map.entry("rid", "rid"),
          Map.entry("bind", "bound"),
          Map.entry("bleed", "bled"),
          Map.entry("slide", "slid"),
          Map.entry("wind", "wound"),
          Map.entry("overtake", "overtaken"),
          Map.entry("foresee", "foreseen"),
          Map.entry("undo", "undone"),
          Map.entry("do", "done"),
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
          Map.entry("withhold", "withheld"),
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
          Map.entry("bring", "brought"),
          Map.entry("catch", "caught"),
          Map.entry("draw", "drawn"),
          Map.entry("drive", "driven"),
          Map.entry("eat", "eaten"),
          Map.entry("feed", "fed"),
          Map.entry("fight", "fought"),
          Map.entry("fly", "flown"),
          Map.entry("grow", "grown"),
          Map.entry("hear", "heard"),
          Map.entry("hide", "hidden"),
          Map.entry("hit", "hit"),
          Map.entry("keep", "kept"),
          Map.entry("know", "known"),
          Map.entry("lead", "led"),
          Map.entry("meet", "met"),
          Map.entry("read", "read"),
          Map.entry("ride", "ridden"),
          Map.entry("rise", "risen"),
          Map.entry("run", "run"),
          Map.entry("say", "said"),
          Map.entry("set", "set"),
          Map.entry("show", "shown"),
          Map.entry("sink", "sunk"),
          Map.entry("speak", "spoken"),
          Map.entry("stand", "stood"),
          Map.entry("strike", "struck"),
          Map.entry("swear", "sworn"),
          Map.entry("teach", "taught"),
          Map.entry("tell", "told"),
          Map.entry("think", "thought"),
          Map.entry("throw", "thrown"),
          Map.entry("wear", "worn"),
          Map.entry("write", "written"),
          Map.entry("break", "broken"),
          Map.entry("choose", "chosen"),
          Map.entry("begin", "begun"),
          Map.entry("come", "come"),
          Map.entry("go", "gone"),
          Map.entry("spread", "spread"),
          Map.entry("shut", "shut"),
          Map.entry("fall", "fallen"),
          Map.entry("beat", "beaten"),
          Map.entry("become", "become"),
          Map.entry("bid", "bid"),
          Map.entry("burn", "burned"),
          Map.entry("deal", "dealt"),
          Map.entry("freeze", "frozen"),
          Map.entry("have", "had"),
          Map.entry("stop", "stopped"),
          Map.entry("ban", "banned"),
          Map.entry("drop", "dropped"),
          Map.entry("plan", "planned"),
          Map.entry("rob", "robbed"),
          Map.entry("trap", "trapped"),
          Map.entry("ship", "shipped"),
          Map.entry("strip", "stripped"),
          Map.entry("commit", "committed"),
          Map.entry("admit", "admitted"),
          Map.entry("permit", "permitted"),
          Map.entry("refer", "referred"),
          Map.entry("transfer", "transferred"),
          Map.entry("tear", "torn"),
          Map.entry("bear", "borne"),
          Map.entry("shrink", "shrunk"),
          Map.entry("swim", "swum"),
          Map.entry("get", "got"));

  private Participles() {}

  /// The past participle, or the past tense where the word stands in it.
  public static String of(Token verb) {
    if (verb.tag().equals("VBN")) {
      return verb.text();
    }
    String lemma = verb.lemma();
    String irregular = IRREGULAR.get(lemma);
    if (irregular != null) {
      return irregular;
    }
    if (verb.tag().equals("VBD")) {
      return verb.text();
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
