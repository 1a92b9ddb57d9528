package news.parallax.story.likeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.testing.Articles;
import org.junit.jupiter.api.Test;

class EvidenceTest {
  private static final String TEXT =
      "The ferry Maribel sank off Gannet Reef on Monday with 40 lorries on board. All were saved.";

  private static double between(Article a, Article b) {
    List<Profile> profiles =
        Profiler.profiles(
            List.of(ArticleTerms.of(a), ArticleTerms.of(b)), BackgroundCounts.ENGLISH);
    return Evidence.of(profiles.getFirst(), profiles.getLast());
  }

  @Test
  void theNearerInTimeTheMoreEvidence() {
    Article article = Articles.of("Reef Post", "Ferry sinks", "2031-03-03", TEXT);
    List<Double> evidence =
        List.of("2031-03-03", "2031-03-04", "2031-03-05", "2031-03-09", "2031-03-30", "2031-09-01")
            .stream()
            .map(day -> between(article, Articles.of("Echo", "Ferry sinks", day, TEXT)))
            .toList();
    assertThat(evidence).isSortedAccordingTo(java.util.Comparator.reverseOrder());
  }

  @Test
  void aMonthIsNoDay() {
    Article article = Articles.of("Reef Post", "Ferry sinks", "2031-03-03", TEXT);
    double undated = between(article, Articles.by("Echo", "Ferry sinks\n\n" + TEXT));
    double month = between(article, Articles.of("Echo", "Ferry sinks", "2031-03", TEXT));
    assertThat(month).isEqualTo(undated);
  }

  @Test
  void captionsAndCreditsAreNoEvidence() {
    Article article = Articles.by("Reef Post", TEXT);
    Article other =
        Articles.by(
            "Echo", "Rain is expected in the hills of Tarn until Friday, the service said.");
    Article withCaption =
        Articles.by(
            "Echo",
            "Rain is expected in the hills of Tarn until Friday, the service said.\n\n"
                + "The ferry Maribel off Gannet Reef. (Ada Thorn/AP)");
    assertThat(between(article, withCaption)).isEqualTo(between(article, other));
  }
}
