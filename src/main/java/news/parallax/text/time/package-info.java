/// Sentence → TimeExpressions. The dates, times, durations and sets that a sentence names, with ISO
/// values.
@NullMarked
package news.parallax.text.time;

import org.jspecify.annotations.NullMarked;
