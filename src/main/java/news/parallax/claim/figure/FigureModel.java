package news.parallax.claim.figure;

import java.util.List;
import news.parallax.Shipped;
import news.parallax.text.regression.TraitModel;

/// How likely all fields of a figure are right and a reader wants it, as learned from figures that
/// were read and judged.
record FigureModel(TraitModel model) {
  private static final class Standard {
    static final FigureModel MODEL = parse(Shipped.lines(FigureModel.class, "figures.model"));
  }

  static FigureModel shipped() {
    return Standard.MODEL;
  }

  /// One that knows nothing: every figure is sure.
  static FigureModel none() {
    return new FigureModel(TraitModel.none());
  }

  /// From 0 to 1.
  double chance(FigureLesson lesson) {
    double[] traits = lesson.traits().stream().mapToDouble(t -> t).toArray();
    return model.names().isEmpty() ? 1 : model.chance(lesson.names(), traits, List.of());
  }

  String format() {
    return model.format();
  }

  static FigureModel parse(List<String> lines) {
    return new FigureModel(TraitModel.parse(lines));
  }
}
