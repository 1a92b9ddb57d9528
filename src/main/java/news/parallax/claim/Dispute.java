package news.parallax.claim;

import java.util.List;

/// One matter told differently: the positions side by side with who holds each.
///
/// @param topic the matter in a few words of the articles
public record Dispute(String topic, Kind kind, List<Position> positions) {
  /// What they differ about.
  public enum Kind {
    FIGURE,
    FACT,
    ASSESSMENT
  }

  /// What some hold.
  ///
  /// @param holders names of parties, actors or outlets, in the order of the claims
  public record Position(List<String> holders, List<Claim> claims) {
    public Position {
      holders = List.copyOf(holders);
      claims = List.copyOf(claims);
    }
  }

  public Dispute {
    positions = List.copyOf(positions);
    if (positions.size() < 2) {
      throw new IllegalArgumentException("a dispute with fewer than two positions: " + topic);
    }
  }
}
