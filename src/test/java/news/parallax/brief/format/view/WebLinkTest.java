package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class WebLinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://courier.example/a?b=1&c=%20",
        "HTTP://courier.example/",
        "http://x.example:80/a#b"
      })
  void addressesOfTheWebAreLinked(String address) {
    assertThat(WebLink.of(address)).contains(address);
  }

  @ParameterizedTest
  @NullAndEmptySource
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "data:text/html,x",
        "//courier.example/a",
        "/a",
        "file:///etc/passwd",
        "https:///a",
        "https://courier.example\" onclick=\"x",
        "https://me:secret@courier.example/",
        "java\nscript:alert(1)"
      })
  void nothingElseIs(@Nullable String address) {
    assertThat(WebLink.of(address)).isEmpty();
  }
}
