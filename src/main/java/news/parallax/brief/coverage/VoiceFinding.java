package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.party.PartyNames;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.wording.Identity;
import news.parallax.brief.wording.PeopleDescribed;
import news.parallax.story.AnalyzedStory;

/// Whose voices an outlet gives room to in contrast to the others, how much it attributes at all,
/// and how much of that to the unnamed.
final class VoiceFinding {
  /// On fewer words that somebody known says, nothing is said of voices.
  static final int VOICED_NEEDED = 80;

  private static final int ATTRIBUTED_NEEDED = 60;
  private static final int SPOKEN_NEEDED = 20;
  private static final double MORE = 0.2;
  private static final double LARGE = 0.35;

  /// Where less is attributed, speakers were hardly to be read at all.
  private static final double READ = 0.05;

  /// So much of what an outlet attributes must be given to known speakers, else its voices are not
  /// compared.
  private static final double KNOWN = 0.6;

  /// So much of a party's words must be given to it by name.
  private static final double NAMED = 0.25;

  /// What so many words are given to may be another's of the same name.
  private static final double MISTAKEN = 0.2;

  private static final int NAMES = 3;
  private static final int LONGEST = 60;

  /// Where more is attributed, the story is not told in the outlet's own voice.
  private static final double OWN_VOICE = 0.4;

  /// Where sentences are longer on the whole, lists were taken for sentences.
  static final int MOST_WORDS = 40;

  private final Coverage coverage;
  private final PartyNames names;
  private final AnalyzedStory story;
  private final PeopleDescribed people;
  private final MentionedNames mentions;

  VoiceFinding(Coverage coverage, PartyNames names, AnalyzedStory story) {
    this.coverage = coverage;
    this.names = names;
    this.story = story;
    this.people = new PeopleDescribed(story);
    this.mentions = new MentionedNames(story);
  }

  List<Part> parts(OutletCoverage outlet) {
    List<OutletCoverage> others =
        coverage.outlets().stream()
            .filter(o -> !o.outlet().equals(outlet.outlet()))
            .filter(o -> isHeard(o) && isToldApart(o, names))
            .toList();
    List<Part> parts = new ArrayList<>();
    attribution(outlet).ifPresent(parts::add);
    anonymous(outlet).ifPresent(parts::add);
    if (isHeard(outlet) && isToldApart(outlet, names)) {
      if (others.isEmpty()) {
        most(outlet).ifPresent(parts::add);
      } else {
        room(outlet, others).ifPresent(parts::add);
        silence(outlet, others).ifPresent(parts::add);
      }
    }
    alone(outlet).ifPresent(parts::add);
    return parts;
  }

  private static double attributed(OutletCoverage outlet) {
    return outlet.attributedShare() * outlet.words();
  }

  static boolean isHeard(OutletCoverage outlet) {
    return outlet.voicedWords() >= VOICED_NEEDED
        && outlet.voicedWords() >= KNOWN * attributed(outlet);
  }

  /// Whether hardly any of its words are given to somebody whose name another person bears, too.
  static boolean isToldApart(OutletCoverage outlet, PartyNames names) {
    return outlet.voices().stream()
            .filter(v -> names.isPerson(v.partyId()) && !names.isClear(v.partyId()))
            .mapToDouble(Voice::share)
            .sum()
        < MISTAKEN;
  }

  static boolean isSure(Voice voice) {
    return voice.named() >= NAMED * voice.words();
  }

  /// The party to which it gives much more of its attributed words than the others do.
  private Optional<Part> room(OutletCoverage outlet, List<OutletCoverage> others) {
    return outlet.voices().stream()
        .filter(v -> v.share() >= LARGE && names.isClear(v.partyId()) && isSure(v))
        .filter(v -> others.stream().noneMatch(o -> speaksForAnother(v, o)))
        .flatMap(v -> room(outlet, v, others).stream())
        .max(Comparator.comparingDouble(Part::weight).thenComparing(Part::words))
        .or(() -> alike(outlet, others))
        .or(() -> most(outlet));
  }

  /// Whether one who speaks for a party here, or is that party, speaks for another one there: what
  /// they say cannot be compared.
  private boolean speaksForAnother(Voice voice, OutletCoverage other) {
    Set<String> here = speakers(voice);
    return other.voices().stream()
        .filter(v -> !v.partyId().equals(voice.partyId()))
        .anyMatch(v -> speakers(v).stream().anyMatch(here::contains));
  }

  private Set<String> speakers(Voice voice) {
    Set<String> found = new TreeSet<>();
    if (names.isPerson(voice.partyId())) {
      found.add(names.name(voice.partyId()));
    }
    voice.speakers().stream()
        .map(s -> names.member(s.actorId()))
        .filter(n -> n.indexOf(' ') > 0)
        .forEach(found::add);
    return found;
  }

  private Optional<Part> room(OutletCoverage outlet, Voice voice, List<OutletCoverage> others) {
    OutletCoverage next =
        others.stream()
            .max(
                Comparator.comparingDouble((OutletCoverage o) -> share(o, voice.partyId()))
                    .thenComparing(OutletCoverage::outlet, Comparator.reverseOrder()))
            .orElseThrow();
    double theirs = share(next, voice.partyId());
    if (voice.share() - theirs < MORE || voice.share() - atMost(next, voice.partyId()) < MORE / 2) {
      return Optional.empty();
    }
    String rest =
        (others.size() == 1 ? "" : "the next, ")
            + OutletFinding.name(next)
            + (others.size() == 1 ? " " : ", ")
            + shown(theirs)
            + " of "
            + OutletFinding.number(next.voicedWords());
    List<Passage> passages = new ArrayList<>();
    String chief = chief(voice, passages);
    passages.addAll(voice.passages());
    return Optional.of(
        new Part(
            1 + 2 * (voice.share() - theirs),
            Part.Kind.VOICE,
            "gives "
                + names.side(voice.partyId(), !chief.isEmpty())
                + chief
                + " "
                + OutletFinding.percentOfVoice(voice.share())
                + " of the "
                + OutletFinding.number(outlet.voicedWords())
                + " words it quotes or reports from known speakers ("
                + rest
                + ")",
            passages));
  }

  private String chief(Voice voice, List<Passage> passages) {
    return names
        .chief(voice)
        .map(s -> {
          passages.add(s.source());
          return ", chiefly " + names.member(s.actorId()) + ",";
        })
        .orElse("");
  }

  private static String shown(double share) {
    return share < 0.01 ? "none" : OutletFinding.percentOfVoice(share);
  }

  /// Whom it gives most room, when none of the others can be compared.
  private Optional<Part> most(OutletCoverage outlet) {
    return outlet.voices().stream()
        .findFirst()
        .filter(v -> v.share() >= LARGE && names.isClear(v.partyId()) && isSure(v))
        .map(v -> {
          List<Passage> passages = new ArrayList<>();
          String chief = chief(v, passages);
          passages.addAll(v.passages());
          return new Part(
              0.6,
              Part.Kind.VOICE,
              "gives most room to "
                  + names.side(v.partyId(), !chief.isEmpty())
                  + chief
                  + (chief.isEmpty() ? ", " : " ")
                  + OutletFinding.percentOfVoice(v.share())
                  + " of the "
                  + OutletFinding.number(outlet.voicedWords())
                  + " words it quotes or reports from known speakers",
              passages);
        });
  }

  /// That it lets the same one speak most whom another does, too.
  private Optional<Part> alike(OutletCoverage outlet, List<OutletCoverage> others) {
    return outlet.voices().stream()
        .findFirst()
        .filter(v -> v.share() >= LARGE && names.isClear(v.partyId()) && isSure(v))
        .flatMap(v ->
            others.stream()
                .filter(o ->
                    o.voices().getFirst().partyId().equals(v.partyId())
                        && o.voices().getFirst().share() >= LARGE)
                .max(
                    Comparator.comparingDouble((OutletCoverage o) -> o.voices().getFirst().share())
                        .thenComparing(OutletCoverage::outlet))
                .map(o ->
                    new Part(
                        0.55,
                        Part.Kind.VOICE,
                        "gives most room, as "
                            + OutletFinding.name(o)
                            + " does, to "
                            + names.within(v.partyId())
                            + ": "
                            + OutletFinding.percentOfVoice(v.share())
                            + " of "
                            + OutletFinding.number(outlet.voicedWords())
                            + " words against "
                            + OutletFinding.percentOfVoice(o.voices().getFirst().share())
                            + " of "
                            + OutletFinding.number(o.voicedWords()),
                        v.passages())));
  }

  /// Persons and bodies whose voice only this outlet has, and whose names no other even mentions.
  private Optional<Part> alone(OutletCoverage outlet) {
    if (coverage.outlets().size() < 2) {
      return Optional.empty();
    }
    List<Voice> own =
        outlet.voices().stream()
            .filter(v -> v.words() >= SPOKEN_NEEDED && v.named() > 0 && !v.speakers().isEmpty())
            .filter(v -> names.isOne(v.partyId()))
            .filter(v ->
                names.isPerson(v.partyId())
                    ? !mentions.isCut(names.name(v.partyId()))
                    : mentions.isWhole(names.name(v.partyId())) && speaksItself(v))
            .filter(v ->
                coverage.outlets().stream()
                    .filter(o -> !o.outlet().equals(outlet.outlet()))
                    .allMatch(o -> share(o, v.partyId()) == 0))
            .filter(v -> !mentions.hasLike(names.name(v.partyId()), outlet))
            .limit(NAMES)
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    int words = own.stream().mapToInt(Voice::words).sum();
    List<Passage> described = new ArrayList<>();
    return Optional.of(
        new Part(
            1.1 + 0.2 * own.size() + Math.min(0.5, words / 300.0),
            Part.Kind.SPEAKERS,
            "alone lets "
                + OutletFinding.joined(own.stream().map(v -> who(v, described)).toList())
                + " speak, whom "
                + (coverage.outlets().size() == 2
                    ? OutletFinding.name(other(outlet)) + " leaves unmentioned"
                    : "the others leave unmentioned"),
            Stream.concat(
                    own.stream()
                        .flatMap(v ->
                            Stream.concat(
                                v.speakers().stream().map(Coverage.Speaker::source).limit(1),
                                v.passages().stream().limit(1))),
                    described.stream())
                .toList()));
  }

  /// Whether a body is itself named as the speaker, and not somebody of it: "Ostvik Rovers", not
  /// "Ostvik Rovers owner Ada Holm".
  private boolean speaksItself(Voice voice) {
    String speaker = SupportChecker.flat(story.text(voice.speakers().getFirst().source()));
    return speaker.replaceFirst("^[Tt]he ", "").equals(names.name(voice.partyId()));
  }

  /// A party with what the articles say of it in an apposition, where that is short.
  private String who(Voice voice, List<Passage> described) {
    String name = names.name(voice.partyId());
    return people
        .describe(name)
        .flatMap(p -> {
          String words = SupportChecker.flat(story.text(p)).replaceFirst(",$", "");
          if (!words.startsWith(name + ", ")
              || words.length() > name.length() + LONGEST
              || !Identity.tells(words.substring(name.length() + 2))) {
            return Optional.empty();
          }
          described.add(p);
          return Optional.of(name + " (" + words.substring(name.length() + 2) + ")");
        })
        .orElseGet(() -> names.within(voice.partyId()));
  }

  private OutletCoverage other(OutletCoverage outlet) {
    return coverage.outlets().stream()
        .filter(o -> !o.outlet().equals(outlet.outlet()))
        .findFirst()
        .orElseThrow();
  }

  /// A party to which all others give much room and it none.
  private Optional<Part> silence(OutletCoverage outlet, List<OutletCoverage> others) {
    if (others.size() < 2 || attributed(outlet) < 2.5 * ATTRIBUTED_NEEDED) {
      return Optional.empty();
    }
    return others.getFirst().voices().stream()
        .filter(v -> names.isClear(v.partyId()) && atMost(outlet, v.partyId()) < 0.1 && isSure(v))
        .filter(v -> share(outlet, v.partyId()) == 0)
        .filter(v -> others.stream().allMatch(o -> share(o, v.partyId()) >= MORE))
        .findFirst()
        .map(v ->
            new Part(
                1.5,
                Part.Kind.SILENCE,
                "has no word of "
                    + names.within(v.partyId())
                    + ", to whom each of the others gives at least "
                    + OutletFinding.percentOfVoice(
                        others.stream().mapToDouble(o -> share(o, v.partyId())).min().orElse(0)),
                others.stream()
                    .flatMap(o -> o.voices().stream())
                    .filter(o -> o.partyId().equals(v.partyId()))
                    .flatMap(o -> o.passages().stream().limit(1))
                    .toList()));
  }

  /// That it tells the story in its own voice while all others let people speak.
  private Optional<Part> attribution(OutletCoverage outlet) {
    List<OutletCoverage> others =
        coverage.outlets().stream()
            .filter(o -> !o.outlet().equals(outlet.outlet()))
            .filter(o -> o.words() >= OutletFinding.WORDS_NEEDED)
            .toList();
    if (outlet.words() < OutletFinding.WORDS_NEEDED
        || others.isEmpty()
        || outlet.words() > MOST_WORDS * outlet.sentences()) {
      return Optional.empty();
    }
    OutletCoverage least =
        others.stream()
            .min(
                Comparator.comparingDouble(OutletCoverage::attributedShare)
                    .thenComparing(OutletCoverage::outlet))
            .orElseThrow();
    double share = outlet.attributedShare();
    if (share < READ || share > OWN_VOICE || share > least.attributedShare() - MORE) {
      return Optional.empty();
    }
    return Optional.of(
        new Part(
            0.9 + least.attributedShare() - share,
            Part.Kind.ATTRIBUTION,
            "tells the story mostly in its own voice: "
                + OutletFinding.percent(share)
                + " of its "
                + OutletFinding.number(outlet.words())
                + " words are attributed to somebody, "
                + (others.size() == 1
                    ? OutletFinding.percent(least.attributedShare())
                        + " in "
                        + OutletFinding.name(least)
                    : OutletFinding.percent(least.attributedShare()) + " or more in the others"),
            List.of()));
  }

  private Optional<Part> anonymous(OutletCoverage outlet) {
    List<OutletCoverage> others =
        coverage.outlets().stream()
            .filter(o -> !o.outlet().equals(outlet.outlet()) && attributed(o) >= ATTRIBUTED_NEEDED)
            .toList();
    double theirs = others.stream().mapToDouble(OutletCoverage::anonymousShare).max().orElse(0);
    List<Passage> passages =
        outlet.voices().stream()
            .filter(v -> names.isUnnamed(v.partyId()))
            .flatMap(v -> v.passages().stream())
            .toList();
    return attributed(outlet) < 1.5 * ATTRIBUTED_NEEDED
            || outlet.anonymousShare() < 0.2
            || outlet.anonymousShare() < theirs + 0.15
            || passages.size() < 2
        ? Optional.empty()
        : Optional.of(
            new Part(
                0.9 + outlet.anonymousShare() - theirs,
                Part.Kind.UNNAMED,
                "takes "
                    + OutletFinding.percent(outlet.anonymousShare())
                    + " of the "
                    + OutletFinding.number(
                        (int)
                            Math.round(
                                outlet.words()
                                    * (Math.round(outlet.attributedShare() * 1000) / 1000.0)))
                    + " words it attributes from unnamed sources",
                passages));
  }

  private static double share(OutletCoverage outlet, String partyId) {
    return outlet.voices().stream()
        .filter(v -> v.partyId().equals(partyId))
        .mapToDouble(Voice::share)
        .sum();
  }

  /// A party's share if half of what could be given to nobody were its own.
  private static double atMost(OutletCoverage outlet, String partyId) {
    double open = Math.max(0, attributed(outlet) - outlet.voicedWords()) / 2;
    double own = share(outlet, partyId) * outlet.voicedWords();
    return (own + open) / Math.max(1, outlet.voicedWords() + open);
  }
}
