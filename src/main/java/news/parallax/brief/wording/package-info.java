/// Claims and sentences → statements: condensed, with references resolved and passages cited.
@NullMarked
package news.parallax.brief.wording;

import org.jspecify.annotations.NullMarked;
