/// Sentences → who said what, as the words stand: source, cue and content of each attribution.
@NullMarked
package news.parallax.claim.attribution;

import org.jspecify.annotations.NullMarked;
