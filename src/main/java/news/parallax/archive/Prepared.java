package news.parallax.archive;

import news.parallax.article.Article;
import news.parallax.article.json.ArticleJson;
import news.parallax.story.likeness.WordCounts;
import news.parallax.story.likeness.Wording;
import news.parallax.text.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/// An article with all that can be worked out about it by itself, so that it can be on many
/// processors.
///
/// @param language code of the language that the text is taken for, such as "en"
/// @param address the part of its web address that names it, null without one
record Prepared(
    Article article,
    byte[] body,
    WordCounts words,
    Wording wording,
    String language,
    @Nullable String address) {
  private static final LanguageDetector LANGUAGES = new LanguageDetector();

  static Prepared of(Article article) {
    String url = article.url();
    return new Prepared(
        article,
        Deflated.of(ArticleJson.write(article)),
        WordCounts.of(article),
        Wording.of(article),
        LANGUAGES.code(article.text()),
        url == null ? null : Address.of(url).orElse(null));
  }
}
