/// Words → countries and titles. What everybody knows about the names of states, their people,
/// seats and offices, as data.
@NullMarked
package news.parallax.text.gazetteer;

import org.jspecify.annotations.NullMarked;
