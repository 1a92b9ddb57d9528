package news.parallax;

import java.util.ArrayList;
import java.util.List;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;

/// Every statement that a brief prints.
final class StatementsOf {
  private StatementsOf() {}

  static List<Statement> all(Brief brief) {
    List<Statement> all = new ArrayList<>();
    all.add(brief.headline());
    all.addAll(brief.summary());
    all.addAll(brief.agreed());
    all.addAll(brief.context());
    all.addAll(brief.takeaway());
    brief.disputed().forEach(d -> d.positions().forEach(p -> all.addAll(p.statements())));
    brief.figures().forEach(f -> all.add(f.statement()));
    brief.perspectives().forEach(p -> all.addAll(p.statements()));
    brief.timeline().forEach(t -> all.add(t.statement()));
    brief.questions().forEach(q -> all.addAll(q.answers()));
    brief.outcomes().forEach(o -> all.add(o.statement()));
    all.addAll(brief.coverage().overall());
    brief.coverage().facts().forEach(f -> all.add(f.statement()));
    brief.coverage().outlets().forEach(o -> all.add(o.finding()));
    brief.coverage().outlets().forEach(o -> all.addAll(o.attributionLosses()));
    return all;
  }
}
