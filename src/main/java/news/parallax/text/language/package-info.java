/// Text → language. Tells English from what cannot be read yet.
@NullMarked
package news.parallax.text.language;

import org.jspecify.annotations.NullMarked;
