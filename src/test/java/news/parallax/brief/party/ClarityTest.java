package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.Printable;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.story.AnalyzedStory;
import news.parallax.testing.Stories;
import org.junit.jupiter.api.Test;

class ClarityTest {
  private static final String TEXT =
      "Ada Quist opened a ferry line in Brackwater. “They closed the ferry line,” Ada Quist said.";

  @Test
  void whatTheReaderHasNotReadIsCounted() {
    assertThat(trait("the unknown")).isEqualTo(1);
    assertThat(trait("the unknown met before")).isEqualTo(1);
    assertThat(trait("the unknown", "line")).isZero();
  }

  @Test
  void severalWhomNothingNamesAreCounted() {
    assertThat(trait("they without several")).isEqualTo(1);
    assertThat(trait("it without noun")).isZero();
  }

  private static double trait(String name, String... read) {
    AnalyzedStory story = Stories.of(TEXT);
    Ledger ledger = new LedgerBuilder().build(story);
    Attribution said =
        ledger.attributions().stream()
            .filter(a -> a.form() == Attribution.Form.DIRECT)
            .findFirst()
            .orElseThrow();
    ArticleSentence sentence = story.articles().getFirst().prose().getLast();
    Set<String> known = new TreeSet<>(DefiniteNouns.stems(List.of(read)));
    PrintLesson lesson =
        new ClarityTraits(story, new Printable(story))
            .of(story.text(sentence), sentence, said, known, true);
    return lesson.traits()[lesson.names().indexOf(name)];
  }
}
