package news.parallax.brief.format.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Statement;
import news.parallax.brief.format.view.BriefView;
import news.parallax.brief.format.view.FactMatrix;
import news.parallax.brief.format.view.FactMatrix.Cell;
import news.parallax.brief.format.view.FactMatrix.Row;
import news.parallax.brief.format.view.FactMatrix.Tells;
import news.parallax.brief.format.view.NumberWords;
import news.parallax.brief.format.view.Outlets;
import news.parallax.brief.format.view.Part;
import news.parallax.brief.format.view.Voices;
import news.parallax.brief.format.view.Voices.Voice;
import news.parallax.brief.format.view.Words;

/// How each outlet covered the story.
record CoverageMarkdown(BriefView view, StatementMarkdown statements) {

  void write(MarkdownWriter markdown) {
    CoverageSection coverage = view.brief().coverage();
    if (coverage.outlets().isEmpty()) {
      MarkdownParts.writeEmpty(markdown, Part.COVERAGE);
      return;
    }
    MarkdownParts.open(markdown, Part.COVERAGE);
    coverage.overall().forEach(statement -> markdown.block(statements.of(statement)));
    voices(markdown, coverage.outlets());
    markdown.list(coverage.outlets().stream().map(this::finding).toList());
    matrix(markdown);
  }

  private void voices(MarkdownWriter markdown, List<OutletSection> outlets) {
    Voices voices = new Voices(view);
    List<Voice> parties = voices.legend();
    List<String> head = new ArrayList<>(List.of("Whose words fill it"));
    parties.forEach(party -> head.add(Escape.of(party.name())));
    head.addAll(List.of("Attributed", "of that unnamed", "Loaded in 1,000 words"));
    List<List<String>> rows = new ArrayList<>();
    for (OutletSection outlet : outlets) {
      List<Voice> shares = voices.of(outlet);
      List<String> row = new ArrayList<>(List.of("**" + name(outlet) + "**"));
      parties.forEach(party -> row.add(share(shares, party)));
      row.add(NumberWords.percent(outlet.attributedShare()));
      row.add(NumberWords.percent(outlet.anonymousShare()));
      row.add(NumberWords.places(outlet.loadedPer1000(), 1));
      rows.add(row);
    }
    markdown.table("l" + MarkdownWriter.columns('r', parties.size() + 3), head, rows);
  }

  private static String share(List<Voice> shares, Voice party) {
    return shares.stream()
        .filter(voice -> voice.index() == party.index())
        .map(voice -> NumberWords.percent(voice.share()))
        .findFirst()
        .orElse("");
  }

  private String finding(OutletSection outlet) {
    StringBuilder finding = new StringBuilder("**" + name(outlet) + "**: ");
    finding.append(statements.of(outlet.finding()));
    for (Statement loss : outlet.attributionLosses()) {
      finding.append(' ').append(statements.of(loss));
    }
    if (!outlet.loaded().isEmpty()) {
      finding.append(
          outlet.loaded().stream()
              .map(c -> "“" + Escape.of(c.text()) + "” " + statements.cites(List.of(c)))
              .collect(Collectors.joining(", ", " *Loaded wording:* ", "")));
    }
    return finding.toString();
  }

  private void matrix(MarkdownWriter markdown) {
    FactMatrix matrix = new FactMatrix(view);
    List<Row> rows = matrix.rows();
    if (rows.isEmpty()) {
      return;
    }
    List<String> head = new ArrayList<>(List.of("Fact"));
    matrix.columns().forEach(column -> head.add(Escape.of(column.letters())));
    markdown.table(
        "l" + MarkdownWriter.columns('c', matrix.columns().size()),
        head,
        rows.stream().map(this::row).toList());
    markdown.block("<sub>" + key() + " · " + names(matrix.columns()) + "</sub>");
  }

  private List<String> row(Row row) {
    List<String> cells = new ArrayList<>(List.of(statements.words(row.fact().statement())));
    row.cells().stream().map(Cell::tells).map(Words::sign).forEach(cells::add);
    return cells;
  }

  private static String key() {
    return Tells.legend().stream()
        .map(tells -> Words.sign(tells) + " " + Words.of(tells))
        .collect(Collectors.joining(" · "));
  }

  private static String names(List<Outlets.Name> columns) {
    return columns.stream()
        .map(column -> Escape.of(column.letters()) + " " + Escape.of(column.full()))
        .collect(Collectors.joining(" · "));
  }

  private String name(OutletSection outlet) {
    return Escape.of(view.outlets().named(outlet.outlet()).full());
  }
}
