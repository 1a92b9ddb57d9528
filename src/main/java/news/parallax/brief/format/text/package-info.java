/// Briefs → plain text for a terminal or a pipe.
@NullMarked
package news.parallax.brief.format.text;

import org.jspecify.annotations.NullMarked;
