package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.Quotations;
import news.parallax.claim.match.PlaceAliases.Pair;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds places that go by two names because a text says so, by the phrases of `place-names.txt`;
/// no name is known beforehand.
final class DeclaredNames {
  private static final String NAME =
      "\\\\p{Lu}[\\\\p{L}\u2019'-]+(?: \\\\p{Lu}[\\\\p{L}\u2019'-]+){0,2}";
  private static final Pattern PLACE_NOUN =
      Pattern.compile("(?:city|town|village|port|region|province|island|settlement|capital) of $");
  private static final List<Pattern> DECLARED = patterns("declared");
  private static final List<Pattern> SPOKEN = patterns("spoken");

  private static List<Pattern> patterns(String group) {
    return WordLists.load("place-names.txt").group(group).stream()
        .map(p -> Pattern.compile(p.replaceAll("NAME", NAME)))
        .toList();
  }

  /// The pairs, each once, in the order of their names.
  List<Pair> find(AnalyzedStory story) {
    Map<String, Pair> pairs = new TreeMap<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        pair(story, article, sentence)
            .filter(p -> isPlace(story, p.name()) || isPlace(story, p.other()))
            .ifPresent(p -> pairs.merge(p.key(), p, DeclaredNames::better));
      }
    }
    return new ArrayList<>(pairs.values());
  }

  /// Of two that say the same, the one that tells who uses the other name.
  private static Pair better(Pair a, Pair b) {
    return a.user() == null && b.user() != null ? b : a;
  }

  private static Optional<Pair> pair(
      AnalyzedStory story, AnalyzedArticle article, ArticleSentence sentence) {
    String text = sentence.span().of(article.article().text()).replace('\n', ' ');
    Passage evidence = sentence.passage();
    for (Pattern pattern : DECLARED) {
      Matcher found = pattern.matcher(text);
      if (found.find() && !found.group("name").equals(found.group("other"))) {
        return Optional.of(
            new Pair(found.group("name"), found.group("other"), user(found), evidence));
      }
    }
    for (Pattern pattern : SPOKEN) {
      Matcher found = pattern.matcher(text);
      if (found.find()) {
        String name = found.group("name");
        return quotedName(story, article, sentence, name)
            .map(other -> new Pair(name, other, null, evidence));
      }
    }
    return Optional.empty();
  }

  private static @Nullable String user(Matcher found) {
    return found.namedGroups().containsKey("user") ? found.group("user") : null;
  }

  /// The one name that stands in quotation marks in the sentence.
  private static Optional<String> quotedName(
      AnalyzedStory story, AnalyzedArticle article, ArticleSentence sentence, String name) {
    Quotations quotations = Quotations.of(article.article());
    List<String> quoted =
        sentence.mentions().stream()
            .filter(m -> m.kind().isName() && quotations.isQuoted(m.span().start()))
            .map(m -> story.article(article.id()).article().text(m.span()))
            .filter(w -> !w.equals(name))
            .distinct()
            .toList();
    return quoted.size() == 1 ? Optional.of(quoted.getFirst()) : Optional.empty();
  }

  /// Whether the story takes the name for a place's, or calls it a town.
  private static boolean isPlace(AnalyzedStory story, String name) {
    for (AnalyzedArticle article : story.articles()) {
      String text = article.article().text();
      for (ArticleSentence sentence : article.sentences()) {
        for (Mention mention : sentence.mentions()) {
          boolean same = article.article().text(mention.span()).equals(name);
          boolean place = mention.kind() == EntityKind.GPE || mention.kind() == EntityKind.LOC;
          if (same && (place || isCalledOne(text, mention.span()))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isCalledOne(String text, Span name) {
    return PLACE_NOUN.matcher(text.substring(Math.max(0, name.start() - 20), name.start())).find();
  }
}
