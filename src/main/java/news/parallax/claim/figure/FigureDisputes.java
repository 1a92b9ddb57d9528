package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.DateInfo;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.Figure;
import news.parallax.claim.Holders;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Finds quantities for which different figures are told at the same time.
///
/// What is rounded, bounded on one side, of another day or of another scope is not disputed.
public final class FigureDisputes {
  private static final Pattern VAGUE =
      Pattern.compile(
          "\\b(?:dozens|scores|hundreds|thousands|millions|billions|several|a few)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern PART =
      Pattern.compile("\\b(?:half|third|quarter|fifth|tenth)s?\\b", Pattern.CASE_INSENSITIVE);

  /// How far a part told in a word may be off.
  private static final double ROUNDED = 0.1;

  private final AnalyzedStory story;
  private final Holders holders;
  private static final double SAME_MATTER = 0.35;
  private final Terms terms;
  private final Map<String, Profile> profiles = new TreeMap<>();
  private final TermWeights weights;

  /// @param profiles of all claims
  public FigureDisputes(AnalyzedStory story, Holders holders, List<Profile> profiles, Terms terms) {
    this.weights = new TermWeights(profiles);
    profiles.forEach(p -> this.profiles.put(p.claim().id(), p));
    this.story = story;
    this.holders = holders;
    this.terms = terms;
  }

  public List<Dispute> find(List<Figure> figures) {
    Map<String, List<Figure>> groups = new TreeMap<>();
    figures.forEach(f -> groups.computeIfAbsent(f.groupId(), g -> new ArrayList<>()).add(f));
    List<Dispute> disputes = new ArrayList<>();
    for (List<Figure> group : groups.values()) {
      dispute(group, disputes);
    }
    return disputes;
  }

  private void dispute(List<Figure> group, List<Dispute> disputes) {
    for (Figure first : group) {
      List<Figure> against = group.stream().filter(f -> conflict(first, f)).toList();
      if (against.isEmpty()) {
        continue;
      }
      List<List<Figure>> positions = new ArrayList<>();
      List<Figure> all = new ArrayList<>(List.of(first));
      all.addAll(group.stream().filter(f -> !f.equals(first) && !conflict(first, f)).toList());
      positions.add(all.stream().filter(f -> agree(first, f)).toList());
      List<Figure> rest = new ArrayList<>(against);
      while (!rest.isEmpty()) {
        Figure next = rest.getFirst();
        positions.add(rest.stream().filter(f -> agree(next, f)).toList());
        rest.removeIf(f -> agree(next, f));
      }
      disputes.add(
          new Dispute(
              DisputeTopics.quantity(first),
              Kind.FIGURE,
              positions.stream().map(this::position).toList()));
      return;
    }
  }

  private Position position(List<Figure> figures) {
    List<Claim> claims = figures.stream().map(Figure::claim).distinct().toList();
    return new Position(figures.stream().map(this::holder).distinct().toList(), claims);
  }

  /// Who counted, where the outlet names the counter without quoting it.
  private String holder(Figure figure) {
    String counter = figure.counter();
    return figure.claim().isAttributed() || counter == null ? holders.of(figure.claim()) : counter;
  }

  private String side(Figure figure) {
    String counter = figure.counter();
    return figure.claim().isAttributed() || counter == null
        ? holders.side(figure.claim())
        : "counter:" + counter;
  }

  private boolean conflict(Figure a, Figure b) {
    Claim left = a.claim();
    Claim right = b.claim();
    boolean sameOrigin =
        story.story().originOf(left.articleId()).equals(story.story().originOf(right.articleId()));
    if (isVague(a) || isVague(b) || isNearlyThatPart(a, b)) {
      return false;
    }
    boolean bothCounted = a.counter() != null && b.counter() != null;
    if ((sameOrigin && !bothCounted)
        || side(a).equals(side(b))
        || holder(a).equals(holder(b))
        || left.modality() != right.modality()
        || left.modality() == Modality.CONDITIONAL
        || left.modality() == Modality.WANTED
        || !sameTime(a.asOf(), b.asOf())
        || grows(a, b)) {
      return false;
    }
    return !agree(a, b) && sameScope(a, b) && sameMatter(a, b);
  }

  /// "Dozens" says too little to be wrong.
  private boolean isVague(Figure figure) {
    return VAGUE
        .matcher(story.story().article(figure.claim().articleId()).text(figure.span()))
        .find();
  }

  /// "A quarter" and 26 percent.
  private boolean isNearlyThatPart(Figure a, Figure b) {
    boolean part =
        Stream.of(a, b)
            .anyMatch(f ->
                PART.matcher(story.story().article(f.claim().articleId()).text(f.span())).find());
    Double left = a.high() == null ? a.low() : a.high();
    Double right = b.high() == null ? b.low() : b.high();
    return part
        && left != null
        && right != null
        && Math.abs(left - right) <= ROUNDED * Math.max(left, right);
  }

  /// Whether one value can be both, rounded or bounded as each is.
  static boolean agree(Figure a, Figure b) {
    double aSlack = slack(a);
    double bSlack = slack(b);
    Double aLow = a.low();
    Double aHigh = a.high();
    Double bLow = b.low();
    Double bHigh = b.high();
    if ((aLow == null && aHigh == null) || (bLow == null && bHigh == null)) {
      return true;
    }
    boolean below = aHigh != null && bLow != null && aHigh + aSlack < bLow - bSlack;
    boolean above = bHigh != null && aLow != null && bHigh + bSlack < aLow - aSlack;
    return !below && !above;
  }

  /// How far a figure may be off when it is rounded as its zeros suggest: 60,000 by 5,000.
  private static double slack(Figure figure) {
    Double value = figure.high() == null ? figure.low() : figure.high();
    if (value == null || value == 0) {
      return 0;
    }
    double unit = 1;
    while (unit * 10 <= Math.abs(value) && value % (unit * 10) == 0) {
      unit *= 10;
    }
    if (value != Math.rint(value)) {
      return 0.05 * Math.max(1, Math.abs(value) / 10);
    }
    return unit == 1 ? Math.abs(value) * 0.01 : unit / 2;
  }

  private static boolean sameTime(@Nullable DateInfo a, @Nullable DateInfo b) {
    if (a == null || b == null) {
      return a == null && b == null;
    }
    long days = a.value().first().toEpochDay() - b.value().first().toEpochDay();
    return Math.abs(days) <= 1 || a.value().covers(b.value()) || b.value().covers(a.value());
  }

  /// A toll that is higher in the later article has grown.
  private static boolean grows(Figure a, Figure b) {
    Double left = a.high() == null ? a.low() : a.high();
    Double right = b.high() == null ? b.low() : b.high();
    if (a.asOf() == null || b.asOf() == null || left == null || right == null) {
      return false;
    }
    int later = a.asOf().value().compareTo(b.asOf().value());
    return later != 0 && (later > 0) == (left > right);
  }

  /// Whether the claims, besides their numbers, say the same of the same: two parties have seats
  /// each.
  private boolean sameMatter(Figure a, Figure b) {
    Profile left = profiles.get(a.claim().id());
    Profile right = profiles.get(b.claim().id());
    boolean oneArticle = a.claim().articleId().equals(b.claim().articleId());
    boolean measured = !a.unit().isEmpty() && !a.unit().equals("people");
    boolean vague =
        a.unit().isEmpty()
            && a.of().isEmpty()
            && b.of().isEmpty()
            && !a.quantity().contains(" ")
            && !Character.isUpperCase(a.quantity().charAt(0));
    if (vague) {
      return false;
    }
    return left == null
        || right == null
        || (oneArticle && measured && a.counter() != null && b.counter() != null)
        || Math.max(share(left, right), share(right, left)) >= SAME_MATTER;
  }

  private double share(Profile one, Profile other) {
    double all = 0;
    double shared = 0;
    for (Terms.Term term : one.terms()) {
      if (term.kind() != Terms.Kind.NUMBER) {
        double weight = weights.weight(term);
        all += weight;
        shared +=
            other.terms().stream().anyMatch(t -> t.amount() == null && t.meets(term)) ? weight : 0;
      }
    }
    return all == 0 ? 1 : shared / all;
  }

  /// Whether both count in the same way: no word of scope in one that the other lacks.
  private boolean sameScope(Figure a, Figure b) {
    boolean named = a.of().isEmpty() == b.of().isEmpty();
    return named && scope(a).equals(scope(b));
  }

  private Set<String> scope(Figure figure) {
    ParseTree tree = new ParseTree(figure.claim().sentence().sentence());
    Set<String> scope = new TreeSet<>();
    for (Terms.Term term : terms.read(figure.claim().sentence(), tree)) {
      boolean near = Math.abs(tree.token(term.from()).span().start() - figure.span().end()) < 40;
      boolean narrows =
          term.keys().stream()
              .anyMatch(k ->
                  k.startsWith("addit")
                      || k.contains("another")
                      || k.startsWith("initial")
                      || k.startsWith("anoth")
                      || k.startsWith("origin"));
      if (near && narrows) {
        scope.addAll(term.keys());
      }
    }
    return scope;
  }
}
