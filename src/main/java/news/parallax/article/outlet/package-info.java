/// Article → Outlet. Names of news organisations, and who publishes an article that does not say.
@NullMarked
package news.parallax.article.outlet;

import org.jspecify.annotations.NullMarked;
