package news.parallax.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What is known of a word or a pair before it is known whether an editor would tell it: in how
/// many headlines and openings it stands, how early, how often, what it is, how rare it is in the
/// news.
///
/// Each trait is a name with a value out of few, so that a sum of weights can bend where the matter
/// bends. Counts of origins are told as of two or three; more are scaled down to three.
final class Traits {
  private static final double[] EARLIEST = {1, 2, 3, 4, 6, 8, 12, 16, 24, 40, 90};
  private static final double[] MEAN = {1, 2, 3, 5, 8, 12, 18, 25, 35};
  private static final double[] USES = {.4, .7, 1.1, 1.6, 2.1, 3.1, 4.1, 6.1, 9, 13, 20};
  private static final double[] SHARE = {.005, .01, .02, .03, .05, .08, .12, .2, .3};
  private static final double[] RARITY = {.1, .3, .6, 1, 1.5, 2, 2.5, 3, 3.5, 4, 5, 6, 7};
  private static final double[] COARSE_RARITY = {.3, 1, 2, 3, 4, 6};
  private static final double[] COARSE_PLACE = {1, 3, 8, 20};
  private static final double[] LESSER = {.01, .02, .04, .06, .1, .15, .2, .3, .4, .5, .6, .7, .8};
  private static final double[] GREATER = {.05, .1, .2, .3, .4, .5, .6, .7, .8, .9};
  private static final double[] PRODUCT = {
    .001, .003, .01, .02, .04, .08, .12, .18, .25, .35, .5, .65
  };
  private static final double[] COARSE_PRODUCT = {.003, .02, .08, .18, .35};
  private static final double[] PAIR_RARITY = {.1, .5, 1, 2, 3, 5};

  /// Words at most so rare have a weight of their own.
  private static final double COMMON = 1.5;

  private static final int NOWHERE = 99;
  private static final int MOST_ORIGINS = 3;

  private final Survey survey;
  private final Rarity rarity;
  private final int origins;

  Traits(Survey survey, Rarity rarity) {
    this.survey = survey;
    this.rarity = rarity;
    this.origins = Math.clamp(survey.origins(), 2, MOST_ORIGINS);
  }

  List<String> ofWord(Gram gram, Sightings seen) {
    List<String> traits = common(seen);
    double rare = rarity.of(gram.first(), seen);
    int titles = Math.min(2, scaled(seen.titles()));
    int earliest = earliest(seen);
    String tag = seen.tag();
    traits.add("tag=" + tag);
    traits.add("kind=" + seen.kind());
    traits.add("kind=" + seen.kind() + " titles=" + titles);
    traits.add(bin("rarity", rare, RARITY));
    traits.add(bin("rarity", rare, COARSE_RARITY) + " titles=" + titles);
    traits.add(bin("rarity", rare, COARSE_RARITY) + bin(" earliest", earliest, COARSE_PLACE));
    traits.add(
        "tag="
            + tag.substring(0, Math.min(2, tag.length()))
            + " titles="
            + titles
            + " leads="
            + Math.min(2, scaled(seen.leads())));
    if (rare < COMMON && rarity.isKnown(gram.first())) {
      traits.add("word=" + gram.first());
    }
    return traits;
  }

  /// @param words how likely each word is told
  List<String> ofPair(Gram gram, Sightings seen, Map<Gram, Double> words) {
    List<String> traits = common(seen);
    double first = words.getOrDefault(Gram.of(gram.first()), 0.01);
    double second = words.getOrDefault(Gram.of(gram.second()), 0.01);
    traits.add(bin("lesser", Math.min(first, second), LESSER));
    traits.add(bin("greater", Math.max(first, second), GREATER));
    traits.add(bin("product", first * second, PRODUCT));
    traits.add(
        bin("product", first * second, COARSE_PRODUCT)
            + bin(" earliest", earliest(seen), new double[] {1, 3, 8})
            + " origins="
            + Math.min(2, scaled(seen.origins())));
    traits.add("named=" + (int) (2.01 * seen.nameShare()));
    traits.add(
        bin(
                "rarity",
                rarity.of(gram.first(), survey.words().get(Gram.of(gram.first()))),
                PAIR_RARITY)
            + bin(
                " then",
                rarity.of(gram.second(), survey.words().get(Gram.of(gram.second()))),
                PAIR_RARITY));
    return traits;
  }

  private List<String> common(Sightings seen) {
    List<String> traits = new ArrayList<>();
    String of = " of " + origins;
    int titles = scaled(seen.titles());
    int leads = scaled(seen.leads());
    traits.add("titles=" + titles + of);
    traits.add("origins=" + scaled(seen.origins()) + of);
    traits.add("leads=" + leads + of);
    traits.add("openings=" + scaled(seen.openings()) + of);
    traits.add("titles=" + titles + " leads=" + leads + of);
    int[] places = seen.places();
    traits.add(bin("earliest", earliest(seen), EARLIEST));
    if (places.length > 1) {
      int next = Math.max(1, (int) Math.round(places.length / 3.0));
      traits.add(bin("next", places[next], EARLIEST));
    }
    traits.add(bin("mean", seen.meanPlace(), MEAN));
    traits.add(bin("uses", seen.uses() / (double) Math.max(1, survey.origins()), USES));
    traits.add(bin("share", seen.sentences() / (double) Math.max(1, survey.sentences()), SHARE));
    return traits;
  }

  private static int earliest(Sightings seen) {
    int[] places = seen.places();
    return places.length == 0 ? NOWHERE : places[0];
  }

  /// A count of origins as it would be in a story of two or three.
  private int scaled(int count) {
    int all = survey.origins();
    if (count == 0 || all == 2 || all == MOST_ORIGINS) {
      return count;
    }
    return Math.max(1, (int) Math.round(count * (double) origins / all));
  }

  private static String bin(String name, double value, double[] borders) {
    int bin = 0;
    while (bin < borders.length && value >= borders[bin]) {
      bin++;
    }
    return name + "~" + bin;
  }
}
