package news.parallax.brief.format.markdown;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.Perspective;
import news.parallax.brief.Brief.PlaceNaming;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Words;
import news.parallax.timeline.Event;

/// The parties with what they say, and what happened when.
record PartiesMarkdown(BriefView view, StatementMarkdown statements) {

  void write(MarkdownWriter markdown) {
    perspectives(markdown, view.brief().perspectives());
    timeline(markdown, view.brief().timeline());
  }

  private void perspectives(MarkdownWriter markdown, List<Perspective> perspectives) {
    if (perspectives.isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.PERSPECTIVES);
      return;
    }
    MarkdownParts.open(markdown, Part.PERSPECTIVES);
    for (Perspective perspective : perspectives) {
      BriefActor actor = perspective.actor();
      String about = Words.about(actor, view.parties().find(actor.id()).orElseThrow().share());
      markdown.heading(3, Escape.of(actor.name()));
      markdown.block((about.isEmpty() ? "" : "*" + about + "*") + members(actor));
      markdown.list(perspective.statements().stream().map(statements::of).toList());
    }
    for (PlaceNaming place : view.brief().places()) {
      markdown.block("*One place, several names* \u00b7 " + Escape.of(Words.of(place)));
      markdown.list(List.of(statements.of(place.statement())));
    }
  }

  private static String members(BriefActor actor) {
    return actor.members().isEmpty()
        ? ""
        : actor.members().stream()
            .map(m -> Escape.of(m.name()) + (m.role() == null ? "" : ", " + Escape.of(m.role())))
            .collect(Collectors.joining("; ", " · ", ""));
  }

  private void timeline(MarkdownWriter markdown, List<TimelineEntry> timeline) {
    if (timeline.isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.TIMELINE);
      return;
    }
    MarkdownParts.open(markdown, Part.TIMELINE);
    markdown.table("rl", List.of("When", "What"), timeline.stream().map(this::entry).toList());
  }

  private List<String> entry(TimelineEntry entry) {
    boolean scheduled = entry.kind() == Event.Kind.SCHEDULED;
    return List.of(
        StatementMarkdown.date(entry.date()).replace(" ", "\u00a0"),
        (scheduled ? "*scheduled:* " : "") + statements.of(entry.statement()) + others(entry));
  }

  private String others(TimelineEntry entry) {
    return entry.otherDates().stream()
        .map(o ->
            " *dated "
                + StatementMarkdown.date(o.date())
                + " elsewhere:* "
                + statements.of(o.statement()))
        .collect(Collectors.joining());
  }
}
