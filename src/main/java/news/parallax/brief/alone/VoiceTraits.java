package news.parallax.brief.alone;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.bias.wording.Wording;
import news.parallax.text.Token;

/// Whose voice a sentence is: how loaded its own words are, what it quotes, how sure it is.
final class VoiceTraits {
  private static final Set<String> OWN = Set.of("i", "we", "our", "us", "my", "me");
  private static final Set<String> READER = Set.of("you", "your", "let");
  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "report",
          "announce",
          "accord",
          "write",
          "add",
          "state",
          "tweet",
          "argue",
          "claim",
          "warn",
          "deny",
          "call",
          "accuse",
          "urge",
          "ask",
          "vow",
          "note",
          "describe",
          "declare",
          "allege",
          "confirm",
          "insist",
          "believe",
          "testify",
          "cite");
  private static final Set<String> SEEMING =
      Set.of(
          "seem",
          "appear",
          "likely",
          "unlikely",
          "perhaps",
          "maybe",
          "probably",
          "apparently",
          "surely",
          "certainly",
          "clearly",
          "obviously",
          "presumably",
          "inevitably");
  private static final Set<String> STRESSING =
      Set.of(
          "even",
          "just",
          "only",
          "simply",
          "merely",
          "actually",
          "really",
          "indeed",
          "ever",
          "never",
          "far",
          "little",
          "much",
          "more",
          "less",
          "enough",
          "hardly",
          "rather",
          "quite",
          "very",
          "too",
          "so",
          "almost",
          "no");
  private static final Pattern JUDGES =
      Pattern.compile(
          "(?i)\\b(?:blow|historic\\w*|crucial|critical|remarkabl\\w+|unprecedented|controversial|dramatic\\w*|extraordinar\\w+|stunning|striking|surprising\\w*|ironic\\w*|irony"
              + "|failed|failure|success\\w*|weak\\w*|strong\\w*|dangerous|reckless|divisive|bitter|fraught|chaotic|embarrass\\w*|scrambl\\w+|slam\\w*|blast\\w*|rip(?:s|ped)|lash\\w*"
              + "|escalat\\w+|sparked|fuel\\w*|underscor\\w+|highlight\\w*|marks?|marked|signal\\w*|suggest\\w*|threaten\\w*|undermin\\w+|stir\\w*|rais(?:es|ed|ing) (?:\\p{Ll}+ )?questions|spotlight|momentum|legacy|symbol\\w*|test of|far from|all eyes|key|power\\w*|rising|popular|real|truth|fact is|problem|best|worst|biggest|greatest)\\b");
  private static final Pattern CAPTION =
      Pattern.compile(
          "\\b(?:left|right|above|center|pictured|file photo|(?:displays?|speaks?|arrives?|walks?|listens?|poses?|waves?|looks?|announces|attends?|stands?|gestures?|holds?),? (?:\\p{Ll}+ )?(?:during|after|before|at|as|on|to|that|a|an|the|his|her)\\b.*\\b(?:\\p{Lu}\\p{Ll}+day|20\\d\\d|evening))");
  private static final Pattern SO_CALLED =
      Pattern.compile(
          "(?i)\\b(?:so-called|supposed(?:ly)?|self-described|far-left|far-right|socialist|radical|cabal|whin\\w+|rant|tirade|antics|obsess\\w+|mob|illegal aliens?|open borders)\\b");
  private static final Pattern CONDITION = Pattern.compile("(?i)\\b(?:if|unless|whether|would)\\b");

  private final StorySight sight;

  VoiceTraits(StorySight sight) {
    this.sight = sight;
  }

  void tell(ArticleSentence sentence, TraitRow row) {
    List<Token> tokens = sentence.tokens();
    String text = sight.story().text(sentence);
    boolean[] quoted = quoted(tokens);
    int inQuotes = 0;
    for (boolean q : quoted) {
      inQuotes += q ? 1 : 0;
    }
    int size = Math.max(1, tokens.size());
    row.add("quoted share", inQuotes / (double) size);
    row.add("quotes", inQuotes > 0);
    row.add("quotes a sentence", inQuotes > size / 2);
    loaded(sentence, quoted, row);
    row.add("own voice", own(tokens, quoted, OWN));
    row.add("to the reader", own(tokens, quoted, READER));
    row.add("saying", tokens.stream().filter(t -> SAYING.contains(t.lemma())).count());
    row.add("says", tokens.stream().anyMatch(t -> t.head() < 0 && SAYING.contains(t.lemma())));
    row.add("according", text.contains("ccording to"));
    row.add(
        "told nobody", inQuotes == 0 && tokens.stream().noneMatch(t -> SAYING.contains(t.lemma())));
    row.add("seeming", own(tokens, quoted, SEEMING));
    row.add("stressing", own(tokens, quoted, STRESSING));
    row.add("judging", matches(JUDGES, unquoted(text)));
    row.add("conditions", matches(CONDITION, unquoted(text)));
    tags(tokens, quoted, row);
    root(tokens, row);
    row.add("caption", CAPTION.matcher(text).find());
    row.add("so called", matches(SO_CALLED, text));
  }

  private void loaded(ArticleSentence sentence, boolean[] quoted, TraitRow row) {
    Wording wording = sight.wording(sentence);
    double most = 0;
    double sum = 0;
    for (int i = 0; i < quoted.length; i++) {
      if (!quoted[i]) {
        most = Math.max(most, wording.words().get(i));
        sum += wording.words().get(i);
      }
    }
    row.add("biased", wording.biased());
    row.add("most loaded", most);
    row.add("loaded sum", sum);
    row.add("loaded words", wording.loaded().stream().filter(i -> !quoted[i]).count());
  }

  private static void tags(List<Token> tokens, boolean[] quoted, TraitRow row) {
    double adjectives = 0;
    double adverbs = 0;
    double modals = 0;
    double compared = 0;
    double past = 0;
    double present = 0;
    double verbs = 0;
    for (int i = 0; i < quoted.length; i++) {
      String tag = tokens.get(i).tag();
      if (!quoted[i]) {
        adjectives += tag.startsWith("JJ") ? 1 : 0;
        adverbs += tag.startsWith("RB") ? 1 : 0;
        modals += tag.equals("MD") ? 1 : 0;
        compared += tag.matches("JJ[RS]|RB[RS]") ? 1 : 0;
        past += tag.equals("VBD") ? 1 : 0;
        present += tag.matches("VB[ZP]") ? 1 : 0;
        verbs += tag.startsWith("VB") ? 1 : 0;
      }
    }
    double size = Math.max(1, tokens.size()) / 10.0;
    row.add("adjectives", adjectives / size);
    row.add("adverbs", adverbs / size);
    row.add("modals", modals);
    row.add("compared", compared);
    row.add("past", past);
    row.add("present", present);
    row.add("verbs", verbs / size);
  }

  private static void root(List<Token> tokens, TraitRow row) {
    int root = -1;
    for (int i = 0; i < tokens.size(); i++) {
      root = tokens.get(i).head() < 0 && root < 0 ? i : root;
    }
    int main = root;
    String tag = root < 0 ? "" : tokens.get(root).tag();
    row.add("root past", tag.equals("VBD"));
    row.add("root present", tag.equals("VBZ") || tag.equals("VBP"));
    row.add("root perfect", tag.equals("VBN"));
    row.add("root no verb", !tag.startsWith("VB"));
    row.add("root is", root >= 0 && tokens.get(root).lemma().equals("be"));
    row.add("root modal", tokens.stream().anyMatch(t -> t.tag().equals("MD") && t.head() == main));
    row.add(
        "subject name",
        tokens.stream()
            .anyMatch(t ->
                t.relation().startsWith("nsubj") && t.head() == main && t.tag().startsWith("NNP")));
    row.add(
        "subject plural",
        tokens.stream()
            .anyMatch(t ->
                t.relation().startsWith("nsubj") && t.head() == main && t.tag().equals("NNS")));
    row.add("before the verb", Math.min(30, Math.max(0, root)));
    row.add(
        "clauses",
        tokens.stream().filter(t -> t.relation().matches("advcl|relcl|ccomp|acl")).count());
  }

  private static long own(List<Token> tokens, boolean[] quoted, Set<String> words) {
    long count = 0;
    for (int i = 0; i < quoted.length; i++) {
      Token token = tokens.get(i);
      boolean one =
          words.contains(token.text().toLowerCase(Locale.ROOT)) || words.contains(token.lemma());
      if (!quoted[i] && one) {
        count++;
      }
    }
    return count;
  }

  private static int matches(Pattern pattern, String text) {
    Matcher matcher = pattern.matcher(text);
    int count = 0;
    while (matcher.find()) {
      count++;
    }
    return count;
  }

  private static String unquoted(String text) {
    return text.replaceAll("[“\"][^”\"]*[”\"]", " ");
  }

  private static boolean[] quoted(List<Token> tokens) {
    boolean[] quoted = new boolean[tokens.size()];
    boolean open = false;
    for (int i = 0; i < quoted.length; i++) {
      String word = tokens.get(i).text();
      if (word.equals("“") || word.equals("``")) {
        open = true;
      } else if (word.equals("”") || word.equals("''")) {
        open = false;
      } else if (word.equals("\"")) {
        open = !open;
      } else {
        quoted[i] = open;
      }
    }
    return quoted;
  }
}
