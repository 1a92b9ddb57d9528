/// Claims and figures → where the sources contradict each other.
@NullMarked
package news.parallax.claim.dispute;

import org.jspecify.annotations.NullMarked;
