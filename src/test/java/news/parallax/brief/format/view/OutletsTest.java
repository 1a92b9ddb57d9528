package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.format.SampleBriefs;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OutletsTest {
  @Test
  void twoOutletsNeverShareAMark() {
    assertThat(names("North Post", "Noon Paper", "The North Post"))
        .extracting(Outlets.Name::letters)
        .containsExactly("NP", "NO", "NOR");
    assertThat(names("North Post", "Noon Paper", "The North Post"))
        .extracting(Outlets.Name::shortName)
        .containsExactly("North Post", "Noon Paper", "North Post 2");
  }

  @Test
  void lettersThatAllAreTakenGetANumber() {
    assertThat(names("North Post", "Nora Press", "Noah Pages", "Norma Paper", "Norbert Piper"))
        .extracting(Outlets.Name::letters)
        .containsExactly("NP", "NO", "NOA", "NOR", "NORB");
    assertThat(names("Fox", "FO", "FOX", "fox"))
        .extracting(Outlets.Name::letters)
        .doesNotHaveDuplicates();
  }

  @Test
  void articlesOfOneOutletShareItsMark() {
    assertThat(names("North Post", "North Post")).containsOnly(names("North Post").getFirst());
  }

  @Test
  void unknownOutletsAreNumberedWhenThereAreSeveral() {
    assertThat(names((String) null, null))
        .extracting(Outlets.Name::full)
        .containsExactly("unknown outlet 1", "unknown outlet 2");
    assertThat(names("North Post", null))
        .extracting(Outlets.Name::full)
        .containsExactly("North Post", "unknown outlet");
  }

  private static List<Outlets.Name> names(@Nullable String... outlets) {
    Brief brief = SampleBriefs.publishedBy(Arrays.asList(outlets));
    Outlets of = Outlets.of(brief);
    return brief.articles().stream().map(of::of).toList();
  }
}
