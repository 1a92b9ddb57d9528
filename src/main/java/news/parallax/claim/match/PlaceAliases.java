package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import org.jspecify.annotations.Nullable;

/// The places of a story that go by several names: those of which a text says so, and those that
/// outlets spell differently.
///
/// Two spellings are one place when they may be one name, when no article has both, and when their
/// sentences name two others that are the same, or say one other and the same word right before
/// them ("the port of").
public final class PlaceAliases {
  /// Two names of one place.
  ///
  /// @param user who is said to use the other, null when nobody is
  /// @param evidence the sentence that says so, or one that has the other spelling
  public record Pair(String name, String other, @Nullable String user, Passage evidence) {
    String key() {
      return name.compareTo(other) < 0 ? name + "=" + other : other + "=" + name;
    }
  }

  private static final int COMPANY = 2;

  /// Where a name stands and with whom.
  private static final class Seen {
    private final Set<String> articles = new TreeSet<>();
    private final Set<String> company = new TreeSet<>();
    private final Set<String> before = new TreeSet<>();
    private @Nullable Passage first;
    private int times;
  }

  private final List<Pair> pairs;
  private final Map<String, String> canonical = new HashMap<>();

  private PlaceAliases(List<Pair> pairs) {
    this.pairs = List.copyOf(pairs);
    for (Pair pair : pairs) {
      String one = canonical.getOrDefault(pair.name(), pair.name());
      String other = canonical.getOrDefault(pair.other(), pair.other());
      canonical.put(pair.name(), one);
      canonical.put(pair.other(), one);
      canonical.replaceAll((name, c) -> c.equals(other) ? one : c);
    }
  }

  public static PlaceAliases of(AnalyzedStory story) {
    List<Pair> pairs = new ArrayList<>(new DeclaredNames().find(story));
    Set<String> told = new TreeSet<>();
    pairs.forEach(p -> told.add(p.key()));
    spellings(story).stream().filter(p -> told.add(p.key())).forEach(pairs::add);
    return new PlaceAliases(pairs);
  }

  /// The pairs of names, those that a text declares first.
  public List<Pair> pairs() {
    return pairs;
  }

  /// The name by which all names of the place are known, the name itself where it is the only one.
  public String known(String name) {
    return canonical.getOrDefault(name, name);
  }

  /// Whether the place goes by several names.
  public boolean hasOthers(String name) {
    return canonical.containsKey(name);
  }

  private static List<Pair> spellings(AnalyzedStory story) {
    Map<String, Seen> places = places(story);
    List<String> names = new ArrayList<>(places.keySet());
    List<Pair> found = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        Seen a = places.getOrDefault(names.get(i), new Seen());
        Seen b = places.getOrDefault(names.get(j), new Seen());
        if (PlaceSpelling.mayBeOne(names.get(i), names.get(j)) && areOne(a, b)) {
          boolean first = a.times >= b.times;
          Passage evidence = first ? b.first : a.first;
          if (evidence != null) {
            found.add(
                new Pair(
                    first ? names.get(i) : names.get(j),
                    first ? names.get(j) : names.get(i),
                    null,
                    evidence));
          }
        }
      }
    }
    return found;
  }

  private static boolean areOne(Seen a, Seen b) {
    if (a.articles.stream().anyMatch(b.articles::contains)) {
      return false;
    }
    long company = a.company.stream().filter(b.company::contains).count();
    boolean before = a.before.stream().anyMatch(b.before::contains);
    return company >= COMPANY || (company > 0 && before);
  }

  private static Map<String, Seen> places(AnalyzedStory story) {
    Map<String, Seen> places = new TreeMap<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.sentences()) {
        for (Mention mention : sentence.mentions()) {
          if (mention.kind() == EntityKind.GPE || mention.kind() == EntityKind.LOC) {
            note(article, sentence, mention, places);
          }
        }
      }
    }
    return places;
  }

  private static void note(
      AnalyzedArticle article,
      ArticleSentence sentence,
      Mention mention,
      Map<String, Seen> places) {
    String name = name(article, mention);
    if (name.isEmpty() || !Character.isUpperCase(name.charAt(0))) {
      return;
    }
    Seen seen = places.computeIfAbsent(name, n -> new Seen());
    seen.articles.add(article.id());
    seen.times++;
    if (seen.first == null) {
      seen.first = sentence.passage();
    }
    sentence.mentions().stream()
        .filter(m -> m.kind().isName() && !m.equals(mention))
        .map(m -> name(article, m))
        .filter(n -> !n.equals(name))
        .forEach(seen.company::add);
    String text = article.article().text();
    int from = Math.max(sentence.span().start(), mention.span().start() - 24);
    String[] words = text.substring(from, mention.span().start()).strip().split("\\s+");
    if (words.length > 1 && words[words.length - 1].equals("of")) {
      seen.before.add(words[words.length - 2]);
    }
  }

  private static String name(AnalyzedArticle article, Mention mention) {
    return article
        .article()
        .text(mention.span())
        .replaceFirst("^[Tt]he ", "")
        .replaceFirst("[\u2019']s?$", "")
        .replaceAll("\\s+", " ");
  }
}
