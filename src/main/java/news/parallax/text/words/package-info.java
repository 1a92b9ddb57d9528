/// String → words as they are compared: in small letters, without endings.
@NullMarked
package news.parallax.text.words;

import org.jspecify.annotations.NullMarked;
