/// Briefs ↔ JSON: the format `parallax-brief/1`, written and read.
@NullMarked
package news.parallax.brief.format.json;

import org.jspecify.annotations.NullMarked;
