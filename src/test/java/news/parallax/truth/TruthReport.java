package news.parallax.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// How far a brief holds what is known to be in its articles: what it found of each kind, what it
/// lacks, and what it says that is not so.
public final class TruthReport {
  private final Map<String, int[]> tallies = new TreeMap<>();
  private final List<String> missing = new ArrayList<>();
  private final List<String> wrong = new ArrayList<>();

  /// Counts one thing that should be there; the complaint names it when it is not.
  void expect(String kind, boolean found, String complaint) {
    int[] tally = tallies.computeIfAbsent(kind, name -> new int[2]);
    tally[1]++;
    if (found) {
      tally[0]++;
    } else {
      missing.add(kind + ": " + complaint);
    }
  }

  /// Counts one value that should be what it is expected to be.
  void same(String kind, String name, String expected, String found) {
    expect(kind, expected.equals(found), name + " is " + expected + ", not " + found);
  }

  /// Counts one thing that must not be there.
  void forbid(String kind, boolean present, String complaint) {
    if (present) {
      wrong.add(kind + ": " + complaint);
    }
  }

  /// What the brief lacks, a line each, in order.
  public List<String> missing() {
    return missing.stream().sorted().toList();
  }

  /// What the brief says and should not, a line each, in order.
  public List<String> wrong() {
    return wrong.stream().sorted().toList();
  }

  /// Found and expected of each kind, then what is wrong, then what is missing.
  public String text() {
    StringBuilder out = new StringBuilder();
    int found = 0;
    int expected = 0;
    for (Map.Entry<String, int[]> tally : tallies.entrySet()) {
      found += tally.getValue()[0];
      expected += tally.getValue()[1];
      line(out, tally.getKey() + " " + tally.getValue()[0] + "/" + tally.getValue()[1]);
    }
    line(out, "all " + found + "/" + expected + ", wrong " + wrong.size());
    wrong().forEach(complaint -> line(out, "WRONG " + complaint));
    missing().forEach(complaint -> line(out, "MISSING " + complaint));
    return out.toString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
