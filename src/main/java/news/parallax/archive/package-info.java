/// Articles → an archive that keeps them. Takes articles in as they come, knows those it has, keeps
/// what was changed, puts each into a story, and finds them again.
@NullMarked
package news.parallax.archive;

import org.jspecify.annotations.NullMarked;
