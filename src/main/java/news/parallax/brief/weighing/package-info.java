/// The sentences of a story → how much each matters, how new it is, who else tells it, whether it
/// argues.
@NullMarked
package news.parallax.brief.weighing;

import org.jspecify.annotations.NullMarked;
