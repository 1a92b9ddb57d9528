/// Brief → what a person or a program reads: text, Markdown, HTML, JSON.
@NullMarked
package news.parallax.brief.format;

import org.jspecify.annotations.NullMarked;
