package news.parallax.claim.dispute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class DisputeLessonTest {
  private static final Passage ONE = new Passage("a", new Span(3, 9));
  private static final Passage OTHER = new Passage("b", new Span(20, 30));

  @Test
  void isOfItsSentencesInEitherOrder() {
    DisputeLesson lesson = new DisputeLesson(ONE, OTHER, List.of("near"), List.of(1.0));
    assertThat(lesson.isOf("a", 3, "b", 20)).isTrue();
    assertThat(lesson.isOf("b", 20, "a", 3)).isTrue();
    assertThat(lesson.isOf("a", 3, "b", 21)).isFalse();
  }

  @Test
  void hasAValueForEachTrait() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DisputeLesson(ONE, OTHER, List.of("near"), List.of()));
  }
}
