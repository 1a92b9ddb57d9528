package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.article.Passage;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Value;
import news.parallax.claim.Figure;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// The numbers of a story, each with who counted and through whom it came. Figures of one quantity
/// stand together, the latest first.
final class FiguresSection {
  private static final int MOST = 30;
  private static final int LEAST = 14;
  private static final int MOST_OF_A_GROUP = 7;
  private static final int WORDS = 4;

  private final AnalyzedStory story;
  private final Ledger ledger;
  private final StatementWriter writer;
  private final ClaimStatements statements;
  private final TellingFigures telling;

  FiguresSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    this.story = story;
    this.ledger = ledger;
    this.writer = writer;
    this.statements = new ClaimStatements(ledger.cast(), writer);
    this.telling = new TellingFigures(story);
  }

  /// The figures that tell most, those of one quantity together.
  List<FigureLine> figures() {
    Map<String, List<Figure>> groups = new TreeMap<>();
    for (Figure figure : ledger.figures()) {
      if (telling.tells(figure)) {
        groups.computeIfAbsent(figure.groupId(), g -> new ArrayList<>()).add(figure);
      }
    }
    List<List<Figure>> ranked = new ArrayList<>();
    groups.values().forEach(g -> ranked.add(ordered(g)));
    ranked.sort(
        Comparator.comparingDouble((List<Figure> g) -> -telling.weight(g))
            .thenComparing(
                g -> new Passage(g.getFirst().claim().articleId(), g.getFirst().span())));
    List<FigureLine> lines = new ArrayList<>();
    int most = Math.min(MOST, LEAST + story.articles().size());
    for (List<Figure> group : ranked) {
      lines.addAll(lines(group, most - lines.size()));
    }
    return List.copyOf(lines);
  }

  /// The latest first; words for many only where no number is given.
  private List<Figure> ordered(List<Figure> group) {
    boolean exact = group.stream().anyMatch(f -> !telling.isVague(f));
    return group.stream()
        .filter(f -> !exact || !telling.isVague(f))
        .sorted(
            Comparator.comparing(
                    FiguresSection::day, Comparator.nullsLast(Comparator.reverseOrder()))
                .thenComparing(f -> f.counter() == null)
                .thenComparing(f -> -Math.min(WORDS, f.quantity().split(" ").length))
                .thenComparing(f -> f.claim().sentence().index())
                .thenComparing(Figure::id))
        .toList();
  }

  private static @Nullable PartialDate day(Figure figure) {
    return figure.asOf() == null ? null : figure.asOf().value();
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
    return Objects.equals(a.low(), b.low()) && Objects.equals(a.high(), b.high());
  }

  private Optional<FigureLine> line(Figure figure, List<Passage> others) {
    return statements
        .write(figure.claim(), others)
        .map(statement ->
            new FigureLine(
                figure.quantity(),
                figure.of(),
                new Value(figure.low(), figure.high(), figure.unit(), telling.words(figure)),
                writer.date(figure.asOf()),
                figure.counter(),
                figure.via(),
                statement,
                figure.groupId()));
  }
}
