package news.parallax.brief.format.text;

import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Voices;
import news.parallax.brief.format.view.Voices.Voice;

/// How each outlet covered the story.
record CoverageText(BriefView view, StatementText statements) {
  private static final int BAR = 30;

  void write(TextWriter text) {
    CoverageSection coverage = view.brief().coverage();
    if (coverage.outlets().isEmpty()) {
      TextParts.writeEmpty(text, Part.COVERAGE);
      return;
    }
    text.heading(Part.COVERAGE.title());
    coverage.overall().forEach(s -> text.line(TextParts.INDENT, statements.of(s)));
    voices(text, coverage.outlets());
    for (OutletSection outlet : coverage.outlets()) {
      outlet(text, outlet);
    }
    new MatrixText(view, statements).write(text);
  }

  /// One bar an outlet, drawn with the letters of the parties.
  private void voices(TextWriter text, List<OutletSection> outlets) {
    text.blank();
    Voices voices = new Voices(view);
    String legend =
        voices.legend().stream()
            .map(voice -> letter(voice) + " " + Printable.of(voice.name()))
            .map(words -> words.replace(" ", TextWriter.JOIN))
            .collect(Collectors.joining(" · "));
    text.line(TextParts.INDENT, "Whose words fill each outlet: " + legend);
    int columns = outlets.stream().mapToInt(o -> DisplayWidth.of(name(o))).max().orElse(0);
    for (OutletSection outlet : outlets) {
      List<Voice> shares = voices.of(outlet);
      text.beside(
          "    " + TextWriter.pad(name(outlet), columns) + "  ",
          bar(shares) + "  " + words(shares));
    }
  }

  private static String words(List<Voice> shares) {
    return shares.stream()
        .map(voice -> letter(voice) + " " + NumberWords.percent(voice.share()))
        .map(words -> words.replace(" ", TextWriter.JOIN))
        .collect(Collectors.joining("  "));
  }

  private static String bar(List<Voice> shares) {
    StringBuilder bar = new StringBuilder();
    double sum = 0;
    for (Voice voice : shares) {
      sum += voice.share();
      int to = (int) Math.round(Math.min(1, sum) * BAR);
      bar.append(String.valueOf(letter(voice)).repeat(Math.max(0, to - bar.length())));
    }
    return bar.append("·".repeat(BAR - bar.length())).toString();
  }

  private void outlet(TextWriter text, OutletSection outlet) {
    text.blank();
    String measured =
        "%s attributed, %s of that unnamed, %s loaded in 1,000 words"
            .formatted(
                NumberWords.percent(outlet.attributedShare()),
                NumberWords.percent(outlet.anonymousShare()),
                NumberWords.places(outlet.loadedPer1000(), 1));
    text.line(
        TextParts.INDENT,
        Ink.BOLD.of(Printable.of(view.outlets().named(outlet.outlet()).full()))
            + Ink.FAINT.of(" (" + measured + ")"));
    text.line("    ", statements.of(outlet.finding()));
    outlet.attributionLosses().forEach(loss -> text.line("    ", statements.of(loss)));
    if (!outlet.loaded().isEmpty()) {
      String words =
          outlet.loaded().stream()
              .map(c -> "“" + Printable.of(c.text()) + "” " + statements.cites(List.of(c)))
              .collect(Collectors.joining(", "));
      text.line("    ", "      ", "Loaded wording: " + words);
    }
  }

  private static char letter(Voice voice) {
    return voice.index() < Voices.OWN ? (char) ('A' + voice.index()) : '+';
  }

  private String name(OutletSection outlet) {
    return Printable.of(view.outlets().named(outlet.outlet()).shortName());
  }
}
