package news.parallax.claim.ledger;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Article;
import news.parallax.claim.actor.Party;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.Quotations;
import news.parallax.claim.ledger.PlaceNames.Use;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/// Who uses a name: outlets outside quotation marks, parties in what is quoted of them.
final class NameUses {
  /// Behind these a name is spoken of, not used.
  private static final Pattern SPOKEN_OF =
      Pattern.compile(
          "(?:\\bas|\\bcalls?|\\bcalled|\\bformerly|\\bpreviously|\\bonce|\\bnamed|\\bknown as) $");

  private final AnalyzedStory story;
  private final Ledger ledger;

  NameUses(AnalyzedStory story, Ledger ledger) {
    this.story = story;
    this.ledger = ledger;
  }

  /// @param user who is said to use it, null when nobody is
  Use of(String name, @Nullable String user) {
    TreeSet<String> outlets = new TreeSet<>();
    TreeSet<String> voices = new TreeSet<>();
    if (user != null) {
      voices.add(
          Gazetteer.load().find(user).stream()
              .filter(n -> n.sense() != Gazetteer.Sense.DEMONYM)
              .map(n -> n.country().governmentName())
              .findFirst()
              .orElse(user));
    }
    Pattern words = Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})");
    for (AnalyzedArticle analyzed : story.articles()) {
      Article article = analyzed.article();
      Quotations quotations = Quotations.of(article);
      Matcher found = words.matcher(article.text());
      while (found.find()) {
        int at = found.start();
        boolean spokenOf =
            SPOKEN_OF.matcher(article.text().substring(Math.max(0, at - 14), at)).find();
        if (!spokenOf && quotations.isQuoted(at)) {
          speakers(article.id(), at).forEach(voices::add);
        } else if (!spokenOf) {
          outlets.add(known(article.outletName()));
        }
      }
    }
    return new Use(name, outlets.stream().toList(), voices.stream().toList());
  }

  /// An outlet by its name; of an unknown one, that it is not known.
  private static String known(String outlet) {
    return outlet.replaceFirst("^(unknown outlet) \\(.*\\)$", "$1");
  }

  /// A party as it stands within a list: names keep their capitals.
  private static String inAList(Party party) {
    return switch (party.kind()) {
      case ANALYSTS, UNNAMED, PEOPLE ->
          party.name().substring(0, 1).toLowerCase(Locale.ROOT) + party.name().substring(1);
      case PERSON, GOVERNMENT, ARMED_GROUP, COMPANY, ORGANISATION, MEDIA -> party.name();
    };
  }

  private Stream<String> speakers(String article, int at) {
    return ledger.attributions().stream()
        .filter(a -> a.articleId().equals(article))
        .filter(a -> a.content().stream().anyMatch(c -> c.start() <= at && at < c.end()))
        .map(Attribution::actorId)
        .filter(Objects::nonNull)
        .map(id -> ledger.cast().partyOf(id))
        .flatMap(Optional::stream)
        .map(NameUses::inAList);
  }
}
