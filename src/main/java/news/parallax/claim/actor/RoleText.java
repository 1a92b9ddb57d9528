package news.parallax.claim.actor;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Titles;

/// Words a role as it is printed beside a name: as the article has it, a pronoun in it resolved in
/// [brackets], a rank or form of address alone left out.
final class RoleText {
  private static final Set<String> POSSESSIVES = Set.of("his", "her", "its", "their", "my", "our");

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /// A handle, the letter of a political party, a single sign.
  private static final Pattern NO_ROLE = Pattern.compile("@.*|[DRI][-\u2013\u2011].*|.");

  private final StoryReading story;
  private final People people;
  private final Map<Passage, Person> pronouns;

  RoleText(StoryReading story, People people, Map<Passage, Person> pronouns) {
    this.story = story;
    this.people = people;
    this.pronouns = pronouns;
  }

  /// "Sens. Ada Quist and" before another's name: somebody's name that owns nothing.
  private static boolean holdsAPerson(Role role) {
    SentenceTree tree = role.tree();
    for (Mention mention : tree.articleSentence().mentions()) {
      int after = tree.indexBefore(mention.span().end()) + 1;
      boolean owns = after < tree.size() && tree.tag(after).equals("POS");
      boolean before = tree.relation(tree.headOf(mention.span())).equals("compound");
      if (mention.kind() == EntityKind.PERSON
          && role.span().contains(mention.span())
          && !owns
          && !before
          && tree.headOf(mention.span()) != role.head()
          && !tree.relation(tree.headOf(mention.span())).equals("pobj")) {
        return true;
      }
    }
    return false;
  }

  /// "Bills like this miss the target", "Harbour Master Bo Venn, the pilot": words that hold a verb
  /// or tell of another say nothing that somebody is.
  private static boolean isAClause(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.from(); i <= role.to(); i++) {
      boolean verb = FINITE.contains(tree.tag(i)) && tree.lower(i).equals(tree.text(i));
      boolean doing =
          i == role.from() && tree.tag(i).equals("VBG") && !tree.is(i, "amod", "compound");
      boolean another =
          i < role.to()
              && tree.tag(i + 1).equals(",")
              && i != role.head()
              && tree.mentionAt(i).filter(m -> m.kind() == EntityKind.PERSON).isPresent();
      if (verb || doing || another || (i == role.from() && tree.tag(i).equals("POS"))) {
        return true;
      }
    }
    return false;
  }

  Optional<String> of(Role role) {
    if (role.kind().filter(k -> k == Titles.Kind.CIVILITY).isPresent()) {
      return Optional.empty();
    }
    SentenceTree tree = role.tree();
    if (isAClause(role)) {
      return Optional.empty();
    }
    String words = story.text(new Passage(tree.articleId(), role.span())).replaceAll("\\s+", " ");
    if (POSSESSIVES.contains(tree.lower(role.from()))) {
      Passage pronoun = new Passage(tree.articleId(), tree.token(role.from()).span());
      Person owner = pronouns.get(pronoun);
      if (owner == null || role.from() == role.to()) {
        return Optional.empty();
      }
      String rest = words.substring(words.indexOf(' ') + 1);
      return Optional.of("[" + owner.plainName() + "\u2019s] " + rest);
    }
    if (holdsAPerson(role)) {
      return Optional.empty();
    }
    boolean name = people.persons().stream().anyMatch(p -> p.plainName().equals(words));
    return name || NO_ROLE.matcher(words).matches() ? Optional.empty() : Optional.of(words);
  }
}
