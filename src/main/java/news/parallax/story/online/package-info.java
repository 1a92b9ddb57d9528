/// Articles as they come → stories. Puts each article into the story it tells as it arrives, opens
/// a story when none fits, and mends what later articles show to be wrong.
@NullMarked
package news.parallax.story.online;

import org.jspecify.annotations.NullMarked;
