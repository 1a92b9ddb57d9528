/// Names, titles and pronouns → the persons and bodies of a story, gathered into parties.
@NullMarked
package news.parallax.claim.actor;

import org.jspecify.annotations.NullMarked;
