package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.Brief.FigureLine;
import news.parallax.brief.Brief.Value;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.Figure;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// The numbers of a story, each with who counted and through whom it came. Figures of one quantity
/// stand together, the latest first.
public final class FiguresSection {
  private static final int MOST = 24;
  private static final int MOST_QUANTITIES = 12;
  private static final int MOST_OF_A_GROUP = 7;
  private static final double TELLING = 1_000;
  private static final int WORDS = 4;
  private static final Pattern DEAD =
      Pattern.compile("(?i)^(?:death toll|(?:people )?(?:killed|who died)|deaths)\\b");

  private final AnalyzedStory story;
  private final Ledger ledger;
  private final StatementWriter writer;
  private final ClaimStatements statements;
  private final TellingFigures telling;

  public FiguresSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    this.story = story;
    this.ledger = ledger;
    this.writer = writer;
    this.statements = new ClaimStatements(ledger.cast(), writer);
    this.telling = new TellingFigures(story, ledger.figures());
  }

  /// The figures that tell most, those of one quantity together.
  public List<FigureLine> figures() {
    Map<String, List<Figure>> groups = new TreeMap<>();
    for (Figure figure : ledger.figures()) {
      if (telling.tells(figure)) {
        groups.computeIfAbsent(figure.groupId(), g -> new ArrayList<>()).add(figure);
      }
    }
    List<List<Figure>> ranked = new ArrayList<>();
    ranked.addAll(groups.values());
    ranked.sort(
        Comparator.comparingDouble((List<Figure> g) -> -telling.weight(g))
            .thenComparing(
                g -> new Passage(g.getFirst().claim().articleId(), g.getFirst().span())));
    ranked.removeIf(g -> isToldBetter(g, groups.values()));
    ranked.removeIf(g -> isOfUnknownPlace(g, groups.values()));
    List<FigureLine> lines = new ArrayList<>();
    List<List<Figure>> shown = new ArrayList<>();
    for (List<Figure> group : ranked) {
      if (shown.size() == MOST_QUANTITIES || shown.stream().anyMatch(o -> isRepeated(group, o))) {
        continue;
      }
      List<FigureLine> own = lines(group, ordered(group), MOST - lines.size());
      lines.addAll(own);
      if (!own.isEmpty()) {
        shown.add(group);
      }
    }
    return List.copyOf(lines);
  }

  /// The same large number of what shares a word, told in other words.
  private static boolean isRepeated(List<Figure> group, List<Figure> shown) {
    return group.stream()
        .allMatch(f -> shown.stream().anyMatch(o -> sameValue(f, o) && isAlike(f, o)));
  }

  private static boolean isAlike(Figure a, Figure b) {
    Double value = a.low() == null ? a.high() : a.low();
    boolean people = Set.of("", "people").contains(a.unit());
    boolean unit = a.unit().equals(b.unit()) || (people && Set.of("", "people").contains(b.unit()));
    return unit
        && value != null
        && (((value >= TELLING || !people) && words(a).stream().anyMatch(words(b)::contains))
            || (isOfDead(a) && isOfDead(b)));
  }

  /// "Death toll", "people killed": one number of both is one figure.
  private static boolean isOfDead(Figure figure) {
    return DEAD.matcher(figure.quantity()).find();
  }

  private static Set<String> words(Figure figure) {
    Set<String> words = new TreeSet<>();
    for (String word : figure.quantity().toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
      if (word.length() > 3) {
        words.add(word.endsWith("s") ? word.substring(0, word.length() - 1) : word);
      }
    }
    return words;
  }

  /// "People killed" of nowhere beside those of two places: of which?
  private static boolean isOfUnknownPlace(List<Figure> group, Collection<List<Figure>> all) {
    Figure one = group.getFirst();
    if (!one.unit().equals("people") || group.stream().anyMatch(f -> !f.of().isEmpty())) {
      return false;
    }
    return all.stream()
            .flatMap(List::stream)
            .filter(f -> f.quantity().equals(one.quantity()) && !f.of().isEmpty())
            .map(Figure::of)
            .distinct()
            .count()
        > 1;
  }

  /// "Funding" of a sum that another group names in full.
  private static boolean isToldBetter(List<Figure> group, Collection<List<Figure>> all) {
    return group.stream()
        .allMatch(f ->
            !f.quantity().contains(" ")
                && f.of().isEmpty()
                && all.stream()
                    .filter(other -> !other.equals(group))
                    .flatMap(List::stream)
                    .anyMatch(o ->
                        o.unit().equals(f.unit())
                            && sameValue(o, f)
                            && o.quantity().contains(" ")));
  }

  /// One figure for each value, with who counted and when it was first so; the latest value first,
  /// words for many only where no number is given.
  private List<Figure> ordered(List<Figure> group) {
    boolean exact = group.stream().anyMatch(f -> !telling.isVague(f));
    List<Figure> first = new ArrayList<>();
    group.stream()
        .filter(f -> !exact || !telling.isVague(f))
        .sorted(
            Comparator.comparing((Figure f) -> f.counter() == null)
                .thenComparing(f -> f.claim().sentence().kind() == Block.Kind.HEADLINE)
                .thenComparing(FiguresSection::day, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparingInt(f -> -Math.min(WORDS, f.quantity().split(" ").length))
                .thenComparingInt(f -> f.claim().sentence().index())
                .thenComparing(Figure::id))
        .filter(f -> first.stream().noneMatch(o -> sameValue(o, f)))
        .forEach(first::add);
    first.sort(
        Comparator.comparing(FiguresSection::day, Comparator.nullsLast(Comparator.reverseOrder()))
            .thenComparing(Figure::id));
    return List.copyOf(first);
  }

  private static @Nullable PartialDate day(Figure figure) {
    return figure.asOf() == null ? null : figure.asOf().value();
  }

  /// @param group all figures of the quantity
  /// @param ordered one for each value
  private List<FigureLine> lines(List<Figure> group, List<Figure> ordered, int room) {
    List<FigureLine> lines = new ArrayList<>();
    for (Figure figure : ordered) {
      if (lines.size() >= Math.min(room, MOST_OF_A_GROUP)) {
        break;
      }
      List<Passage> others =
          group.stream()
              .filter(f -> sameValue(f, figure))
              .filter(f -> !f.claim().articleId().equals(figure.claim().articleId()))
              .map(f -> f.claim().sentence().passage())
              .distinct()
              .toList();
      line(figure, others).ifPresent(lines::add);
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
                figure.scope(),
                new Value(figure.low(), figure.high(), figure.unit(), telling.words(figure)),
                writer.date(figure.asOf()),
                figure.counter(),
                figure.via(),
                statement,
                figure.groupId()));
  }
}
