/// Text → Block. Where the paragraphs of a news text are, and which of them are its own prose.
@NullMarked
package news.parallax.article.block;

import org.jspecify.annotations.NullMarked;
