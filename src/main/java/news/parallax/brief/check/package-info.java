/// A brief → the faults of its citations: what is not supported is not printed.
@NullMarked
package news.parallax.brief.check;

import org.jspecify.annotations.NullMarked;
