/// Articles → which of them go back to one piece of reporting. Works on the text, not on credits
/// alone.
@NullMarked
package news.parallax.story.origin;

import org.jspecify.annotations.NullMarked;
