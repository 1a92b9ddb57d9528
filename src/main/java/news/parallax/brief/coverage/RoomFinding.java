package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.party.PartyNames;
import news.parallax.story.AnalyzedStory;

/// To whom an outlet gives more room than the others do, and whom it leaves without a word.
final class RoomFinding {
  /// On fewer words that somebody known says, not even an order is told.
  private static final int ORDER_NEEDED = 60;

  private static final int SILENCE_NEEDED = 150;
  private static final double MORE = 0.2;
  private static final double LARGE = 0.35;
  private static final double SLIGHT = 0.1;

  private final Comparison comparison;
  private final PartyNames names;
  private final MentionedNames mentions;
  private final PressNames press;

  RoomFinding(Comparison comparison, PartyNames names, AnalyzedStory story) {
    this.comparison = comparison;
    this.names = names;
    this.mentions = new MentionedNames(story);
    this.press = new PressNames(story);
  }

  List<Part> parts(OutletCoverage outlet) {
    List<OutletCoverage> others =
        comparison.others(outlet).stream().filter(o -> o.voicedWords() > 0).toList();
    boolean comparable =
        comparison.isFair()
            && outlet.voicedWords() >= ORDER_NEEDED
            && !comparison.isOpinion(outlet)
            && VoiceShares.isToldApart(outlet, names)
            && !others.isEmpty()
            && others.stream().allMatch(o -> VoiceShares.isToldApart(o, names));
    return comparable
        ? Stream.concat(room(outlet, others).stream(), silence(outlet, others).stream()).toList()
        : List.of();
  }

  /// The party to which it surely gives much more of its words than any other does.
  private Optional<Part> room(OutletCoverage outlet, List<OutletCoverage> others) {
    return outlet.voices().stream()
        .filter(v -> v.share() >= LARGE && names.isClear(v.partyId()))
        .filter(v -> !mentions.isTail(names.name(v.partyId())))
        .filter(v -> !press.has(names.name(v.partyId())))
        .filter(v -> VoiceShares.isSure(v, outlet))
        .filter(v -> others.stream().noneMatch(o -> speaksForAnother(v, o)))
        .flatMap(v -> room(outlet, v, others).stream())
        .max(Comparator.comparingDouble(Part::weight).thenComparing(Part::words));
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
    String party = voice.partyId();
    OutletCoverage next =
        others.stream()
            .max(
                Comparator.comparingDouble((OutletCoverage o) -> VoiceShares.share(o, party))
                    .thenComparing(OutletCoverage::outlet, Comparator.reverseOrder()))
            .orElseThrow();
    double theirs = VoiceShares.share(next, party);
    double highest =
        others.stream().mapToDouble(o -> VoiceShares.most(o, party)).max().orElseThrow();
    if (voice.share() - theirs < MORE || VoiceShares.least(outlet, party) < highest) {
      return Optional.empty();
    }
    List<Passage> passages = new ArrayList<>();
    String chief = chief(voice, passages);
    passages.addAll(voice.passages());
    String whom = names.side(party, !chief.isEmpty()) + chief;
    boolean counted = VoiceShares.isHeard(outlet) && VoiceShares.isHeard(next);
    String words =
        counted
            ? "gives "
                + whom
                + " "
                + Shares.about(voice.share())
                + " of the "
                + OutletFinding.number(outlet.voicedWords())
                + " words it quotes or reports from known speakers ("
                + (others.size() == 1 ? "" : "the next, ")
                + OutletFinding.name(next)
                + (others.size() == 1 ? " " : ", ")
                + Shares.orNone(theirs)
                + " of "
                + OutletFinding.number(next.voicedWords())
                + ")"
            : "gives "
                + whom
                + " a larger part of what it quotes and reports than "
                + (others.size() == 1 ? OutletFinding.name(next) + " does" : "any other does");
    return Optional.of(
        new Part(
            (counted ? 1 : 0.9) + 2 * (voice.share() - theirs), Part.Kind.VOICE, words, passages));
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

  /// A party to which all others give much room and it none, whoever says what is open.
  private Optional<Part> silence(OutletCoverage outlet, List<OutletCoverage> others) {
    if (others.size() < 2
        || outlet.attributedShare() * outlet.words() < SILENCE_NEEDED
        || !others.stream().allMatch(VoiceShares::isHeard)) {
      return Optional.empty();
    }
    return others.getFirst().voices().stream()
        .filter(v -> names.isClear(v.partyId()) && VoiceShares.isSure(v, others.getFirst()))
        .filter(v -> VoiceShares.most(outlet, v.partyId()) < SLIGHT)
        .filter(v -> VoiceShares.share(outlet, v.partyId()) == 0)
        .filter(v -> others.stream().allMatch(o -> VoiceShares.share(o, v.partyId()) >= MORE))
        .findFirst()
        .map(v ->
            new Part(
                1.5,
                Part.Kind.SILENCE,
                "has no word of "
                    + names.within(v.partyId())
                    + ", to whom each of the others gives "
                    + Shares.about(
                        others.stream()
                            .mapToDouble(o -> VoiceShares.share(o, v.partyId()))
                            .min()
                            .orElse(0))
                    + " or more",
                others.stream()
                    .flatMap(o -> o.voices().stream())
                    .filter(o -> o.partyId().equals(v.partyId()))
                    .flatMap(o -> o.passages().stream().limit(1))
                    .toList()));
  }
}
