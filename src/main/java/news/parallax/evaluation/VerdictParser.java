package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.support.SupportTrainer.Verdict;
import news.parallax.text.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.rules.SentenceSplitter;

/// Summary of QAGS → verdicts on its sentences, parsed.
final class VerdictParser {
  /// How much more the sets without copied sentences count in learning: they are the harder ones.
  private static final double OWN_WORDS = 2;

  private final SentenceParser parser;
  private final SentenceSplitter splitter = new SentenceSplitter();

  VerdictParser(SentenceParser parser) {
    this.parser = parser;
  }

  List<Verdict> parse(QagsFile.Summary summary) {
    List<Sentence> article = sentences(summary.article());
    double share = summary.sentences().size() == 1 ? OWN_WORDS : 1;
    return summary.sentences().stream()
        .map(v ->
            new Verdict(
                joined(sentences(v.sentence())), article, v.supported(), summary.set(), share))
        .toList();
  }

  private List<Sentence> sentences(String text) {
    return splitter.split(text, new Span(0, text.length())).stream()
        .map(span -> parser.parse(text, span))
        .toList();
  }

  /// What is voted on as one is one, although it may be written as several.
  private static Sentence joined(List<Sentence> parts) {
    List<Token> tokens = new ArrayList<>();
    List<Mention> mentions = new ArrayList<>();
    for (Sentence part : parts) {
      int from = tokens.size();
      for (Token t : part.tokens()) {
        int head = t.head() < 0 ? -1 : t.head() + from;
        tokens.add(new Token(t.span(), t.text(), t.lemma(), t.tag(), head, t.relation()));
      }
      mentions.addAll(part.mentions());
    }
    Span span =
        parts.isEmpty() ? new Span(0, 0) : parts.getFirst().span().cover(parts.getLast().span());
    return new Sentence(span, tokens, mentions);
  }
}
