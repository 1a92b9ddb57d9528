/// Builders of small articles and stories for tests.
@NullMarked
package news.parallax.testing;

import org.jspecify.annotations.NullMarked;
