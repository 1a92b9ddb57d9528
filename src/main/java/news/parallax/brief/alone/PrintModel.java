package news.parallax.brief.alone;

import java.util.List;
import news.parallax.Shipped;
import news.parallax.text.regression.TraitModel;

/// How likely a sentence is without fault, as learned from sentences that were judged.
record PrintModel(TraitModel model) {
  private static final class Standard {
    static final PrintModel MODEL = shipped("printable.model");
  }

  private static final class Behind {
    static final PrintModel MODEL = shipped("behind.model");
  }

  private static final class Opening {
    static final PrintModel MODEL = shipped("opening.model");
  }

  /// What was learned from sentences that were judged behind an opening.
  static PrintModel behind() {
    return Behind.MODEL;
  }

  /// What was learned from sentences that were judged as openings.
  static PrintModel opening() {
    return Opening.MODEL;
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
