package news.parallax.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import news.parallax.article.Article;
import news.parallax.article.Outlet;
import news.parallax.article.Passage;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class OutletSpellingTest {
  private final OutletSpelling spelling = new OutletSpelling();

  @Test
  void anInferredNameTakesTheSpellingThatIsGiven() {
    Article given = article("a", Outlet.given("Harbour Ledger"));
    Article inferred =
        article("b", Outlet.inferred("The Harbour Ledger", new Passage("b", new Span(0, 1))));
    assertThat(spelling.unite(List.of(inferred, given)))
        .extracting(Article::outletName)
        .containsExactly("Harbour Ledger", "Harbour Ledger");
  }

  @Test
  void differentOutletsStayApart() {
    Article one = article("a", Outlet.given("Harbour Ledger"));
    Article other = article("b", Outlet.given("Harbour Times"));
    assertThat(spelling.unite(List.of(one, other)))
        .extracting(Article::outletName)
        .containsExactly("Harbour Ledger", "Harbour Times");
  }

  @Test
  void anUnknownOutletStaysUnknown() {
    Article unknown = article("a", Outlet.unknown());
    assertThat(spelling.unite(List.of(unknown))).containsExactly(unknown);
  }

  private static Article article(String id, Outlet outlet) {
    return new Article(id, outlet, null, null, null, "x", "0", List.of(), false, false, id);
  }
}
