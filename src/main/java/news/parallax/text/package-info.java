/// String → Sentence. What can be read off any text, before knowing that it is news.
@NullMarked
package news.parallax.text;

import org.jspecify.annotations.NullMarked;
