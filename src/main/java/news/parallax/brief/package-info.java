/// Everything above → a Brief in which every sentence is cited, and a checker that refuses the
/// rest.
@NullMarked
package news.parallax.brief;

import org.jspecify.annotations.NullMarked;
