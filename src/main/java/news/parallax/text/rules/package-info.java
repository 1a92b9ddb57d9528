/// String → Sentence spans, by rules whose words live in data files with examples.
@NullMarked
package news.parallax.text.rules;

import org.jspecify.annotations.NullMarked;
