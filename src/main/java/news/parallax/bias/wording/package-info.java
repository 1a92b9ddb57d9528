/// Sentence → Wording. Which of its words carry an opinion, and how likely readers find it biased;
/// learned by a command from sentences that people judged.
@NullMarked
package news.parallax.bias.wording;

import org.jspecify.annotations.NullMarked;
