/// Briefs → one HTML file that needs nothing from outside and shows its evidence.
@NullMarked
package news.parallax.brief.format.html;

import org.jspecify.annotations.NullMarked;
