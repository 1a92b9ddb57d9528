package news.parallax.text.nlp4j;

import java.util.ArrayList;
import java.util.List;

/// Which features a model has, in the order in which their weights are added.
///
/// @param places everywhere that any feature looks
/// @param bags features of one bag of values each
/// @param joins features of one to three values each
record Template(List<Place> places, List<BagFeature> bags, List<JoinFeature> joins) {
  /// @param place index of the place
  record BagFeature(int place, Bag bag) {}

  /// Absent when any of its values is.
  record JoinFeature(List<Value> values) {
    JoinFeature {
      values = List.copyOf(values);
      if (values.isEmpty() || values.size() > FeatureKey.MOST_ATOMS) {
        throw new IllegalArgumentException("not a feature: " + values);
      }
    }
  }

  /// @param place index of the place
  record Value(int place, Trait trait) {}

  Template {
    places = List.copyOf(places);
    bags = List.copyOf(bags);
    joins = List.copyOf(joins);
  }

  /// This template in words, a feature a line, which {@link #read} understands.
  String[] write() {
    List<String> lines = new ArrayList<>();
    for (BagFeature feature : bags) {
      lines.add("bag " + places.get(feature.place()).write() + " " + feature.bag());
    }
    for (JoinFeature feature : joins) {
      StringBuilder line = new StringBuilder("join");
      for (Value value : feature.values()) {
        line.append(' ')
            .append(places.get(value.place()).write())
            .append(' ')
            .append(value.trait());
      }
      lines.add(line.toString());
    }
    return lines.toArray(String[]::new);
  }

  static Template read(String[] lines) {
    List<Place> places = new ArrayList<>();
    List<BagFeature> bags = new ArrayList<>();
    List<JoinFeature> joins = new ArrayList<>();
    for (String line : lines) {
      String[] words = line.split(" ");
      if (words[0].equals("bag")) {
        bags.add(new BagFeature(place(words[1], places), Bag.valueOf(words[2])));
        continue;
      }
      List<Value> values = new ArrayList<>();
      for (int i = 1; i < words.length; i += 2) {
        values.add(new Value(place(words[i], places), Trait.valueOf(words[i + 1])));
      }
      joins.add(new JoinFeature(values));
    }
    return new Template(places, bags, joins);
  }

  private static int place(String word, List<Place> places) {
    Place place = Place.read(word);
    if (!places.contains(place)) {
      places.add(place);
    }
    return places.indexOf(place);
  }
}
