package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefArticle;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.claim.actor.Actor;
import news.parallax.text.PartialDate;

/// A brief together with what a format looks up in it again and again.
public final class BriefView {
  private final Brief brief;
  private final Passages passages;
  private final Outlets outlets;
  private final Parties parties;
  private final Map<String, BriefArticle> articles = new TreeMap<>();
  private final Map<String, BriefOrigin> origins = new TreeMap<>();

  /// @param firstNumber the number of the first passage, so that several briefs of one document can
  ///   be numbered through
  public BriefView(Brief brief, int firstNumber) {
    this.brief = brief;
    this.passages = Passages.of(brief, firstNumber);
    this.outlets = Outlets.of(brief);
    this.parties = Parties.of(brief);
    brief.articles().forEach(article -> articles.put(article.id(), article));
    brief.origins().forEach(origin -> origin.articles().forEach(id -> origins.put(id, origin)));
  }

  /// Views of the briefs of one document, their passages numbered through.
  public static List<BriefView> all(List<Brief> briefs) {
    List<BriefView> views = new ArrayList<>();
    int number = 1;
    for (Brief brief : briefs) {
      BriefView view = new BriefView(brief, number);
      number += view.passages().all().size();
      views.add(view);
    }
    return views;
  }

  public Brief brief() {
    return brief;
  }

  public Passages passages() {
    return passages;
  }

  public Outlets outlets() {
    return outlets;
  }

  public Parties parties() {
    return parties;
  }

  /// @throws IllegalArgumentException when the brief lists no such article
  public BriefArticle article(String id) {
    BriefArticle article = articles.get(id);
    if (article == null) {
      throw new IllegalArgumentException("no article " + id + " in brief " + brief.id());
    }
    return article;
  }

  public Outlets.Name outletOf(String articleId) {
    return outlets.of(article(articleId));
  }

  public Optional<BriefOrigin> originOf(String articleId) {
    return Optional.ofNullable(origins.get(articleId));
  }

  /// The passages of a statement, those of one outlet together, outlets in the order cited.
  public List<Cited> cited(Statement statement) {
    return cited(statement.citations());
  }

  /// The passages, those of one outlet together, outlets in the order cited.
  public List<Cited> cited(List<Citation> citations) {
    Map<Outlets.Name, List<Passage>> byOutlet = new LinkedHashMap<>();
    for (Citation citation : citations) {
      List<Passage> sofar =
          byOutlet.computeIfAbsent(outletOf(citation.article()), name -> new ArrayList<>());
      Passage passage = passages.of(citation);
      if (!sofar.contains(passage)) {
        sofar.add(passage);
      }
    }
    return byOutlet.entrySet().stream().map(e -> new Cited(e.getKey(), e.getValue())).toList();
  }

  /// How many independent origins a statement's passages go back to.
  public int originCount(Statement statement) {
    return (int)
        statement.citations().stream()
            .map(citation -> originOf(citation.article()).map(BriefOrigin::id).orElse(""))
            .distinct()
            .count();
  }

  /// How many outlets the articles came from; articles without an outlet's name count as one each.
  public int outletCount() {
    return (int) brief.articles().stream().map(outlets::of).distinct().count();
  }

  /// Whether a statement is the claim of somebody who is not named.
  public boolean isUnnamed(Statement statement) {
    String party = statement.attributedTo();
    return party != null
        && parties.find(party).filter(p -> p.kind() == Actor.Kind.UNNAMED).isPresent();
  }

  /// The date for which a statement holds, when it is another than that of the whole brief.
  public Optional<PartialDate> ownDate(Statement statement) {
    return Optional.ofNullable(statement.asOf())
        .map(date -> date.value())
        .filter(date -> brief.asOf() == null || !brief.asOf().value().equals(date));
  }

  /// An outlet and the passages of it that a statement rests on, at least one.
  public record Cited(Outlets.Name outlet, List<Passage> passages) {
    public Cited {
      passages = List.copyOf(passages);
    }
  }
}
