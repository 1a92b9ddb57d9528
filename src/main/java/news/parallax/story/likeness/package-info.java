/// Articles → how alike they are. What two articles share in words and in time, as evidence that
/// they tell of one happening; and groups made of it.
@NullMarked
package news.parallax.story.likeness;

import org.jspecify.annotations.NullMarked;
