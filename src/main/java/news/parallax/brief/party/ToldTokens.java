package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Which words of a sentence a statement has kept, which of them stand in quotation marks, and
/// which name the speaker.
final class ToldTokens {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\]]*\\]");

  private final BitSet kept;
  private final BitSet quoted;
  private final BitSet speaker;

  private ToldTokens(BitSet kept, BitSet quoted, BitSet speaker) {
    this.kept = kept;
    this.quoted = quoted;
    this.speaker = speaker;
  }

  /// @param text the statement's
  static ToldTokens of(
      AnalyzedStory story, ArticleSentence sentence, Attribution said, String text) {
    List<Token> tokens = sentence.tokens();
    BitSet speaker = new BitSet();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      speaker.set(i, said.source().stream().anyMatch(s -> s.overlaps(token.span())));
    }
    return new ToldTokens(
        kept(tokens, text), quoted(story.text(sentence), sentence, said), speaker);
  }

  /// Stems of the words that stand in [brackets].
  static Set<String> bracketed(String text) {
    Set<String> stems = new TreeSet<>();
    BRACKET
        .matcher(text)
        .results()
        .forEach(b -> stems.addAll(DefiniteNouns.stems(words(b.group()))));
    return stems;
  }

  boolean holds(int token) {
    return kept.get(token);
  }

  boolean isQuoted(int token) {
    return quoted.get(token);
  }

  boolean isOfTheSpeaker(int token) {
    return speaker.get(token);
  }

  /// The longest common row of words.
  private static BitSet kept(List<Token> tokens, String text) {
    List<String> there = new ArrayList<>();
    List<Integer> places = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (String word : words(tokens.get(i).text())) {
        there.add(word);
        places.add(i);
      }
    }
    List<String> here = words(BRACKET.matcher(text).replaceAll(" "));
    int[][] common = new int[there.size() + 1][here.size() + 1];
    for (int i = there.size() - 1; i >= 0; i--) {
      for (int j = here.size() - 1; j >= 0; j--) {
        common[i][j] =
            there.get(i).equalsIgnoreCase(here.get(j))
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    BitSet kept = new BitSet();
    int i = 0;
    int j = 0;
    while (i < there.size() && j < here.size()) {
      if (there.get(i).equalsIgnoreCase(here.get(j))) {
        kept.set(places.get(i++));
        j++;
      } else if (common[i + 1][j] >= common[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return kept;
  }

  private static BitSet quoted(String text, ArticleSentence sentence, Attribution said) {
    boolean marked = text.matches("(?s).*[“”\"].*");
    boolean open = !marked || text.replaceFirst("(?s)^[^“”\"]*", "").startsWith("”");
    BitSet quoted = new BitSet();
    int at = 0;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      Token token = sentence.tokens().get(i);
      int start = Math.min(text.length(), token.span().start() - sentence.span().start());
      for (; at < start; at++) {
        char mark = text.charAt(at);
        open = mark == '“' || (mark != '”' && (mark == '"' ? !open : open));
      }
      boolean direct = said.form() == Attribution.Form.DIRECT;
      quoted.set(
          i,
          open
              && (marked
                  || (direct && said.content().stream().anyMatch(c -> c.contains(token.span())))));
    }
    return quoted;
  }

  private static List<String> words(String text) {
    return WORD.matcher(text).results().map(MatchResult::group).collect(Collectors.toList());
  }
}
