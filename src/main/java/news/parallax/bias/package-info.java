/// Articles on one story, compared → Coverage. Voices, loaded wording, omissions, measured.
@NullMarked
package news.parallax.bias;

import org.jspecify.annotations.NullMarked;
