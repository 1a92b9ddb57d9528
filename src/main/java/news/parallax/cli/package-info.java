/// Command line → brief. What `./parallax` does with its arguments; it holds no logic that a
/// program using [news.parallax.engine] would miss.
@NullMarked
package news.parallax.cli;

import org.jspecify.annotations.NullMarked;
