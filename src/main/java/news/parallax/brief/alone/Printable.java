package news.parallax.brief.alone;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Says which sentences of a story may be printed by themselves: an editor would neither ask what
/// they rest on, nor whose verdict they are, nor what they have to do with the story.
///
/// Learned from sentences of other stories that were read and judged one by one
/// (`evaluation/labels/printable.tsv`).
public final class Printable {
  /// Of judged sentences at least as likely, nine of ten were without fault.
  public static final double SURE = 0.8;

  /// Of judged sentences at least as likely, six of seven were without fault.
  public static final double LIKELY = 0.7;

  private static final Pattern WORD = Pattern.compile("[a-z]+");

  private final StorySight sight;
  private final ReferenceTraits references;
  private final VoiceTraits voices;
  private final PlaceTraits places;
  private final BehindTraits behind;
  private final NewsTraits news;
  private final PrintModel model;
  private final Map<Passage, Double> chances = new HashMap<>();
  private final Map<Passage, Double> openings = new HashMap<>();

  public Printable(AnalyzedStory story) {
    this(story, PrintModel.shipped());
  }

  private Printable(AnalyzedStory story, PrintModel model) {
    this.sight = new StorySight(story);
    this.references = new ReferenceTraits(sight);
    this.voices = new VoiceTraits(sight);
    this.places = new PlaceTraits(sight);
    this.behind = new BehindTraits(sight);
    this.news = new NewsTraits(sight);
    this.model = model;
  }

  /// What is known of the story as a whole.
  StorySight sight() {
    return sight;
  }

  /// How likely an editor finds no fault with a sentence that stands by itself, from 0 to 1.
  ///
  /// @param sentence of the story's prose
  public double chance(ArticleSentence sentence) {
    return chances.computeIfAbsent(sentence.passage(), p -> model.chance(lesson(sentence, false)));
  }

  /// The same of a sentence of which words were left out, by the words that it has.
  public double chanceAnew(ArticleSentence told) {
    return model.chance(lesson(told, false));
  }

  /// How likely an editor finds no fault with it behind a sentence that a reader has read.
  public double chanceBehind(ArticleSentence told, ArticleSentence opening) {
    return PrintModel.behind().chance(lessonBehind(told, opening, false));
  }

  /// Whether it takes up a thing that its article told before and a reader has not read.
  ///
  /// @param read stems of the words that the reader has read
  public boolean takesUp(ArticleSentence sentence, Set<String> read) {
    return behind.takesUp(sentence, read);
  }

  /// How likely an editor would open the story with it.
  ///
  /// @param told a sentence of the story's prose
  public double chanceOfOpening(ArticleSentence told) {
    return openings.computeIfAbsent(
        told.passage(), p -> PrintModel.opening().chance(lessonOfOpening(told, false)));
  }

  /// What is to be learned from a sentence that was judged behind another.
  PrintLesson lessonBehind(ArticleSentence told, ArticleSentence opening, boolean fine) {
    PrintLesson alone = lesson(told, fine);
    TraitRow row = new TraitRow();
    behind.tell(told, opening, row);
    return alone.with(row);
  }

  /// What is to be learned from a sentence that was judged as an opening.
  PrintLesson lessonOfOpening(ArticleSentence told, boolean fine) {
    PrintLesson alone = lesson(told, fine);
    TraitRow row = new TraitRow();
    news.tell(told, row);
    return alone.with(row);
  }

  /// What is to be learned from a sentence that was judged.
  ///
  /// @param fine whether it is without fault
  PrintLesson lesson(ArticleSentence sentence, boolean fine) {
    TraitRow row = new TraitRow();
    references.tell(sentence, row);
    voices.tell(sentence, row);
    places.tell(sentence, row);
    return new PrintLesson(
        sight.story().story().id(), row.names(), row.values(), words(sentence), fine);
  }

  /// What is to be learned from a sentence that was judged.
  ///
  /// @param fine whether it is without fault
  public static PrintLesson lesson(AnalyzedStory story, ArticleSentence sentence, boolean fine) {
    return new Printable(story, PrintModel.none()).lesson(sentence, fine);
  }

  /// What is to be learned from a sentence that was judged behind the likeliest opening.
  ///
  /// @param fine whether it is without fault there
  public static Optional<PrintLesson> lessonBehind(
      AnalyzedStory story, ArticleSentence sentence, boolean fine) {
    Printable printable = new Printable(story);
    return printable.news.openings().stream()
        .filter(o -> !o.equals(sentence))
        .max(
            Comparator.comparingDouble(printable::chanceOfOpening)
                .thenComparing(ArticleSentence::passage, Comparator.reverseOrder()))
        .map(o -> printable.lessonBehind(sentence, o, fine));
  }

  /// What is to be learned from a sentence that was judged behind another.
  ///
  /// @param fine whether it is without fault there
  public static PrintLesson lessonBehind(
      AnalyzedStory story, ArticleSentence sentence, ArticleSentence opening, boolean fine) {
    return new Printable(story, PrintModel.none()).lessonBehind(sentence, opening, fine);
  }

  /// What is to be learned from a sentence that was judged as an opening.
  ///
  /// @param fine whether an editor would open with it
  public static PrintLesson lessonOfOpening(
      AnalyzedStory story, ArticleSentence sentence, boolean fine) {
    return new Printable(story, PrintModel.none()).lessonOfOpening(sentence, fine);
  }

  /// The words of a sentence in dictionary form, names left out: who is in the news says nothing of
  /// whether a sentence is without fault.
  static List<String> words(ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    return IntStream.range(0, tokens.size())
        .filter(i -> !isName(sentence, i))
        .mapToObj(i -> tokens.get(i).lemma().toLowerCase(Locale.ROOT))
        .filter(l -> WORD.matcher(l).matches())
        .distinct()
        .sorted()
        .toList();
  }

  private static boolean isName(ArticleSentence sentence, int place) {
    Token token = sentence.tokens().get(place);
    return token.tag().startsWith("NNP")
        || (place > 0 && Character.isUpperCase(token.text().charAt(0)))
        || sentence.mentions().stream()
            .anyMatch(m -> m.kind().isName() && m.span().contains(token.span()));
  }
}
