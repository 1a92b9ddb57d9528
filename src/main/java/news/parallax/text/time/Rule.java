package news.parallax.text.time;

import java.util.List;

/// A way to say a time: patterns, what they mean, and sentences that show it.
///
/// @param operation what the captures mean
/// @param examples sentences with the expression in brackets and, behind `=`, type and value
record Rule(String name, List<Step> patterns, Operation operation, List<String> examples) {
  Rule {
    patterns = List.copyOf(patterns);
    examples = List.copyOf(examples);
    if (patterns.isEmpty()) {
      throw new IllegalArgumentException("a rule without a pattern: " + name);
    }
  }
}
