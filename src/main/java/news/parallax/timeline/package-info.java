/// Claims → Timeline. What happened when, and what is scheduled.
@NullMarked
package news.parallax.timeline;

import org.jspecify.annotations.NullMarked;
