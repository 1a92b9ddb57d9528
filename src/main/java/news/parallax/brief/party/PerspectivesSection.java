package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.alone.Printable;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;

/// The parties of a story, each with what it holds and says.
public final class PerspectivesSection {
  private static final int MOST_PARTIES = 8;
  private static final int MOST_MEMBERS = 8;
  private static final Pattern FOR_ANOTHER =
      Pattern.compile(
          "(?i)(?!former |ex-).*\\b(?:spokes(?:man|woman|person)|press secretary|ambassador)");

  /// Headings of many who have little to do with each other.
  private static final Set<String> WIDE =
      Set.of("State and local officials", "Authorities", "Lawmakers");

  private static final OwnSide ANOTHERS = new OwnSide();

  private final Ledger ledger;
  private final Function<Double, PartyStatements> statements;

  /// @param printable which sentences of the story may be printed by themselves
  /// @param read what the reader has read before: the headline and the summary
  /// @param known what need not be said once more
  public PerspectivesSection(
      AnalyzedStory story,
      Ledger ledger,
      StatementWriter writer,
      Printable printable,
      List<Statement> read,
      Predicate<Statement> known) {
    Set<String> words =
        read.stream()
            .flatMap(s -> DefiniteNouns.stems(SupportChecker.words(s.text())).stream())
            .collect(Collectors.toSet());
    this.ledger = ledger;
    Soundness soundness = new Soundness(story, ledger.cast(), ledger.attributions(), printable);
    Salience salience = new Salience(story, ledger.clusters());
    this.statements =
        least ->
            new PartyStatements(
                story,
                ledger.cast(),
                ledger.attributions(),
                writer,
                salience,
                new Tellings(ledger.clusters()),
                soundness,
                new Clarity(story, printable),
                words,
                known,
                least);
  }

  /// One perspective for each party that has something to say, those given most room first, with
  /// what is surely right; where nothing is, with what is likely.
  public List<Brief.Perspective> perspectives() {
    List<Brief.Perspective> sure = perspectives(statements.apply(Soundness.SURE));
    return sure.isEmpty() ? perspectives(statements.apply(Soundness.LIKELY)) : sure;
  }

  /// What would be printed of something said.
  Optional<PartyStatements.Written> written(
      String partyId, Attribution said, ArticleSentence sentence) {
    return statements.apply(Soundness.SURE).written(partyId, said, sentence);
  }

  private List<Brief.Perspective> perspectives(PartyStatements statements) {
    Cast cast = ledger.cast();
    List<Brief.Perspective> perspectives = new ArrayList<>();
    for (Party party : cast.parties()) {
      if (perspectives.size() == MOST_PARTIES) {
        break;
      }
      if (party.kind() == Actor.Kind.MEDIA
          || speaksForSomebodyUnknown(cast, party)
          || isOneOfAName(cast, party)) {
        continue;
      }
      Set<String> members = new HashSet<>(party.actorIds());
      List<Attribution> said =
          ledger.attributions().stream()
              .filter(a -> a.actorId() != null && members.contains(a.actorId()))
              .toList();
      List<Statement> chosen = statements.choose(party.id(), said);
      if (chosen.isEmpty() && party.kind() != Actor.Kind.PERSON) {
        chosen = statements.chooseNearly(party.id(), said);
      }
      if (chosen.isEmpty() && perspectives.isEmpty()) {
        chosen = statements.chooseSurest(party.id(), said);
      }
      if (!chosen.isEmpty()) {
        Brief.BriefActor actor = actor(cast, party, said, statements.speaking());
        perspectives.add(
            new Brief.Perspective(actor, new KnownNames(told(actor), names(said)).shorten(chosen)));
      }
    }
    return perspectives;
  }

  /// The members of whom the reader sees what they are.
  private static Set<String> told(Brief.BriefActor actor) {
    return actor.members().stream()
        .filter(m -> m.role() != null)
        .map(Brief.Member::name)
        .collect(Collectors.toSet());
  }

  /// The names of the persons who say something.
  private Set<String> names(List<Attribution> said) {
    return said.stream()
        .map(Attribution::actorId)
        .filter(Objects::nonNull)
        .flatMap(id -> ledger.cast().actor(id).stream())
        .filter(a -> a.kind() == Actor.Kind.PERSON && a.name().indexOf(' ') > 0)
        .map(Actor::name)
        .collect(Collectors.toSet());
  }

  /// Whether a party is somebody alone whom the articles call another's spokesman or envoy without
  /// telling whose.
  private static boolean speaksForSomebodyUnknown(Cast cast, Party party) {
    return party.kind() == Actor.Kind.PERSON
        && party.actorIds().stream()
            .flatMap(id -> cast.actor(id).stream())
            .filter(a -> a.name().equals(party.name()))
            .flatMap(a -> a.roles().stream())
            .anyMatch(r -> FOR_ANOTHER.matcher(r).matches());
  }

  /// Whether a party has but a surname that others in the story have too, so that nobody knows
  /// which of them it is, or of which nothing tells who that is.
  private static boolean isOneOfAName(Cast cast, Party party) {
    String name = party.name();
    return name.indexOf(' ') < 0
        && cast.actors().stream()
            .filter(a -> a.kind() == Actor.Kind.PERSON)
            .anyMatch(a ->
                a.name().endsWith(" " + name)
                    || a.name().startsWith(name + " ")
                    || (a.name().equals(name) && a.roles().isEmpty()));
  }

  private static Brief.BriefActor actor(
      Cast cast, Party party, List<Attribution> said, Set<String> shown) {
    Set<String> speaking =
        said.stream()
            .map(Attribution::actorId)
            .filter(Objects::nonNull)
            .collect(Collectors.toSet());
    List<Brief.Member> members = new ArrayList<>();
    for (String id : party.actorIds()) {
      cast.actor(id)
          .filter(a -> speaking.contains(a.id()) || isNamed(a))
          .filter(a -> !a.name().equals(party.name()))
          .filter(a -> members.size() < MOST_MEMBERS)
          .ifPresent(a -> members.add(new Brief.Member(a.name(), a.role())));
    }
    Optional<Actor> only = WIDE.contains(party.name()) ? onlyPerson(cast, shown) : Optional.empty();
    if (only.isPresent()) {
      Actor person = only.get();
      return new Brief.BriefActor(
          party.id(),
          person.name(),
          party.kind(),
          List.of(new Brief.Member(person.name(), person.role())));
    }
    String name =
        ANOTHERS.stands(cast, party, speaking)
            ? ANOTHERS.name(party, among(cast, members, shown))
            : party.name();
    return new Brief.BriefActor(party.id(), name, party.kind(), members);
  }

  /// Those of the members whose words are shown; all, where none of these are.
  private static List<Brief.Member> among(
      Cast cast, List<Brief.Member> members, Set<String> shown) {
    Set<String> names =
        shown.stream()
            .flatMap(id -> cast.actor(id).stream())
            .map(Actor::name)
            .collect(Collectors.toSet());
    List<Brief.Member> speaking = members.stream().filter(m -> names.contains(m.name())).toList();
    return speaking.isEmpty() ? members : speaking;
  }

  /// The one person whose words are shown, where nobody else's are.
  private static Optional<Actor> onlyPerson(Cast cast, Set<String> shown) {
    return shown.size() == 1
        ? shown.stream()
            .flatMap(id -> cast.actor(id).stream())
            .filter(a -> a.kind() == Actor.Kind.PERSON && a.role() != null)
            .filter(a -> a.name().indexOf(' ') > 0)
            .findFirst()
        : Optional.empty();
  }

  /// Whether somebody who says nothing is worth naming: a person with a role, or a body of a state.
  private static boolean isNamed(Actor actor) {
    boolean person = actor.kind() == Actor.Kind.PERSON && actor.role() != null;
    return person && !actor.name().equals(actor.name().toLowerCase(Locale.ROOT));
  }
}
