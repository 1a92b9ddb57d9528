package news.parallax.evaluation;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import news.parallax.NewsException;
import news.parallax.bias.wording.Lesson;
import news.parallax.bias.wording.WordingTrainer;
import news.parallax.engine.NewsEngine;
import news.parallax.text.nlp4j.Nlp4jParser;
import news.parallax.text.nlp4j.WordVectors;

/// Learns what loaded wording is from sentences that people judged.
public final class LoadedLearner {
  /// Reads the sentences of a BABE file and writes the model learned from those on which people
  /// agreed. The same file gives the same model, byte for byte.
  ///
  /// @param out where it is told how well it would do on sentences not learned from
  /// @throws NewsException when one cannot be read or the other not written
  public void learn(Path data, Path file, NewsEngine.Options engine, PrintStream out) {
    JudgedSentenceParser parser = new JudgedSentenceParser(Nlp4jParser.load(engine.models()));
    List<Lesson> lessons =
        BabeFile.read(data).stream().filter(s -> s.biased() != null).map(parser::parse).toList();
    WordingTrainer trainer = new WordingTrainer(WordVectors.read(engine.models()));
    out.printf(
        Locale.ROOT,
        "%d sentences; macro-F1 on each fifth, learned from the others: %.4f%n",
        lessons.size(),
        trainer.crossValidated(lessons));
    try (OutputStream model = Files.newOutputStream(file)) {
      trainer.train(lessons).write(model);
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.OUTPUT, "cannot write " + file + ": " + e.getMessage(), e);
    }
  }
}
