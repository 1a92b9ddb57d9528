package news.parallax.claim.match;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Reads claims as they are compared. Every sentence is read once, however many claims it holds.
public final class ProfileReader {
  private static final int SENTENCES_BEFORE = 2;
  private static final int OPENING = 3;

  private record Read(ParseTree tree, List<Term> terms, List<Act> acts) {}

  private final Map<Passage, Read> read = new HashMap<>();
  private final Map<String, AnalyzedArticle> articles;
  private final Map<Passage, Set<String>> contexts = new HashMap<>();

  public ProfileReader(AnalyzedStory story, Cast cast) {
    this.articles = story.byId();
    Terms terms = new Terms(story, cast);
    List<ArticleSentence> sentences =
        story.articles().stream().flatMap(a -> a.sentences().stream()).toList();
    List<Read> all = sentences.parallelStream().map(s -> read(s, terms)).toList();
    for (int i = 0; i < all.size(); i++) {
      read.put(sentences.get(i).passage(), all.get(i));
    }
  }

  private static Read read(ArticleSentence sentence, Terms terms) {
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Term> own = terms.read(sentence, tree);
    return new Read(tree, own, new ActReader(tree, own).read());
  }

  public List<Profile> read(List<Claim> claims) {
    List<Profile> profiles = new ArrayList<>();
    for (Claim claim : claims) {
      Read own = read(claim.sentence());
      profiles.add(
          Profile.of(
              claim,
              own.tree(),
              own.terms(),
              own.acts(),
              context(claim.sentence()),
              published(claim)));
    }
    return List.copyOf(profiles);
  }

  /// The headlines of the articles, as claims that may tell what others tell.
  public List<Profile> headlines() {
    List<Claim> headlines = new ArrayList<>();
    for (AnalyzedArticle article : articles.values()) {
      for (ArticleSentence sentence : article.sentences()) {
        if (sentence.kind() == Block.Kind.HEADLINE && !sentence.tokens().isEmpty()) {
          headlines.add(whole(sentence, ":headline:"));
        }
      }
    }
    headlines.sort(Comparator.comparing(Claim::id));
    return read(headlines);
  }

  /// What whole sentences report, that somebody spoke included: of those that an article opens with
  /// and those that tell who says something, unless they are claims as they stand.
  public List<Profile> reports(List<Claim> claims) {
    Set<Passage> whole = new HashSet<>();
    Set<Passage> telling = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.isAttributed()) {
        telling.add(claim.sentence().passage());
      } else if (claim.span().equals(claim.sentence().span())) {
        whole.add(claim.sentence().passage());
      }
    }
    List<Claim> reports = new ArrayList<>();
    for (AnalyzedArticle article : articles.values()) {
      int place = 0;
      for (ArticleSentence sentence : article.prose()) {
        boolean opens = place++ < OPENING;
        boolean wanted = opens || telling.contains(sentence.passage());
        if (wanted && !whole.contains(sentence.passage()) && sentence.tokens().size() > 1) {
          reports.add(whole(sentence, ":report:"));
        }
      }
    }
    reports.sort(Comparator.comparing(Claim::id));
    return read(reports);
  }

  private static Claim whole(ArticleSentence sentence, String kind) {
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Integer> words = tree.words(sentence.span());
    OptionalInt top = tree.top(words);
    boolean verb = top.isPresent() && tree.isVerb(top.getAsInt());
    Claim.Modality modality =
        tree.text(words.getLast()).equals("?")
            ? Claim.Modality.QUESTION
            : verb ? ClauseMood.modality(tree, top.getAsInt(), words) : Claim.Modality.FACT;
    boolean negated = verb && ClauseMood.negated(tree, top.getAsInt());
    String id = sentence.articleId() + kind + sentence.span().start();
    return new Claim(id, sentence, sentence.span(), null, modality, negated);
  }

  private @Nullable LocalDate published(Claim claim) {
    AnalyzedArticle article = articles.get(claim.articleId());
    return article == null
        ? null
        : article.article().published().map(d -> d.value().last()).orElse(null);
  }

  private Read read(ArticleSentence sentence) {
    Read known = read.get(sentence.passage());
    if (known == null) {
      throw new IllegalArgumentException("not a sentence of the story: " + sentence.passage());
    }
    return known;
  }

  private Set<String> context(ArticleSentence sentence) {
    Set<String> known = contexts.get(sentence.passage());
    if (known != null) {
      return known;
    }
    Set<String> keys = new HashSet<>();
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
