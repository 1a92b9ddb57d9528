/// A sentence's words → its tokens, parse and entities, by the models of NLP4J.
@NullMarked
package news.parallax.text.nlp4j;

import org.jspecify.annotations.NullMarked;
