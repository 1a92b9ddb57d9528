package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.Terms.Kind;
import news.parallax.claim.Terms.Term;
import news.parallax.story.AnalyzedStory;

/// Reads claims as they are compared. Every sentence is read once, however many claims it holds.
final class ProfileReader {
  private static final int SENTENCES_BEFORE = 2;

  private record Read(ParseTree tree, List<Term> terms, List<Act> acts) {}

  private final Map<String, AnalyzedArticle> articles;
  private final Terms terms;
  private final Map<Passage, Read> read = new HashMap<>();
  private final Map<Passage, Set<String>> contexts = new HashMap<>();

  ProfileReader(AnalyzedStory story, Cast cast) {
    this.articles = story.byId();
    this.terms = new Terms(story, cast);
  }

  List<Profile> read(List<Claim> claims) {
    List<Profile> profiles = new ArrayList<>();
    for (Claim claim : claims) {
      Read own = read(claim.sentence());
      profiles.add(
          Profile.of(claim, own.tree(), own.terms(), own.acts(), context(claim.sentence())));
    }
    return List.copyOf(profiles);
  }

  private Read read(ArticleSentence sentence) {
    Read known = read.get(sentence.passage());
    if (known != null) {
      return known;
    }
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Term> own = terms.read(sentence, tree);
    Read fresh = new Read(tree, own, Act.read(tree, own));
    read.put(sentence.passage(), fresh);
    return fresh;
  }

  private Set<String> context(ArticleSentence sentence) {
    Set<String> known = contexts.get(sentence.passage());
    if (known != null) {
      return known;
    }
    Set<String> keys = new TreeSet<>();
    AnalyzedArticle article = articles.get(sentence.articleId());
    if (article != null) {
      for (ArticleSentence other : article.sentences()) {
        boolean headline = other.kind() == Block.Kind.HEADLINE;
        boolean before =
            other.index() < sentence.index()
                && other.index() >= sentence.index() - SENTENCES_BEFORE;
        if (headline || before || other.index() == sentence.index()) {
          read(other).terms().stream()
              .filter(t -> t.kind() == Kind.NAME || t.kind() == Kind.THING)
              .forEach(t -> keys.addAll(t.keys()));
        }
      }
    }
    contexts.put(sentence.passage(), keys);
    return keys;
  }
}
