package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.Figure;
import news.parallax.text.words.PorterStemmer;

/// Makes one dispute of those that tell in other words how much of one thing was lost: "oil leaked"
/// and "loss", both in tonnes.
final class OneQuantity {
  private static final Set<String> LOST =
      Set.of("loss", "lost", "leak", "spill", "escap", "releas", "discharg", "spilt", "outflow");

  /// A larger difference is of another thing.
  private static final double MOST_APART = 20;

  /// The disputes, the later of two about one quantity joined to the earlier.
  List<Dispute> join(List<Dispute> disputes, List<Figure> figures) {
    List<Dispute> joined = new ArrayList<>();
    for (Dispute dispute : disputes) {
      Optional<Dispute> same =
          joined.stream().filter(j -> isOneLoss(j, dispute, figures)).findFirst();
      if (same.isPresent()) {
        joined.set(joined.indexOf(same.get()), together(same.get(), dispute));
      } else {
        joined.add(dispute);
      }
    }
    return List.copyOf(joined);
  }

  private static boolean isOneLoss(Dispute one, Dispute other, List<Figure> figures) {
    List<Figure> left = of(one, figures);
    List<Figure> right = of(other, figures);
    Set<String> units = new TreeSet<>();
    left.forEach(f -> units.add(f.unit()));
    right.forEach(f -> units.add(f.unit()));
    return !left.isEmpty()
        && !right.isEmpty()
        && units.size() == 1
        && !units.contains("")
        && !units.contains("people")
        && most(left) <= MOST_APART * least(right)
        && most(right) <= MOST_APART * least(left);
  }

  private static List<Figure> of(Dispute dispute, List<Figure> figures) {
    List<Claim> claims = dispute.positions().stream().flatMap(p -> p.claims().stream()).toList();
    return figures.stream().filter(f -> claims.contains(f.claim()) && isLost(f)).toList();
  }

  private static boolean isLost(Figure figure) {
    PorterStemmer stemmer = new PorterStemmer();
    for (String word : figure.quantity().toLowerCase(Locale.ROOT).split("\\W+")) {
      if (LOST.contains(stemmer.stem(word))) {
        return true;
      }
    }
    return false;
  }

  private static double most(List<Figure> figures) {
    return figures.stream().mapToDouble(OneQuantity::value).max().orElse(0);
  }

  private static double least(List<Figure> figures) {
    return figures.stream().mapToDouble(OneQuantity::value).min().orElse(0);
  }

  private static double value(Figure figure) {
    Double high = figure.high();
    Double low = figure.low();
    return high != null ? high : low != null ? low : 0;
  }

  /// Under the name that says more; what the same ones hold stands in one position.
  private static Dispute together(Dispute one, Dispute other) {
    List<Position> positions = new ArrayList<>(one.positions());
    for (Position position : other.positions()) {
      int at = -1;
      for (int i = 0; i < positions.size(); i++) {
        if (positions.get(i).holders().stream().anyMatch(position.holders()::contains)) {
          at = i;
        }
      }
      if (at < 0) {
        positions.add(position);
      } else {
        positions.set(at, with(positions.get(at), position));
      }
    }
    boolean more = one.topic().length() >= other.topic().length();
    return new Dispute(more ? one.topic() : other.topic(), one.kind(), positions);
  }

  private static Position with(Position one, Position other) {
    Set<String> holders = new LinkedHashSet<>(one.holders());
    holders.addAll(other.holders());
    Set<Claim> claims = new LinkedHashSet<>(one.claims());
    claims.addAll(other.claims());
    return new Position(List.copyOf(holders), List.copyOf(claims));
  }
}
