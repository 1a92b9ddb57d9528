package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.brief.support.SupportScorer;
import news.parallax.brief.support.SupportTrainer.Verdict;
import news.parallax.text.nlp4j.Nlp4jParser;

/// Scores our judgement of whether a text supports a sentence against people's votes (QAGS).
final class SupportEvaluation {
  /// Prints the balanced accuracy and gives it back; a prediction is `{line, sentence, supported,
  /// score}`.
  Scores run(Request request) {
    VerdictParser parser = new VerdictParser(Nlp4jParser.load(request.engine().models()));
    SupportScorer scorer = SupportScorer.shipped();
    List<QagsFile.Summary> summaries = QagsFile.read(request.data());
    BalancedAccuracy accuracy = new BalancedAccuracy();
    List<Map<String, ?>> lines = new ArrayList<>();
    for (QagsFile.Summary summary : summaries.subList(0, request.taken(summaries.size()))) {
      int number = 0;
      for (Verdict verdict : parser.parse(summary)) {
        double score = scorer.score(verdict.sentence(), verdict.article());
        boolean supported = score >= SupportScorer.THRESHOLD;
        accuracy.add(verdict.supported(), supported);
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("line", summary.line());
        line.put("sentence", number++);
        line.put("supported", supported);
        line.put("score", Math.round(score * 10_000) / 10_000.0);
        lines.add(line);
      }
    }
    PredictionFile.write(request.predictions(), lines);
    request
        .out()
        .printf(
            Locale.ROOT,
            "%d sentences of %d summaries%nbalanced accuracy %.4f at %.2f%n",
            lines.size(),
            summaries.size(),
            accuracy.value(),
            SupportScorer.THRESHOLD);
    return Scores.of(Map.of("balanced accuracy", accuracy.value()));
  }
}
