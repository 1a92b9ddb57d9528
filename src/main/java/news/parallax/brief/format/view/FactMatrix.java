package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Citation;

/// Which outlet carries which fact, with the words.
public final class FactMatrix {
  private final BriefView view;

  public FactMatrix(BriefView view) {
    this.view = view;
  }

  /// The outlets, in the order of the coverage.
  public List<Outlets.Name> columns() {
    return view.brief().coverage().outlets().stream()
        .map(outlet -> view.outlets().named(outlet.outlet()))
        .toList();
  }

  /// None for a story of one outlet, which there is nobody to compare with.
  public List<Row> rows() {
    return columns().size() < 2
        ? List.of()
        : view.brief().coverage().facts().stream().map(this::row).toList();
  }

  private Row row(CoveredFact fact) {
    return new Row(
        fact,
        view.brief().coverage().outlets().stream().map(outlet -> cell(fact, outlet)).toList());
  }

  private Cell cell(CoveredFact fact, OutletSection outlet) {
    boolean carried = outlet.articles().stream().anyMatch(fact.carriedBy()::contains);
    boolean contradicted = outlet.articles().stream().anyMatch(fact.contradictedBy()::contains);
    List<Passage> passages = new ArrayList<>();
    if (carried) {
      passages.addAll(in(outlet, fact.statement().citations()));
    }
    if (contradicted) {
      passages.addAll(in(outlet, fact.contradictions()));
    }
    return new Cell(tells(fact, carried, contradicted, outlet), passages);
  }

  private Tells tells(
      CoveredFact fact, boolean carried, boolean contradicted, OutletSection outlet) {
    if (carried || contradicted) {
      return !contradicted ? Tells.CARRIES : carried ? Tells.BOTH : Tells.CONTRADICTS;
    }
    boolean whole = outlet.articles().stream().anyMatch(id -> view.article(id).whole());
    if (!whole) {
      return Tells.NOT_HELD;
    }
    boolean without = outlet.leavesOut().contains(fact.id()) || isOfOneAlone(fact);
    return without ? Tells.NOTHING : Tells.NOT_FOUND;
  }

  /// What one outlet alone reports no other tells.
  private boolean isOfOneAlone(CoveredFact fact) {
    return view.brief().coverage().outlets().stream()
        .anyMatch(outlet -> outlet.onlyHere().contains(fact.id()));
  }

  private List<Passage> in(OutletSection outlet, List<Citation> citations) {
    return citations.stream()
        .filter(citation -> outlet.articles().contains(citation.article()))
        .map(view.passages()::of)
        .toList();
  }

  /// What an outlet makes of a fact.
  public enum Tells {
    CARRIES,
    CONTRADICTS,
    /// One article of the outlet carries it, another says otherwise.
    BOTH,
    /// It surely leaves it out.
    NOTHING,
    /// Not found in its words: it may tell it in others.
    NOT_FOUND,
    /// Nothing in the text that was held, which is not the whole.
    NOT_HELD;

    /// Those that a reader is told the signs of.
    public static List<Tells> legend() {
      return List.of(CARRIES, CONTRADICTS, NOTHING, NOT_FOUND, NOT_HELD);
    }
  }

  /// @param passages its words on the fact; empty when it tells nothing
  public record Cell(Tells tells, List<Passage> passages) {
    public Cell {
      passages = List.copyOf(passages);
    }
  }

  /// @param cells one for each column
  public record Row(CoveredFact fact, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }
}
