package news.parallax.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.OutletFinding.Part;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import news.parallax.story.AnalyzedStory;

/// Whose voices an outlet gives room to in contrast to the others, how much it attributes at all,
/// and how much of that to the unnamed.
final class VoiceFinding {
  private static final int ATTRIBUTED_NEEDED = 60;
  private static final int VOICED_NEEDED = 25;
  private static final double MORE = 0.15;
  private static final double LARGE = 0.3;

  /// Where less is attributed, speakers were hardly to be read at all.
  private static final double READ = 0.05;

  private static final int PREFIX = 5;
  private static final double SMALL = 0.05;
  private static final int NAMES = 3;
  private static final Pattern PRESS =
      Pattern.compile("\\b(Press|News|Times|Post|Radio|Television|TV|Journal|Gazette)\\b");
  private static final Set<String> UNITED =
      Set.of("government", "ministry", "police", "union", "authorities", "court", "army");

  private final Coverage coverage;
  private final Cast cast;
  private final AnalyzedStory story;

  VoiceFinding(Coverage coverage, Cast cast, AnalyzedStory story) {
    this.coverage = coverage;
    this.cast = cast;
    this.story = story;
  }

  List<Part> parts(OutletCoverage outlet) {
    List<OutletCoverage> others =
        coverage.outlets().stream()
            .filter(o -> !o.outlet().equals(outlet.outlet()) && attributed(o) >= ATTRIBUTED_NEEDED)
            .toList();
    List<Part> parts = new ArrayList<>();
    attribution(outlet, others).ifPresent(parts::add);
    if (attributed(outlet) >= ATTRIBUTED_NEEDED) {
      anonymous(outlet, others).ifPresent(parts::add);
      if (!others.isEmpty()) {
        room(outlet, others).ifPresent(parts::add);
        alone(outlet, others).ifPresent(parts::add);
        silence(outlet, others).ifPresent(parts::add);
      } else {
        most(outlet).ifPresent(parts::add);
      }
    }
    return parts;
  }

  private static double attributed(OutletCoverage outlet) {
    return outlet.attributedShare() * outlet.words();
  }

  /// The party to which it gives much more of its attributed words than the others do.
  private Optional<Part> room(OutletCoverage outlet, List<OutletCoverage> others) {
    return outlet.voices().stream()
        .filter(v -> v.share() >= LARGE && isClear(v.partyId()))
        .flatMap(v -> room(v, others).stream())
        .max(Comparator.comparingDouble(Part::weight).thenComparing(Part::words))
        .or(() -> most(outlet));
  }

  private Optional<Part> room(Voice voice, List<OutletCoverage> others) {
    OutletCoverage next =
        others.stream()
            .max(
                Comparator.comparingDouble((OutletCoverage o) -> share(o, voice.partyId()))
                    .thenComparing(OutletCoverage::outlet, Comparator.reverseOrder()))
            .orElseThrow();
    double theirs = share(next, voice.partyId());
    if (voice.share() - theirs < MORE) {
      return Optional.empty();
    }
    String rest =
        others.size() == 1
            ? OutletFinding.name(next) + " " + shown(theirs)
            : "the next, " + OutletFinding.name(next) + ", " + shown(theirs);
    return Optional.of(
        new Part(
            1 + 2.5 * (voice.share() - theirs),
            "gives "
                + OutletFinding.percentOfVoice(voice.share())
                + " of the words it attributes to "
                + party(voice.partyId())
                + " ("
                + rest
                + ")",
            voice.passages()));
  }

  private static String shown(double share) {
    return share < 0.01 ? "none" : OutletFinding.percentOfVoice(share);
  }

  /// Whom it gives most room, which says little when the others do so too.
  private Optional<Part> most(OutletCoverage outlet) {
    return outlet.voices().stream()
        .findFirst()
        .filter(v -> v.share() >= LARGE && isClear(v.partyId()))
        .map(v ->
            new Part(
                0.6,
                "gives most room, "
                    + OutletFinding.percentOfVoice(v.share())
                    + " of the words it attributes, to "
                    + party(v.partyId()),
                v.passages()));
  }

  /// Persons and bodies whose voice only this outlet has, and whose names no other even mentions.
  private Optional<Part> alone(OutletCoverage outlet, List<OutletCoverage> others) {
    List<Voice> own =
        outlet.voices().stream()
            .filter(v -> v.share() >= SMALL && v.share() * attributed(outlet) >= VOICED_NEEDED)
            .filter(v ->
                isNamed(v.partyId()) && others.stream().allMatch(o -> share(o, v.partyId()) == 0))
            .filter(v -> v.share() < LARGE && !isMentioned(name(v.partyId()), outlet))
            .limit(NAMES)
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            1 + 0.2 * own.size(),
            "alone gives the word to "
                + OutletFinding.joined(own.stream().map(v -> party(v.partyId())).toList()),
            own.stream().flatMap(v -> v.passages().stream().limit(1)).toList()));
  }

  /// A party to which all others give much room and it none.
  private Optional<Part> silence(OutletCoverage outlet, List<OutletCoverage> others) {
    if (others.size() < 2 || attributed(outlet) < 2.5 * ATTRIBUTED_NEEDED) {
      return Optional.empty();
    }
    return others.getFirst().voices().stream()
        .filter(v -> isClear(v.partyId()) && share(outlet, v.partyId()) == 0)
        .filter(v -> others.stream().allMatch(o -> share(o, v.partyId()) >= MORE))
        .findFirst()
        .map(v ->
            new Part(
                1.6,
                "has no word of "
                    + party(v.partyId())
                    + ", to whom each of the others gives at least "
                    + OutletFinding.percentOfVoice(
                        others.stream().mapToDouble(o -> share(o, v.partyId())).min().orElse(0)),
                others.stream()
                    .flatMap(o -> o.voices().stream())
                    .filter(o -> o.partyId().equals(v.partyId()))
                    .flatMap(o -> o.passages().stream().limit(1))
                    .toList()));
  }

  private Optional<Part> attribution(OutletCoverage outlet, List<OutletCoverage> others) {
    if (outlet.words() < OutletFinding.WORDS_NEEDED || others.isEmpty()) {
      return Optional.empty();
    }
    double least = others.stream().mapToDouble(OutletCoverage::attributedShare).min().orElseThrow();
    double most = others.stream().mapToDouble(OutletCoverage::attributedShare).max().orElseThrow();
    double share = outlet.attributedShare();
    if (share >= READ && share <= least - MORE) {
      return Optional.of(
          new Part(
              1 + 2 * (least - share),
              "attributes only "
                  + OutletFinding.percent(share)
                  + " of its words to somebody, "
                  + (others.size() == 1 ? OutletFinding.name(others.getFirst()) : "the others")
                  + " "
                  + OutletFinding.percent(least)
                  + (others.size() == 1 ? "" : " or more"),
              List.of()));
    }
    if (share >= most + MORE) {
      return Optional.of(
          new Part(
              1 + 2 * (share - most),
              "attributes "
                  + OutletFinding.percent(share)
                  + " of its words to somebody, "
                  + (others.size() == 1 ? OutletFinding.name(others.getFirst()) : "the others")
                  + " "
                  + OutletFinding.percent(most)
                  + (others.size() == 1 ? "" : " or less"),
              List.of()));
    }
    return Optional.empty();
  }

  private Optional<Part> anonymous(OutletCoverage outlet, List<OutletCoverage> others) {
    double theirs = others.stream().mapToDouble(OutletCoverage::anonymousShare).max().orElse(0);
    return outlet.anonymousShare() < 0.2 || outlet.anonymousShare() < theirs + 0.1
        ? Optional.empty()
        : Optional.of(
            new Part(
                1.2 + 2 * outlet.anonymousShare(),
                "takes "
                    + OutletFinding.percent(outlet.anonymousShare())
                    + " of the words it attributes from unnamed sources",
                outlet.voices().stream()
                    .filter(v -> kind(v.partyId()) == Actor.Kind.UNNAMED)
                    .flatMap(v -> v.passages().stream())
                    .toList()));
  }

  private static double share(OutletCoverage outlet, String partyId) {
    return outlet.voices().stream()
        .filter(v -> v.partyId().equals(partyId))
        .mapToDouble(Voice::share)
        .sum();
  }

  private Actor.Kind kind(String partyId) {
    return cast.party(partyId).map(Party::kind).orElse(Actor.Kind.PEOPLE);
  }

  private String name(String partyId) {
    return cast.party(partyId).map(Party::name).orElse("");
  }

  /// A party that a reader can tell: a person with both names, a body, a group of people; the
  /// unnamed are told of apart.
  private boolean isClear(String partyId) {
    String name = name(partyId);
    return !name.isEmpty()
        && kind(partyId) != Actor.Kind.UNNAMED
        && (kind(partyId) != Actor.Kind.PERSON || name.indexOf(' ') > 0);
  }

  private boolean isNamed(String partyId) {
    String name = name(partyId);
    return isClear(partyId)
        && name.indexOf(' ') > 0
        && !PRESS.matcher(name).find()
        && switch (kind(partyId)) {
          case PERSON, ORGANISATION, COMPANY -> true;
          case GOVERNMENT, ARMED_GROUP, ANALYSTS, MEDIA, PEOPLE, UNNAMED -> false;
        };
  }

  /// Whether an article of another outlet has the last word of a name, or one that begins like it:
  /// a name may be spelled in two ways.
  private boolean isMentioned(String name, OutletCoverage outlet) {
    String word = name.substring(name.lastIndexOf(' ') + 1);
    String last = word.substring(0, Math.min(PREFIX, word.length()));
    return story.articles().stream()
        .filter(a -> !outlet.articleIds().contains(a.id()))
        .anyMatch(a -> a.article().text().contains(last));
  }

  private String party(String partyId) {
    String name = name(partyId);
    String lower = name.toLowerCase(Locale.ROOT);
    String last = lower.substring(lower.lastIndexOf(' ') + 1);
    if (lower.startsWith("outside ")
        || lower.startsWith("unnamed ")
        || lower.startsWith("people ")
        || lower.startsWith("state and ")
        || lower.equals("authorities")
        || lower.equals("courts")) {
      return lower.equals("authorities") || lower.equals("courts")
          ? "the " + lower
          : Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
    return UNITED.contains(last) && !lower.startsWith("the ") ? "the " + name : name;
  }
}
