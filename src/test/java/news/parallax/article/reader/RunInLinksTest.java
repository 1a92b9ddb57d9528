package news.parallax.article.reader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RunInLinksTest {
  @Test
  void linksBehindANameAreTakenOut() {
    assertThat(
            RunInLinks.removed(
                "Minister Ada Venn Ada (Addie) Mary VennFerry firm sues harbour Venn: 'no more tolls'"
                    + " On the docks: report MORE on Monday opened the bridge."))
        .isEqualTo("Minister Ada Venn on Monday opened the bridge.");
  }

  @Test
  void aNameInFullWithTheButtonAloneIsTakenOut() {
    assertThat(RunInLinks.removed("It thanked Ada Venn Ada Mary VennMORE (Norland)."))
        .isEqualTo("It thanked Ada Venn (Norland).");
  }

  @Test
  void namesThatHaveRunTogetherComeApart() {
    assertThat(RunInLinks.removed("To Jon CrowJon CrowFerry firm sues harbour MORE and others."))
        .isEqualTo("To Jon Crow and others.");
  }

  @Test
  void anotherTextStaysAsItIs() {
    String text = "Venn of Venn & Venn said that Ada Venn wanted \"MORE of it\". READ MORE";
    assertThat(RunInLinks.removed(text)).isEqualTo(text);
  }
}
