package news.parallax.story.origin;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Dateline;

/// Finds the agency whose report an article says it prints: in the dateline, the byline, or a line
/// of credit at the foot. The credit of a photograph is none.
final class AgencyCredit {
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\b(?:The )?((?:Associated Press|Reuters|Agence France-Presse|AFP|AP|UPI|dpa|PA Media|Press Association|Bloomberg News|Xinhua|TASS|ANSA|EFE"
              + "|(?:\\p{Lu}[\\p{L}.]+ ){1,3}(?:Press Service|Press Agency|News Agency|News Service|Newswire|Wire Service|Press Association)))\\b");

  private AgencyCredit() {}

  /// The name of the credited agency.
  static Optional<String> of(Article article) {
    for (int i = 0; i < article.blocks().size(); i++) {
      Block block = article.blocks().get(i);
      String text = article.text(block.span());
      if (block.kind() == Block.Kind.BYLINE || block.kind() == Block.Kind.CONTRIBUTORS) {
        Optional<String> named = first(text);
        if (named.isPresent()) {
          return named;
        }
      }
      Optional<String> dateline =
          Dateline.at(article.text(), block.span())
              .flatMap(d -> Optional.ofNullable(d.agency()))
              .map(s -> article.text(s));
      if (block.kind() == Block.Kind.PARAGRAPH
          && dateline.filter(name -> isAgency(name, article)).isPresent()) {
        return dateline;
      }
      boolean foot =
          i >= article.blocks().size() - 3
              && text.length() < 80
              && block.kind() != Block.Kind.CAPTION;
      if (foot
          && text.matches(
              "(?s)\\s*[—–-]{1,2}\\s?\\S.*|\\s*\\(.*\\)\\s*|(?i)\\s*source: .*|(?i).*copyright.*")) {
        Optional<String> named = first(text);
        if (named.isPresent()) {
          return named;
        }
      }
    }
    return Optional.empty();
  }

  /// An agency's name or its initials, and not those of the outlet itself.
  private static boolean isAgency(String name, Article article) {
    boolean own = article.outletName().contains(name) || name.contains(article.outletName());
    return !own && (name.matches("\\p{Lu}{2,5}") || first(name).isPresent());
  }

  /// Whether the article's prose says that it has something from `agency`, by its name or by a name
  /// with its initials.
  static boolean mentions(Article article, String agency) {
    String pattern =
        agency.matches("\\p{Lu}{2,5}")
            ? "\\b"
                + agency
                + "\\b|\\b"
                + agency.replaceAll("(\\p{Lu})(?=\\p{Lu})", "$1\\\\p{L}+ ")
                + "\\p{L}+"
            : Pattern.quote(agency);
    Pattern name = Pattern.compile(pattern);
    return article.blocks().stream()
        .filter(b -> b.kind().isProse())
        .anyMatch(b -> name.matcher(article.text(b.span())).find());
  }

  private static Optional<String> first(String text) {
    Matcher matcher = AGENCY.matcher(text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }
}
