/// Everything known of a story → its brief.
@NullMarked
package news.parallax.brief.writer;

import org.jspecify.annotations.NullMarked;
