package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.bias.Coverage.Voice;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.party.PartyNames;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Persons and bodies that only this outlet lets speak, and whose names no other even mentions,
/// with what they are.
final class SpeakerFinding {
  /// So many words a person must say.
  private static final int SAID_NEEDED = 12;

  /// The same of a person of whom nobody says who that is, and of a body.
  private static final int BARE_NEEDED = 20;

  private static final int NAMES = 3;

  /// A station that is known by its letters.
  private static final Pattern STATION = Pattern.compile("\\p{Lu}{3,5}\\b");

  private final Comparison comparison;
  private final PartyNames names;
  private final AnalyzedStory story;
  private final Roles roles;
  private final MentionedNames mentions;
  private final PressNames press;

  SpeakerFinding(Comparison comparison, PartyNames names, AnalyzedStory story) {
    this.comparison = comparison;
    this.names = names;
    this.story = story;
    this.roles = new Roles(story);
    this.mentions = new MentionedNames(story);
    this.press = new PressNames(story);
  }

  /// @param name as it stands in the sentence
  /// @param role what that one is, empty when nobody says it
  private record Heard(String name, String role, int words, List<Passage> passages) {
    String shown() {
      return role.isEmpty() ? name : name + " (" + role + ")";
    }
  }

  Optional<Part> alone(OutletCoverage outlet) {
    List<OutletCoverage> others = comparison.others(outlet);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    TreeMap<String, Heard> found = new TreeMap<>();
    outlet.voices().stream()
        .flatMap(v -> Stream.concat(people(outlet, v), body(outlet, v)))
        .forEach(h -> found.putIfAbsent(h.name(), h));
    List<Heard> own =
        found.values().stream()
            .sorted(
                Comparator.comparing((Heard h) -> h.role().isEmpty())
                    .thenComparingInt(h -> -h.words())
                    .thenComparing(Heard::name))
            .limit(NAMES)
            .toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    int words = own.stream().mapToInt(Heard::words).sum();
    long told = own.stream().filter(h -> !h.role().isEmpty()).count();
    return Optional.of(
        new Part(
            1.05 + 0.1 * own.size() + 0.15 * told + Math.min(0.5, words / 300.0),
            Part.Kind.SPEAKERS,
            "alone lets "
                + OutletFinding.joined(own.stream().map(Heard::shown).toList())
                + " speak, whom "
                + (others.size() == 1
                    ? OutletFinding.name(others.getFirst()) + " leaves unmentioned"
                    : "the others leave unmentioned"),
            own.stream().flatMap(h -> h.passages().stream()).toList()));
  }

  private Stream<Heard> people(OutletCoverage outlet, Voice voice) {
    return voice.speakers().stream()
        .filter(s -> s.spoken() >= SAID_NEEDED)
        .flatMap(s -> {
          Optional<String> name = names.person(s.actorId());
          return name
              .filter(n -> !mentions.hasLike(n, outlet) && !mentions.isCut(n))
              .filter(n -> !isColleague(n, outlet))
              .map(n -> heard(n, s.spoken(), s.source(), voice))
              .filter(h -> !isOfThePaper(h.role(), paper(outlet)) && !press.has(name.orElseThrow()))
              .filter(h -> h.passages().stream().anyMatch(p -> holds(p, h.name())))
              .filter(h -> !h.role().isEmpty() || h.words() >= BARE_NEEDED)
              .stream();
        });
  }

  /// Whether the outlet's own reporter is quoted: "Coast Post's Ada Holm", "wrote Ada Holm and Per
  /// Sten".
  private boolean isColleague(String name, OutletCoverage outlet) {
    String paper = paper(outlet);
    Pattern own =
        Pattern.compile(
            Pattern.quote(paper)
                + "(?:['’]s?)?(?: \\p{Ll}+){0,3} "
                + Pattern.quote(name)
                + "|\\b(?:wrote|reported|reports|writes) "
                + Pattern.quote(name)
                + "(?: and \\p{Lu}|, \\p{Lu}\\p{Ll}+ \\p{Lu}|\\.)");
    return outlet.articleIds().stream()
        .anyMatch(id -> own.matcher(story.story().article(id).text()).find());
  }

  /// "ABC News anchor", "BBC editor".
  private static boolean isOfThePaper(String role, String paper) {
    return role.contains(paper)
        || (STATION.matcher(paper).lookingAt() && role.contains(paper.replaceFirst(" .*", "")));
  }

  private static String paper(OutletCoverage outlet) {
    return outlet.outlet().replaceFirst("^The ", "").replaceFirst(" [(-].*", "");
  }

  private Stream<Heard> body(OutletCoverage outlet, Voice voice) {
    String name = names.name(voice.partyId());
    boolean speaks =
        names.isOne(voice.partyId())
            && !names.isPerson(voice.partyId())
            && voice.spoken() >= BARE_NEEDED
            && !voice.speakers().isEmpty()
            && mentions.isWhole(name)
            && Stream.of(name.split(" "))
                .noneMatch(w -> w.length() > 3 && mentions.hasLike(w, outlet))
            && speaksItself(voice, name);
    return speaks
        ? Stream.of(
            new Heard(
                names.within(voice.partyId()),
                "",
                voice.spoken(),
                List.of(voice.speakers().getFirst().source(), voice.passages().getFirst())))
        : Stream.empty();
  }

  private Heard heard(String name, int words, Passage source, Voice voice) {
    List<Passage> passages = new ArrayList<>(List.of(source));
    voice.passages().stream()
        .filter(p -> p.articleId().equals(source.articleId()))
        .min(Comparator.comparingInt(p -> distance(p, source)))
        .ifPresent(passages::add);
    Optional<Roles.Role> role = roles.of(name);
    role.ifPresent(r -> passages.add(r.passage()));
    Optional<Roles.Role> title = role.isPresent() ? Optional.empty() : roles.titled(name);
    title.ifPresent(r -> passages.add(r.passage()));
    if (passages.stream().noneMatch(p -> holds(p, name))) {
      inFull(name).ifPresent(passages::add);
    }
    return new Heard(
        title.map(Roles.Role::words).orElse(name),
        role.map(Roles.Role::words).orElse(""),
        words,
        passages);
  }

  private boolean holds(Passage passage, String name) {
    return SupportChecker.flat(story.text(passage)).contains(name);
  }

  /// Where a name stands in full.
  private Optional<Passage> inFull(String name) {
    return story.articles().stream()
        .filter(a -> a.article().text().contains(name))
        .map(a -> {
          int start = a.article().text().indexOf(name);
          return new Passage(a.id(), new Span(start, start + name.length()));
        })
        .findFirst();
  }

  private static int distance(Passage words, Passage source) {
    return Math.min(
        Math.abs(words.span().start() - source.span().end()),
        Math.abs(source.span().start() - words.span().end()));
  }

  /// Whether a body is itself named as the speaker, and not somebody of it: "Ostvik Rovers", not
  /// "Ostvik Rovers owner Ada Holm".
  private boolean speaksItself(Voice voice, String name) {
    String speaker = SupportChecker.flat(story.text(voice.speakers().getFirst().source()));
    return speaker.replaceFirst("^[Tt]he ", "").equals(name);
  }
}
