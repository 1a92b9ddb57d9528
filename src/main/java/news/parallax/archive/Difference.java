package news.parallax.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.Article;
import news.parallax.article.Block;

/// What one version of an article says that another does not, in whole paragraphs.
///
/// @param removed paragraphs that only the earlier version has, in its order
/// @param added paragraphs that only the later version has, in its order
public record Difference(List<String> removed, List<String> added) {
  private static final String BETWEEN = "\n\n";

  /// A version shares at least this much of the longer words of the one before.
  private static final double SAME_ARTICLE = 0.3;

  public Difference {
    removed = List.copyOf(removed);
    added = List.copyOf(added);
  }

  /// The difference between two versions of one article. A paragraph that only moved is none.
  static Difference between(Article earlier, Article later) {
    List<String> before = paragraphs(earlier);
    List<String> after = paragraphs(later);
    List<String> removed = new ArrayList<>(before);
    List<String> added = new ArrayList<>();
    for (String paragraph : after) {
      if (!removed.remove(paragraph)) {
        added.add(paragraph);
      }
    }
    return new Difference(removed, added);
  }

  /// Whether a text at the same address is a version of the one before, and not another article:
  /// some addresses are of pages whose articles change.
  static boolean isVersion(Article earlier, Article later) {
    String title = earlier.title();
    if (title != null && title.equals(later.title())) {
      return true;
    }
    Set<String> before = words(earlier);
    Set<String> after = words(later);
    long shared = before.stream().filter(after::contains).count();
    return shared >= SAME_ARTICLE * Math.min(before.size(), after.size());
  }

  /// Words of six letters and more.
  private static Set<String> words(Article article) {
    return Stream.of(article.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
        .filter(word -> word.length() >= 6)
        .collect(Collectors.toSet());
  }

  static Difference of(String removed, String added) {
    return new Difference(split(removed), split(added));
  }

  String removedText() {
    return String.join(BETWEEN, removed);
  }

  String addedText() {
    return String.join(BETWEEN, added);
  }

  private static List<String> split(String text) {
    return Stream.of(text.split(BETWEEN)).filter(p -> !p.isEmpty()).toList();
  }

  private static List<String> paragraphs(Article article) {
    return article.blocks().stream()
        .filter(b -> b.kind().isProse() || b.kind() == Block.Kind.HEADLINE)
        .map(b -> article.text(b.span()).strip().replaceAll("\\s+", " "))
        .filter(p -> !p.isEmpty())
        .collect(Collectors.toList());
  }
}
