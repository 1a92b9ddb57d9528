package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPLabel;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import edu.emory.mathcs.nlp.component.dep.DEPState;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.Arrays;

/// The shipped parser's labels → {@link Transitions}. For the build only.
final class TransitionsCompiler {
  private final DEPParser<?> shipped;

  TransitionsCompiler(DEPParser<?> shipped) {
    this.shipped = shipped;
  }

  Transitions compile() {
    DEPLabel[] labels =
        shipped.getOptimizer().getLabelMap().getLabelList().stream()
            .map(DEPLabel::new)
            .toArray(DEPLabel[]::new);
    return new Transitions(
        Arrays.stream(labels).mapToInt(TransitionsCompiler::actions).toArray(),
        Arrays.stream(labels).map(DEPLabel::getDeprel).toArray(String[]::new),
        allowed("X_SHIFT"),
        allowed("NO_X"),
        allowed("NO_SHIFT_OR_PASS"),
        allowed("NOT_NO_REDUCE"),
        allowed("LEFT_ARC"),
        allowed("RIGHT_ARC"));
  }

  private static int actions(DEPLabel label) {
    int arc =
        switch (label.getArc()) {
          case DEPState.ARC_LEFT -> Transitions.LEFT_ARC;
          case DEPState.ARC_RIGHT -> Transitions.RIGHT_ARC;
          default -> 0;
        };
    boolean right = arc == Transitions.RIGHT_ARC;
    return switch (label.getList()) {
      case DEPState.LIST_SHIFT -> arc | (arc == Transitions.LEFT_ARC ? 0 : Transitions.SHIFT);
      case DEPState.LIST_REDUCE -> arc | (right ? 0 : Transitions.REDUCE);
      default -> arc;
    };
  }

  /// In the order of the shipped set, which decides between equal scores.
  private int[] allowed(String set) {
    return ((IntSet) ShippedModels.field(shipped.getLabelCandidates(), set)).toIntArray();
  }
}
