/// File → Article. Finds the files, decodes them, and reads their format, or says why it cannot.
@NullMarked
package news.parallax.article.reader;

import org.jspecify.annotations.NullMarked;
