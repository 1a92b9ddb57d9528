package news.parallax.story.origin;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
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
    for (int[] pair : new KinCandidates(prose).pairs()) {
      Optional<Tie> tie =
          kin.tie(prose.get(pair[0]), prose.get(pair[1]), credited(sorted, credits, pair));
      if (tie.isPresent()) {
        int first = leader(group, pair[0]);
        int second = leader(group, pair[1]);
        int to = Math.min(first, second);
        int from = Math.max(first, second);
        group[from] = to;
        TreeSet<Tie> all = ties.computeIfAbsent(to, k -> new TreeSet<>());
        all.add(tie.get());
        all.addAll(ties.getOrDefault(from, new TreeSet<>()));
      }
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < group.length; i++) {
      members.computeIfAbsent(leader(group, i), k -> new ArrayList<>()).add(i);
    }
    List<Group> groups = new ArrayList<>();
    members.forEach((leader, places) -> {
      String credit =
          places.stream().flatMap(i -> credits.get(i).stream()).findFirst().orElse(null);
      groups.add(
          described(
              places.stream().map(sorted::get).toList(),
              credit,
              ties.getOrDefault(leader, new TreeSet<>())));
    });
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
    String credited = credit == null ? "" : "; one credits " + credit;
    return new Group(members, kind, credit, how + credited + "; " + first(members) + ".");
  }

  /// Who is known to have had it first: the one with the earliest day, when that is one alone.
  private static String first(List<Article> members) {
    Article first = members.getFirst();
    LocalDate day = day(first);
    boolean alone =
        !day.equals(LocalDate.MAX)
            && members.stream().skip(1).noneMatch(other -> day(other).equals(day));
    return alone
        ? "first known in " + first.outletName()
        : "which of them had it first is not known by the day";
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

  private static int leader(int[] group, int member) {
    int at = member;
    while (group[at] != at) {
      group[at] = group[group[at]];
      at = group[at];
    }
    return at;
  }

  private static LocalDate day(Article article) {
    return article.published().map(d -> d.value().first()).orElse(LocalDate.MAX);
  }
}
