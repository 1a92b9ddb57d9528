package news.parallax.brief.wording;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.actor.Reference;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// Names that were found for a reference and are not the one it means, or tell nobody who it is.
final class NameDoubts {
  private static final String CROWNED =
      "(?:King|Queen|Prince|Princess|Emir|Emperor|Sultan|Sheikh|Pope|Crown Prince)";

  private static final Pattern CROWNED_BEFORE = Pattern.compile("\\b" + CROWNED + " $");

  /// "Team Quist": what a headline calls those around somebody.
  private static final Pattern NO_PERSON =
      Pattern.compile("^(?:Team|Camp|Candidate|Operation|Inside|Meet|Watch|Why|How|What)\\b.*");

  /// "He's": his, is, or has.
  private static final Pattern SHORTENED = Pattern.compile("^[’'](?:s|re|d|ll|ve)\\b");

  private static final Pattern POSSESSIVE = Pattern.compile("[’']s?$");

  private final String text;
  private final Set<String> single = new TreeSet<>();
  private final Set<String> surnames = new TreeSet<>();

  NameDoubts(AnalyzedStory story) {
    StringBuilder all = new StringBuilder();
    for (AnalyzedArticle article : story.articles()) {
      all.append(article.article().text()).append('\n');
      for (ArticleSentence sentence : article.prose()) {
        for (Mention mention : sentence.mentions()) {
          if (mention.kind() == EntityKind.PERSON) {
            remember(story.text(new Passage(article.id(), mention.span())));
          }
        }
      }
    }
    this.text = all.toString();
  }

  private void remember(String mention) {
    String name = POSSESSIVE.matcher(mention).replaceFirst("");
    int space = name.lastIndexOf(' ');
    if (space < 0) {
      single.add(name);
    } else {
      surnames.add(name.substring(space + 1));
    }
  }

  /// "King Harald" beside a Prince Harald Quist: the title says which one is meant; "Harrow Boat
  /// Association (HBA)": the letters stand behind what they stand for.
  boolean staysAsItStands(Reference reference, String article) {
    String name = reference.replacement();
    String before = article.substring(0, reference.span().start());
    return name != null && (CROWNED_BEFORE.matcher(before).find() || before.endsWith(name + " ("));
  }

  /// Whether a name in [brackets] would be another's or say nothing.
  boolean isWrong(Reference reference, String article) {
    String name = reference.replacement();
    if (name == null) {
      return false;
    }
    String bare = POSSESSIVE.matcher(name).replaceFirst("");
    String said = reference.span().of(article);
    boolean pronoun = reference.kind() == Reference.Kind.PRONOUN;
    return NO_PERSON.matcher(bare).matches()
        || (pronoun && SHORTENED.matcher(article.substring(reference.span().end())).find())
        || (bare.indexOf(' ') < 0 && single.contains(bare) && !surnames.contains(bare))
        || (pronoun && text.contains(bare + " Jr."))
        || isAnothersTitle(said, bare);
  }

  /// "Salman" where the story has a King Salman, and the name is a prince's.
  private boolean isAnothersTitle(String said, String name) {
    return said.indexOf(' ') < 0
        && !name.startsWith("King ")
        && Pattern.compile("\\bKing " + Pattern.quote(said) + "\\b").matcher(text).find();
  }
}
