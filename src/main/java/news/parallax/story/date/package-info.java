/// Articles → the dates on which they were published, where nobody gave them but the texts
/// establish them.
@NullMarked
package news.parallax.story.date;

import org.jspecify.annotations.NullMarked;
