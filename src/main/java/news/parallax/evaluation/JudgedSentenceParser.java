package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.bias.wording.Lesson;
import news.parallax.text.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.rules.SentenceSplitter;

/// Sentence of BABE → lesson: its tokens and names, and which of them were marked.
final class JudgedSentenceParser {
  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}'’-]+");

  private final SentenceParser parser;
  private final SentenceSplitter splitter = new SentenceSplitter();

  JudgedSentenceParser(SentenceParser parser) {
    this.parser = parser;
  }

  /// A sentence on which people did not agree counts as not biased.
  Lesson parse(JudgedSentence sentence) {
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Span span : splitter.split(sentence.text(), new Span(0, sentence.text().length()))) {
      Sentence parsed = parser.parse(sentence.text(), span);
      tokens.addAll(parsed.tokens());
      mentions.addAll(parsed.mentions());
    }
    return new Lesson(
        tokens,
        mentions,
        marked(tokens, sentence.words()),
        Boolean.TRUE.equals(sentence.biased()),
        sentence.link());
  }

  /// Which tokens are among the words: a word of several tokens where they stand in a row, a single
  /// one also as part of a word joined by hyphens.
  static List<Boolean> marked(List<Token> tokens, List<String> words) {
    List<String> low = tokens.stream().map(t -> t.text().toLowerCase(Locale.ROOT)).toList();
    Set<Integer> marked = new HashSet<>();
    for (String word : words) {
      List<String> parts =
          BETWEEN.splitAsStream(word.toLowerCase(Locale.ROOT)).filter(p -> !p.isEmpty()).toList();
      for (int i = 0; i < low.size() && !parts.isEmpty(); i++) {
        int end = i + parts.size();
        if (end <= low.size() && low.subList(i, end).equals(parts)) {
          for (int part = i; part < end; part++) {
            marked.add(part);
          }
        } else if (parts.size() == 1 && List.of(low.get(i).split("-")).contains(parts.getFirst())) {
          marked.add(i);
        }
      }
    }
    List<Boolean> flags = new ArrayList<>();
    for (int i = 0; i < low.size(); i++) {
      flags.add(marked.contains(i));
    }
    return flags;
  }
}
