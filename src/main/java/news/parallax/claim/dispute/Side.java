package news.parallax.claim.dispute;

import java.util.Set;
import news.parallax.claim.Claim;

/// A side that somebody known takes on a thing.
///
/// @param favours whether for it
/// @param holder the name of who takes it
/// @param actor the id of the actor, empty for a group
/// @param party what tells that one apart from those of other sides
/// @param thing what it is about
/// @param claim the words that tell it
/// @param charge whether it is an accusation: what is blamed may not be so
/// @param owners the ids of the actors whose deed, plan or words the thing is
/// @param made whether the side is only that the holder made the thing
/// @param said whether they are the words of the holder, rather than told of the holder
record Side(
    boolean favours,
    String holder,
    String actor,
    String party,
    Thing thing,
    Claim claim,
    boolean said,
    boolean made,
    Set<String> owners,
    boolean charge) {}
