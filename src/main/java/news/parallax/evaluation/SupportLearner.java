package news.parallax.evaluation;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.NewsException;
import news.parallax.brief.support.SupportScorer;
import news.parallax.brief.support.SupportTrainer;
import news.parallax.brief.support.SupportTrainer.Verdict;
import news.parallax.engine.NewsEngine;
import news.parallax.text.nlp4j.Nlp4jParser;

/// Learns when people find that a text supports a sentence.
public final class SupportLearner {
  private static final int PARTS = 10;
  private static final String HEADING =
      "# How a sentence lies on its passage: each trait's mean, spread, weight, and weight when the\n"
          + "# sentence is copied. Written by: parallax learn support --data FOLDER --out FILE\n";

  /// Reads the files of QAGS in a folder and writes the weights learned from all; tells before how
  /// well each tenth of the articles is judged by weights of the others.
  ///
  /// @throws NewsException when the files cannot be read or the weights not written
  public void learn(Path data, Path file, NewsEngine.Options engine, PrintStream out) {
    VerdictParser parser = new VerdictParser(Nlp4jParser.load(engine.models()));
    List<List<Verdict>> articles = new ArrayList<>();
    for (Path lines : DataFiles.jsonLines(data)) {
      QagsFile.read(lines).forEach(s -> articles.add(parser.parse(s)));
    }
    SupportTrainer trainer = new SupportTrainer();
    SortedMap<String, BalancedAccuracy> bySet = new TreeMap<>();
    for (int p = 0; p < PARTS; p++) {
      int part = p;
      SupportScorer scorer = trainer.train(flat(articles, i -> i % PARTS != part));
      for (Verdict verdict : flat(articles, i -> i % PARTS == part)) {
        bySet
            .computeIfAbsent(verdict.set(), s -> new BalancedAccuracy())
            .add(verdict.supported(), scorer.supports(verdict.sentence(), verdict.article()));
      }
    }
    bySet.forEach((set, accuracy) ->
        out.printf(
            Locale.ROOT,
            "%s: balanced accuracy on each tenth, learned from the others: %.4f%n",
            set,
            accuracy.value()));
    LearnedModel.write(file, HEADING + trainer.train(flat(articles, i -> true)).format());
  }

  private static List<Verdict> flat(
      List<List<Verdict>> articles, java.util.function.IntPredicate taken) {
    return IntStream.range(0, articles.size())
        .filter(taken)
        .mapToObj(articles::get)
        .flatMap(List::stream)
        .toList();
  }
}
