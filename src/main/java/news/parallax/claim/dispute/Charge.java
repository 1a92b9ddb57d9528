package news.parallax.claim.dispute;

import java.util.Set;
import news.parallax.claim.Claim;

/// That somebody says something of somebody else which that one may deny.
///
/// @param claim the words that tell it
/// @param holder the name of who says it
/// @param party what tells that one apart from those of other sides
/// @param accused the ids of the actors of whom it is said
/// @param plain whether the words call it an accusation: "accused", "blamed", "alleged", or tell a
///   wrong
/// @param wrong whether somebody is accused outright, or of a deed that is wrong
/// @param prosecution whether it is told by those who prosecute, or by their papers
record Charge(
    Claim claim,
    String holder,
    String party,
    Set<String> accused,
    boolean plain,
    boolean wrong,
    boolean prosecution) {
  Charge {
    accused = Set.copyOf(accused);
  }
}
