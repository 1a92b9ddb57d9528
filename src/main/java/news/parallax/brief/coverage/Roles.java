package news.parallax.brief.coverage;

import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Passage;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.wording.Identity;
import news.parallax.brief.wording.PeopleDescribed;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// What the articles say that somebody is, where it can stand in brackets behind the name.
final class Roles {
  private static final int LONGEST = 80;

  private static final Pattern NO_ROLE =
      Pattern.compile(
          "^(?:often|once|now|also|long|perhaps|not|who|which|in|at|on|by|another|other|one|his|her|their|its|my|our|your|this|that|these|those|an? (?:vocal |fierce |frequent |close |longtime |leading |prominent )?(?:critic|supporter|ally|friend|foe|opponent|fan)|stuff|things?|part|something|all|both)\\b");

  /// The titles that stand before a name and tell enough of somebody.
  private static final String TITLES =
      "(?<!Attorney )(?:Sen\\.|Senator|Rep\\.|Gov\\.|Governor|Mayor|Judge|Justice|Gen\\.|Adm\\.|Dr\\.|Cardinal|Bishop|Sheriff) ";

  /// What every body has, without saying which: "president of the association", "Company
  /// president", "Twitter user".
  private static final Pattern OF_NOBODY =
      Pattern.compile(
          "(?i)^(?:the )?(?:company|council|association|group|union|board|committee|commission|agency|party|club|center|team|firm|department|office|organi[sz]ation|twitter|facebook|social media) \\p{L}+$"
              + "|\\b(?:of|at|for|with|in) (?:the|that|its|their|his|her) (?:company|council|association|group|union|board|committee|commission|agency|party|club|center|team|firm|department|office|organi[sz]ation|area|region|city|state|town)$"
              + "|^\\p{L}+ (?:critic|opponent|supporter|ally|foe|friend|fan)$"
              + "|\\b(?:the|its|their) (?:company|council|association|group|union|board|organi[sz]ation|agency|firm|party)[’']s\\b");

  private static final Pattern TITLE = Pattern.compile("[\\p{L}’'-]+(?: [\\p{L}’'&-]+){1,6}");

  /// What ends with a name goes on where a name follows behind the comma: "of the University of
  /// Tarn, Harrow".
  private static final Pattern NAMED_END = Pattern.compile(".*\\b\\p{Lu}[\\p{L}’'-]+,?$");

  private static final Pattern NAME_BEFORE =
      Pattern.compile(
          "(?s).*(?:(?:University|College|School) (?:of|at) \\p{Lu}[\\p{L}’'-]+, |[\\p{L}.] (?!Former|But|And|As|When|While|In|On|Both|Even)\\p{Lu}[\\p{L}’'-]+ |\\p{L}-)$");

  private static final Pattern GOES_ON =
      Pattern.compile("(?s)^,?\\s\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?[,.;].*");

  private final AnalyzedStory story;
  private final PeopleDescribed people;

  /// A role and where it stands.
  record Role(String words, Passage passage) {}

  Roles(AnalyzedStory story) {
    this.story = story;
    this.people = new PeopleDescribed(story);
  }

  Optional<Role> of(String name) {
    return people.describe(name).flatMap(p -> role(name, p));
  }

  /// The name with the title that an article puts before it: "Sen. Ada Holm".
  Optional<Role> titled(String name) {
    Pattern titled = Pattern.compile(TITLES + Pattern.quote(name) + "\\b");
    return story.articles().stream()
        .flatMap(a ->
            titled
                .matcher(a.article().text())
                .results()
                .limit(1)
                .map(m -> new Role(m.group(), new Passage(a.id(), new Span(m.start(), m.end())))))
        .findFirst();
  }

  private Optional<Role> role(String name, Passage described) {
    String words = SupportChecker.flat(story.text(described)).replaceFirst(",$", "");
    String role = "";
    if (words.startsWith(name + ", ")) {
      role = isCut(described) ? "" : words.substring(name.length() + 2);
    } else if (words.endsWith(" " + name)) {
      String title = words.substring(0, words.length() - name.length() - 1);
      role = TITLE.matcher(title).matches() && !isCutBefore(described) ? title : "";
    }
    return role.isEmpty()
            || role.length() > LONGEST
            || !Identity.tells(role)
            || NO_ROLE.matcher(role).find()
            || OF_NOBODY.matcher(role).find()
        ? Optional.empty()
        : Optional.of(new Role(role, described));
  }

  /// "Davis economist" of "University of Tarn, Davis economist Ada Holm".
  private boolean isCutBefore(Passage described) {
    String text = story.story().article(described.articleId()).text();
    int start = described.span().start();
    return NAME_BEFORE.matcher(text.substring(Math.max(0, start - 40), start)).matches();
  }

  private boolean isCut(Passage described) {
    String text = story.story().article(described.articleId()).text();
    String behind = text.substring(described.span().end());
    return NAMED_END.matcher(SupportChecker.flat(story.text(described))).matches()
        && GOES_ON.matcher(behind.substring(0, Math.min(60, behind.length()))).matches();
  }
}
