/// The claims of a party's members → the statements it is shown with.
@NullMarked
package news.parallax.brief.party;

import org.jspecify.annotations.NullMarked;
