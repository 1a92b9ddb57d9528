package news.parallax.text.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The values of a feature as the library joins them into one string → every way in which they may
/// have come apart.
///
/// The library joins with an underscore, which may stand in a word too; features of different words
/// that make the same string are the same to it, so they have to be the same to us. For the build
/// only.
///
/// @param closed for traits whose values are all known, those values
record FeatureSplitter(Map<Trait, Set<String>> closed) {
  private static final char JOINT = '_';

  List<List<String>> split(Template.JoinFeature feature, String joined) {
    List<List<String>> ways = new ArrayList<>();
    split(feature.values(), joined, List.of(), ways);
    return ways;
  }

  private void split(
      List<Template.Value> values, String rest, List<String> before, List<List<String>> ways) {
    Trait trait = values.getFirst().trait();
    if (values.size() == 1) {
      if (isPossible(trait, rest)) {
        ways.add(plus(before, rest));
      }
      return;
    }
    for (int at = rest.indexOf(JOINT); at >= 0; at = rest.indexOf(JOINT, at + 1)) {
      String value = rest.substring(0, at);
      if (isPossible(trait, value)) {
        split(values.subList(1, values.size()), rest.substring(at + 1), plus(before, value), ways);
      }
    }
  }

  private boolean isPossible(Trait trait, String value) {
    int affix = trait.affixLength();
    Set<String> all = closed.get(trait);
    return !value.isEmpty()
        && (affix == 0 || value.length() == affix)
        && (all == null || all.contains(value));
  }

  private static List<String> plus(List<String> before, String value) {
    List<String> longer = new ArrayList<>(before);
    longer.add(value);
    return List.copyOf(longer);
  }
}
