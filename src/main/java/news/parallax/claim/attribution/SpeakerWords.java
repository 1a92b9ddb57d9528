package news.parallax.claim.attribution;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import news.parallax.Shipped;

/// What sort of speaker a common noun is, from `speakers.txt`.
public final class SpeakerWords {
  /// A sort of speaker.
  public enum Sort {
    STATE,
    OFFICIAL,
    ANALYST,
    PEOPLE,
    UNNAMED,
    POLICE,
    JUSTICE,
    LAWYER,
    DOCUMENT,
    MEDIA,
    COMPANY,
    UNION,
    ARMED,
    POLITICS,
    SPOKESPERSON,
    BODY
  }

  private static final class Holder {
    static final SpeakerWords WORDS = read();
  }

  private final Map<String, Sort> sorts;

  private SpeakerWords(Map<String, Sort> sorts) {
    this.sorts = sorts;
  }

  /// The words that come with the program.
  public static SpeakerWords load() {
    return Holder.WORDS;
  }

  /// The sort of a noun in dictionary form; empty for what does not speak.
  public Optional<Sort> sort(String noun) {
    return Optional.ofNullable(sorts.get(noun.toLowerCase(Locale.ROOT)));
  }

  private static SpeakerWords read() {
    Map<String, Sort> sorts = new HashMap<>();
    Sort sort = Sort.STATE;
    for (String line : Shipped.entries(SpeakerWords.class, "/news/parallax/claim/speakers.txt")) {
      if (line.startsWith("[")) {
        sort = Sort.valueOf(line.substring(1, line.indexOf(']')).toUpperCase(Locale.ROOT));
      } else if (!line.startsWith(">")) {
        for (String word : line.strip().split("\\s+")) {
          sorts.putIfAbsent(word, sort);
        }
      }
    }
    return new SpeakerWords(Map.copyOf(sorts));
  }
}
