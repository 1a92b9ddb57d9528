package news.parallax.brief.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.brief.Brief;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.outcome.Outcome;
import news.parallax.text.PartialDate;
import news.parallax.timeline.Event;
import org.jspecify.annotations.Nullable;

/// What happens next: what is scheduled, and what is expected for a day and not doubted by the
/// words that tell it.
final class NextQuestion {
  static final String TEXT = "What happens next?";
  private static final int MOST = 3;
  private static final double SAME = 0.5;
  private static final int SHARED = 2;

  private static final Pattern DOUBTED =
      Pattern.compile(
          "[“”\"]|\\b(?:if|unless|could|may|might|would|should|perhaps|likely|unlikely|probably|hopes?|wants?|not|never|had been|was to|were to)\\b|n[’']t\\b",
          Pattern.CASE_INSENSITIVE);

  /// A poll, a forecast, a judgement of what it will be like, what was meant before: nothing that
  /// is scheduled.
  private static final Pattern NOT_SCHEDULED =
      Pattern.compile(
          "\\p{L}\\.?\\(\\p{Lu}|\\d ?% (?:of|say|expect|predict|believe|think)\\b|\\b(?:polled|percent|(?:is|are) forecast|predicts?|previously|in many ways|will be (?:called|named|known)|expects the number|fears?|will mark|will (?:also )?be (?:an?|the|in)\\b(?! (?:held|place)))|^(?:Only|Already|The (?:state|pair|two))\\b",
          Pattern.CASE_INSENSITIVE);

  private static final int FEWEST_WORDS = 7;

  private NextQuestion() {}

  /// Whether it tells a deed and who does it, and not what somebody guesses.
  static boolean isPlain(Statement statement) {
    String text = statement.text();
    return text.split("\\s+").length >= FEWEST_WORDS && !NOT_SCHEDULED.matcher(text).find();
  }

  /// Empty where nothing is.
  ///
  /// @param told what the summary tells: what shares little with it is of another matter
  /// @param timeline as printed
  /// @param outcomes as printed
  /// @param today of the newest article; what was to come before it is over
  static Optional<Brief.Question> of(
      List<Statement> told,
      List<Brief.TimelineEntry> timeline,
      List<Brief.PotentialOutcome> outcomes,
      Optional<PartialDate> today) {
    Set<String> summary = new TreeSet<>();
    told.forEach(s -> summary.addAll(ClaimStatements.words(s.text())));
    List<Statement> answers = new ArrayList<>();
    Stream<Statement> scheduled =
        timeline.stream()
            .filter(e -> e.kind() == Event.Kind.SCHEDULED)
            .map(Brief.TimelineEntry::statement);
    Stream<Statement> expected =
        outcomes.stream()
            .filter(o -> o.standing() == Outcome.Standing.OPEN && isAhead(o.horizon(), today))
            .filter(o -> o.probability() == null && o.condition() == null)
            .map(Brief.PotentialOutcome::statement);
    Stream.concat(scheduled, expected)
        .filter(s -> isPlain(s) && !DOUBTED.matcher(s.text()).find())
        .filter(s ->
            ClaimStatements.words(s.text()).stream().filter(summary::contains).count() >= SHARED)
        .forEach(s -> {
          boolean said =
              answers.stream()
                  .anyMatch(a ->
                      ClaimStatements.overlap(
                              ClaimStatements.words(a.text()), ClaimStatements.words(s.text()))
                          >= SAME);
          if (!said && answers.size() < MOST) {
            answers.add(s);
          }
        });
    return answers.isEmpty()
        ? Optional.empty()
        : Optional.of(new Brief.Question(TEXT, false, answers));
  }

  private static boolean isAhead(@Nullable CitedDate horizon, Optional<PartialDate> today) {
    return horizon != null
        && today.filter(d -> horizon.value().last().isBefore(d.first())).isEmpty();
  }
}
