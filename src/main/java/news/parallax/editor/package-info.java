/// Story → what of it an editor would tell: for each word and each pair of neighbours how likely a
/// summary holds it, and which sentences together hold most of that.
@NullMarked
package news.parallax.editor;

import org.jspecify.annotations.NullMarked;
