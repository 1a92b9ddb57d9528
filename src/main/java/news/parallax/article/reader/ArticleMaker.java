package news.parallax.article.reader;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.NewsException;
import news.parallax.article.Article;
import news.parallax.article.Basis;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.article.DateInfo;
import news.parallax.article.Outlet;
import news.parallax.article.block.BlockFinder;
import news.parallax.article.outlet.OutletFinder;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import news.parallax.text.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/// Makes an article of a draft, or says why it is none.
final class ArticleMaker {
  private static final int ID_LENGTH = 10;

  /// Of an article that comes with notices.
  private static final int FEWEST_WORDS = 20;

  private static final Pattern OPINION =
      Pattern.compile(
          "(?i)\\s*(opinion|op-ed|editorial|commentary|column|viewpoint|guest essay|letter to the editor)\\s*([:|–—-].*)?|.*[|–—-]\\s*(opinion|op-ed|editorial|commentary)\\s*|(opinion|commentary) by .*",
          Pattern.DOTALL);
  private static final Pattern OPINION_ADDRESS =
      Pattern.compile(
          "(?i).*/(opinions?|op-ed|editorials?|commentary|commentisfree|columnists?)/.*");
  private static final Pattern PAYWALL =
      Pattern.compile(
          "(?i).*(to continue reading|continue reading (this|the) (article|story)|subscribe to (read|continue)|already a subscriber|for subscribers only|read the (full|rest of the) (article|story)).*",
          Pattern.DOTALL);

  private static final Pattern LETS_NOBODY_IN =
      Pattern.compile("(?i)javascript|cookies|browser|subscri|sign in|log ?in|register");

  private final LanguageDetector languages;

  ArticleMaker(LanguageDetector languages) {
    this.languages = languages;
  }

  Article make(Draft draft, String input) throws Refusal {
    String text = draft.text();
    refuseLong(text);
    List<Block> blocks = blocks(draft);
    refuseOtherLanguage(text);
    refuseWithoutProse(text, blocks);
    String id = id(draft);
    Article article =
        new Article(
            id,
            draft.outlet() == null ? Outlet.unknown() : Outlet.given(draft.outlet()),
            draft.title(),
            draft.url(),
            draft.published() == null ? null : DateInfo.given(draft.published()),
            text,
            sha256(text),
            blocks,
            draft.opinion() || saysOpinion(draft, blocks),
            draft.truncated() || breaksOff(text, blocks),
            input);
    return withInferred(article);
  }

  private static List<Block> blocks(Draft draft) {
    List<Block> found = draft.blocks();
    BlockFinder finder = new BlockFinder();
    return found == null
        ? finder.find(draft.text(), draft.bodyStart(), draft.title(), draft.outlet())
        : finder.judge(draft.text(), found, draft.title(), draft.outlet());
  }

  private static Article withInferred(Article article) {
    Article known = article;
    if (article.outlet().name() == null) {
      known = known.withOutlet(new OutletFinder().find(known));
    }
    if (known.publishedAt() == null) {
      known = known.withPublishedAt(inferredDay(known));
    }
    return known;
  }

  /// The day that the page's address holds, or a line that is nothing but a date.
  private static @Nullable DateInfo inferredDay(Article article) {
    for (Block block : article.blocks()) {
      if (block.kind() == Kind.HEADER_LINE) {
        Optional<PartialDate> day = PublicationDay.parse(article.text(block.span()));
        if (day.isPresent()) {
          return DateInfo.inferred(
              day.get(), article.passage(block.span()), "holds the date in a line of its own");
        }
      }
    }
    String url = article.url();
    Optional<PartialDate> day = url == null ? Optional.empty() : PublicationDay.inAddress(url);
    return day.map(date -> new DateInfo(date, Basis.INFERRED, null, "has the date in its address"))
        .orElse(null);
  }

  private static void refuseLong(String text) throws Refusal {
    if (text.length() > Limits.ARTICLE_CHARACTERS) {
      throw new Refusal(
          String.format(
              Locale.ROOT,
              "is longer than any article: %,d characters, at most %,d are read",
              text.length(),
              Limits.ARTICLE_CHARACTERS),
          "Split it into one file for each article.");
    }
  }

  private void refuseOtherLanguage(String text) throws Refusal {
    Optional<String> language = languages.unsupported(text);
    if (language.isPresent()) {
      throw new Refusal(
          "is written in " + language.get() + ", which Parallax does not read yet",
          "Give an English article or an English translation.");
    }
  }

  private static void refuseWithoutProse(String text, List<Block> blocks) throws Refusal {
    if (blocks.isEmpty()) {
      throw new Refusal("is empty", "Give a file that holds an article.");
    }
    boolean prose =
        blocks.stream().anyMatch(block -> block.kind().isProse() && isProse(block.span().of(text)));
    if (!prose) {
      boolean titleOnly = blocks.stream().allMatch(block -> block.kind() == Kind.HEADLINE);
      throw new Refusal(
          titleOnly ? "holds a title and no text" : "holds no sentence of an article",
          "Give the article's text too.");
    }
    if (isWall(text, blocks)) {
      throw new Refusal(
          "holds a website's notices and hardly any text", "Give the article's text too.");
    }
  }

  /// A page that asks to be let in holds a few words besides.
  private static boolean isWall(String text, List<Block> blocks) {
    int words = 0;
    boolean notice = false;
    for (Block block : blocks) {
      notice |= block.kind() == Kind.NOTICE && LETS_NOBODY_IN.matcher(block.span().of(text)).find();
      words += block.kind().isProse() ? words(block.span().of(text)) : 0;
    }
    return notice && words < FEWEST_WORDS;
  }

  private static boolean isProse(String block) {
    return words(block) > 3;
  }

  private static int words(String block) {
    return block.split("\\s+").length;
  }

  private static boolean saysOpinion(Draft draft, List<Block> blocks) {
    String title = draft.title();
    String url = draft.url();
    if ((title != null && OPINION.matcher(title).matches())
        || (url != null && OPINION_ADDRESS.matcher(url).matches())) {
      return true;
    }
    return blocks.stream()
        .limit(5)
        .map(block -> block.span())
        .filter(span -> span.length() <= 100)
        .anyMatch(span -> OPINION.matcher(span.of(draft.text())).matches());
  }

  /// Whether the text says that it goes on elsewhere, or stops in the middle of a sentence.
  private static boolean breaksOff(String text, List<Block> blocks) {
    Span last = null;
    for (Block block : blocks) {
      if (block.kind().isProse()) {
        last = block.span();
      } else if (block.kind() == Kind.NOTICE
          && block.span().length() <= 300
          && PAYWALL.matcher(block.span().of(text)).matches()) {
        return true;
      }
    }
    if (last == null) {
      return false;
    }
    String end = last.of(text);
    return end.endsWith("…")
        || end.endsWith("...")
        || end.endsWith("[...]")
        || end.endsWith(",")
        || (last.length() > 80 && Character.isLetterOrDigit(end.codePointBefore(end.length())));
  }

  private static String id(Draft draft) {
    PartialDate published = draft.published();
    String content =
        String.join(
            "\u0000",
            orEmpty(draft.outlet()),
            orEmpty(draft.title()),
            orEmpty(draft.url()),
            published == null ? "" : published.iso(),
            draft.text());
    return sha256(content).substring(0, ID_LENGTH);
  }

  private static String orEmpty(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "no SHA-256 in this Java", e);
    }
  }
}
