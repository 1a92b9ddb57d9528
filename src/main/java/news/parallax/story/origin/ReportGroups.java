package news.parallax.story.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Article;
import news.parallax.story.origin.Kin.Tie;
import news.parallax.text.rules.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/// Groups articles by the piece of reporting that they go back to. Candidates for comparison come
/// from an index of sampled runs of words and of rare sentence words, so that the work does not
/// grow with the square of the articles.
public final class ReportGroups {
  /// Articles of one report.
  ///
  /// @param articles the earliest first
  /// @param credit the agency credited by one of them, null when none is
  /// @param why a sentence that says why they belong together
  public record Group(List<Article> articles, Kind kind, @Nullable String credit, String why) {
    public Group {
      articles = List.copyOf(articles);
    }
  }

  /// What binds the articles of a group.
  public enum Kind {
    ALONE,
    AGENCY,
    COPIES,
    RETOLD
  }

  private static final int MOST_SHARING = 60;
  private static final int SAMPLE = 4;

  private final SentenceSplitter splitter = new SentenceSplitter();
  private final Kin kin = new Kin();

  /// The groups, ordered by their earliest article; the same for any order of the articles.
  public List<Group> group(List<Article> articles) {
    List<Article> sorted =
        articles.stream()
            .sorted(Comparator.comparing(ReportGroups::day).thenComparing(Article::id))
            .toList();
    List<Prose> prose = sorted.stream().map(a -> Prose.of(a, splitter)).toList();
    List<Optional<String>> credits = sorted.stream().map(AgencyCredit::of).toList();
    int[] group = new int[sorted.size()];
    Map<Integer, TreeSet<Tie>> ties = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      group[i] = i;
    }
    for (int[] pair : candidates(prose)) {
      Optional<Tie> tie =
          kin.tie(prose.get(pair[0]), prose.get(pair[1]), credited(sorted, credits, pair));
      if (tie.isPresent()) {
        int to = Math.min(group[pair[0]], group[pair[1]]);
        int from = Math.max(group[pair[0]], group[pair[1]]);
        for (int i = 0; i < group.length; i++) {
          group[i] = group[i] == from ? to : group[i];
        }
        TreeSet<Tie> all = ties.computeIfAbsent(to, k -> new TreeSet<>());
        all.add(tie.get());
        all.addAll(ties.getOrDefault(from, new TreeSet<>()));
      }
    }
    List<Group> groups = new ArrayList<>();
    for (int leader = 0; leader < group.length; leader++) {
      List<Article> members = new ArrayList<>();
      String credit = null;
      for (int i = 0; i < group.length; i++) {
        if (group[i] == leader) {
          members.add(sorted.get(i));
          credit = credit == null ? credits.get(i).orElse(null) : credit;
        }
      }
      if (!members.isEmpty()) {
        groups.add(described(members, credit, ties.getOrDefault(leader, new TreeSet<>())));
      }
    }
    return groups;
  }

  private static Group described(List<Article> members, @Nullable String credit, Set<Tie> ties) {
    if (members.size() == 1) {
      return credit == null
          ? new Group(members, Kind.ALONE, null, "No other article shares its text.")
          : new Group(members, Kind.AGENCY, credit, "It credits " + credit + ".");
    }
    Kind kind = credit != null ? Kind.AGENCY : ties.contains(Tie.COPY) ? Kind.COPIES : Kind.RETOLD;
    String how =
        ties.contains(Tie.COPY)
            ? ties.contains(Tie.REWRITE)
                ? "They share most of their wording, or tell the same report sentence by sentence"
                : "They share most of their wording"
            : "They tell the same report sentence by sentence in other words";
    return new Group(
        members, kind, credit, credit == null ? how + "." : how + "; one credits " + credit + ".");
  }

  private static boolean credited(
      List<Article> articles, List<Optional<String>> credits, int[] pair) {
    for (int side = 0; side < 2; side++) {
      Article other = articles.get(pair[1 - side]);
      if (credits
          .get(pair[side])
          .filter(agency -> AgencyCredit.mentions(other, agency))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Pairs that share a sampled run of words, or several words that are rare among the articles.
  private static List<int[]> candidates(List<Prose> prose) {
    Map<Integer, List<Integer>> byRun = new HashMap<>();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < prose.size(); i++) {
      int article = i;
      prose.get(i).shingles().stream()
          .filter(s -> Math.floorMod(s, SAMPLE) == 0)
          .forEach(s -> byRun.computeIfAbsent(s, k -> new ArrayList<>()).add(article));
      Set<String> words = new TreeSet<>();
      prose.get(i).sentences().forEach(words::addAll);
      words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(article));
    }
    Map<Long, Integer> shared = new HashMap<>();
    byRun.values().stream()
        .filter(l -> l.size() <= MOST_SHARING)
        .forEach(l -> countPairs(l, 8, shared));
    byWord.values().stream()
        .filter(l -> l.size() <= MOST_SHARING)
        .forEach(l -> countPairs(l, 1, shared));
    return shared.entrySet().stream()
        .filter(e -> e.getValue() >= 8)
        .map(Map.Entry::getKey)
        .sorted()
        .map(key -> new int[] {(int) (key >> 32), (int) (key & 0xffffffffL)})
        .toList();
  }

  private static void countPairs(List<Integer> articles, int weight, Map<Long, Integer> shared) {
    for (int i = 0; i < articles.size(); i++) {
      for (int k = i + 1; k < articles.size(); k++) {
        shared.merge(((long) articles.get(i) << 32) | articles.get(k), weight, Integer::sum);
      }
    }
  }

  private static LocalDate day(Article article) {
    return article.published().map(d -> d.value().first()).orElse(LocalDate.MAX);
  }
}
