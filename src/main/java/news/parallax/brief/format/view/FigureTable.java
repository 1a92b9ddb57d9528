package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.format.view.BriefView.Cited;

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
