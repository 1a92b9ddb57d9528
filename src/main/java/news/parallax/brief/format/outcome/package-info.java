/// Docket → table or JSON, and rulings ← JSON lines. The ledger of all outcomes as it is written.
@NullMarked
package news.parallax.brief.format.outcome;

import org.jspecify.annotations.NullMarked;
