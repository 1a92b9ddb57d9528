/// The front door: articles in, briefs out; and the whole flow in one method.
@NullMarked
package news.parallax.engine;

import org.jspecify.annotations.NullMarked;
