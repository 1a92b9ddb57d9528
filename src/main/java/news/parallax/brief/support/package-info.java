/// Sentence + passage → how well the passage supports it, as people would judge; learned by a
/// command from sentences that people judged.
@NullMarked
package news.parallax.brief.support;

import org.jspecify.annotations.NullMarked;
