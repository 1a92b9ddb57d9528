/// Articles → Stories. Which articles tell of one happening, and which of them are independent
/// origins.
@NullMarked
package news.parallax.story;

import org.jspecify.annotations.NullMarked;
