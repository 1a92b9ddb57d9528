package news.parallax.brief;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Basis;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.outcome.Outcome.Standing;
import org.jspecify.annotations.Nullable;

/// One story told from all its coverage, every statement cited. The names are those of the JSON,
/// which is format [#FORMAT].
///
/// @param id stable name of the brief, made from its articles
/// @param asOf the date of the newest evidence, null when unknown
/// @param measurements how good the brief is: named shares and counts, sorted by name
/// @param manifest what is needed to make it again byte for byte, sorted by name
public record Brief(
    String id,
    Engine engine,
    Statement headline,
    @Nullable CitedDate asOf,
    Window window,
    List<BriefArticle> articles,
    List<BriefOrigin> origins,
    List<Statement> summary,
    List<Statement> agreed,
    List<Disputed> disputed,
    List<FigureLine> figures,
    List<Perspective> perspectives,
    List<PlaceNaming> places,
    List<TimelineEntry> timeline,
    CoverageSection coverage,
    List<Statement> context,
    List<Question> questions,
    List<String> openQuestions,
    List<Statement> takeaway,
    List<PotentialOutcome> outcomes,
    SortedMap<String, Double> measurements,
    List<String> leftOut,
    SortedMap<String, String> manifest) {
  /// The name and version of the JSON format.
  public static final String FORMAT = "parallax-brief/1";

  public Brief {
    articles = List.copyOf(articles);
    origins = List.copyOf(origins);
    summary = List.copyOf(summary);
    agreed = List.copyOf(agreed);
    disputed = List.copyOf(disputed);
    figures = List.copyOf(figures);
    perspectives = List.copyOf(perspectives);
    places = List.copyOf(places);
    timeline = List.copyOf(timeline);
    context = List.copyOf(context);
    questions = List.copyOf(questions);
    openQuestions = List.copyOf(openQuestions);
    takeaway = List.copyOf(takeaway);
    outcomes = List.copyOf(outcomes);
    measurements = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(measurements));
    leftOut = List.copyOf(leftOut);
    manifest = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(manifest));
  }

  /// The same brief with other measurements and another list of what was left out.
  public Brief with(SortedMap<String, Double> otherMeasurements, List<String> otherLeftOut) {
    return new Brief(
        id,
        engine,
        headline,
        asOf,
        window,
        articles,
        origins,
        summary,
        agreed,
        disputed,
        figures,
        perspectives,
        places,
        timeline,
        coverage,
        context,
        questions,
        openQuestions,
        takeaway,
        outcomes,
        otherMeasurements,
        otherLeftOut,
        manifest);
  }

  /// What made the brief.
  public record Engine(String name, String version) {}

  /// The first and last date of publication, as far as they are known.
  public record Window(@Nullable CitedDate from, @Nullable CitedDate to) {}

  /// An article as listed under sources.
  ///
  /// @param origin id of its origin
  /// @param whole whether its text is the whole article as far as that shows, not a teaser: only
  ///   then does what it does not tell count as left out
  public record BriefArticle(
      String id,
      OutletName outlet,
      @Nullable String title,
      @Nullable String url,
      @Nullable CitedDate publishedAt,
      String origin,
      String text,
      boolean whole,
      String sha256) {}

  /// An outlet's name and how it is known.
  public record OutletName(@Nullable String name, Basis basis, @Nullable Citation evidence) {}

  /// Articles that go back to one report.
  public record BriefOrigin(
      String id,
      news.parallax.story.Origin.Kind kind,
      List<String> articles,
      @Nullable String credit,
      String why) {
    public BriefOrigin {
      articles = List.copyOf(articles);
    }
  }

  /// One matter told differently.
  public record Disputed(
      String topic, news.parallax.claim.Dispute.Kind kind, List<Position> positions) {
    public Disputed {
      positions = List.copyOf(positions);
    }
  }

  /// What some hold in a dispute.
  public record Position(List<String> holders, List<Statement> statements) {
    public Position {
      holders = List.copyOf(holders);
      statements = List.copyOf(statements);
    }
  }

  /// A figure with who counted and through whom it came.
  ///
  /// @param scope what narrows it, in words of the article, empty for nothing
  /// @param group lines with the same group measure the same thing
  public record FigureLine(
      String quantity,
      String of,
      String scope,
      Value value,
      @Nullable CitedDate asOf,
      @Nullable String counter,
      List<String> via,
      Statement statement,
      String group) {
    public FigureLine {
      via = List.copyOf(via);
    }
  }

  /// A value or range; a missing bound is open.
  public record Value(@Nullable Double low, @Nullable Double high, String unit, String words) {}

  /// One place under several names.
  ///
  /// @param statement the words that say so
  public record PlaceNaming(Statement statement, List<NameUse> names) {
    public PlaceNaming {
      names = List.copyOf(names);
    }
  }

  /// A name of a place.
  ///
  /// @param outlets that use it in their own words
  /// @param voices parties that use it
  public record NameUse(String name, List<String> outlets, List<String> voices) {
    public NameUse {
      outlets = List.copyOf(outlets);
      voices = List.copyOf(voices);
    }
  }

  /// What one party holds and says.
  public record Perspective(BriefActor actor, List<Statement> statements) {
    public Perspective {
      statements = List.copyOf(statements);
    }
  }

  /// A party as printed.
  public record BriefActor(
      String id, String name, news.parallax.claim.actor.Actor.Kind kind, List<Member> members) {
    public BriefActor {
      members = List.copyOf(members);
    }
  }

  /// A member of a party.
  public record Member(String name, @Nullable String role) {}

  /// A dated happening.
  ///
  /// @param otherDates what articles of other origins date it to, the earliest first
  public record TimelineEntry(
      CitedDate date,
      Statement statement,
      news.parallax.timeline.Event.Kind kind,
      List<OtherDate> otherDates) {
    public TimelineEntry {
      otherDates = List.copyOf(otherDates);
    }
  }

  /// Another date that a happening is given, and the words that give it.
  public record OtherDate(CitedDate date, Statement statement) {}

  /// How the story was covered.
  public record CoverageSection(
      List<Statement> overall, List<CoveredFact> facts, List<OutletSection> outlets) {
    public CoverageSection {
      overall = List.copyOf(overall);
      facts = List.copyOf(facts);
      outlets = List.copyOf(outlets);
    }
  }

  /// A row of the fact-by-outlet matrix.
  ///
  /// @param carriedBy ids of articles that tell it; the statement cites a passage of each
  /// @param contradictedBy ids of articles that say otherwise
  /// @param contradictions the passages that say otherwise
  public record CoveredFact(
      String id,
      Statement statement,
      List<String> carriedBy,
      List<String> contradictedBy,
      List<Citation> contradictions) {
    public CoveredFact {
      carriedBy = List.copyOf(carriedBy);
      contradictedBy = List.copyOf(contradictedBy);
      contradictions = List.copyOf(contradictions);
    }
  }

  /// One outlet's coverage.
  ///
  /// @param words words of prose measured
  /// @param sentences sentences of prose measured
  /// @param voicedWords the words of which the voices are shares
  /// @param aspects on what it spends its sentences; the same aspects for all outlets
  public record OutletSection(
      String outlet,
      List<String> articles,
      int words,
      int sentences,
      List<VoiceShare> voices,
      int voicedWords,
      List<AspectShare> aspects,
      List<Citation> loaded,
      double loadedPer1000,
      double attributedShare,
      double anonymousShare,
      List<String> onlyHere,
      List<String> leavesOut,
      List<Statement> attributionLosses,
      Statement finding) {
    public OutletSection {
      articles = List.copyOf(articles);
      voices = List.copyOf(voices);
      aspects = List.copyOf(aspects);
      loaded = List.copyOf(loaded);
      onlyHere = List.copyOf(onlyHere);
      leavesOut = List.copyOf(leavesOut);
      attributionLosses = List.copyOf(attributionLosses);
    }
  }

  /// A party's share of the attributed words of an outlet.
  ///
  /// @param actor id of the party
  /// @param name its name
  /// @param share 0 to 1
  /// @param chief the member who says most of it, null when nobody does or it has none
  public record VoiceShare(String actor, String name, double share, @Nullable String chief) {}

  /// How many of an outlet's sentences speak of one aspect of the story.
  public record AspectShare(String aspect, int sentences) {}

  /// A question and what the sources answer.
  ///
  /// @param asked whether the coverage itself asks it; else it was generated
  public record Question(String question, boolean asked, List<Statement> answers) {
    public Question {
      answers = List.copyOf(answers);
    }
  }

  /// What may come.
  public record PotentialOutcome(
      Statement statement,
      List<String> holders,
      @Nullable CitedDate madeOn,
      @Nullable Probability probability,
      @Nullable String condition,
      @Nullable CitedDate horizon,
      @Nullable String criterion,
      Standing standing,
      List<Citation> settledBy) {
    public PotentialOutcome {
      holders = List.copyOf(holders);
      settledBy = List.copyOf(settledBy);
    }
  }
}
