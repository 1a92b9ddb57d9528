/// The sentences of a story → headline and summary.
@NullMarked
package news.parallax.brief.summary;

import org.jspecify.annotations.NullMarked;
