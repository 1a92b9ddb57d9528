/// Claims → which of them say the same: what each says in comparable terms, and how sure it is.
@NullMarked
package news.parallax.claim.match;

import org.jspecify.annotations.NullMarked;
