package news.parallax.brief.party;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuoteBalanceTest {
  @Test
  void aQuotationWithinAnotherMustBeClosed() {
    assertThat(QuoteBalance.holds("“He told us ‘the pier is safe and then he left,” Quist said."))
        .isFalse();
    assertThat(QuoteBalance.holds("“He told us ‘the pier is safe’ and then he left,” Quist said."))
        .isTrue();
  }

  @Test
  void anOuterMarkMustBeClosed() {
    assertThat(QuoteBalance.holds("Quist called it “a harbour for all.")).isFalse();
    assertThat(QuoteBalance.holds("Quist called it \"a harbour for all.\"")).isTrue();
  }

  @Test
  void anApostropheIsNoQuotationMark() {
    assertThat(QuoteBalance.holds("“It’s the pilots’ pier and [Ada Quist]'s boat,” Lind said."))
        .isTrue();
  }
}
