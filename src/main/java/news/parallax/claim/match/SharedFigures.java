package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import news.parallax.claim.Figure;
import news.parallax.text.Span;

/// Joins claims that give one number for one quantity: a number that two reports do not share by
/// chance says more than the words around it.
final class SharedFigures {
  private static final double LEAST_VALUE = 13;
  private static final double ENOUGH = 0.55;

  private final Support support;
  private final Map<String, List<Figure>> groups = new TreeMap<>();

  SharedFigures(Support support, List<Figure> figures) {
    this.support = support;
    for (Figure figure : figures) {
      if (saysMuch(figure)) {
        groups.computeIfAbsent(figure.groupId(), g -> new ArrayList<>()).add(figure);
      }
    }
  }

  void join(List<Profile> claims, Map<Integer, List<Telling>> tellings) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < claims.size(); i++) {
      index.put(claims.get(i).claim().id(), i);
    }
    for (List<Figure> group : groups.values()) {
      for (Figure own : group) {
        for (Figure other : group) {
          Integer here = index.get(own.claim().id());
          Integer there = index.get(other.claim().id());
          if (here != null
              && there != null
              && !own.claim().articleId().equals(other.claim().articleId())
              && sameValue(own, other)) {
            join(tellings.getOrDefault(here, List.of()), own.span(), claims.get(there), there);
          }
        }
      }
    }
  }

  private void join(List<Telling> tellings, Span figure, Profile other, int index) {
    for (Telling telling : tellings) {
      boolean holds = telling.profile().claim().span().contains(figure);
      if (holds && support.counts(telling.profile(), other, ENOUGH)) {
        telling.supporters().add(index);
      }
    }
  }

  private static boolean sameValue(Figure a, Figure b) {
    return Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high());
  }

  private static boolean saysMuch(Figure figure) {
    Double value = figure.low() == null ? figure.high() : figure.low();
    boolean open =
        figure.low() != null && figure.high() != null && !figure.low().equals(figure.high());
    return value != null && value >= LEAST_VALUE && !open;
  }
}
