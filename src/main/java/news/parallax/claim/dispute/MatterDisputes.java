package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.dispute.Candidate.Finder;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.words.PorterStemmer;

/// Sets those for and those against the main matter of a story against each other: what its
/// headlines and openings tell of is "the move" and "the decision" throughout.
final class MatterDisputes {
  private static final Set<String> CALLED = Disputing.WORDS.words("called");
  private static final Set<String> DEEDS = Disputing.WORDS.words("events");
  private static final Pattern ARGUING =
      Pattern.compile(
          "(?i)\\b(?:because|since|saying|says?|said|argu\\w+|call(?:s|ed|ing)|citing|will|would|to (?:protect|help|ensure|keep|prevent|save|allow)|insist\\w*|need\\w*|should)\\b|[\u201c\"]");

  /// Why somebody makes a thing.
  private static final Pattern PURPOSE =
      Pattern.compile(
          "(?i)\\b(?:to (?:protect|help|ensure|keep|prevent|save|allow|stop|end|restore|secure|combat|defend|give|make)"
              + "|because|citing|arguing|saying|insisting|calling|in order to|would (?:help|protect|save|allow|make))\\b");

  private static final double SURE = 0.7;
  private static final double MAIN = 0.7;
  private static final double TOLD = 0.7;
  private static final int OPENING = 3;
  private static final int LONG_ENOUGH = 9;
  private static final int TOO_LONG = 55;

  private final AnalyzedStory story;
  private final DisputeReading reading;
  private final SameThing sameThing;
  private final TargetNames names;
  private final Set<String> headlines = new HashSet<>();
  private final Set<String> openings = new HashSet<>();

  MatterDisputes(AnalyzedStory story, Cast cast, List<Profile> profiles, DisputeReading reading) {
    this.story = story;
    this.reading = reading;
    this.sameThing = new SameThing(reading.things(), new TermWeights(profiles));
    this.names = new TargetNames(cast);
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.sentences()) {
        if (sentence.kind() == Block.Kind.HEADLINE) {
          headlines.addAll(stems(sentence));
        }
      }
      article.prose().stream().limit(OPENING).forEach(s -> openings.addAll(stems(s)));
    }
  }

  /// Two sides on the matter with how sure it is that they are.
  record Fit(Side against, Side favour, double score) {}

  /// The pairs, the surest first.
  List<Fit> fits() {
    List<Fit> fits = new ArrayList<>();
    List<Side> sides = reading.sides();
    for (Side against : sides) {
      for (Side favour : sides) {
        boolean opposed =
            !against.favours()
                && favour.favours()
                && !against.party().equals(favour.party())
                && !SideFinder.speaksFor(against.holder(), favour.holder())
                && !against.claim().sentence().equals(favour.claim().sentence());
        if (opposed && wavers(against, sides) == 0 && wavers(favour, sides) == 0) {
          fit(against, favour).ifPresent(fits::add);
        }
      }
    }
    fits.sort(
        Comparator.comparingDouble((Fit f) -> -f.score())
            .thenComparing(f -> f.against().claim().id())
            .thenComparing(f -> f.favour().claim().id()));
    return fits;
  }

  /// The candidates, the surest first.
  List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    for (Fit fit : fits()) {
      Side against = fit.against();
      Side favour = fit.favour();
      names
          .name(List.of(against, favour))
          .or(() -> names.name(likeSides(against, favour)))
          .map(n ->
              new Candidate(
                  new Dispute(n, Kind.ASSESSMENT, List.of(position(against), position(favour))),
                  true,
                  Finder.MATTER,
                  fit.score()))
          .ifPresent(candidates::add);
    }
    return candidates;
  }

  /// All sides on the same thing: one of them may name it more fully.
  private List<Side> likeSides(Side against, Side favour) {
    return reading.sides().stream()
        .filter(s ->
            sameThing.same(s.thing(), against.thing()) || sameThing.same(s.thing(), favour.thing()))
        .toList();
  }

  private static Position position(Side side) {
    return new Position(List.of(side.holder()), List.of(side.claim()));
  }

  /// How often somebody is told to be on the other side of the same thing.
  private long wavers(Side side, List<Side> sides) {
    return sides.stream()
        .filter(s -> s.party().equals(side.party()) && s.favours() != side.favours())
        .filter(s -> sameThing.mayBeSame(s.thing(), side.thing()))
        .count();
  }

  private Optional<Fit> fit(Side against, Side favour) {
    Thing a = against.thing();
    Thing b = favour.thing();
    if (a.isSomebody() || b.isSomebody() || a.actor() || b.actor()) {
      return Optional.empty();
    }
    boolean points = points(a) && points(b);
    double main = Math.min(main(a), main(b));
    double least = Math.min(told(against), told(favour));
    double most = Math.max(told(against), told(favour));
    boolean stands =
        !favour.made() || PURPOSE.matcher(story.text(favour.claim().sentence())).find();
    boolean plain = stands && (least >= TOLD || (most >= 1 && least > 0 && points));
    if (main < MAIN || !plain || !isMatter(a) || !isMatter(b) || !sameThing.same(a, b)) {
      return Optional.empty();
    }
    double score =
        SURE
            - (favour.made() ? 0.05 : 0)
            + (least >= TOLD ? 0.1 : 0)
            + 0.05 * (least + most + main);
    return Optional.of(new Fit(against, favour, score));
  }

  /// How plainly a reader is told why: one who "criticized the move" says little.
  private double told(Side side) {
    int words = side.claim().sentence().tokens().size();
    boolean argues = ARGUING.matcher(story.text(side.claim().sentence())).find();
    return words < LONG_ENOUGH || words > TOO_LONG ? 0 : side.said() ? 1 : argues ? 0.7 : 0.2;
  }

  /// A decision, a plan, a ruling: no government, person or place.
  private static boolean isMatter(Thing thing) {
    return !DEEDS.contains(thing.lemma())
        && (points(thing) || thing.isOfAKind() || thing.tree().isVerb(thing.head()));
  }

  /// Whether it is only called what it is by its kind: "the move".
  private static boolean points(Thing thing) {
    return CALLED.contains(thing.lemma()) && thing.isDefinite();
  }

  private double main(Thing thing) {
    if (points(thing)) {
      return 0.8;
    }
    String stem = stem(thing.lemma());
    return headlines.contains(stem) ? 1 : openings.contains(stem) ? 0.7 : 0;
  }

  private static Set<String> stems(ArticleSentence sentence) {
    Set<String> stems = new HashSet<>();
    ParseTree tree = new ParseTree(sentence.sentence());
    IntStream.range(0, tree.size())
        .filter(w -> tree.isVerb(w) || tree.isNoun(w))
        .forEach(w -> stems.add(stem(tree.lemma(w))));
    return stems;
  }

  private static String stem(String word) {
    return new PorterStemmer().stem(word.toLowerCase(Locale.ROOT));
  }
}
