package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.format.view.BriefView.Cited;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// How figures are set side by side.
public final class FigureTable {
  private static final Pattern UNNAMED =
      Pattern.compile("\\b(unnamed|anonymous)\\b", Pattern.CASE_INSENSITIVE);

  private FigureTable() {}

  /// Lines that measure the same thing, together, in the order of their first.
  public static List<List<FigureLine>> groups(List<FigureLine> figures) {
    Map<String, List<FigureLine>> groups = new LinkedHashMap<>();
    figures.forEach(
        figure -> groups.computeIfAbsent(figure.group(), g -> new ArrayList<>()).add(figure));
    return List.copyOf(groups.values());
  }

  /// What figures of one thing count: of a lone one with what narrows it.
  public static String what(List<FigureLine> group) {
    FigureLine first = group.getFirst();
    return group.size() > 1 || first.scope().isEmpty()
        ? first.quantity()
        : first.quantity() + " " + first.scope();
  }

  /// What narrows a figure among others of one thing, which their common name leaves out.
  public static String narrowed(List<FigureLine> group, FigureLine figure) {
    return group.size() > 1 ? figure.scope() : "";
  }

  /// How what is counted has changed, where one and the same counter tells it for several days and
  /// it went one way: "rose from 310 to 1,260 between 12 Oct 2024 and 16 Oct 2024".
  public static Optional<String> change(List<FigureLine> group) {
    List<FigureLine> dated =
        group.stream()
            .filter(f -> f.counter() != null)
            .filter(
                f -> f.asOf() != null && f.asOf().value().precision() == PartialDate.Precision.DAY)
            .filter(
                f -> level(f) != null && f.value().unit().equals(group.getFirst().value().unit()))
            .sorted(Comparator.comparing(f -> Objects.requireNonNull(f.asOf()).value()))
            .toList();
    Map<String, List<FigureLine>> byCounter = new LinkedHashMap<>();
    dated.forEach(f ->
        byCounter
            .computeIfAbsent(Objects.requireNonNull(f.counter()), c -> new ArrayList<>())
            .add(f));
    return byCounter.values().stream()
        .filter(FigureTable::goesOneWay)
        .max(Comparator.comparingInt(List::size))
        .map(FigureTable::words);
  }

  private static boolean goesOneWay(List<FigureLine> dated) {
    int up = 0;
    int down = 0;
    for (int i = 1; i < dated.size(); i++) {
      FigureLine before = dated.get(i - 1);
      FigureLine after = dated.get(i);
      if (Objects.requireNonNull(before.asOf())
          .value()
          .equals(Objects.requireNonNull(after.asOf()).value())) {
        return false;
      }
      double step = Objects.requireNonNull(level(after)) - Objects.requireNonNull(level(before));
      up += step > 0 ? 1 : 0;
      down += step < 0 ? 1 : 0;
    }
    return (up > 0) != (down > 0);
  }

  private static String words(List<FigureLine> dated) {
    FigureLine first = dated.getFirst();
    FigureLine last = dated.getLast();
    boolean rose = Objects.requireNonNull(level(last)) > Objects.requireNonNull(level(first));
    return (rose ? "rose" : "fell")
        + " from "
        + NumberWords.of(first.value())
        + " to "
        + NumberWords.of(last.value())
        + " between "
        + DateWords.brief(Objects.requireNonNull(first.asOf()).value())
        + " and "
        + DateWords.brief(Objects.requireNonNull(last.asOf()).value());
  }

  private static @Nullable Double level(FigureLine figure) {
    return figure.value().low() == null ? figure.value().high() : figure.value().low();
  }

  /// Through whom a figure reached the outlets that its statement cites, without these themselves.
  public static List<String> through(BriefView view, FigureLine figure) {
    List<Outlets.Name> cited = view.cited(figure.statement()).stream().map(Cited::outlet).toList();
    List<String> through = new ArrayList<>();
    for (String via : figure.via()) {
      Optional<Outlets.Name> outlet = view.outlets().find(via);
      if (outlet.filter(cited::contains).isEmpty()) {
        through.add(view.outlets().print(via));
      }
    }
    return List.copyOf(through);
  }

  /// Whether the words for who counted say that nobody is named.
  public static boolean isUnnamed(String counter) {
    return UNNAMED.matcher(counter).find();
  }
}
