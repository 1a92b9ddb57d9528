/// Feeds → articles in the archive. Asks the web politely and trusts nothing that it sends.
@NullMarked
package news.parallax.watch;

import org.jspecify.annotations.NullMarked;
