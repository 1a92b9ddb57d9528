package news.parallax.brief.format.markdown;

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
record OutlookMarkdown(BriefView view, StatementMarkdown statements) {

  void write(MarkdownWriter markdown) {
    Brief brief = view.brief();
    MarkdownParts.list(markdown, Part.CONTEXT, brief.context(), statements);
    questions(markdown, brief);
    MarkdownParts.paragraphs(markdown, Part.TAKEAWAY, brief.takeaway(), statements);
    outcomes(markdown, brief.outcomes());
  }

  private void questions(MarkdownWriter markdown, Brief brief) {
    if (brief.questions().isEmpty() && brief.openQuestions().isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.QUESTIONS);
      return;
    }
    MarkdownParts.open(markdown, Part.QUESTIONS);
    for (Question question : brief.questions()) {
      String asked = question.asked() ? " *asked by the coverage*" : "";
      markdown.block("**" + Escape.of(question.question()) + "**" + asked);
      question.answers().forEach(answer -> markdown.block(statements.of(answer)));
    }
    if (!brief.openQuestions().isEmpty()) {
      markdown.block("**Nobody answers**");
      markdown.list(brief.openQuestions().stream().map(Escape::of).toList());
    }
  }

  private void outcomes(MarkdownWriter markdown, List<PotentialOutcome> outcomes) {
    if (outcomes.isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.OUTCOMES);
      return;
    }
    MarkdownParts.open(markdown, Part.OUTCOMES);
    markdown.table(
        "lllll",
        List.of("What", "Who says so", "Odds in their words", "Settled when, until", "Standing"),
        outcomes.stream().map(this::row).toList());
  }

  private List<String> row(PotentialOutcome outcome) {
    return List.of(
        statements.of(outcome.statement()),
        held(outcome),
        odds(outcome.probability()),
        settled(outcome),
        "**" + Words.of(outcome.standing()) + "**" + settledBy(outcome));
  }

  private String held(PotentialOutcome outcome) {
    List<String> held = new ArrayList<>();
    held.add(
        outcome.holders().stream()
            .map(view.outlets()::print)
            .map(Escape::of)
            .collect(Collectors.joining(", ")));
    if (outcome.madeOn() != null) {
      held.add(StatementMarkdown.date(outcome.madeOn()));
    }
    if (outcome.condition() != null) {
      held.add("on condition: " + Escape.of(outcome.condition()));
    }
    return held.stream().filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
  }

  private static String odds(@Nullable Probability odds) {
    if (odds == null) {
      return "no odds given";
    }
    return "“" + Escape.of(odds.words()) + "” means " + NumberWords.odds(odds.low(), odds.high());
  }

  private static String settled(PotentialOutcome outcome) {
    List<String> settled = new ArrayList<>();
    if (outcome.criterion() != null) {
      settled.add(Escape.of(outcome.criterion()));
    }
    if (outcome.horizon() != null) {
      settled.add("until " + StatementMarkdown.date(outcome.horizon()));
    }
    return settled.isEmpty() ? "–" : String.join(" ", settled);
  }

  private String settledBy(PotentialOutcome outcome) {
    return outcome.settledBy().isEmpty() ? "" : " " + statements.cites(outcome.settledBy());
  }
}
