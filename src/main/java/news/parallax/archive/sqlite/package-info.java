/// SQL → rows. The only place that sees SQLite; the statements themselves stand in
/// `news.parallax.archive`.
@NullMarked
package news.parallax.archive.sqlite;

import org.jspecify.annotations.NullMarked;
