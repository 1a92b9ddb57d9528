package news.parallax.brief.format.text;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.Member;
import news.parallax.brief.Brief.Perspective;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Words;

/// The parties, their people, their share of the words, and what they say.
record PerspectivesText(BriefView view, StatementText statements) {

  void write(TextWriter text) {
    List<Perspective> perspectives = view.brief().perspectives();
    if (perspectives.isEmpty()) {
      TextParts.writeEmpty(text, Part.PERSPECTIVES);
      return;
    }
    text.heading(Part.PERSPECTIVES.title());
    for (int i = 0; i < perspectives.size(); i++) {
      if (i > 0) {
        text.blank();
      }
      write(text, perspectives.get(i));
    }
    view.brief()
        .places()
        .forEach(place -> {
          text.blank();
          text.line(TextParts.INDENT, Ink.BOLD.of("One place, several names"));
          text.line(TextParts.INDENT, Printable.of(Words.of(place)));
          TextParts.bullet(text, statements.of(place.statement()));
        });
  }

  private void write(TextWriter text, Perspective perspective) {
    BriefActor actor = perspective.actor();
    String about = Words.about(actor, view.parties().find(actor.id()).orElseThrow().share());
    text.line(
        TextParts.INDENT,
        Ink.BOLD.of(Printable.of(actor.name()))
            + (about.isEmpty() ? "" : Ink.FAINT.of(" (" + about + ")")));
    if (!actor.members().isEmpty()) {
      text.line(TextParts.INDENT, Ink.FAINT.of(members(actor.members())));
    }
    perspective.statements().forEach(s -> TextParts.bullet(text, statements.of(s)));
  }

  private static String members(List<Member> members) {
    return members.stream()
        .map(m -> Printable.of(m.name()) + (m.role() == null ? "" : ", " + Printable.of(m.role())))
        .collect(Collectors.joining("; "));
  }
}
