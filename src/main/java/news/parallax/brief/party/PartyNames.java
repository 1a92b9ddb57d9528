package news.parallax.brief.party;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.bias.Coverage.Speaker;
import news.parallax.bias.Coverage.Voice;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import news.parallax.claim.attribution.MediaNames;

/// How parties and their members are named within a sentence, and which of them a reader can tell.
public final class PartyNames {
  private static final Set<String> UNITED =
      Set.of(
          "government",
          "ministry",
          "police",
          "union",
          "authorities",
          "court",
          "army",
          "committee",
          "council",
          "commission",
          "department",
          "agency",
          "institute",
          "center",
          "centre",
          "board",
          "office",
          "foundation",
          "federation",
          "league",
          "campaign",
          "party",
          "administration",
          "service",
          "association",
          "coalition",
          "bureau",
          "organization",
          "organisation",
          "program",
          "programme",
          "fund",
          "project",
          "network",
          "workers",
          "states",
          "nations",
          "alliance",
          "society",
          "chamber");
  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}\\.)?(?: (?:al|bin|de|van|von|der|la))*(?:"
              + " \\p{Lu}[\\p{L}’'-]+){1,2}");
  private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{3,6}");
  private static final Pattern ODD =
      Pattern.compile(
          "\\b(?:CEO|President|Chairman|Director|Spokesman|Press|News|Times|Post|Radio|Television|TV|Journal|Gazette|Street|Day|Act)\\b|[.,:;]$");

  private final Cast cast;

  public PartyNames(Cast cast) {
    this.cast = cast;
  }

  private Actor.Kind kind(String partyId) {
    return cast.party(partyId).map(Party::kind).orElse(Actor.Kind.PEOPLE);
  }

  public String name(String partyId) {
    return cast.party(partyId).map(Party::name).orElse("");
  }

  public boolean isUnnamed(String partyId) {
    return kind(partyId) == Actor.Kind.UNNAMED;
  }

  /// Whether a reader can tell who it is: a person by both names whom nobody shares the last one
  /// with, a body, a government, a group of people.
  public boolean isClear(String partyId) {
    String name = name(partyId);
    return !name.isEmpty()
        && switch (kind(partyId)) {
          case PERSON -> isFullName(name);
          case ORGANISATION, COMPANY, ARMED_GROUP ->
              !ODD.matcher(name).find()
                  && (name.indexOf(' ') > 0
                      || ACRONYM.matcher(name).matches()
                      || kind(partyId) != Actor.Kind.ORGANISATION);
          case GOVERNMENT, ANALYSTS, PEOPLE -> true;
          case MEDIA, UNNAMED -> false;
        };
  }

  /// A person or body of its own, in contrast to a government or a gathering of people.
  public boolean isOne(String partyId) {
    return isClear(partyId)
        && name(partyId).indexOf(' ') > 0
        && !name(partyId).matches(".*(?: and |,).*")
        && !MediaNames.load().isOutlet(name(partyId))
        && switch (kind(partyId)) {
          case PERSON, ORGANISATION, COMPANY -> true;
          case GOVERNMENT, ARMED_GROUP, ANALYSTS, MEDIA, PEOPLE, UNNAMED -> false;
        };
  }

  public boolean isPerson(String partyId) {
    return kind(partyId) == Actor.Kind.PERSON;
  }

  private boolean isFullName(String name) {
    String last = last(name);
    return PERSON.matcher(name).matches()
        && cast.actors().stream()
            .filter(a -> a.kind() == Actor.Kind.PERSON && !a.name().equals(name))
            .noneMatch(a ->
                (last(a.name()).equals(last) && a.name().indexOf(' ') > 0)
                    || a.name().startsWith(last + " ")
                    || last(a.name()).equals(name.substring(0, name.indexOf(' '))));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  /// The person who says most of a party's words.
  public Optional<Speaker> chief(Voice voice) {
    return voice.speakers().stream()
        .findFirst()
        .filter(s -> 2 * s.words() >= voice.words())
        .filter(s ->
            cast.actor(s.actorId())
                .filter(a -> a.kind() == Actor.Kind.PERSON && isFullName(a.name()))
                .filter(a -> !a.name().equals(name(voice.partyId())))
                .isPresent());
  }

  /// The full name of a person whom nobody shares the last one with; empty for all others.
  public Optional<String> person(String actorId) {
    return cast.actor(actorId)
        .filter(a -> a.kind() == Actor.Kind.PERSON && isFullName(a.name()))
        .map(Actor::name)
        .filter(n -> !ODD.matcher(n).find());
  }

  /// The name of a member.
  public String member(String actorId) {
    return cast.actor(actorId).map(Actor::name).orElse("");
  }

  /// A party's name within a sentence; a person for whom others speak is a side.
  public String side(String partyId, boolean othersSpeak) {
    return othersSpeak && kind(partyId) == Actor.Kind.PERSON
        ? "the side of " + name(partyId)
        : within(partyId);
  }

  /// A party's name within a sentence.
  public String within(String partyId) {
    String name = name(partyId);
    String lower = name.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    if (lower.equals("authorities") || lower.equals("courts")) {
      return "the " + lower;
    }
    if (lower.startsWith("outside ")
        || lower.startsWith("unnamed ")
        || lower.startsWith("people ")
        || lower.startsWith("state and ")) {
      return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
    String first = lower.contains(" ") ? lower.substring(0, lower.indexOf(' ')) : "";
    boolean body = kind(partyId) != Actor.Kind.PERSON;
    return body && (UNITED.contains(last) || UNITED.contains(first)) && !lower.startsWith("the ")
        ? "the " + name
        : name;
  }
}
