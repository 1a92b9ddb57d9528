package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.text.TimeExpression;

/// What each article tells first: in its headline and the sentences that open it.
final class Leads {
  private static final int OPENING = 4;

  private final Map<String, Set<String>> byArticle = new TreeMap<>();
  private final Map<String, Profile> headlines = new TreeMap<>();
  private final Map<String, List<TimeExpression>> times = new TreeMap<>();

  /// @param profiles of claims and headlines
  Leads(List<Profile> profiles) {
    for (Profile profile : profiles) {
      if (Comparison.isHeadline(profile.claim())) {
        headlines.putIfAbsent(profile.claim().articleId(), profile);
      }
      if (isLead(profile)) {
        byArticle
            .computeIfAbsent(profile.claim().articleId(), a -> new TreeSet<>())
            .addAll(profile.keys());
        times
            .computeIfAbsent(profile.claim().articleId(), a -> new ArrayList<>())
            .addAll(profile.claim().sentence().times());
      }
    }
  }

  /// Whether the claim stands where an article tells its news.
  static boolean isLead(Profile profile) {
    return Comparison.isHeadline(profile.claim()) || profile.claim().sentence().index() <= OPENING;
  }

  /// A claim and, where its article opens with it, the headline above it.
  List<Profile> with(Profile claim) {
    Profile headline = headlines.get(claim.claim().articleId());
    return headline == null || !isLead(claim) || Comparison.isHeadline(claim.claim())
        ? List.of(claim)
        : List.of(claim, headline);
  }

  /// The times that the article opens with.
  List<TimeExpression> times(String article) {
    return times.getOrDefault(article, List.of());
  }

  /// The keys of the terms that the article opens with.
  Set<String> keys(String article) {
    return byArticle.getOrDefault(article, Set.of());
  }
}
