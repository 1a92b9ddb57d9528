/// Cases that are so or not so → weights of their traits. Logistic regression, the same weights for
/// the same cases.
@NullMarked
package news.parallax.text.regression;

import org.jspecify.annotations.NullMarked;
