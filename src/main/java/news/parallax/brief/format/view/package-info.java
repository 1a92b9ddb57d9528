/// Brief → what every format shows of it: passages with numbers, outlets with short names, parties
/// with their share, dates and numbers in words.
@NullMarked
package news.parallax.brief.format.view;

import org.jspecify.annotations.NullMarked;
