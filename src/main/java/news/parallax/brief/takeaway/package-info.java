/// What is agreed, what is disputed and what is to come → what the story comes down to.
@NullMarked
package news.parallax.brief.takeaway;

import org.jspecify.annotations.NullMarked;
