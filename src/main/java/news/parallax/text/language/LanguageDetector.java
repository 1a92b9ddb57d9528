package news.parallax.text.language;

import java.lang.Character.UnicodeScript;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.Shipped;

/// Tells whether a text is English. Safe for use by many threads.
///
/// English shows by its small words, other scripts by their letters; only a text of which neither
/// is plain is shown to the statistical model, which is loaded then and not before.
public final class LanguageDetector {
  private static final int SAMPLE = 4_000;
  private static final int FEWEST_LETTERS = 40;

  /// The share of small English words above which a text is English, and below which it need not
  /// be.
  private static final double ENGLISH = 0.18;

  private static final double HARDLY_ENGLISH = 0.08;

  /// What the model gives a language of which it is sure in one sentence; it spreads its confidence
  /// over 103.
  private static final double SURE = 0.12;

  private static final Set<String> SMALL_WORDS = load();

  private static final Map<UnicodeScript, String> ONE_LANGUAGE =
      Map.of(
          UnicodeScript.HANGUL, "Korean",
          UnicodeScript.HIRAGANA, "Japanese",
          UnicodeScript.KATAKANA, "Japanese",
          UnicodeScript.GREEK, "Greek",
          UnicodeScript.THAI, "Thai",
          UnicodeScript.GEORGIAN, "Georgian",
          UnicodeScript.ARMENIAN, "Armenian",
          UnicodeScript.HEBREW, "Hebrew");

  /// The English name of the language of `text` when that is not English; nothing when it is, or
  /// when there is too little of it to tell.
  public Optional<String> unsupported(String text) {
    String sample = sample(text);
    Map<UnicodeScript, Integer> letters = letters(sample);
    int all = letters.values().stream().mapToInt(Integer::intValue).sum();
    int latin = letters.getOrDefault(UnicodeScript.LATIN, 0);
    if (2 * latin < all) {
      return Optional.of(ofScript(sample, letters));
    }
    double share = smallWordShare(sample);
    if (all < FEWEST_LETTERS || share >= ENGLISH) {
      return Optional.empty();
    }
    Guess guess = LanguageModel.guess(sample);
    boolean other =
        !guess.code().equals("eng") && share < HARDLY_ENGLISH && guess.confidence() > SURE;
    return other ? Optional.of(name(guess.code())) : Optional.empty();
  }

  /// The ISO 639 code of the language of `text`, such as "en" or "de"; that of English when there
  /// is too little of it to tell, "und" for a language that has no code of two letters.
  public String code(String text) {
    return unsupported(text).map(LanguageDetector::codeOf).orElse("en");
  }

  private static String codeOf(String name) {
    return switch (name) {
      case "Norwegian" -> "no";
      case "Serbo-Croatian" -> "sh";
      default ->
          Arrays.stream(Locale.getISOLanguages())
              .filter(code -> Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equals(name))
              .findFirst()
              .orElse("und");
    };
  }

  /// A language by its ISO 639-3 code, and how sure that is, 0 to 1.
  record Guess(String code, double confidence) {}

  private static String ofScript(String sample, Map<UnicodeScript, Integer> letters) {
    if (letters.containsKey(UnicodeScript.HIRAGANA)
        || letters.containsKey(UnicodeScript.KATAKANA)) {
      return "Japanese";
    }
    UnicodeScript main = UnicodeScript.COMMON;
    for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
      main = entry.getValue() > letters.getOrDefault(main, 0) ? entry.getKey() : main;
    }
    if (main == UnicodeScript.HAN) {
      return "Chinese";
    }
    String known = ONE_LANGUAGE.get(main);
    return known != null ? known : name(LanguageModel.guess(sample).code());
  }

  private static String name(String code) {
    return switch (code) {
      case "cmn", "zho" -> "Chinese";
      case "pes", "fas" -> "Persian";
      case "ekk", "est" -> "Estonian";
      case "lvs", "lav" -> "Latvian";
      case "nob", "nno" -> "Norwegian";
      case "hrv", "srp", "bos" -> "Serbo-Croatian";
      case "plt" -> "Malagasy";
      default ->
          Arrays.stream(Locale.getISOLanguages())
              .map(Locale::of)
              .filter(locale -> locale.getISO3Language().equals(code))
              .findFirst()
              .orElseGet(() -> Locale.of(code))
              .getDisplayLanguage(Locale.ENGLISH);
    };
  }

  private static String sample(String text) {
    if (text.length() <= SAMPLE) {
      return text;
    }
    int middle = text.length() / 2;
    return text.substring(0, SAMPLE / 2) + " " + text.substring(middle, middle + SAMPLE / 2);
  }

  private static Map<UnicodeScript, Integer> letters(String text) {
    Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    text.codePoints()
        .filter(Character::isLetter)
        .forEach(c -> letters.merge(UnicodeScript.of(c), 1, Integer::sum));
    return letters;
  }

  private static double smallWordShare(String text) {
    String[] words = text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+");
    long small = Arrays.stream(words).filter(SMALL_WORDS::contains).count();
    return (double) small / Math.max(1, words.length);
  }

  private static Set<String> load() {
    return Shipped.entries(LanguageDetector.class, "english.txt").stream()
        .flatMap(line -> Arrays.stream(line.split(" ")))
        .collect(Collectors.toUnmodifiableSet());
  }
}
