package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.brief.Brief;
import news.parallax.text.Span;

/// Statements of a brief with one word made wrong: another name of the same story, another number,
/// a negation more or less, another speaker. Drawn by chance from a seed: the same brief and seed
/// give the same swaps.
final class Swaps {
  /// What is made wrong.
  enum Kind {
    NAME,
    NUMBER,
    NEGATION,
    SPEAKER
  }

  /// A statement with one word made wrong.
  record Swap(Kind kind, PrintedStatement of, String text) {}

  private record Site(Kind kind, PrintedStatement of, Span span, String word) {}

  private static final Pattern NUMBER =
      Pattern.compile("(?<![\\p{L}\\d.,])\\d[\\d,.]*\\d|(?<![\\p{L}\\d.,])\\d(?![\\d.,]*\\d)");
  private static final Pattern NAME =
      Pattern.compile("(?<=[\\p{L}\\d,;:%)”] |\\[)\\p{Lu}[\\p{Ll}’'-]+");
  private static final Pattern SPEAKING =
      Pattern.compile(
          "(?i)\\b(?:said|says|told|according|added|called|warned|denied|asked|argued)\\b");
  private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:not|never|no) ");
  private static final Pattern AUXILIARY =
      Pattern.compile(
          "\\b(?:is|was|are|were|has|have|had|will|would|could|can|may|should|did|does)(?= \\p{Ll})");
  private static final Set<String> NO_NAMES =
      Set.of(
          "I", "The", "He", "She", "It", "We", "They", "But", "And", "In", "On", "A", "That", "If",
          "No");
  private static final int NEAR = 40;

  private final List<Site> sites = new ArrayList<>();
  private final SortedSet<String> names = new TreeSet<>();
  private final SortedSet<String> numbers = new TreeSet<>();

  Swaps(Brief brief) {
    for (PrintedStatement printed : PrintedStatement.all(brief)) {
      String text = printed.statement().text();
      Matcher number = NUMBER.matcher(text);
      while (number.find()) {
        numbers.add(number.group());
        add(Kind.NUMBER, printed, number);
      }
      Matcher name = NAME.matcher(text);
      while (name.find()) {
        if (!NO_NAMES.contains(name.group())) {
          names.add(name.group());
          add(speaks(text, name) ? Kind.SPEAKER : Kind.NAME, printed, name);
        }
      }
      Matcher negation = NEGATION.matcher(text);
      while (negation.find()) {
        add(Kind.NEGATION, printed, negation);
      }
      Matcher auxiliary = AUXILIARY.matcher(text);
      while (auxiliary.find()) {
        add(Kind.NEGATION, printed, auxiliary);
      }
    }
  }

  private static boolean speaks(String text, Matcher name) {
    String near =
        text.substring(
            Math.max(0, name.start() - NEAR), Math.min(text.length(), name.end() + NEAR));
    return SPEAKING.matcher(near).find();
  }

  private void add(Kind kind, PrintedStatement printed, Matcher at) {
    sites.add(new Site(kind, printed, new Span(at.start(), at.end()), at.group()));
  }

  /// So many swaps, of each kind about the same, none twice as long as there are others.
  List<Swap> draw(int count, long seed) {
    Random chance = new Random(seed);
    Map<Kind, List<Site>> byKind = new EnumMap<>(Kind.class);
    sites.forEach(s -> byKind.computeIfAbsent(s.kind(), k -> new ArrayList<>()).add(s));
    List<Kind> kinds = List.copyOf(byKind.keySet());
    Set<String> drawn = new TreeSet<>();
    List<Swap> swaps = new ArrayList<>();
    for (int trial = 0; swaps.size() < count && trial < 50 * count; trial++) {
      List<Site> ofKind = byKind.getOrDefault(kinds.get(chance.nextInt(kinds.size())), List.of());
      Site site = ofKind.get(chance.nextInt(ofKind.size()));
      String text = swapped(site, chance);
      if (!text.equalsIgnoreCase(site.of().statement().text()) && drawn.add(text)) {
        swaps.add(new Swap(site.kind(), site.of(), text));
      }
    }
    return swaps;
  }

  private String swapped(Site site, Random chance) {
    String text = site.of().statement().text();
    String word =
        switch (site.kind()) {
          case NAME, SPEAKER -> any(names, chance);
          case NUMBER -> any(numbers, chance);
          case NEGATION -> NEGATION.matcher(site.word()).matches() ? "" : site.word() + " not";
        };
    return text.substring(0, site.span().start()) + word + text.substring(site.span().end());
  }

  private static String any(SortedSet<String> words, Random chance) {
    List<String> all = List.copyOf(words);
    return all.get(chance.nextInt(all.size()));
  }

  static String describe(Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }
}
