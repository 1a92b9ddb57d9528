/// Story → one ledger of its claims, with their speakers, figures and disputes.
@NullMarked
package news.parallax.claim.ledger;

import org.jspecify.annotations.NullMarked;
