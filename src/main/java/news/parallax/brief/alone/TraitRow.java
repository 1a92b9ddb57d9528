package news.parallax.brief.alone;

import java.util.ArrayList;
import java.util.List;

/// The traits of one sentence in the order in which they are told, each with its name.
final class TraitRow {
  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  void add(String name, double value) {
    names.add(name);
    values.add(value);
  }

  void add(String name, boolean so) {
    add(name, so ? 1 : 0);
  }

  List<String> names() {
    return List.copyOf(names);
  }

  double[] values() {
    return values.stream().mapToDouble(v -> v).toArray();
  }
}
