/// File → Article → AnalyzedArticle. One text by one outlet, its blocks and its sentences.
@NullMarked
package news.parallax.article;

import org.jspecify.annotations.NullMarked;
