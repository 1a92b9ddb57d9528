/// What the archive answers → text for people, JSON for programs.
@NullMarked
package news.parallax.archive.format;

import org.jspecify.annotations.NullMarked;
