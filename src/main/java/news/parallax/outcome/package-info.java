/// Claims about the future → Outcomes. Who expects what, in whose words how likely, and what became
/// of it.
@NullMarked
package news.parallax.outcome;

import org.jspecify.annotations.NullMarked;
