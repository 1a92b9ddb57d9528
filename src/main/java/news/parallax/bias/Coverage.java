package news.parallax.bias;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ledger.AttributionLoss;

/// How each outlet covered a story, measured on its articles.
///
/// @param facts the facts of the story that are compared, most carried first
/// @param outlets ordered by name
public record Coverage(List<ClaimCluster> facts, List<OutletCoverage> outlets) {
  public Coverage {
    facts = List.copyOf(facts);
    outlets = List.copyOf(outlets);
  }

  /// One outlet's part.
  ///
  /// @param outlet its name
  /// @param articleIds its articles
  /// @param words words of prose measured
  /// @param voices whose words fill it, largest share first
  /// @param loaded passages with loaded wording
  /// @param attributedShare share of its prose words that are attributed to somebody, 0 to 1
  /// @param anonymousShare share of its attributed words whose source is unnamed, 0 to 1
  /// @param onlyHere ids of facts that no other outlet carries
  /// @param leavesOut ids of facts that at least two other outlets' origins carry and it does not;
  ///   empty when its text was not held in full
  /// @param losses attribution losses in its articles
  public record OutletCoverage(
      String outlet,
      List<String> articleIds,
      int words,
      List<Voice> voices,
      List<LoadedTerm> loaded,
      double attributedShare,
      double anonymousShare,
      List<String> onlyHere,
      List<String> leavesOut,
      List<AttributionLoss> losses) {
    public OutletCoverage {
      articleIds = List.copyOf(articleIds);
      voices = List.copyOf(voices);
      loaded = List.copyOf(loaded);
      onlyHere = List.copyOf(onlyHere);
      leavesOut = List.copyOf(leavesOut);
      losses = List.copyOf(losses);
    }

    public double loadedPer1000() {
      return words == 0 ? 0 : 1000.0 * loaded.size() / words;
    }
  }

  /// A party's share of the quoted and reported words of an outlet.
  ///
  /// @param share 0 to 1
  /// @param passages the words counted
  public record Voice(String partyId, double share, List<Passage> passages) {
    public Voice {
      passages = List.copyOf(passages);
    }
  }

  /// A word or phrase that carries an opinion where a neutral one exists.
  ///
  /// @param quoted whether it stands in somebody's quotation
  public record LoadedTerm(Passage passage, boolean quoted) {}
}
