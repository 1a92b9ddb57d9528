package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.brief.check.CitationChecker;

/// A statement of a brief and the check that it has to pass to be printed where it stands.
///
/// @param fault why another statement in its place would be refused
record PrintedStatement(Statement statement, Function<Statement, Optional<String>> fault) {

  /// Every statement of a brief, in the order of the page.
  static List<PrintedStatement> all(Brief brief) {
    CitationChecker checker = new CitationChecker();
    List<Statement> plain = new ArrayList<>(List.of(brief.headline()));
    plain.addAll(brief.summary());
    plain.addAll(brief.agreed());
    brief.disputed().forEach(d -> d.positions().forEach(p -> plain.addAll(p.statements())));
    brief.figures().forEach(f -> plain.add(f.statement()));
    brief.perspectives().forEach(p -> plain.addAll(p.statements()));
    brief.timeline().forEach(t -> plain.add(t.statement()));
    brief.timeline().forEach(t -> t.otherDates().forEach(o -> plain.add(o.statement())));
    brief.coverage().facts().forEach(f -> plain.add(f.statement()));
    brief.coverage().outlets().forEach(o -> plain.addAll(o.attributionLosses()));
    plain.addAll(brief.context());
    brief.questions().forEach(q -> plain.addAll(q.answers()));
    plain.addAll(brief.takeaway());
    brief.outcomes().forEach(o -> plain.add(o.statement()));
    List<PrintedStatement> all = new ArrayList<>();
    plain.forEach(s -> all.add(new PrintedStatement(s, other -> checker.fault(brief, other))));
    brief
        .coverage()
        .overall()
        .forEach(
            s -> all.add(new PrintedStatement(s, other -> checker.overallFault(brief, other))));
    brief
        .coverage()
        .outlets()
        .forEach(o ->
            all.add(new PrintedStatement(o.finding(), other -> checker.fault(brief, o, other))));
    return all;
  }

  /// Why it would be refused if it read so.
  Optional<String> faultOf(String text) {
    return fault.apply(
        new Statement(
            text,
            statement.kind(),
            statement.citations(),
            statement.attributedTo(),
            statement.asOf()));
  }
}
