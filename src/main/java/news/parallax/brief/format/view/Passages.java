package news.parallax.brief.format.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import org.jspecify.annotations.Nullable;

/// All passages that a brief cites, each once, numbered in the order in which the page cites them.
public final class Passages {
  private final Map<Citation, Passage> byCitation = new LinkedHashMap<>();
  private final int first;

  private Passages(int first) {
    this.first = first;
  }

  static Passages of(Brief brief, int first) {
    Passages passages = new Passages(first);
    passages.collect(brief);
    return passages;
  }

  /// In the order of their numbers.
  public List<Passage> all() {
    return List.copyOf(byCitation.values());
  }

  /// In the order of their numbers, those of one article.
  public List<Passage> of(String articleId) {
    return byCitation.values().stream()
        .filter(passage -> passage.citation().article().equals(articleId))
        .toList();
  }

  /// @throws IllegalArgumentException when the brief does not cite it
  public Passage of(Citation citation) {
    Passage passage = byCitation.get(citation);
    if (passage == null) {
      throw new IllegalArgumentException("not cited by this brief: " + citation);
    }
    return passage;
  }

  private void collect(Brief brief) {
    add(brief.headline());
    add(brief.asOf());
    add(brief.window().from());
    add(brief.window().to());
    brief.summary().forEach(this::add);
    brief.agreed().forEach(this::add);
    brief.disputed().stream()
        .flatMap(dispute -> dispute.positions().stream())
        .forEach(position -> position.statements().forEach(this::add));
    brief
        .figures()
        .forEach(figure -> {
          add(figure.statement());
          add(figure.asOf());
        });
    brief.perspectives().forEach(perspective -> perspective.statements().forEach(this::add));
    brief.places().forEach(place -> add(place.statement()));
    brief
        .timeline()
        .forEach(entry -> {
          add(entry.statement());
          add(entry.date());
          entry
              .otherDates()
              .forEach(other -> {
                add(other.statement());
                add(other.date());
              });
        });
    brief.coverage().overall().forEach(this::add);
    brief.coverage().outlets().forEach(this::add);
    brief
        .coverage()
        .facts()
        .forEach(fact -> {
          add(fact.statement());
          fact.contradictions().forEach(this::add);
        });
    brief.context().forEach(this::add);
    brief.questions().forEach(question -> question.answers().forEach(this::add));
    brief.takeaway().forEach(this::add);
    brief
        .outcomes()
        .forEach(outcome -> {
          add(outcome.statement());
          add(outcome.madeOn());
          add(outcome.horizon());
          outcome.settledBy().forEach(this::add);
        });
    brief
        .articles()
        .forEach(article -> {
          add(article.outlet().evidence());
          add(article.publishedAt());
        });
  }

  private void add(OutletSection outlet) {
    add(outlet.finding());
    outlet.attributionLosses().forEach(this::add);
    outlet.loaded().forEach(this::add);
  }

  private void add(Statement statement) {
    statement.citations().forEach(this::add);
    add(statement.asOf());
  }

  private void add(@Nullable CitedDate date) {
    if (date != null) {
      add(date.evidence());
    }
  }

  private void add(@Nullable Citation citation) {
    if (citation != null) {
      byCitation.putIfAbsent(citation, new Passage(first + byCitation.size(), citation));
    }
  }
}
