package news.parallax.outcome;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.Passage;

/// A sentence that may expect something, as the two gates see it.
///
/// @param sentence its place
/// @param expectation its traits as an expectation
/// @param criterion those of its criterion, empty when it has none
public record OutcomeCase(Passage sentence, Set<String> expectation, Set<String> criterion) {
  public OutcomeCase {
    expectation = Collections.unmodifiableSet(new TreeSet<>(expectation));
    criterion = Collections.unmodifiableSet(new TreeSet<>(criterion));
  }
}
