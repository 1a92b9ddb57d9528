/// Article → a line of JSON and back, to the character: how articles are kept and exported.
@NullMarked
package news.parallax.article.json;

import org.jspecify.annotations.NullMarked;
