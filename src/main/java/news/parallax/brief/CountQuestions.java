package news.parallax.brief;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.editor.Expectations;

/// How many there are of what the story counts: of people to whom something is done, and of what
/// several figures count.
final class CountQuestions {
  private static final int MOST = 2;

  /// A count is asked for when an editor tells what it counts, more likely than this.
  private static final double TELLING = 0.12;

  private static final Pattern HARMED =
      Pattern.compile(
          "people|civilians|deaths?|cases|injur|victims|killed|arrests?|wounded|refugees|evacu|migrants|troops|soldiers|workers|strikers|jobs|immigrants|children|families");

  /// "Striking workers", "new cases a day": a plural that closes or stands before "a day", without
  /// a clause of its own.
  private static final Pattern ASKABLE =
      Pattern.compile(
          "(?:[\\p{L}'’-]+ ){0,4}(?:\\p{Ll}{2,}s|people|children|men|women)(?: (?:a day|killed|injured|wounded|arrested|detained|displaced|infected))?");

  private CountQuestions() {}

  /// @param figures as printed
  /// @param expectations what an editor would tell, when that is known
  static List<Brief.Question> of(
      List<Brief.FigureLine> figures, Optional<Expectations> expectations) {
    return figures.stream()
        .filter(f -> f.value().unit().isEmpty() || f.value().unit().equals("people"))
        .filter(f -> ASKABLE.matcher(f.quantity()).matches())
        .filter(f -> f.value().low() != null || f.value().high() != null)
        .filter(f ->
            HARMED.matcher(f.quantity()).find()
                || figures.stream().filter(o -> o.group().equals(f.group())).count() > 1)
        .filter(f -> expectations.map(e -> e.mean(f.quantity()) > TELLING).orElse(true))
        .map(f -> question(f, figures))
        .distinct()
        .limit(MOST)
        .toList();
  }

  private static Brief.Question question(Brief.FigureLine figure, List<Brief.FigureLine> figures) {
    return new Brief.Question(
        "How many " + figure.quantity() + "?",
        false,
        figures.stream()
            .filter(o -> o.group().equals(figure.group()))
            .map(Brief.FigureLine::statement)
            .distinct()
            .limit(Answers.MOST)
            .toList());
  }
}
