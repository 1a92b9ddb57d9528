/// Cases that are so or not so → weights of their traits, by logistic regression; cases of more or
/// less → trees, by boosting. The same cases give the same weights and trees.
@NullMarked
package news.parallax.text.regression;

import org.jspecify.annotations.NullMarked;
