package news.parallax.brief.format.json;

import java.util.Locale;

/// How the contract spells what Java has as constants: `CAME_ABOUT` is `came-about`.
final class Spelling {
  /// The only basis that odds may have.
  static final String SOURCE_WORDS = "source-words";

  private static final String ASKED = "asked";
  private static final String GENERATED = "generated";

  private Spelling() {}

  static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /// @throws IllegalArgumentException when no constant is spelled so
  static <E extends Enum<E>> E read(Class<E> type, String spelling) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(spelling)) {
        return constant;
      }
    }
    throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + spelling);
  }

  static String ofQuestion(boolean asked) {
    return asked ? ASKED : GENERATED;
  }

  static boolean readQuestion(String spelling) {
    return switch (spelling) {
      case ASKED -> true;
      case GENERATED -> false;
      default -> throw new IllegalArgumentException("no basis of a question: " + spelling);
    };
  }
}
