package news.parallax.text.nlp4j;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiPredicate;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Token;

/// Says in how much our parse and the library's agree on some text files. Takes half a minute to
/// load and 4 GB.
///
/// ```
/// ./mvnw -q test-compile dependency:build-classpath -Dmdep.outputFile=target/test-class-path.txt
/// java -Xmx4g -cp target/classes:target/test-classes:$(cat target/test-class-path.txt) \
///     news.parallax.text.nlp4j.LibraryComparison target/models TEXT...
/// ```
final class LibraryComparison {
  private long tokens;
  private long tags;
  private long lemmas;
  private long heads;
  private long relations;
  private long mentions;
  private long mentionsOfBoth;

  private LibraryComparison() {}

  public static void main(String[] args) throws IOException {
    SentenceParser ours = Nlp4jParser.load(Path.of(args[0]));
    SentenceParser library = LibraryParser.load();
    LibraryComparison comparison = new LibraryComparison();
    for (Corpus.Place place : Corpus.read(Arrays.asList(args).subList(1, args.length))) {
      comparison.add(
          ours.parse(place.text(), place.span()), library.parse(place.text(), place.span()));
    }
    comparison.print();
  }

  private void add(Sentence ours, Sentence library) {
    tokens += library.tokens().size();
    tags += count(ours, library, (a, b) -> a.tag().equals(b.tag()));
    lemmas += count(ours, library, (a, b) -> a.lemma().equals(b.lemma()));
    heads += count(ours, library, (a, b) -> a.head() == b.head());
    relations += count(ours, library, (a, b) -> a.relation().equals(b.relation()));
    mentions += Math.max(ours.mentions().size(), library.mentions().size());
    mentionsOfBoth += ours.mentions().stream().filter(library.mentions()::contains).count();
  }

  private static long count(Sentence ours, Sentence library, BiPredicate<Token, Token> same) {
    List<Token> some = ours.tokens();
    List<Token> others = library.tokens();
    long count = 0;
    for (int i = 0; i < some.size(); i++) {
      if (same.test(some.get(i), others.get(i))) {
        count++;
      }
    }
    return count;
  }

  private void print() {
    System.out.printf(
        "of %d tokens the same: tag %.3f %%, lemma %.3f %%, head %.3f %%, relation %.3f %%%n",
        tokens, share(tags), share(lemmas), share(heads), share(relations));
    System.out.printf(
        "of %d mentions the same: %.3f %%%n", mentions, 100.0 * mentionsOfBoth / mentions);
  }

  private double share(long same) {
    return 100.0 * same / tokens;
  }
}
