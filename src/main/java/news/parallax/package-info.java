/// Articles → stories → claims → a brief that a reader can check.
///
/// The root holds only the few words that every package shares; it uses no other package. The way
/// through the house: `text` ← `article` ← `story` ← `claim` ← { `timeline`, `bias`, `outcome` } ←
/// `brief` ← `engine` ← `evaluation` ← `cli`.
@NullMarked
package news.parallax;

import org.jspecify.annotations.NullMarked;
