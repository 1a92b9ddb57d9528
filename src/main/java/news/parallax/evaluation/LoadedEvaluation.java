package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import news.parallax.bias.wording.Lesson;
import news.parallax.bias.wording.Wording;
import news.parallax.bias.wording.WordingModel;
import news.parallax.text.nlp4j.Nlp4jParser;

/// Scores what is found loaded against what people found biased (BABE): sentences by macro-F1, the
/// words marked by F1.
final class LoadedEvaluation {
  /// Prints the scores and gives them back; a prediction is `{row, biased, score, words}`.
  Scores run(Request request) {
    JudgedSentenceParser parser =
        new JudgedSentenceParser(Nlp4jParser.load(request.engine().models()));
    WordingModel model = WordingModel.shipped();
    List<JudgedSentence> sentences = BabeFile.read(request.data());
    sentences = sentences.subList(0, request.taken(sentences.size()));
    List<Map<String, ?>> lines = new ArrayList<>();
    int[][] counts = new int[2][2];
    int[] words = new int[3];
    for (JudgedSentence sentence : sentences) {
      Lesson parsed = parser.parse(sentence);
      Wording wording = model.judge(parsed.tokens(), parsed.mentions());
      boolean biased = wording.isBiased();
      List<String> marked = new ArrayList<>();
      for (int i = 0; i < parsed.tokens().size(); i++) {
        boolean loaded = wording.loaded().contains(i);
        boolean gold = parsed.marked().get(i) && wording.words().get(i) > 0;
        if (loaded) {
          marked.add(parsed.tokens().get(i).text());
        }
        words[0] += loaded && gold ? 1 : 0;
        words[1] += loaded ? 1 : 0;
        words[2] += gold ? 1 : 0;
      }
      Boolean judged = sentence.biased();
      if (judged != null) {
        counts[judged ? 1 : 0][biased ? 1 : 0]++;
      }
      lines.add(line(sentence.row(), biased, wording.biased(), marked));
    }
    PredictionFile.write(request.predictions(), lines);
    return print(request, sentences.size(), counts, words);
  }

  private static Map<String, Object> line(
      int row, boolean biased, double score, List<String> words) {
    Map<String, Object> line = new LinkedHashMap<>();
    line.put("row", row);
    line.put("biased", biased);
    line.put("score", Math.round(score * 10_000) / 10_000.0);
    line.put("words", words);
    return line;
  }

  /// @param counts by what people found, then by what we found
  /// @param words right, found, marked by people
  private static Scores print(Request request, int size, int[][] counts, int[] words) {
    double biased = f1(counts[1][1], counts[0][1] + counts[1][1], counts[1][0] + counts[1][1]);
    double plain = f1(counts[0][0], counts[0][0] + counts[1][0], counts[0][0] + counts[0][1]);
    double macro = (biased + plain) / 2;
    double marks = f1(words[0], words[1], words[2]);
    request
        .out()
        .printf(
            Locale.ROOT,
            "%d sentences%nmacro-F1 %.4f (biased %.4f, not biased %.4f)%n"
                + "words: F1 %.4f (precision %.4f, recall %.4f)%n",
            size,
            macro,
            biased,
            plain,
            marks,
            words[1] == 0 ? 0 : (double) words[0] / words[1],
            words[2] == 0 ? 0 : (double) words[0] / words[2]);
    return Scores.of(Map.of("macro-f1", macro, "words f1", marks));
  }

  private static double f1(int right, int found, int wanted) {
    return found + wanted == 0 ? 0 : 2.0 * right / (found + wanted);
  }
}
