package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.support.SupportChecker;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Figure;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountReader;
import news.parallax.claim.match.AmountWords;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;

/// Which figures are worth a line, and how much each tells: what headlines and first sentences
/// number, people and money, what several tell, what somebody has counted.
final class TellingFigures {
  /// Words for many, of which nobody knows how many they are.
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(?:dozens|scores|hundreds|thousands|millions|billions)\\b", Pattern.CASE_INSENSITIVE);

  private static final Pattern HARMED =
      Pattern.compile(
          "(?i)\\b(?:killed|died|deaths?|dead|injured|wounded|missing|arrested|casualties|detained|toll|hospitali[sz]ed|fatalities|injuries|victims|shot|hurt|infected|hostages?|displaced|evacuated|abducted)\\b");
  private static final Set<Modality> UNTOLD =
      Set.of(Modality.QUESTION, Modality.CONDITIONAL, Modality.POSSIBLE);
  private static final Set<String> POINTING =
      Set.of(
          "program",
          "project",
          "plan",
          "package",
          "proposal",
          "measure",
          "bill",
          "performance",
          "additions",
          "threshold",
          "deal",
          "requests",
          "request");
  private static final int OPENING = 2;
  private static final double SMALL = 10;

  /// How likely all fields must be right: of the figures judged in `evaluation/labels/figures.tsv`,
  /// those as likely as the first were right in seven of ten, by models that had not seen their
  /// stories. What headlines number, and what several articles tell of one quantity, is wanted
  /// more.
  private static final double SURE = 0.5;

  private static final double SURE_OF_HEADLINES = 0.45;
  private static final double SURE_OF_REPEATED = 0.35;

  /// What somebody with a name has counted, shares of something left out.
  private static final double SURE_OF_COUNTED = 0.45;

  /// A part is told with a whole as sure as this: "4,500 civilians, including 48 children".
  private static final double SURE_OF_WHOLE = 0.5;

  private static final double SURE_OF_PART = 0.4;

  /// How many people are in a place that is named, by somebody with a name; what came through
  /// another outlet.
  private static final double SURE_OF_PEOPLE_THERE = 0.22;

  private record Headlined(double value, String unit) {}

  private final AnalyzedStory story;
  private final List<Headlined> headlined = new ArrayList<>();
  private final List<Figure> figures;
  private final Set<String> repeated = new TreeSet<>();

  /// @param figures all of the story
  TellingFigures(AnalyzedStory story, List<Figure> figures) {
    this.story = story;
    this.figures = List.copyOf(figures);
    Map<String, Set<String>> tellers = new TreeMap<>();
    figures.forEach(
        f -> tellers.computeIfAbsent(f.groupId(), g -> new TreeSet<>()).add(f.claim().articleId()));
    tellers.forEach((group, articles) -> {
      if (articles.size() > 1) {
        repeated.add(group);
      }
    });
    for (AnalyzedArticle article : story.articles()) {
      int prose = 0;
      for (ArticleSentence sentence : article.sentences()) {
        boolean headline = sentence.kind() == Block.Kind.HEADLINE;
        if (headline || (sentence.isProse() && prose++ < OPENING)) {
          note(sentence);
        }
      }
    }
  }

  private void note(ArticleSentence sentence) {
    if (sentence.tokens().isEmpty()) {
      return;
    }
    for (Amount amount :
        new AmountReader(new ParseTree(sentence.sentence()), sentence.times()).read()) {
      Double value = amount.low() == null ? amount.high() : amount.low();
      if (value != null) {
        headlined.add(new Headlined(value, amount.unit()));
      }
    }
  }

  /// Whether a reader who knows the story understands the line and learns something from it.
  boolean tells(Figure figure) {
    if (UNTOLD.contains(figure.claim().modality()) || figure.chance() < least(figure)) {
      return false;
    }
    if (figure.quantity().equals("votes") && figure.unit().isEmpty()) {
      return false;
    }
    boolean several = figure.quantity().contains(" ");
    boolean harmed = isHarmed(figure);
    boolean measured =
        !Set.of("", "people", "percent", "times").contains(figure.unit())
            && !AmountWords.ENGLISH.currencies().containsValue(figure.unit());
    boolean pointing = !several && figure.of().isEmpty() && POINTING.contains(figure.quantity());
    if (pointing) {
      return false;
    }
    boolean named = several || !figure.of().isEmpty() || harmed || measured;
    if (!named && !isHeadlined(figure)) {
      return false;
    }
    if (isVague(figure)) {
      return harmed || isHeadlined(figure);
    }
    Double most = figure.high() == null ? figure.low() : figure.high();
    boolean count = figure.unit().isEmpty() || figure.unit().equals("people");
    return !count
        || harmed
        || most == null
        || most >= SMALL
        || (isHeadlined(figure) && figure.quantity().split(" ").length > 2);
  }

  private double least(Figure figure) {
    String counter = figure.counter();
    if (counter != null && repeated.contains(figure.groupId())) {
      return SURE_OF_REPEATED;
    }
    boolean beside =
        counter != null
            && figures.stream()
                .anyMatch(o ->
                    !o.id().equals(figure.id())
                        && o.chance() >= SURE_OF_WHOLE
                        && counter.equals(o.counter())
                        && o.claim().sentence().equals(figure.claim().sentence()));
    if (beside) {
      return SURE_OF_PART;
    }
    boolean counted =
        counter != null
            && Character.isUpperCase(counter.charAt(0))
            && !figure.unit().equals("percent");
    boolean there =
        figure.unit().equals("people")
            && !figure.of().isEmpty()
            && Character.isUpperCase(figure.of().charAt(0));
    boolean chain = counter != null && figure.via().size() > 1;
    if ((counted && there) || chain) {
      return SURE_OF_PEOPLE_THERE;
    }
    if (counted) {
      return SURE_OF_COUNTED;
    }
    return isHeadlined(figure) ? SURE_OF_HEADLINES : SURE;
  }

  private static boolean isHarmed(Figure figure) {
    return HARMED.matcher(figure.quantity()).find();
  }

  boolean isVague(Figure figure) {
    return VAGUE.matcher(words(figure)).find() && !words(figure).matches(".*\\d.*");
  }

  private boolean isHeadlined(Figure figure) {
    Double value = figure.low() == null ? figure.high() : figure.low();
    return value != null
        && headlined.stream()
            .anyMatch(h ->
                h.value() == value
                    && (h.unit().equals(figure.unit())
                        || (h.unit().isEmpty() && figure.unit().equals("people"))));
  }

  /// The more, the sooner it is told.
  double weight(List<Figure> group) {
    long articles = group.stream().map(f -> f.claim().articleId()).distinct().count();
    Figure first = group.getFirst();
    double weight = 2.0 * (articles - 1);
    weight += group.stream().anyMatch(this::isHeadlined) ? 3 : 0;
    weight += group.stream().anyMatch(f -> f.counter() != null) ? 1 : 0;
    weight += group.stream().anyMatch(f -> f.via().size() > 1) ? 0.5 : 0;
    weight += isHarmed(first) ? 1 : 0;
    weight +=
        switch (first.unit()) {
          case "people" -> 1;
          case "percent", "times", "votes" -> 0.8;
          case "" -> 0;
          default -> 1;
        };
    weight += first.of().isEmpty() ? 0 : 0.6;
    weight += 2 * group.stream().mapToDouble(Figure::chance).max().orElse(0);
    weight += isVague(first) ? -2 : 0;
    int place = group.stream().mapToInt(f -> f.claim().sentence().index()).min().orElse(0);
    return weight + 1.5 / (1 + 0.15 * place);
  }

  /// The number as the article words it, without quotation marks.
  String words(Figure figure) {
    String text = story.text(new Passage(figure.claim().articleId(), figure.span()));
    return SupportChecker.flat(Objects.requireNonNull(text).replaceAll("[\u201c\u201d\"]", ""));
  }
}
