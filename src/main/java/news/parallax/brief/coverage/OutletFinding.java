package news.parallax.brief.coverage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.Statement;
import news.parallax.brief.party.PartyNames;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.ledger.AttributionLoss;
import news.parallax.story.AnalyzedStory;

/// One sentence on what stands out in an outlet's coverage against the others', with the counts it
/// rests on. Up to two things are said, those that stand out most; what does not stand out is not
/// said.
public final class OutletFinding {
  public static final String UNNAMED = "an unnamed outlet";

  private static final int PASSAGES_OF_A_PART = 12;

  /// What weighs less is only said when nothing weighs more.
  private static final double ENOUGH = 1;

  private static final Pattern NAME = Pattern.compile("\\b\\p{Lu}[\\p{L}’'-]{3,}");
  private final Coverage coverage;
  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Comparison comparison;
  private final RoomFinding rooms;
  private final SpeakerFinding speakers;
  private final AttributionFinding attribution;
  private final WordingFinding wording;
  private final AspectFinding aspects;
  private final FactFinding facts;
  private final NamesFinding named;
  private final OpeningFinding openings;

  /// A part of the sentence and the passages it rests on.
  ///
  /// @param weight how much it stands out; what reaches 1 is worth a sentence
  /// @param words a verb phrase, the outlet being its subject
  record Part(double weight, Kind kind, String words, List<Passage> passages) {
    /// What it tells of.
    enum Kind {
      VOICE,
      SPEAKERS,
      NAMES,
      OPENING,
      SILENCE,
      ASPECT,
      ALONE,
      LEAVES_OUT,
      LOSS,
      LOADED,
      UNNAMED,
      ATTRIBUTION;

      /// Whether it tells what the outlet tells, rather than how.
      boolean ofSubstance() {
        return switch (this) {
          case SPEAKERS, NAMES, OPENING, ASPECT, ALONE, LEAVES_OUT, LOSS -> true;
          case VOICE, SILENCE, LOADED, UNNAMED, ATTRIBUTION -> false;
        };
      }

      boolean isOfAFact() {
        return this == ALONE || this == LEAVES_OUT;
      }
    }

    Part {
      passages = List.copyOf(passages);
    }
  }

  private static final Part NEWSLETTER =
      new Part(
          0,
          Part.Kind.ATTRIBUTION,
          "is a newsletter on many matters, too mixed to be compared",
          List.of());

  OutletFinding(
      Coverage coverage,
      Cast cast,
      AnalyzedStory story,
      StatementWriter writer,
      FactFinding facts) {
    this.coverage = coverage;
    this.story = story;
    this.writer = writer;
    PartyNames names = new PartyNames(cast);
    this.comparison = new Comparison(coverage, story);
    this.rooms = new RoomFinding(comparison, names, story);
    this.speakers = new SpeakerFinding(comparison, names, story);
    this.attribution = new AttributionFinding(comparison, names);
    this.wording = new WordingFinding(comparison, story);
    this.aspects = new AspectFinding(coverage, story);
    this.named = new NamesFinding(coverage, story);
    this.openings = new OpeningFinding(comparison, story);
    this.facts = facts;
  }

  /// @param losses its attribution losses that are printed
  /// @param onlyHere the ids of the facts printed as told by it alone
  /// @param leavesOut the ids of those printed as left out
  Statement write(
      OutletCoverage outlet,
      List<AttributionLoss> losses,
      List<String> onlyHere,
      List<String> leavesOut) {
    if (comparison.isNewsletter(outlet)) {
      return composed(outlet, List.of(NEWSLETTER));
    }
    List<Part> parts = new ArrayList<>(facts.parts(outlet, losses, onlyHere, leavesOut));
    wording.loaded(outlet).ifPresent(parts::add);
    wording.plain(outlet).ifPresent(parts::add);
    aspects.dwells(outlet).ifPresent(parts::add);
    named.alone(outlet).ifPresent(parts::add);
    openings.brings(outlet).ifPresent(parts::add);
    speakers.alone(outlet).ifPresent(parts::add);
    parts.addAll(rooms.parts(outlet));
    attribution.ownVoice(outlet).ifPresent(parts::add);
    attribution.othersVoices(outlet).ifPresent(parts::add);
    attribution.anonymous(outlet).ifPresent(parts::add);
    parts.sort(Comparator.comparingDouble((Part p) -> -p.weight()).thenComparing(Part::words));
    List<Part> said = chosen(parts);
    if (said.isEmpty()) {
      said.add(nothing(outlet));
    }
    return composed(outlet, said);
  }

  private Statement composed(OutletCoverage outlet, List<Part> said) {
    List<Passage> passages = new ArrayList<>();
    said.forEach(p -> p.passages().stream().limit(PASSAGES_OF_A_PART).forEach(passages::add));
    if (passages.isEmpty()) {
      passages.add(firstPassage(outlet));
    }
    String opinion = isOpinion(outlet) ? ", an opinion piece," : "";
    return writer.compose(
        opening(outlet)
            + opinion
            + " "
            + String.join("; it ", said.stream().map(Part::words).toList())
            + ".",
        passages);
  }

  /// What stands out most, and what else does, rather of what is told than of how it is told where
  /// the first is of the other.
  private List<Part> chosen(List<Part> parts) {
    List<Part> said = new ArrayList<>(parts.stream().limit(1).toList());
    if (said.isEmpty() || said.getFirst().weight() < ENOUGH) {
      return said;
    }
    Part first = said.getFirst();
    List<Part> rest =
        parts.stream()
            .filter(p -> p.kind() != first.kind() && p.weight() >= ENOUGH)
            .filter(p -> !nameTheSame(first, p))
            .toList();
    rest.stream()
        .filter(p -> p.kind().ofSubstance() != first.kind().ofSubstance())
        .findFirst()
        .or(() -> rest.stream().findFirst())
        .ifPresent(said::add);
    return said;
  }

  /// Whether both tell of one person or body: with a measure that tells the same twice, or as
  /// somebody of whom a fact is told, too.
  private boolean nameTheSame(Part a, Part b) {
    if (a.kind().isOfAFact() && b.kind().isOfAFact()) {
      return false;
    }
    if (a.kind().isOfAFact()) {
      return nameTheSame(b, a);
    }
    Set<String> names = names(a);
    return b.kind().isOfAFact()
        ? a.kind().ofSubstance() && names.stream().anyMatch(b.words()::contains)
        : names(b).stream().anyMatch(names::contains);
  }

  private Set<String> names(Part part) {
    Set<String> names = new HashSet<>();
    if (!part.kind().isOfAFact()) {
      String words = part.words().replaceAll("\\([^()]*\\)", "");
      for (OutletCoverage outlet : coverage.outlets()) {
        words = words.replace(outlet.outlet(), "");
      }
      Matcher name = NAME.matcher(words);
      while (name.find()) {
        names.add(name.group());
      }
    }
    return names;
  }

  /// As it stands within a sentence.
  static String name(OutletCoverage outlet) {
    return named(outlet.outlet());
  }

  static String named(String outlet) {
    return outlet.startsWith("unknown outlet") ? UNNAMED : outlet;
  }

  private static String opening(OutletCoverage outlet) {
    String name = name(outlet);
    return name.equals(UNNAMED) ? "An" + name.substring(2) : name;
  }

  static String number(int words) {
    return String.format(Locale.ROOT, "%,d", words);
  }

  static String joined(List<String> parts) {
    return switch (parts.size()) {
      case 0 -> "";
      case 1 -> parts.getFirst();
      default -> String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    };
  }

  private boolean isOpinion(OutletCoverage outlet) {
    return outlet.articleIds().size() == 1
        && story.article(outlet.articleIds().getFirst()).article().opinion();
  }

  /// What is said when nothing stands out.
  private Part nothing(OutletCoverage outlet) {
    boolean compared =
        coverage.outlets().size() > 1
            && coverage.outlets().stream().allMatch(o -> o.words() >= Comparison.WORDS_NEEDED);
    String words =
        compared
            ? "has nothing that stands out against "
                + (coverage.outlets().size() == 2 ? "the other outlet" : "the others")
                + " in voices, aspects or wording (measured on "
                + number(outlet.words())
                + " words)"
            : "has too little text to be compared, "
                + number(outlet.words())
                + (outlet.words() == 1 ? " word" : " words");
    return new Part(0, Part.Kind.ATTRIBUTION, words, List.of());
  }

  private Passage firstPassage(OutletCoverage outlet) {
    AnalyzedArticle article = story.article(outlet.articleIds().getFirst());
    return article.sentences().stream()
        .findFirst()
        .map(ArticleSentence::passage)
        .orElseGet(() -> article.article().passage(article.article().blocks().getFirst().span()));
  }
}
