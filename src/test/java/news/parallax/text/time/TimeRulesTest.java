package news.parallax.text.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.text.PartialDate;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// Runs the examples that stand in the files of rules.
class TimeRulesTest {
  private static final PartialDate TODAY = PartialDate.parse("2024-03-13");
  private static final Pattern EXAMPLE = Pattern.compile("(.*?)(?: @(\\S+))? =(?: (\\w+) (\\S+))?");

  private final TimeTagger tagger = new TimeTagger();

  @TestFactory
  Stream<DynamicTest> everyExampleInTheRulesHolds() {
    return RuleBook.load().rules().stream()
        .flatMap(rule ->
            rule.examples().stream()
                .map(example -> dynamicTest(rule.name() + ": " + example, () -> run(example))));
  }

  @Test
  void mostRulesHaveAnExample() {
    List<Rule> rules = RuleBook.load().rules();
    assertThat(rules.stream().filter(r -> !r.examples().isEmpty()).count())
        .isGreaterThan(rules.size() * 3L / 4);
  }

  private void run(String example) {
    Matcher parts = EXAMPLE.matcher(example);
    assertThat(parts.matches()).as("form of the example").isTrue();
    String marked = parts.group(1);
    String text = marked.replace("[", "").replace("]", "");
    List<String> found =
        tagger
            .tag(
                text,
                new Sentence(new Span(0, text.length()), List.of(), List.of()),
                anchor(parts.group(2)))
            .stream()
            .map(t -> t.span().of(text) + " = " + t.type() + " " + t.value())
            .toList();
    if (parts.group(3) == null) {
      assertThat(found).isEmpty();
    } else {
      String extent = marked.substring(marked.indexOf('[') + 1, marked.indexOf(']'));
      assertThat(found).contains(extent + " = " + parts.group(3) + " " + parts.group(4));
    }
  }

  private static Anchor anchor(String written) {
    if (written == null) {
      return Anchor.of(TODAY);
    }
    return written.equals("?") ? Anchor.unknown() : Anchor.of(PartialDate.parse(written));
  }

  @Test
  void aDateStandsForNoMoreThanIsKnown() {
    assertThat(date("They left in June of last year.", Anchor.of(PartialDate.parse("2023-07"))))
        .isEqualTo(PartialDate.parse("2022-06"));
    assertThat(date("They left on June 4.", Anchor.of(PartialDate.parse("2023")))).isNull();
    assertThat(date("They left last month.", Anchor.unknown())).isNull();
    assertThat(date("They left on Monday.", Anchor.of(PartialDate.parse("2023-07")))).isNull();
    assertThat(date("They left on 4 June 2019.", Anchor.unknown()))
        .isEqualTo(PartialDate.parse("2019-06-04"));
  }

  private PartialDate date(String text, Anchor anchor) {
    Sentence sentence = new Sentence(new Span(0, text.length()), List.of(), List.of());
    List<TimeExpression> times = tagger.tag(text, sentence, anchor);
    assertThat(times).hasSize(1);
    return times.getFirst().date();
  }
}
