package news.parallax.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RobotsTest {
  @Test
  void theLongestRuleHoldsAndAllowingWinsATie() {
    Robots robots =
        robots("User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /x\nAllow: /x");
    assertThat(robots.allows("/news/closed")).isFalse();
    assertThat(robots.allows("/news/open/1")).isTrue();
    assertThat(robots.allows("/x")).isTrue();
    assertThat(robots.allows("/other")).isTrue();
  }

  @Test
  void rulesForUsByNameReplaceThoseForAll() {
    Robots robots =
        robots(
            "User-agent: *\nDisallow: /\n\nUser-agent: other\nUser-agent: parallax\nDisallow: /b\nCrawl-delay: 5");
    assertThat(robots.allows("/a")).isTrue();
    assertThat(robots.allows("/b")).isFalse();
    assertThat(robots.delay()).isEqualTo(Duration.ofSeconds(5));
  }

  @Test
  void starsAndEndsAreUnderstood() {
    Robots robots = robots("User-agent: *\nDisallow: /*.pdf$\nDisallow: /*?print=");
    assertThat(robots.allows("/a/b.pdf")).isFalse();
    assertThat(robots.allows("/a/b.pdf.html")).isTrue();
    assertThat(robots.allows("/a?print=1")).isFalse();
  }

  @Test
  void anEmptyRuleForbidsNothingAndADelayHasAnEnd() {
    Robots robots = robots("User-agent: *\nDisallow:\nCrawl-delay: 99999");
    assertThat(robots.allows("/")).isTrue();
    assertThat(robots.delay()).isEqualTo(Duration.ofMinutes(1));
  }

  private static Robots robots(String text) {
    return Robots.parse(text, "Parallax");
  }
}
