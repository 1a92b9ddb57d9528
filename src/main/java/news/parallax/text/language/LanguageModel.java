package news.parallax.text.language;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import news.parallax.NewsException;
import news.parallax.text.language.LanguageDetector.Guess;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/// OpenNLP's model of 103 languages, loaded when it is first asked.
final class LanguageModel {
  private static final class Holder {
    private static final LanguageDetectorModel MODEL = load();
  }

  private LanguageModel() {}

  /// The most likely language of `text`.
  static Guess guess(String text) {
    Language best = new LanguageDetectorME(Holder.MODEL).predictLanguage(text);
    return new Guess(best.getLang(), best.getConfidence());
  }

  private static LanguageDetectorModel load() {
    try (InputStream in = LanguageModel.class.getResourceAsStream("/langdetect-183.bin")) {
      return new LanguageDetectorModel(Objects.requireNonNull(in, "langdetect-183.bin"));
    } catch (IOException e) {
      throw new NewsException(
          NewsException.Category.MODEL, "the model that tells languages cannot be read", e);
    }
  }
}
