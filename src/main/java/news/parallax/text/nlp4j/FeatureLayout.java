package news.parallax.text.nlp4j;

import java.util.List;

/// A {@link Template} laid out for the loop that runs over it for every decision: indices only.
///
/// @param bagPlaces by feature of a bag, where it looks
/// @param bags by feature of a bag, the bag
/// @param joinPlaces by joined feature and value, where it looks
/// @param joinTraits by joined feature and value, the trait
@SuppressWarnings("ArrayRecordComponent") // tables, never compared
record FeatureLayout(
    Template template, int[] bagPlaces, int[] bags, int[][] joinPlaces, int[][] joinTraits) {

  static FeatureLayout of(Template template) {
    List<Template.BagFeature> bagFeatures = template.bags();
    List<Template.JoinFeature> joins = template.joins();
    int[][] joinPlaces = new int[joins.size()][];
    int[][] joinTraits = new int[joins.size()][];
    for (int i = 0; i < joinPlaces.length; i++) {
      List<Template.Value> values = joins.get(i).values();
      joinPlaces[i] = values.stream().mapToInt(Template.Value::place).toArray();
      joinTraits[i] = values.stream().mapToInt(value -> value.trait().index()).toArray();
    }
    return new FeatureLayout(
        template,
        bagFeatures.stream().mapToInt(Template.BagFeature::place).toArray(),
        bagFeatures.stream().mapToInt(feature -> feature.bag().index()).toArray(),
        joinPlaces,
        joinTraits);
  }

  List<Place> places() {
    return template.places();
  }
}
