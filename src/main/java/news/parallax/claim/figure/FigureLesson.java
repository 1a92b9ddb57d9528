package news.parallax.claim.figure;

import java.util.List;
import news.parallax.claim.Figure;

/// A figure as the model sees it.
///
/// @param names of its traits
/// @param traits how much it has of each
public record FigureLesson(Figure figure, List<String> names, List<Double> traits) {
  public FigureLesson {
    names = List.copyOf(names);
    traits = List.copyOf(traits);
    if (names.size() != traits.size()) {
      throw new IllegalArgumentException(names.size() + " names of " + traits.size() + " traits");
    }
  }
}
