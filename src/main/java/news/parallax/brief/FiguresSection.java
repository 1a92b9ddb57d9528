package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.article.Passage;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Value;
import news.parallax.claim.Figure;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;

/// The numbers of a story, each with who counted and through whom it came.
final class FiguresSection {
  private static final int MOST = 30;
  private static final int LEAST = 14;
  private static final int MOST_OF_A_GROUP = 4;

  private final AnalyzedStory story;
  private final Ledger ledger;
  private final StatementWriter writer;
  private final ClaimStatements statements;

  FiguresSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    this.story = story;
    this.ledger = ledger;
    this.writer = writer;
    this.statements = new ClaimStatements(ledger.cast(), writer);
  }

  /// The figures that tell most: of people and money before others, told by several before told by
  /// one, those with a counter before those without; figures of one group stand together.
  List<FigureLine> figures() {
    Map<String, List<Figure>> groups = new TreeMap<>();
    for (Figure figure : ledger.figures()) {
      groups.computeIfAbsent(figure.groupId(), g -> new ArrayList<>()).add(figure);
    }
    List<List<Figure>> ranked = new ArrayList<>(groups.values());
    ranked.sort(
        Comparator.comparingDouble((List<Figure> g) -> -weight(g))
            .thenComparing(
                g -> new Passage(g.getFirst().claim().articleId(), g.getFirst().span())));
    List<FigureLine> lines = new ArrayList<>();
    int most = Math.min(MOST, LEAST + story.articles().size());
    for (List<Figure> group : ranked) {
      lines.addAll(lines(group, most - lines.size()));
    }
    return List.copyOf(lines);
  }

  private double weight(List<Figure> group) {
    long articles = group.stream().map(f -> f.claim().articleId()).distinct().count();
    Figure first = group.getFirst();
    double weight = 2.0 * (articles - 1);
    weight += first.counter() != null ? 1.5 : 0;
    weight += first.via().size() > 1 ? 0.5 : 0;
    weight +=
        switch (first.unit()) {
          case "people" -> 1.5;
          case "percent", "times", "votes" -> 0.8;
          case "" -> 0;
          default -> 1;
        };
    weight += first.of().isEmpty() ? 0 : 0.6;
    weight += first.low() == null && first.high() == null && !first.unit().equals("votes") ? -2 : 0;
    int place = first.claim().sentence().index();
    return weight + 1.5 / (1 + 0.15 * place);
  }

  private List<FigureLine> lines(List<Figure> group, int room) {
    List<FigureLine> lines = new ArrayList<>();
    List<Figure> told = new ArrayList<>();
    for (Figure figure : group) {
      if (lines.size() >= Math.min(room, MOST_OF_A_GROUP)) {
        break;
      }
      if (told.stream().anyMatch(f -> sameValue(f, figure))) {
        continue;
      }
      List<Passage> others =
          group.stream()
              .filter(f -> sameValue(f, figure))
              .filter(f -> !f.claim().articleId().equals(figure.claim().articleId()))
              .map(f -> f.claim().sentence().passage())
              .distinct()
              .toList();
      Optional<FigureLine> line = line(figure, others);
      line.ifPresent(lines::add);
      line.ifPresent(l -> told.add(figure));
    }
    return lines;
  }

  private static boolean sameValue(Figure a, Figure b) {
    return java.util.Objects.equals(a.low(), b.low())
        && java.util.Objects.equals(a.high(), b.high());
  }

  private Optional<FigureLine> line(Figure figure, List<Passage> others) {
    return statements
        .write(figure.claim(), others)
        .map(statement ->
            new FigureLine(
                figure.quantity(),
                figure.of(),
                new Value(figure.low(), figure.high(), figure.unit(), words(figure)),
                writer.date(figure.asOf()),
                figure.counter(),
                figure.via(),
                statement,
                figure.groupId()));
  }

  /// The number as the article words it, without quotation marks.
  private String words(Figure figure) {
    String text = story.text(new Passage(figure.claim().articleId(), figure.span()));
    return SupportChecker.flat(text.replaceAll("[\u201c\u201d\"]", ""));
  }
}
