package news.parallax.bias;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Token;

/// Which words of a story merely name what it is about, however loaded they are elsewhere: "blast"
/// in a story of an explosion.
///
/// A word that most outlets use, or that stands in the headlines of two, is such a word; and some
/// are in any story, because they name a deed, a thing or a doubt.
final class NamingWords {
  private static final int STEM = 5;
  private static final int HEADLINES = 2;
  private static final Set<String> ALWAYS = WordList.load("naming.txt");

  private final Set<String> ofTheStory = new HashSet<>();

  NamingWords(AnalyzedStory story) {
    Map<String, Set<String>> told = new TreeMap<>();
    Map<String, Set<String>> headed = new TreeMap<>();
    Set<String> outlets = new TreeSet<>();
    for (AnalyzedArticle article : story.articles()) {
      String outlet = article.article().outletName();
      outlets.add(outlet);
      for (ArticleSentence sentence : article.sentences()) {
        Map<String, Set<String>> uses = sentence.kind() == Block.Kind.HEADLINE ? headed : told;
        for (Token token : sentence.tokens()) {
          uses.computeIfAbsent(stem(token), s -> new TreeSet<>()).add(outlet);
        }
      }
    }
    told.forEach((stem, users) -> {
      if (users.size() > 1 && users.size() * 2 > outlets.size()) {
        ofTheStory.add(stem);
      }
    });
    headed.forEach((stem, users) -> {
      if (users.size() >= HEADLINES) {
        ofTheStory.add(stem);
      }
    });
  }

  boolean isNaming(Token token) {
    return ALWAYS.contains(token.lemma().toLowerCase(Locale.ROOT))
        || ALWAYS.contains(token.text().toLowerCase(Locale.ROOT))
        || ofTheStory.contains(stem(token));
  }

  private static String stem(Token token) {
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    return lemma.substring(0, Math.min(STEM, lemma.length()));
  }
}
