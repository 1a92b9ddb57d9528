package news.parallax.brief.format.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.PotentialOutcome;
import news.parallax.brief.Brief.Question;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Words;
import news.parallax.outcome.Outcome.Probability;
import org.jspecify.annotations.Nullable;

/// Context, questions, takeaway and what may come.
record OutlookText(BriefView view, StatementText statements) {
  private static final int ODDS = 20;

  void write(TextWriter text) {
    Brief brief = view.brief();
    TextParts.list(text, Part.CONTEXT, brief.context(), statements);
    questions(text, brief);
    if (brief.takeaway().isEmpty()) {
      TextParts.writeEmpty(text, Part.TAKEAWAY);
    } else {
      text.heading(Part.TAKEAWAY.title());
      brief.takeaway().forEach(s -> text.line(TextParts.INDENT, statements.of(s)));
    }
    outcomes(text, brief.outcomes());
  }

  private void questions(TextWriter text, Brief brief) {
    if (brief.questions().isEmpty() && brief.openQuestions().isEmpty()) {
      TextParts.writeEmpty(text, Part.QUESTIONS);
      return;
    }
    text.heading(Part.QUESTIONS.title());
    for (Question question : brief.questions()) {
      String asked = question.asked() ? Ink.FAINT.of(" (asked by the coverage)") : "";
      text.line(TextParts.INDENT, Ink.BOLD.of(Printable.of(question.question())) + asked);
      question.answers().forEach(answer -> TextParts.bullet(text, statements.of(answer)));
    }
    if (!brief.openQuestions().isEmpty()) {
      text.line(TextParts.INDENT, Ink.BOLD.of("Nobody answers"));
      brief.openQuestions().forEach(open -> TextParts.bullet(text, Printable.of(open)));
    }
  }

  private void outcomes(TextWriter text, List<PotentialOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      TextParts.writeEmpty(text, Part.OUTCOMES);
      return;
    }
    text.heading(Part.OUTCOMES.title());
    for (PotentialOutcome outcome : outcomes) {
      TextParts.bullet(text, statements.of(outcome.statement()));
      text.line("      ", Ink.FAINT.of(held(outcome)));
      text.line("      ", odds(outcome.probability()) + " · " + standing(outcome));
    }
  }

  private String held(PotentialOutcome outcome) {
    List<String> held = new ArrayList<>();
    held.add(
        outcome.holders().stream()
            .map(view.outlets()::print)
            .map(Printable::of)
            .collect(Collectors.joining(", ")));
    if (outcome.madeOn() != null) {
      held.add(StatementText.date(outcome.madeOn()));
    }
    if (outcome.condition() != null) {
      held.add("on condition: " + Printable.of(outcome.condition()));
    }
    return held.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
  }

  /// `0 ──▓▓▓▓────── 100 “unlikely” means 10–30%`.
  private static String odds(@Nullable Probability odds) {
    if (odds == null) {
      return "no odds given";
    }
    int from = (int) Math.round(odds.low() * ODDS);
    int to = Math.max(from + 1, (int) Math.round(odds.high() * ODDS));
    String line =
        "─".repeat(Math.min(from, ODDS - 1))
            + "▓".repeat(Math.min(to, ODDS) - Math.min(from, ODDS - 1))
            + "─".repeat(Math.max(0, ODDS - to));
    return "0"
        + TextWriter.JOIN
        + line
        + TextWriter.JOIN
        + "100 “"
        + Printable.of(odds.words())
        + "” means "
        + NumberWords.odds(odds.low(), odds.high());
  }

  private String standing(PotentialOutcome outcome) {
    StringBuilder standing = new StringBuilder(Ink.BOLD.of(Words.of(outcome.standing())));
    if (!outcome.settledBy().isEmpty()) {
      standing.append(' ').append(statements.cites(outcome.settledBy()));
    }
    if (outcome.criterion() != null) {
      standing.append("; ").append(Words.toSettle(unstopped(outcome.criterion())));
    }
    if (outcome.horizon() != null) {
      standing.append("; until ").append(StatementText.date(outcome.horizon()));
    }
    return standing.toString();
  }

  /// Without the full stop at its end, because words follow.
  private static String unstopped(String sentence) {
    return Printable.of(sentence).replaceFirst("\\.$", "");
  }
}
