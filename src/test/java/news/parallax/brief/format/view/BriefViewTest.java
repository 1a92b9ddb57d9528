package news.parallax.brief.format.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import news.parallax.brief.format.SampleBriefs;
import news.parallax.brief.format.view.FactMatrix.Tells;
import org.junit.jupiter.api.Test;

class BriefViewTest {
  private final BriefView view = new BriefView(SampleBriefs.bridge(), 1);

  @Test
  void everyPassageHasOneNumberInTheOrderOfThePage() {
    assertThat(view.passages().all())
        .extracting(Passage::number)
        .doesNotHaveDuplicates()
        .isSorted();
    assertThat(view.passages().all()).extracting(Passage::citation).doesNotHaveDuplicates();
    assertThat(view.passages().all().getFirst().citation())
        .isEqualTo(view.brief().headline().citations().getFirst());
  }

  @Test
  void theBriefsOfOneDocumentAreNumberedThrough() {
    List<BriefView> views = BriefView.all(List.of(SampleBriefs.thin(), SampleBriefs.bridge()));
    int last = views.getFirst().passages().all().getLast().number();
    assertThat(views.getLast().passages().all().getFirst().number()).isEqualTo(last + 1);
  }

  @Test
  void aPartysShareWeighsEachOutletByItsAttributedWords() {
    assertThat(view.parties().all().stream().mapToDouble(Parties.Party::share).sum())
        .isCloseTo(1, within(0.001));
  }

  @Test
  void aFactIsAbsentOnlyWhereTheTextWasHeldWhole() {
    FactMatrix matrix = new FactMatrix(view);
    int gazette = matrix.columns().indexOf(view.outlets().named("Island Gazette"));
    int tern = matrix.columns().indexOf(view.outlets().named("Radio Tern"));
    FactMatrix.Row repairs = matrix.rows().get(3);
    assertThat(repairs.cells().get(gazette).tells()).isEqualTo(Tells.NOT_HELD);
    assertThat(repairs.cells().get(tern).tells()).isEqualTo(Tells.NOTHING);
  }

  @Test
  void aCellHoldsTheWordsThatContradict() {
    FactMatrix matrix = new FactMatrix(view);
    int ledger = matrix.columns().indexOf(view.outlets().named("Ledger Business Daily"));
    FactMatrix.Cell welds = matrix.rows().get(1).cells().get(ledger);
    assertThat(welds.tells()).isEqualTo(Tells.CONTRADICTS);
    assertThat(welds.passages())
        .singleElement()
        .extracting(passage -> passage.citation().text())
        .asString()
        .startsWith("The company insists");
  }

  @Test
  void reprintsAreOneOrigin() {
    assertThat(view.originCount(view.brief().agreed().getFirst())).isEqualTo(2);
  }

  @Test
  void aFiguresWayEndsAtTheOutletsCited() {
    assertThat(FigureTable.through(view, view.brief().figures().get(1)))
        .containsExactly("Coastal Press Agency");
  }
}
