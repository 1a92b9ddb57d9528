package news.parallax.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import news.parallax.NewsException;
import news.parallax.bias.wording.Lesson;
import news.parallax.bias.wording.WordingModel;
import news.parallax.text.SentenceParser;
import news.parallax.text.Token;
import news.parallax.text.nlp4j.Nlp4jParser;
import org.jspecify.annotations.Nullable;

/// Counts loaded words in 1,000 words of our summaries and of what they were made from: the first
/// sentences of one article, and of all articles in turn, as many words each. Counts twice: by our
/// detector, and by the words that people marked in the training half of BABE.
///
/// Reads `stories/dev.jsonl.gz` and `loaded-language/babe-train.csv` in the data folder; with a
/// file for predictions it writes there the words that people marked.
final class NeutralEvaluation {
  /// A word is in the lexicon of BABE when people marked it in so large a part of the sentences
  /// that have it.
  private static final double MARKED = 0.5;

  private static final class Tally {
    private int words;
    private int loaded;
    private int inLexicon;

    double per1000(int count) {
      return words == 0 ? 0 : 1000.0 * count / words;
    }
  }

  /// Prints the counts and gives back how large our summaries' are beside those of all leads.
  Scores run(Request request) {
    List<GoldStory> stories = GoldStory.read(request.data().resolve("stories/dev.jsonl.gz"));
    List<StorySummary> summaries =
        SummaryEvaluation.summaries(request, stories.subList(0, request.taken(stories.size())));
    SentenceParser parser = Nlp4jParser.load(request.engine().models());
    JudgedSentenceParser sentences = new JudgedSentenceParser(parser);
    Set<String> lexicon =
        lexicon(BabeFile.read(request.data().resolve("loaded-language/babe-train.csv")), sentences);
    write(lexicon, request.predictions());
    request
        .out()
        .printf(
            Locale.ROOT,
            "%d stories; a lexicon of %d words%n%-34s %8s %14s %14s%n",
            summaries.size(),
            lexicon.size(),
            "loaded words in 1,000",
            "words",
            "by detector",
            "by BABE words");
    Tally ours = tally("summary", StorySummary::summary, summaries, sentences, lexicon, request);
    tally(
        "first sentences of one article",
        StorySummary::lead,
        summaries,
        sentences,
        lexicon,
        request);
    Tally leads =
        tally(
            "first sentences of all in turn",
            StorySummary::turns,
            summaries,
            sentences,
            lexicon,
            request);
    return Scores.of(
        Map.of(
            "detector ratio", ratio(ours.per1000(ours.loaded), leads.per1000(leads.loaded)),
            "lexicon ratio", ratio(ours.per1000(ours.inLexicon), leads.per1000(leads.inLexicon))));
  }

  private static void write(Set<String> lexicon, @Nullable Path file) {
    if (file != null) {
      try {
        Files.write(file, lexicon);
      } catch (IOException e) {
        throw new NewsException(
            NewsException.Category.OUTPUT, "cannot write " + file + ": " + e.getMessage(), e);
      }
    }
  }

  private static double ratio(double ours, double theirs) {
    return theirs == 0 ? 0 : ours / theirs;
  }

  private static Tally tally(
      String name,
      Function<StorySummary, String> text,
      List<StorySummary> summaries,
      JudgedSentenceParser parser,
      Set<String> lexicon,
      Request request) {
    Tally tally = new Tally();
    for (StorySummary summary : summaries) {
      Lesson parsed =
          parser.parse(new JudgedSentence(0, text.apply(summary), false, List.of(), ""));
      tally.loaded +=
          WordingModel.shipped().judge(parsed.tokens(), parsed.mentions()).loaded().size();
      for (Token token : parsed.tokens()) {
        if (Character.isLetterOrDigit(token.text().charAt(0))) {
          tally.words++;
          tally.inLexicon += lexicon.contains(form(token)) ? 1 : 0;
        }
      }
    }
    request
        .out()
        .printf(
            Locale.ROOT,
            "%-34s %8d %14.2f %14.2f%n",
            name,
            tally.words,
            tally.per1000(tally.loaded),
            tally.per1000(tally.inLexicon));
    return tally;
  }

  private static Set<String> lexicon(List<JudgedSentence> judged, JudgedSentenceParser parser) {
    SortedMap<String, int[]> counts = new TreeMap<>();
    for (JudgedSentence sentence : judged) {
      Lesson parsed = parser.parse(sentence);
      for (int i = 0; i < parsed.tokens().size(); i++) {
        Token token = parsed.tokens().get(i);
        if (Character.isLetter(token.text().charAt(0)) && !token.tag().startsWith("NNP")) {
          int[] count = counts.computeIfAbsent(form(token), w -> new int[2]);
          count[0] += parsed.marked().get(i) ? 1 : 0;
          count[1]++;
        }
      }
    }
    Set<String> lexicon = new TreeSet<>();
    counts.forEach((word, count) -> {
      if (count[0] > 0 && count[0] >= MARKED * count[1]) {
        lexicon.add(word);
      }
    });
    return lexicon;
  }

  private static String form(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }
}
