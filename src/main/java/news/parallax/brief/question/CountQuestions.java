package news.parallax.brief.question;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.brief.Brief;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.editor.Expectations;

/// How many there are of what the story counts: of people to whom something is done, and of what
/// several figures count.
final class CountQuestions {
  private static final int MOST = 2;
  private static final int SHARED = 3;

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

  /// "People killed": "How many people were killed?"
  private static final Pattern DONE_TO =
      Pattern.compile(
          "^(.+) ((?:killed|injured|wounded|arrested|detained|displaced|infected)(?: .*)?)$");

  /// What takes up a thing told before.
  private static final Pattern LEANS =
      Pattern.compile(
          "\\b(?:the (?:first|second|latter|former)|\\w+ other|out of|also|another|initially|at first|[Tt]he (?:next|same|previous) day|more than (?:twice|half) that|news comes|comes as)\\b|, which (?:means)\\.$");

  /// A change and not a count: "fall in temporary jobs".
  private static final Pattern CHANGE =
      Pattern.compile("\\b(?:fall|rise|gain|increase|drop|decline|jump)s? in\\b");

  /// Of whom nothing is said.
  private static final Pattern BARE =
      Pattern.compile(
          "(?:more |other |new )?(?:people|men|women|children|others)(?: a day)?|.*\\b(?:who|that|which)\\b.*");

  private CountQuestions() {}

  /// @param figures as printed
  /// @param told the summary: what is counted of something that it does not name is beside the
  ///   story
  /// @param expectations what an editor would tell, when that is known
  static List<Brief.Question> of(
      List<Brief.FigureLine> figures, List<Statement> told, Optional<Expectations> expectations) {
    Set<String> known = new TreeSet<>();
    told.forEach(s -> known.addAll(LeadFinder.words(s.text())));
    return figures.stream()
        .filter(f -> f.value().unit().isEmpty() || f.value().unit().equals("people"))
        .filter(f -> ASKABLE.matcher(f.quantity()).matches())
        .filter(f -> known.containsAll(LeadFinder.words(String.valueOf(f.of()))))
        .filter(f -> sharesWith(f.statement(), known))
        .filter(f -> !CHANGE.matcher(f.quantity()).find())
        .filter(f -> !BARE.matcher(f.quantity()).matches())
        .filter(f -> !LEANS.matcher(f.statement().text()).find())
        .filter(f -> f.value().low() != null || f.value().high() != null)
        .filter(f ->
            HARMED.matcher(f.quantity()).find()
                || figures.stream().filter(o -> o.group().equals(f.group())).count() > 1)
        .filter(f -> expectations.map(e -> e.mean(f.quantity()) > TELLING).orElse(true))
        .filter(f -> !isOld(f, figures))
        .map(f -> question(f, figures))
        .distinct()
        .limit(MOST)
        .toList();
  }

  /// Whether it tells of what the summary tells.
  private static boolean sharesWith(Statement statement, Set<String> known) {
    return LeadFinder.words(statement.text()).stream().filter(known::contains).count() >= SHARED;
  }

  /// Whether it counts what was long before what the others count: the victims of another year.
  private static boolean isOld(Brief.FigureLine figure, List<Brief.FigureLine> figures) {
    CitedDate date = figure.asOf();
    return date != null
        && figures.stream()
            .map(Brief.FigureLine::asOf)
            .filter(Objects::nonNull)
            .anyMatch(d -> d.value().first().minusYears(1).isAfter(date.value().last()));
  }

  private static Brief.Question question(Brief.FigureLine figure, List<Brief.FigureLine> figures) {
    String asked = DONE_TO.matcher(figure.quantity()).replaceFirst("$1 were $2");
    return new Brief.Question(
        "How many " + asked + "?",
        false,
        figures.stream()
            .filter(o -> o.group().equals(figure.group()))
            .map(Brief.FigureLine::statement)
            .distinct()
            .limit(Answers.MOST)
            .toList());
  }
}
