package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.component.template.feature.FeatureItem;
import edu.emory.mathcs.nlp.component.template.feature.FeatureTemplate;
import edu.emory.mathcs.nlp.component.template.feature.Relation;
import edu.emory.mathcs.nlp.component.template.feature.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The library's list of features → ours. For the build only.
final class ShippedTemplate {
  private final List<Place> places = new ArrayList<>();

  private ShippedTemplate() {}

  static Template of(FeatureTemplate<?, ?> shipped) {
    return new ShippedTemplate().template(shipped);
  }

  private Template template(FeatureTemplate<?, ?> shipped) {
    List<Template.BagFeature> bags = new ArrayList<>();
    for (FeatureItem item : shipped.getSetFeatureList()) {
      bags.add(new Template.BagFeature(place(item), bag(item)));
    }
    List<Template.JoinFeature> joins = new ArrayList<>();
    for (FeatureItem[] items : shipped.getFeatureList()) {
      List<Template.Value> values = new ArrayList<>();
      for (FeatureItem item : items) {
        values.add(new Template.Value(place(item), trait(item)));
      }
      joins.add(new Template.JoinFeature(values));
    }
    return new Template(places, bags, joins);
  }

  private int place(FeatureItem item) {
    Place place = new Place(source(item.source), item.window, kin(item.relation));
    if (!places.contains(place)) {
      places.add(place);
    }
    return places.indexOf(place);
  }

  private static Place.Source source(Source source) {
    return switch (source) {
      case i -> Place.Source.FOCUS;
      case j -> Place.Source.INPUT;
      case k -> Place.Source.STACK;
    };
  }

  private static Place.Kin kin(Relation relation) {
    if (relation == null) {
      return Place.Kin.SELF;
    }
    return switch (relation) {
      case h -> Place.Kin.HEAD;
      case h2 -> Place.Kin.GRANDHEAD;
      case lmd -> Place.Kin.LEFTMOST;
      case lmd2 -> Place.Kin.SECOND_LEFTMOST;
      case rmd -> Place.Kin.RIGHTMOST;
      case rmd2 -> Place.Kin.SECOND_RIGHTMOST;
      case lns -> Place.Kin.LEFT_SIBLING;
      case lns2 -> Place.Kin.SECOND_LEFT_SIBLING;
      case lnd, lnd2, rnd, rnd2, rns, rns2 -> throw unknown(relation);
    };
  }

  private static Bag bag(FeatureItem item) {
    return switch (item.field) {
      case ambiguity_classes -> Bag.AMBIGUITY;
      case word_clusters -> Bag.CLUSTERS;
      case named_entity_gazetteers -> Bag.GAZETTEER;
      case orthographic -> Bag.ORTHOGRAPHY;
      case positional -> Bag.POSITION;
      default -> throw unknown(item);
    };
  }

  private static Trait trait(FeatureItem item) {
    return switch (item.field) {
      case word_form_simplified -> Trait.FORM;
      case word_form_simplified_lowercase -> Trait.LOWER;
      case word_shape -> Trait.SHAPE;
      case prefix -> affix("PREFIX_", item);
      case suffix -> affix("SUFFIX_", item);
      case ambiguity_classes -> Trait.AMBIGUITY;
      case lemma -> Trait.LEMMA;
      case part_of_speech_tag -> Trait.TAG;
      case named_entity_tag -> Trait.ENTITY;
      case dependency_label -> Trait.RELATION;
      case valency -> Trait.VALENCY;
      default -> throw unknown(item);
    };
  }

  private static Trait affix(String kind, FeatureItem item) {
    String name = kind + item.attribute;
    return Arrays.stream(Trait.values())
        .filter(trait -> trait.name().equals(name))
        .findFirst()
        .orElseThrow(() -> unknown(item));
  }

  private static IllegalArgumentException unknown(Object what) {
    return new IllegalArgumentException("a feature that is not understood: " + what);
  }
}
