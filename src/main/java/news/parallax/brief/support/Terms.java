package news.parallax.brief.support;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import news.parallax.text.Sentence;
import news.parallax.text.Token;

/// A sentence as its words in their plainest form.
///
/// @param all every word, in order
/// @param content those that are not mere joints, in order
/// @param tags the part of speech of each of `content`
/// @param pairs of content words, the head first, that hang together, also over a preposition
record Terms(List<String> all, List<String> content, List<String> tags, Set<Pair> pairs) {
  /// A word and the word that depends on it.
  record Pair(String head, String dependent) {}

  private static final Set<String> JOINTS =
      Set.of(
          ("a an the of in on at to for from by with as and or but that which who whom whose this"
                  + " these those it its he she they his her their him them is are was were be been"
                  + " being am has have had do does did will would can could may might shall should"
                  + " must not n't no 's ’s there here also just very so than then into over after"
                  + " before about out up down off more most some any all each other such own same if"
                  + " when while where how what why only both between during against again further"
                  + " because until above below under too")
              .split(" "));
  private static final Map<String, String> NUMBERS =
      Map.ofEntries(
          Map.entry("zero", "0"),
          Map.entry("one", "1"),
          Map.entry("two", "2"),
          Map.entry("three", "3"),
          Map.entry("four", "4"),
          Map.entry("five", "5"),
          Map.entry("six", "6"),
          Map.entry("seven", "7"),
          Map.entry("eight", "8"),
          Map.entry("nine", "9"),
          Map.entry("ten", "10"),
          Map.entry("eleven", "11"),
          Map.entry("twelve", "12"));
  private static final List<String> ENDINGS =
      List.of("ingly", "edly", "ing", "ied", "ies", "ed", "es", "ly", "'s", "s");

  Terms {
    all = List.copyOf(all);
    content = List.copyOf(content);
    tags = List.copyOf(tags);
    pairs = Set.copyOf(pairs);
  }

  static Terms of(Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Token> words = tokens.stream().filter(Terms::isWord).toList();
    List<Token> content = words.stream().filter(t -> !isJoint(t)).toList();
    Set<Pair> pairs = new HashSet<>();
    for (Token token : content) {
      int head = head(tokens, token);
      if (head >= 0 && !isJoint(tokens.get(head))) {
        pairs.add(new Pair(key(tokens.get(head)), key(token)));
      }
    }
    return new Terms(
        words.stream().map(Terms::key).toList(),
        content.stream().map(Terms::key).toList(),
        content.stream().map(Token::tag).toList(),
        pairs);
  }

  private static int head(List<Token> tokens, Token token) {
    int head = token.head();
    for (int step = 0; step < 3 && head >= 0; step++) {
      String tag = tokens.get(head).tag();
      if (!tag.equals("IN") && !tag.equals("TO")) {
        break;
      }
      head = tokens.get(head).head();
    }
    return head;
  }

  private static boolean isWord(Token token) {
    return token.text().chars().anyMatch(Character::isLetterOrDigit);
  }

  private static boolean isJoint(Token token) {
    return JOINTS.contains(token.text().toLowerCase(Locale.ROOT));
  }

  static String key(Token token) {
    String word = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
    String number = NUMBERS.get(word);
    if (number != null) {
      return number;
    }
    String stem = token.lemma().isEmpty() ? word : token.lemma().toLowerCase(Locale.ROOT);
    for (String ending : ENDINGS) {
      if (stem.endsWith(ending) && stem.length() - ending.length() >= 3) {
        String rest = stem.substring(0, stem.length() - ending.length());
        return ending.startsWith("ie") ? rest + "y" : rest;
      }
    }
    return stem;
  }
}
