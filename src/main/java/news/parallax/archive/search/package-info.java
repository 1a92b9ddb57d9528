/// Texts and a question → which texts answer. The only place that sees Lucene.
@NullMarked
package news.parallax.archive.search;

import org.jspecify.annotations.NullMarked;
