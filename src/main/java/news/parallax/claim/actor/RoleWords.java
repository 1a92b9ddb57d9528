package news.parallax.claim.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.claim.words.WordSets;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Titles;

/// What the words of a role tell of whom it belongs to, whatever names stand in them.
final class RoleWords {
  /// Of so many times one must be "former".
  private static final int OVER = 5;

  /// Words before "and" among which one is looked for that goes for both.
  private static final int FAR = 4;

  /// Words behind a role among which the years of it are looked for.
  private static final int AFTER = 5;

  private final WordSets words = WordSets.load("affiliations.txt");
  private final SpeakerWords speakers = SpeakerWords.load();
  private final Titles titles = Titles.load();

  /// Whether a group of `affiliations.txt` holds the role's noun.
  boolean isOf(String group, Role role) {
    boolean ofTheState =
        role.head() > 0 && words.holds("of the state", role.tree().lower(role.head() - 1));
    if (ofTheState && group.equals("seated")) {
      return false;
    }
    return words.holds(group, role.noun());
  }

  boolean holds(String group, String word) {
    return words.holds(group, word);
  }

  /// "Former mayor", "the late owner".
  boolean isPast(Role role) {
    for (int i = Math.max(0, role.from() - 2); i <= role.head(); i++) {
      if (words.holds("past", role.tree().lower(i)) && !isNext(role, i)) {
        return true;
      }
    }
    return isUntil(role)
        || isUnderAnAdministration(role)
        || isUnderSomebody(role)
        || isSecondOfFormer(role)
        || isOfYears(role);
  }

  /// "The top envoy for the strait until last year".
  private static boolean isUntil(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.head() + 1; i + 1 < Math.min(tree.size(), role.to() + 4); i++) {
      if (tree.lower(i).equals("until")
          && tree.lower(i + 1).matches("last|recently|this|earlier|(?:19|20)\\d\\d")) {
        return true;
      }
    }
    return false;
  }

  /// "A spokesman for the harbour department under the Verhoef administration".
  private static boolean isUnderAnAdministration(Role role) {
    SentenceTree tree = role.tree();
    int end = Math.min(tree.size() - 1, role.to() + 6);
    for (int i = role.head() + 1; i < end; i++) {
      if (tree.lower(i).matches("under|during")) {
        for (int j = i + 1; j <= Math.min(end, i + 4); j++) {
          if (tree.lower(j).matches("administration|presidency")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// "President-elect", "the incoming harbour secretary": an office that is not held yet.
  boolean isToCome(Role role) {
    int last = Math.min(role.to(), role.head() + 2);
    for (int i = Math.max(0, role.from() - 1); i <= last; i++) {
      String word = role.tree().lower(i);
      int hyphen = word.lastIndexOf('-');
      if (words.holds("to come", hyphen > 0 ? word.substring(hyphen + 1) : word)) {
        return true;
      }
    }
    return false;
  }

  /// "Harbour Local 41 president-elect", "the bar association's president-elect": of a body.
  boolean isOfABody(Role role) {
    for (int i = role.from(); i < role.head(); i++) {
      if (words.holds("of a body", role.tree().lower(i)) || role.tree().tag(i).equals("CD")) {
        return true;
      }
    }
    return false;
  }

  Set<String> of(String group) {
    return words.of(group);
  }

  /// "The navy's top doctor from 2003 to 2007", "secretary until 2011".
  private static boolean isOfYears(Role role) {
    SentenceTree tree = role.tree();
    int last = Math.min(tree.size() - 1, role.to() + AFTER);
    for (int i = role.head() + 1; i < last; i++) {
      boolean until = tree.lower(i).equals("until") || tree.lower(i).equals("through");
      boolean year = tree.lower(i + 1).matches("(?:19|20)\\d\\d");
      boolean to = i >= 2 && tree.lower(i).matches("to|through|-|\u2013") && isFromAYear(tree, i);
      if (year && (until || to)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFromAYear(SentenceTree tree, int to) {
    return tree.lower(to - 1).matches("(?:19|20)\\d\\d") && tree.lower(to - 2).equals("from");
  }

  /// "Former harbour and customs official": of both.
  private boolean isSecondOfFormer(Role role) {
    SentenceTree tree = role.tree();
    int and = role.from() - 1;
    if (and < 1 || !tree.lower(and).equals("and")) {
      return false;
    }
    for (int i = and - 1; i >= Math.max(0, and - FAR); i--) {
      if (words.holds("past", tree.lower(i))) {
        return true;
      }
      if (tree.tag(i).equals(",") || tree.token(i).isVerb()) {
        return false;
      }
    }
    return false;
  }

  /// "But then President Venn stepped in", "by then, President Venn said": of a time, not of him.
  private static boolean isNext(Role role, int i) {
    SentenceTree tree = role.tree();
    if (i + 1 < tree.size() && tree.lower(i + 1).startsWith("-")) {
      return false;
    }
    boolean parted = i < role.from() && i + 1 < tree.size() && tree.tag(i + 1).equals(",");
    return parted
        || (tree.lower(i).equals("then")
            && (i == 0 || tree.tag(i - 1).equals("CC") || tree.tag(i - 1).equals(",")));
  }

  /// "Head of the harbour office under President Venn": held under one who is named for it.
  private boolean isUnderSomebody(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.head() + 1; i < Math.min(tree.size() - 1, role.to() + 2); i++) {
      if (tree.lower(i).equals("during")) {
        return true;
      }
      boolean under = tree.lower(i).equals("under") && !tree.lower(i + 1).equals("the");
      if (under
          && (titles.kind(tree.lower(i + 1)).filter(k -> k == Titles.Kind.OFFICE).isPresent()
              || words.holds("past", tree.lower(i + 1)))) {
        return true;
      }
    }
    return false;
  }

  /// Whether the articles call somebody a former holder of this very office, and not in passing
  /// once among many.
  boolean isOver(Role role, List<Role> roles) {
    List<Role> same =
        roles.stream()
            .filter(r -> r.noun().equals(role.noun()) && isDeputy(r) == isDeputy(role))
            .toList();
    return same.stream().filter(this::isPast).count() * OVER >= Math.max(1, same.size());
  }

  static boolean isDeputy(Role role) {
    String before = role.head() > 0 ? role.tree().lower(role.head() - 1) : "";
    return before.startsWith("vice") || before.equals("deputy") || role.noun().startsWith("vice");
  }

  /// "President" or "Prime Minister" when the role is that and no less.
  Optional<String> headTitle(Role role) {
    String before = role.head() > 0 ? role.tree().lower(role.head() - 1) : "";
    if (isToCome(role)) {
      return Optional.empty();
    }
    if (role.noun().equals("president") && !isDeputy(role)) {
      return Optional.of("president");
    }
    return role.noun().equals("minister") && before.equals("prime")
        ? Optional.of("prime minister")
        : Optional.empty();
  }

  /// Whether names stand before the title that make it another's: "Reef Watch President".
  boolean isOfSomethingNamed(Role role) {
    SentenceTree tree = role.tree();
    List<String> all = tree.tokens().stream().map(Token::text).toList();
    int from = titles.endingAt(all, role.head()).map(Titles.Found::from).orElse(role.head());
    for (int i = role.from(); i < from; i++) {
      if (words.holds("of a body", tree.lower(i))
          || tree.tag(i).startsWith("NNP")
          || (tree.tag(i).equals("CD") && i > role.from())) {
        return true;
      }
    }
    return false;
  }

  boolean isThinkTank(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.from(); i < role.to(); i++) {
      if (tree.lower(i).equals("think") && tree.lower(i + 1).startsWith("tank")) {
        return true;
      }
    }
    return tree.lower(role.head()).equals("fellow");
  }

  /// Whether the words name a university behind the noun: "director of the Harbour Project at the
  /// University of Tarn".
  boolean isScholar(Role role) {
    for (int i = role.head() + 1; i <= role.to(); i++) {
      if (role.tree().lower(i).equals("university")) {
        return isOf("scholars", role);
      }
    }
    return false;
  }

  boolean isAnalyst(Role role) {
    return sort(role).filter(s -> s == SpeakerWords.Sort.ANALYST).isPresent()
        || isThinkTank(role)
        || isScholar(role);
  }

  /// Whether an analyst is somebody's own: "his campaign's pollster".
  boolean isOwned(Role role) {
    return role.tree().childAt(role.head(), "poss") >= 0 && isOf("speaks for", role);
  }

  /// Whether somebody stands for a person and not for the office that the person holds: his lawyer,
  /// his wife, the spokesman of his campaign.
  boolean isOwnAffair(Role role) {
    SentenceTree tree = role.tree();
    for (int i = role.from(); i <= role.to(); i++) {
      if (tree.lower(i).equals("campaign") || tree.lower(i).equals("personal")) {
        return true;
      }
    }
    return isOf("related", role);
  }

  /// One of many who speak for nobody: a voter, a resident; a worker is of the firm.
  boolean isOneOfMany(Role role) {
    return sort(role).filter(s -> s == SpeakerWords.Sort.PEOPLE).isPresent()
        && !isOf("employed", role);
  }

  /// Whether the words are those of an office or organ of a state.
  boolean isOfState(Role role) {
    if (role.kind().filter(k -> k == Titles.Kind.OFFICE || k == Titles.Kind.RANK).isPresent()) {
      return true;
    }
    for (int i = role.from(); i <= role.to(); i++) {
      Optional<SpeakerWords.Sort> sort = speakers.sort(role.tree().lemma(i));
      if (sort.filter(s -> s == SpeakerWords.Sort.STATE || s == SpeakerWords.Sort.OFFICIAL)
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /// Whether it is an office: of a state, a part of one or a court.
  boolean isOffice(Role role) {
    boolean titled =
        role.kind()
            .filter(k -> k == Titles.Kind.OFFICE || k == Titles.Kind.LOCAL || k == Titles.Kind.LAW)
            .isPresent();
    return titled
        || sort(role)
            .filter(s -> s == SpeakerWords.Sort.STATE || s == SpeakerWords.Sort.OFFICIAL)
            .isPresent();
  }

  /// "Police Capt.", "detective", "the sheriff".
  boolean isOfPolice(Role role) {
    boolean named = false;
    for (int i = role.from(); i <= role.head(); i++) {
      named |= role.tree().lower(i).equals("police");
    }
    boolean other =
        role.noun().equals("officer")
            && role.head() > role.from()
            && !named
            && !words.holds("police officers", role.tree().lower(role.head() - 1));
    return named
        || role.noun().equals("sheriff")
        || sort(role)
            .filter(s -> !isAFirefighter(role) && !other && !role.noun().equals("investigator"))
            .filter(s -> s == SpeakerWords.Sort.POLICE)
            .isPresent();
  }

  /// "Tarn Police Chief", "county sheriff": of the police, whatever place is named.
  boolean isNamedPolice(Role role) {
    SentenceTree tree = role.tree();
    return (role.noun().equals("sheriff") && role.to() == role.head())
        || (role.head() > role.from()
            && tree.lower(role.head() - 1).equals("police")
            && isOf("police heads", role));
  }

  /// Who puts out fires is of the town.
  boolean isAFirefighter(Role role) {
    return role.noun().equals("firefighter") || role.noun().equals("fireman");
  }

  /// Who is sent abroad: the country or body behind the noun is where to.
  boolean isSent(Role role) {
    boolean special =
        role.noun().equals("representative")
            && role.head() > 0
            && role.tree().lower(role.head() - 1).equals("special");
    return special || role.noun().equals("ambassador") || role.noun().equals("envoy");
  }

  /// Whether the noun is one for a person: not a feed, a reference or a target.
  boolean isAPerson(Role role) {
    String noun = role.noun();
    return role.kind().isPresent()
        || sort(role).filter(s -> s != SpeakerWords.Sort.DOCUMENT).isPresent()
        || words.holds("persons", noun)
        || words.of("endings of persons").stream().anyMatch(noun::endsWith);
  }

  /// A prosecutor, or a counsel who is more than somebody's lawyer: "special counsel".
  boolean isAProsecutor(Role role) {
    String before = role.head() > 0 ? role.tree().lower(role.head() - 1) : "";
    return isOf("prosecutors", role)
        && (!role.noun().equals("counsel") || words.holds("before counsel", before));
  }

  /// Whether somebody takes part in what others assess: a supporter, who is of a campaign.
  boolean isPartisan(Role role) {
    if (isOf("partisans", role)) {
      return true;
    }
    SentenceTree tree = role.tree();
    for (int i = role.head() + 1; i <= role.to(); i++) {
      boolean end = i == role.to() || !tree.token(i + 1).isNoun();
      if (end && holds("movements", tree.lemma(i)) && !holds("movements", role.noun())) {
        return true;
      }
    }
    return false;
  }

  /// "Republican-turned-Democrat": who has left one for the other.
  boolean isAConvert(Role role) {
    for (int i = role.from(); i <= role.to(); i++) {
      String word = role.tree().lower(i);
      if (word.contains("-turned") || word.equals("turned")) {
        return true;
      }
    }
    return false;
  }

  /// "FISC documents" beside a name: nothing that somebody is.
  boolean isAThing(Role role) {
    return sort(role).filter(s -> s == SpeakerWords.Sort.DOCUMENT).isPresent();
  }

  Optional<SpeakerWords.Sort> sort(Role role) {
    return speakers.sort(role.noun());
  }

  static String text(StoryReading story, Role role) {
    return role.span().of(story.text(role.tree().articleId()));
  }

  static boolean endsWith(StoryReading story, Role role, String words) {
    return text(story, role).toLowerCase(Locale.ROOT).endsWith(words);
  }
}
