/// Story → Claims, each with who said it, and which of them say the same or the opposite.
@NullMarked
package news.parallax.claim;

import org.jspecify.annotations.NullMarked;
