package news.parallax.brief.format.view;

import static java.util.stream.Collectors.joining;

import java.util.Locale;
import java.util.stream.Stream;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.BriefOrigin;
import news.parallax.brief.Brief.NameUse;
import news.parallax.brief.Brief.PlaceNaming;
import news.parallax.brief.Statement;
import news.parallax.claim.Dispute;
import news.parallax.claim.actor.Actor;
import news.parallax.outcome.Outcome.Standing;

/// The words of the page for what Java has as constants.
public final class Words {
  private Words() {}

  public static String of(Statement.Kind kind) {
    return switch (kind) {
      case QUOTED -> "Quoted word for word";
      case CONDENSED -> "Condensed, nothing added but [brackets]";
      case COMPOSED -> "Put together from what was measured";
    };
  }

  public static String of(Dispute.Kind kind) {
    return switch (kind) {
      case FIGURE -> "figures differ";
      case FACT -> "facts contradict each other";
      case ASSESSMENT -> "judged differently";
    };
  }

  public static String of(Actor.Kind kind) {
    return switch (kind) {
      case PERSON -> "person";
      case GOVERNMENT -> "government";
      case ARMED_GROUP -> "armed group";
      case COMPANY -> "company";
      case ORGANISATION -> "organisation";
      case ANALYSTS -> "outside analysts";
      case MEDIA -> "media";
      case PEOPLE -> "people affected";
      case UNNAMED -> "sources without a name";
    };
  }

  /// Who uses which name of a place: "Brundel: Herald, Courier · Olmark: Norwegian government".
  public static String of(PlaceNaming place) {
    return place.names().stream().map(Words::use).collect(joining(" \u00b7 "));
  }

  private static String use(NameUse use) {
    String users =
        Stream.concat(use.outlets().stream(), use.voices().stream()).collect(joining(", "));
    return users.isEmpty() ? use.name() : use.name() + ": " + users;
  }

  /// What sort of party it is; empty where its name says so.
  public static String kind(BriefActor actor) {
    String kind = of(actor.kind());
    return kind.equalsIgnoreCase(actor.name()) ? "" : kind;
  }

  /// What sort of party it is and how much of all that is attributed is its own; empty when there
  /// is nothing to say.
  ///
  /// @param share of the attributed words of all outlets, 0 to 1
  public static String about(BriefActor actor, double share) {
    String percent = share > 0 ? NumberWords.percent(share) + " of attributed words" : "";
    return Stream.of(kind(actor), percent).filter(w -> !w.isEmpty()).collect(joining(", "));
  }

  /// The question that settles an outcome: "to be settled: whether ...".
  public static String toSettle(String criterion) {
    return "to be settled: "
        + criterion.substring(0, 1).toLowerCase(Locale.ROOT)
        + criterion.substring(1);
  }

  public static String of(Standing standing) {
    return switch (standing) {
      case OPEN -> "open";
      case CAME_ABOUT -> "came about";
      case DID_NOT -> "did not come about";
      case VOID -> "void";
    };
  }

  public static String of(FactMatrix.Tells tells) {
    return switch (tells) {
      case CARRIES -> "carries it";
      case CONTRADICTS -> "says otherwise";
      case BOTH -> "carries it, and says otherwise elsewhere";
      case NOTHING -> "leaves it out";
      case NOT_FOUND -> "not found, may be told otherwise";
      case NOT_HELD -> "whole text not held";
    };
  }

  public static String sign(FactMatrix.Tells tells) {
    return switch (tells) {
      case CARRIES -> "●";
      case CONTRADICTS -> "×";
      case BOTH -> "●×";
      case NOTHING -> "–";
      case NOT_FOUND -> "?";
      case NOT_HELD -> "□";
    };
  }

  /// What binds the articles of an origin: `agency copy (Coastal Press)`.
  public static String of(BriefOrigin origin) {
    String kind =
        switch (origin.kind()) {
          case ORIGINAL -> "own report";
          case AGENCY -> "agency copy";
          case REPRINT -> "reprints";
          case REWRITE -> "report and its retelling";
        };
    return origin.credit() == null ? kind : kind + " (" + origin.credit() + ")";
  }
}
