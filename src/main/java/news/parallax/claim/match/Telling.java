package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Cuts;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;

/// A claim, or the beginning of one, as the best telling of a fact that others may tell too.
///
/// @param claim the index of the claim
/// @param profile what of it is told
/// @param supporters indices of the claims that say at least as much
/// @param contradictors indices of the claims that say otherwise
record Telling(int claim, Profile profile, Set<Integer> supporters, Set<Integer> contradictors) {
  private static final int NEXT_TO = 8;
  private static final int FEW_WORDS = 7;
  private static final Set<String> OBJECTS =
      Set.of("dobj", "attr", "acomp", "ccomp", "xcomp", "oprd", "dative", "nsubjpass");
  private static final Set<String> BARE_TIMES =
      Set.of("day", "week", "month", "year", "night", "hour", "time", "morning");

  /// The claim as a whole and its shorter tellings, longest first.
  static List<Telling> all(int claim, Profile profile) {
    List<Telling> tellings = new ArrayList<>();
    tellings.add(new Telling(claim, profile, new TreeSet<>(), new TreeSet<>()));
    for (Span span : Cuts.forMatching(profile.tree(), profile.claim().span())) {
      if (!splitsATime(profile, span)
          && !endsInABareTime(profile, span)
          && !saysLittle(profile.tree(), span)) {
        tellings.add(new Telling(claim, profile.cut(span), new TreeSet<>(), new TreeSet<>()));
      }
    }
    return List.copyOf(tellings);
  }

  /// "The shutdown began": who and a verb, and nothing else.
  private static boolean saysLittle(ParseTree tree, Span kept) {
    List<Integer> words = tree.words(kept);
    OptionalInt top = tree.top(words);
    return words.size() <= FEW_WORDS
        && top.isPresent()
        && tree.children(top.getAsInt()).stream()
            .noneMatch(c -> words.contains(c) && OBJECTS.contains(tree.relation(c)));
  }

  /// "Was endorsed the day [before the vote]".
  private static boolean endsInABareTime(Profile profile, Span kept) {
    List<Integer> words = profile.tree().words(kept);
    int last = words.size() - 1;
    return last > 0
        && BARE_TIMES.contains(profile.tree().text(words.get(last)))
        && profile.tree().text(words.get(last - 1)).equals("the");
  }

  /// "At 6 p.m. [on Tuesday]": an hour without its day.
  private static boolean splitsATime(Profile profile, Span kept) {
    List<TimeExpression> times = profile.claim().sentence().times();
    boolean endsInOne =
        times.stream()
            .anyMatch(t -> t.span().start() < kept.end() && kept.end() <= t.span().end() + 1);
    return endsInOne
        && times.stream()
            .anyMatch(t ->
                t.span().start() > kept.end()
                    && t.span().start() - kept.end() < NEXT_TO
                    && profile.claim().span().contains(t.span()));
  }

  boolean isWhole(Profile whole) {
    return profile.claim().span().equals(whole.claim().span());
  }
}
