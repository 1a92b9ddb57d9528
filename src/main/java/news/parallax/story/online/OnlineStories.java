package news.parallax.story.online;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.story.likeness.AverageLink;
import news.parallax.story.likeness.Camps;
import news.parallax.story.likeness.Comparison;
import news.parallax.story.likeness.Neighbourhood;
import news.parallax.story.likeness.Neighbourhood.Neighbour;
import news.parallax.story.likeness.Profiles;
import news.parallax.story.likeness.Profiles.Numbered;
import news.parallax.story.likeness.WordCounts;
import org.jspecify.annotations.Nullable;

/// Stories as they grow: each article joins one as it arrives, or opens one.
///
/// An arriving article is compared with the articles it shares telling words with. Where the
/// evidence for one or more of their stories is strong enough, the members of these stories and the
/// article are grouped anew, two nearest groups first, by the mean evidence between them; so a
/// story that was begun wrongly falls apart and two that turn out to be one are joined. A group
/// keeps the name of the story that most of its articles were in. What a person ruled is not
/// touched.
///
/// The outcome depends on the articles and the order in which they come, and on nothing else.
public final class OnlineStories {
  /// Stories with more members together than this are not grouped anew but taken as they are.
  private static final int MOST_REGROUPED = 36;

  /// How many members stand for a large story: those most like the article, and the latest.
  private static final int NEAREST_MEMBERS = 4;

  private static final int LATEST_MEMBERS = 8;

  /// The evidence from words that a story goes on with an earlier one. Reports of one happening on
  /// one day mostly share more.
  private static final double SAME_STORYLINE = -3.5;

  private final Profiles profiles = new Profiles();
  private final Neighbourhood neighbourhood = new Neighbourhood(profiles);
  private final Camps camps = new Camps(profiles);
  private final Strictness strictness = new Strictness();
  private final List<Member> members = new ArrayList<>();
  private final Map<String, Integer> placeOf = new HashMap<>();
  private final Map<String, List<Integer>> stories = new HashMap<>();

  private static final class Member {
    private final String id;
    private String story;
    private boolean ruled;

    Member(String id, String story, boolean ruled) {
      this.id = id;
      this.story = story;
      this.ruled = ruled;
    }

    Member named(String newer) {
      return new Member(newer, story, ruled);
    }
  }

  /// Takes in an article whose story is known.
  public void remember(String id, String story, boolean ruled, WordCounts words) {
    profiles.count(words);
    keep(id, story, ruled, profiles.number(words));
  }

  /// Calls an article by the id of its newest version.
  public void rename(String id, String newer) {
    Integer place = placeOf.remove(id);
    if (place != null) {
      placeOf.put(newer, place);
      members.set(place, members.get(place).named(newer));
    }
  }

  /// Puts an article where a person wants it; it stays there.
  public void rule(String id, String story) {
    Integer place = placeOf.get(id);
    if (place != null) {
      move(place, story);
      members.get(place).ruled = true;
    }
  }

  /// Takes in an article that arrives, and finds its story.
  public Arrangement place(String id, WordCounts words) {
    profiles.count(words);
    Numbered article = profiles.number(words);
    Comparison comparison = new Comparison(profiles, article);
    List<Neighbour> nearest = neighbourhood.nearest(article, comparison);
    double least = strictness.least(article.day());
    SortedMap<Integer, String> near = near(nearest, least);
    if (near.isEmpty()) {
      String story = free(id);
      keep(id, story, false, article);
      return Arrangement.opened(story, continued(article, comparison, nearest));
    }
    List<String> touched = near.values().stream().distinct().toList();
    int size = touched.stream().mapToInt(story -> members(story).size()).sum();
    return size < MOST_REGROUPED
        ? regroup(id, article, continued(article, comparison, nearest), touched, least)
        : join(id, article, comparison, nearest, touched, least);
  }

  /// The stories of those neighbours that are near enough, by rank.
  private SortedMap<Integer, String> near(List<Neighbour> nearest, double least) {
    SortedMap<Integer, String> near = new TreeMap<>();
    for (int rank = 0; rank < nearest.size(); rank++) {
      if (nearest.get(rank).evidence() > least) {
        near.put(rank, members.get(nearest.get(rank).place()).story);
      }
    }
    return near;
  }

  private Arrangement regroup(
      String id, Numbered article, Optional<String> continued, List<String> touched, double least) {
    List<Integer> places = new ArrayList<>();
    touched.forEach(story -> places.addAll(members(story)));
    places.sort(Comparator.naturalOrder());
    int place = keep(id, "", false, article);
    places.add(place);
    List<List<Integer>> groups =
        AverageLink.groups(links(places), least, least).stream()
            .map(group -> group.stream().map(places::get).toList())
            .flatMap(group -> camps(group).stream())
            .toList();
    return new Naming(groups, touched, place).arrange(continued);
  }

  private List<List<Integer>> camps(List<Integer> group) {
    return camps.of(group.stream().map(neighbourhood::article).toList()).stream()
        .map(camp -> camp.stream().map(group::get).toList())
        .toList();
  }

  private List<Map<Integer, Double>> links(List<Integer> places) {
    List<Map<Integer, Double>> links = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      Map<Integer, Double> own = new TreeMap<>();
      Comparison comparison = new Comparison(profiles, neighbourhood.article(places.get(i)));
      for (int j = i + 1; j < places.size(); j++) {
        own.put(j, comparison.with(neighbourhood.article(places.get(j))));
      }
      links.add(own);
    }
    return links;
  }

  /// Joins the nearest of stories of which one is large, or opens one.
  private Arrangement join(
      String id,
      Numbered article,
      Comparison comparison,
      List<Neighbour> nearest,
      List<String> touched,
      double least) {
    String best = null;
    double most = least;
    for (String story : touched) {
      double mean =
          sample(story, nearest).stream()
              .mapToDouble(place -> comparison.with(neighbourhood.article(place)))
              .average()
              .orElse(Double.NEGATIVE_INFINITY);
      if (mean > most) {
        best = story;
        most = mean;
      }
    }
    if (best != null) {
      keep(id, best, false, article);
      return Arrangement.joined(best);
    }
    Optional<String> continued = continued(article, comparison, nearest);
    String story = free(id);
    keep(id, story, false, article);
    return Arrangement.opened(story, continued);
  }

  /// The earlier story whose words are most like those of an article that opens one.
  private Optional<String> continued(
      Numbered article, Comparison comparison, List<Neighbour> nearest) {
    Long day = article.day();
    if (day == null) {
      return Optional.empty();
    }
    Optional<Integer> best = Optional.empty();
    double most = SAME_STORYLINE;
    for (Neighbour neighbour : nearest) {
      Numbered other = neighbourhood.article(neighbour.place());
      Long before = other.day();
      double words = comparison.words(other);
      if (before != null && before < day && words > most) {
        best = Optional.of(neighbour.place());
        most = words;
      }
    }
    return best.map(place -> members.get(place).story);
  }

  private List<Integer> sample(String story, List<Neighbour> nearest) {
    List<Integer> all = members(story);
    TreeSet<Integer> sample =
        new TreeSet<>(all.subList(Math.max(0, all.size() - LATEST_MEMBERS), all.size()));
    nearest.stream()
        .map(Neighbour::place)
        .filter(place -> members.get(place).story.equals(story))
        .limit(NEAREST_MEMBERS)
        .forEach(sample::add);
    return List.copyOf(sample);
  }

  private int keep(String id, String story, boolean ruled, Numbered article) {
    int place = neighbourhood.add(article);
    strictness.count(article.day());
    members.add(new Member(id, story, ruled));
    placeOf.put(id, place);
    if (!story.isEmpty()) {
      stories.computeIfAbsent(story, s -> new ArrayList<>()).add(place);
    }
    return place;
  }

  private void move(int place, String story) {
    Member member = members.get(place);
    List<Integer> before = stories.get(member.story);
    if (before != null) {
      before.remove(Integer.valueOf(place));
      if (before.isEmpty()) {
        stories.remove(member.story);
      }
    }
    member.story = story;
    List<Integer> now = stories.computeIfAbsent(story, s -> new ArrayList<>());
    now.add(place);
    now.sort(Comparator.naturalOrder());
  }

  private List<Integer> members(String story) {
    return stories.getOrDefault(story, List.of());
  }

  /// A name that no story has: made of the article that opens it.
  private String free(String articleId) {
    String name = "s" + articleId;
    for (int number = 2; stories.containsKey(name); number++) {
      name = "s" + articleId + "-" + number;
    }
    return name;
  }

  /// Gives groups the names of the stories that most of their articles were in, and moves the
  /// articles.
  private final class Naming {
    private final List<List<Integer>> groups;
    private final List<String> before;
    private final int arrived;

    Naming(List<List<Integer>> groups, List<String> before, int arrived) {
      this.groups = groups;
      this.before =
          before.stream().sorted(Comparator.comparing(s -> members(s).getFirst())).toList();
      this.arrived = arrived;
    }

    private record Claim(int shared, int story, int group) {}

    Arrangement arrange(Optional<String> continued) {
      @Nullable String[] names = names();
      SortedMap<String, String> moved = new TreeMap<>();
      TreeMap<String, String> split = new TreeMap<>();
      String own = "";
      boolean opened = false;
      Map<String, String> former = new HashMap<>();
      before.forEach(s -> members(s).forEach(p -> former.put(members.get(p).id, s)));
      for (int group = 0; group < names.length; group++) {
        List<Integer> places = groups.get(group);
        String name = names[group];
        boolean fresh = name == null;
        if (name == null) {
          name = free(members.get(places.getFirst()).id);
        }
        for (int place : places) {
          Member member = members.get(place);
          if (place == arrived) {
            own = name;
            opened = fresh && places.size() == 1;
          } else if (member.ruled) {
            continue;
          } else if (!member.story.equals(name)) {
            moved.put(member.id, name);
            if (fresh) {
              split.put(name, member.story);
            }
          }
          if (!member.story.equals(name)) {
            move(place, name);
          }
        }
      }
      return new Arrangement(
          own, opened, moved, merged(former), split, opened ? continued : Optional.empty());
    }

    /// The name of each group, null where it needs a new one: whoever shares most is served first,
    /// then the older story.
    private @Nullable String[] names() {
      List<Claim> claims = new ArrayList<>();
      for (int story = 0; story < before.size(); story++) {
        List<Integer> own = members(before.get(story));
        for (int group = 0; group < groups.size(); group++) {
          int shared = (int) groups.get(group).stream().filter(own::contains).count();
          if (shared > 0) {
            claims.add(new Claim(shared, story, group));
          }
        }
      }
      claims.sort(
          Comparator.comparingInt(Claim::shared)
              .reversed()
              .thenComparingInt(Claim::story)
              .thenComparingInt(Claim::group));
      @Nullable String[] names = new String[groups.size()];
      boolean[] given = new boolean[before.size()];
      for (Claim claim : claims) {
        if (names[claim.group()] == null && !given[claim.story()]) {
          names[claim.group()] = before.get(claim.story());
          given[claim.story()] = true;
        }
      }
      return names;
    }

    /// Stories left empty, with the story that most of their articles are in now.
    private SortedMap<String, String> merged(Map<String, String> former) {
      SortedMap<String, String> merged = new TreeMap<>();
      for (String story : before) {
        if (!stories.containsKey(story)) {
          Map<String, Integer> heirs = new TreeMap<>();
          former.forEach((id, was) -> {
            if (was.equals(story)) {
              heirs.merge(members.get(placeOf.getOrDefault(id, 0)).story, 1, Integer::sum);
            }
          });
          heirs.entrySet().stream()
              .max(
                  Map.Entry.<String, Integer>comparingByValue()
                      .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
              .ifPresent(heir -> merged.put(story, heir.getKey()));
        }
      }
      return merged;
    }
  }
}
