/// Briefs → Markdown as GitHub shows it.
@NullMarked
package news.parallax.brief.format.markdown;

import org.jspecify.annotations.NullMarked;
