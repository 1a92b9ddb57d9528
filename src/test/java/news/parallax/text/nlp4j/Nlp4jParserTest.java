package news.parallax.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import news.parallax.NewsException;
import news.parallax.testing.Stories;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Nlp4jParserTest {
  private static final SentenceParser PARSER = Stories.parser();

  @Test
  void saysWhatTheLibrarySaysWithItsModelsAsShipped() throws IOException {
    String golden = Files.readString(GoldenParses.FOLDER.resolve("sentences.tsv"));
    assertThat(ParseText.of(PARSER, sentences())).isEqualTo(golden);
  }

  @Test
  void saysTheSameOnFourThreadsAtOnce() throws Exception {
    List<String> sentences = sentences();
    String alone = ParseText.of(PARSER, sentences);
    Callable<String> task = () -> ParseText.of(PARSER, sentences);
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<String> other : threads.invokeAll(List.of(task, task, task, task))) {
        assertThat(other.get()).isEqualTo(alone);
      }
    }
  }

  @Test
  void everyOffsetIsOneOfTheWholeText() {
    String text = "Rain fell.  “It won’t stop,” said Ilka Moran…  Night came.";
    Span span = new Span(12, 45);
    Sentence sentence = PARSER.parse(text, span);
    assertThat(sentence.tokens())
        .allSatisfy(token -> assertThat(token.span().of(text)).isEqualTo(token.text()))
        .extracting(Token::text)
        .containsExactly("“", "It", "wo", "n’t", "stop", ",", "”", "said", "Ilka", "Moran", "…");
    assertThat(sentence.mentions())
        .containsExactly(new Mention(new Span(34, 44), EntityKind.PERSON));
  }

  @Test
  void isNotDividedHoweverManyStopsItHas() {
    Sentence sentence = parse("Stop. Wait! Is that \"all\"? Yes.");
    assertThat(sentence.tokens()).hasSize(12);
  }

  @Test
  void curlyAndStraightMarksAreParsedAlike() {
    Sentence curly = parse("“We won’t go,” said the dockers’ leader.");
    Sentence straight = parse("\"We won't go,\" said the dockers' leader.");
    assertThat(curly.tokens())
        .extracting(Token::lemma, Token::tag, Token::head, Token::relation)
        .containsExactlyElementsOf(
            straight.tokens().stream()
                .map(t -> tuple(t.lemma(), t.tag(), t.head(), t.relation()))
                .toList());
  }

  @Test
  void aBracketIsAWordOfItsOwn() {
    assertThat(parse("Sales (up 5%) and costs (2) rose.").tokens())
        .extracting(Token::text)
        .containsExactly(
            "Sales", "(", "up", "5", "%", ")", "and", "costs", "(", "2", ")", "rose", ".");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t ", "\u00a0\u200b"})
  void nothingHasNoWords(String text) {
    assertThat(parse(text).tokens()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "?",
        "...",
        "😀😀 👍🏽",
        "\ud83d",
        "\u0000\u0007 bell",
        "Привет, мир! Как дела?",
        "会议在周二举行。",
        "((((((((((",
        "\"\"\"\"'' -- // \\ || _ __ a_b_c",
        "a\u00adb co\u00adoperation \u00ad",
        "x=1;y=2;if(x<y){z()}",
        "<p>One</p><br/>two &amp; three",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void oddInputIsParsedAllTheSame(String text) {
    assertWellFormed(text, parse(text));
  }

  @Test
  void aSentenceOfFiveThousandCharactersTakesMomentsNotMinutes() {
    String clause = "the ministry said that the river, which had risen again, would not fall, and ";
    assertTakesMoments(clause.repeat(65));
  }

  @Test
  void aThousandWordsWithoutAnyMarkDoToo() {
    assertTakesMoments("river ".repeat(1000));
  }

  private static void assertTakesMoments(String text) {
    long start = System.nanoTime();
    Sentence sentence = parse(text);
    assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
    assertWellFormed(text, sentence);
    assertThat(sentence.tokens()).filteredOn(token -> token.head() == -1).isNotEmpty();
  }

  @Test
  void withoutModelsItSaysWhereItLooked(@TempDir Path empty) {
    assertThatThrownBy(() -> Nlp4jParser.load(empty))
        .isInstanceOf(NewsException.class)
        .hasMessageContaining(empty.toString());
  }

  @Test
  void modelsOfAnotherVersionAreNotRead(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve(Models.MADE_FROM), "parallax models 0");
    assertThatThrownBy(() -> Nlp4jParser.load(folder))
        .isInstanceOf(NewsException.class)
        .hasMessageContaining("another version");
  }

  private static Sentence parse(String text) {
    return PARSER.parse(text, new Span(0, text.length()));
  }

  private static List<String> sentences() throws IOException {
    return Files.readAllLines(GoldenParses.FOLDER.resolve("sentences.txt"));
  }

  /// Words in order, none on another, each at its place, and a tree without cycles.
  private static void assertWellFormed(String text, Sentence sentence) {
    List<Token> tokens = sentence.tokens();
    assertThat(tokens).isNotEmpty();
    int end = 0;
    for (Token token : tokens) {
      assertThat(token.span().start()).isGreaterThanOrEqualTo(end);
      assertThat(token.span().isEmpty()).isFalse();
      assertThat(token.text()).isEqualTo(token.span().of(text));
      assertThat(token.relation()).isNotEmpty();
      end = token.span().end();
    }
    assertThat(IntStream.range(0, tokens.size())).allMatch(word -> reachesRoot(tokens, word));
  }

  private static boolean reachesRoot(List<Token> tokens, int word) {
    int at = word;
    for (int steps = 0; steps <= tokens.size(); steps++) {
      at = tokens.get(at).head();
      if (at == -1) {
        return true;
      }
    }
    return false;
  }
}
