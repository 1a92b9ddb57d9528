package news.parallax.brief.alone;

import java.util.List;
import news.parallax.Shipped;
import news.parallax.text.regression.TraitModel;

/// How likely a sentence is without fault, as learned from sentences that were judged.
record PrintModel(TraitModel model) {
  private static final class Standard {
    static final PrintModel MODEL = shipped("printable.model");
  }

  static PrintModel shipped() {
    return Standard.MODEL;
  }

  /// One that comes with the program.
  static PrintModel shipped(String name) {
    return parse(Shipped.lines(PrintModel.class, name));
  }

  /// One that knows nothing.
  static PrintModel none() {
    return new PrintModel(TraitModel.none());
  }

  double chance(PrintLesson sentence) {
    return model.chance(sentence.names(), sentence.traits(), sentence.words());
  }

  String format() {
    return model.format();
  }

  static PrintModel parse(List<String> lines) {
    return new PrintModel(TraitModel.parse(lines));
  }
}
