package news.parallax.evaluation;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.text.Span;

/// Counts what goes wrong where attributions are found, by kind and by the words of the cue.
final class AttributionErrors {
  /// What went wrong.
  enum Kind {
    MISSED("not found"),
    INVENTED("found where none is marked"),
    CONTENT_TOO_SHORT("content ends too early or begins too late"),
    CONTENT_TOO_LONG("content takes in too much"),
    CONTENT_SHIFTED("content both lacks and takes in words"),
    SOURCE_MISSING("source not found"),
    SOURCE_INVENTED("source given where none is marked"),
    SOURCE_WRONG("another source"),
    CUE_WRONG("another cue");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  private static final int MOST = 8;
  private static final double CLOSE = 0.9;

  private final Map<Kind, Map<String, Integer>> byKind = new EnumMap<>(Kind.class);

  private record Pair(int gold, int found, double share) {}

  /// Adds a text: what people marked in it and what the program found.
  void add(String text, List<MarkedAttribution> marked, List<MarkedAttribution> found) {
    boolean[] markedUsed = new boolean[marked.size()];
    boolean[] foundUsed = new boolean[found.size()];
    for (Pair pair : pairs(marked, found)) {
      if (!markedUsed[pair.gold()] && !foundUsed[pair.found()]) {
        markedUsed[pair.gold()] = true;
        foundUsed[pair.found()] = true;
        compare(text, marked.get(pair.gold()), found.get(pair.found()));
      }
    }
    for (int i = 0; i < markedUsed.length; i++) {
      if (!markedUsed[i]) {
        count(Kind.MISSED, text, marked.get(i));
      }
    }
    for (int i = 0; i < foundUsed.length; i++) {
      if (!foundUsed[i]) {
        count(Kind.INVENTED, text, found.get(i));
      }
    }
  }

  private static List<Pair> pairs(List<MarkedAttribution> marked, List<MarkedAttribution> found) {
    List<Pair> pairs = new ArrayList<>();
    for (int g = 0; g < marked.size(); g++) {
      for (int f = 0; f < found.size(); f++) {
        double shared = shared(marked.get(g).content(), found.get(f).content());
        if (shared > 0) {
          boolean cue = shared(marked.get(g).cue(), found.get(f).cue()) > 0;
          double all = length(marked.get(g).content()) + length(found.get(f).content()) - shared;
          pairs.add(new Pair(g, f, shared / all + (cue ? 1 : 0)));
        }
      }
    }
    pairs.sort(
        Comparator.comparingDouble((Pair p) -> -p.share())
            .thenComparing(Pair::gold)
            .thenComparing(Pair::found));
    return pairs;
  }

  private void compare(String text, MarkedAttribution marked, MarkedAttribution found) {
    double shared = shared(marked.content(), found.content());
    boolean lacks = shared < CLOSE * length(marked.content());
    boolean takesIn = shared < CLOSE * length(found.content());
    if (lacks || takesIn) {
      Kind kind =
          lacks && takesIn
              ? Kind.CONTENT_SHIFTED
              : lacks ? Kind.CONTENT_TOO_SHORT : Kind.CONTENT_TOO_LONG;
      count(kind, text, marked);
    }
    if (marked.source().isEmpty() != found.source().isEmpty()) {
      count(found.source().isEmpty() ? Kind.SOURCE_MISSING : Kind.SOURCE_INVENTED, text, marked);
    } else if (!marked.source().isEmpty() && shared(marked.source(), found.source()) == 0) {
      count(Kind.SOURCE_WRONG, text, marked);
    }
    if (!marked.cue().isEmpty() && shared(marked.cue(), found.cue()) == 0) {
      count(Kind.CUE_WRONG, text, marked);
    }
  }

  /// How often a kind of error was made.
  int count(Kind kind) {
    return byKind.getOrDefault(kind, Map.of()).values().stream().mapToInt(Integer::intValue).sum();
  }

  private void count(Kind kind, String text, MarkedAttribution at) {
    StringBuilder cue = new StringBuilder();
    at.cue().forEach(s -> cue.append(cue.isEmpty() ? "" : " ").append(s.of(text)));
    String words = cue.toString().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    byKind
        .computeIfAbsent(kind, k -> new TreeMap<>())
        .merge(words.isEmpty() ? "(no cue)" : words, 1, Integer::sum);
  }

  /// Prints each kind with how often it happened and the cues at which it did most often.
  void print(PrintStream out) {
    out.println("errors, by kind, each with the commonest cues:");
    byKind.entrySet().stream()
        .sorted(
            Comparator.comparingInt((Map.Entry<Kind, Map<String, Integer>> e) -> -count(e.getKey()))
                .thenComparing(Map.Entry::getKey))
        .forEach(e -> {
          StringBuilder cues = new StringBuilder();
          e.getValue().entrySet().stream()
              .sorted(
                  Comparator.comparingInt((Map.Entry<String, Integer> c) -> -c.getValue())
                      .thenComparing(Map.Entry::getKey))
              .limit(MOST)
              .forEach(c ->
                  cues.append(cues.isEmpty() ? "" : ", ")
                      .append(c.getKey())
                      .append(' ')
                      .append(c.getValue()));
          out.printf(Locale.ROOT, "  %5d  %-44s %s%n", count(e.getKey()), e.getKey().words, cues);
        });
  }

  private static double shared(List<Span> some, List<Span> others) {
    double shared = 0;
    for (Span a : some) {
      for (Span b : others) {
        shared += Math.max(0, Math.min(a.end(), b.end()) - Math.max(a.start(), b.start()));
      }
    }
    return shared;
  }

  private static double length(List<Span> spans) {
    return spans.stream().mapToInt(Span::length).sum();
  }
}
