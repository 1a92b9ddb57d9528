/// Claims → the numbers in them: what is counted, of whom, when, by whom.
@NullMarked
package news.parallax.claim.figure;

import org.jspecify.annotations.NullMarked;
