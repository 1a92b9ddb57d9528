/// Data with right answers → scores. How good each part is, measured on public data.
@NullMarked
package news.parallax.evaluation;

import org.jspecify.annotations.NullMarked;
