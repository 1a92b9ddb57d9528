/// What outlets differ in → a finding for each and one for all.
@NullMarked
package news.parallax.brief.coverage;

import org.jspecify.annotations.NullMarked;
