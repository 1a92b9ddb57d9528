/// Facts, disputes, figures, events and outcomes → the sections that tell them.
@NullMarked
package news.parallax.brief.section;

import org.jspecify.annotations.NullMarked;
