/// Sentence of a story → how likely an editor would print it by itself: understood alone, no
/// verdict of the outlet, no furniture, of the story.
@NullMarked
package news.parallax.brief.alone;

import org.jspecify.annotations.NullMarked;
