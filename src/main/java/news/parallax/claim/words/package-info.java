/// Lists of words that stand in files, as sets and groups.
@NullMarked
package news.parallax.claim.words;

import org.jspecify.annotations.NullMarked;
