/// Web page → title, facts and main text. The only place that knows what HTML pages look like.
@NullMarked
package news.parallax.article.reader.html;

import org.jspecify.annotations.NullMarked;
