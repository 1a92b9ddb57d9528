package news.parallax.bias;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.LoadedTerm;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Finds words that carry an opinion where a neutral word exists, by a lexicon.
public final class LoadedTermFinder {
  private static final Set<String> LEXICON = load();

  /// The loaded words of an article's prose, in order.
  public List<LoadedTerm> find(AnalyzedArticle article) {
    List<LoadedTerm> found = new ArrayList<>();
    for (ArticleSentence sentence : article.prose()) {
      found.addAll(find(article, sentence));
    }
    return List.copyOf(found);
  }

  private static List<LoadedTerm> find(AnalyzedArticle article, ArticleSentence sentence) {
    List<LoadedTerm> found = new ArrayList<>();
    List<Token> tokens = sentence.tokens();
    boolean quoted = false;
    for (Token token : tokens) {
      String text = token.text();
      if (text.equals("“")
          || text.equals("”")
          || text.equals("\"")
          || text.equals("``")
          || text.equals("''")) {
        quoted = !text.equals("”") && !quoted;
      }
      if (isLoaded(token)) {
        Span span = token.span();
        found.add(new LoadedTerm(new Passage(article.id(), span), quoted));
      }
    }
    return found;
  }

  /// Whether a word is in the lexicon, by its form or its lemma.
  static boolean isLoaded(Token token) {
    return !token.tag().startsWith("NNP")
        && (LEXICON.contains(token.text().toLowerCase(Locale.ROOT))
            || LEXICON.contains(token.lemma().toLowerCase(Locale.ROOT)));
  }

  private static Set<String> load() {
    Set<String> words = new TreeSet<>();
    InputStream resource =
        Objects.requireNonNull(LoadedTermFinder.class.getResourceAsStream("loaded.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#")) {
          for (String word : line.strip().split("\\s+")) {
            if (!word.isEmpty()) {
              words.add(word);
            }
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }
}
