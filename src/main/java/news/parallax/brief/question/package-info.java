/// What the coverage asks and what a newcomer would ask → questions with the answers of the
/// sources.
@NullMarked
package news.parallax.brief.question;

import org.jspecify.annotations.NullMarked;
