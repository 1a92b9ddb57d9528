package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.PoliticalParties;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;
import news.parallax.text.gazetteer.Gazetteer.Sense;

/// Says of which country an article speaks where it names none: "the defence minister", "the
/// government".
///
/// That is the country whose offices and parties the article names without naming it, as papers do
/// with their own; else the one that is the subject of the nearest sentence before; else the one
/// whose offices and parties the other articles name.
final class Whereabouts {
  private static final int ENOUGH = 2;
  private static final int NEAR = 3;
  private static final int NEXT = 1;
  private static final Set<String> MINISTRIES = Set.of("ministry", "parliament", "royal");
  private static final Set<String> WITH_DEPARTMENTS = Set.of("US");

  private final StoryReading story;
  private final Gazetteer gazetteer = Gazetteer.load();
  private final Tie tie = new Tie();
  private final PoliticalParties politics = PoliticalParties.load();
  private final Map<String, Optional<Country>> homes = new HashMap<>();
  private final Optional<Country> storyHome;
  private final Optional<Country> only;

  Whereabouts(StoryReading story) {
    this.story = story;
    Map<Country, Integer> all = new TreeMap<>();
    for (String id : story.articleIds()) {
      Map<Country, Integer> own = organsNamed(id);
      homes.put(
          id, most(own).filter(c -> !isOutdone(c, own, organsOf(id))).filter(c -> isHome(c, id)));
      own.forEach((country, n) -> all.merge(country, n, Integer::sum));
    }
    this.storyHome = all.size() == 1 ? most(all) : Optional.empty();
    this.only = all.size() == 1 ? all.keySet().stream().findFirst() : Optional.empty();
  }

  /// The countries whose offices and parties an article names as papers do with their own.
  Set<Country> homes() {
    return homes.values().stream().flatMap(Optional::stream).collect(Collectors.toSet());
  }

  /// How often the story names an office of a country by its own name or by the country's.
  int organs(Country country) {
    return story.articleIds().stream()
        .mapToInt(
            id -> organsNamed(id).getOrDefault(country, 0) + organsOf(id).getOrDefault(country, 0))
        .sum();
  }

  /// The country of an attorney general whose title stands before the name and no more: the paper's
  /// own, where the sentence names no part of a country and no other.
  Optional<Country> ofAttorney(SentenceTree tree, int word) {
    return homes.getOrDefault(tree.articleId(), Optional.empty()).isPresent()
        ? homes
            .getOrDefault(tree.articleId(), Optional.empty())
            .filter(c -> hasDepartments(c) && !isOfARegion(tree, 0) && !isBesideAGovernor(tree))
        : ofSecretary(tree, word);
  }

  /// "Gov. Ada Quist and Attorney General Bo Venn": of the governor's part of the country.
  private static boolean isBesideAGovernor(SentenceTree tree) {
    return tree.tokens().stream().anyMatch(t -> t.text().matches("Gov\\.|Governor"));
  }

  /// The country meant at a word that would need one.
  Optional<Country> at(SentenceTree tree, int word) {
    Optional<Country> home = homes.getOrDefault(tree.articleId(), Optional.empty());
    return home.isPresent() ? home : near(tree, word, NEAR).or(() -> storyHome);
  }

  /// The country of whose president the article speaks, as {@link #ofOffice}, but where the nearest
  /// sentences decide they must name no other: "Norway's king thanked President Venn" is no word on
  /// whose president he is.
  Optional<Country> ofHead(SentenceTree tree, int word) {
    return homes.getOrDefault(tree.articleId(), Optional.empty()).isPresent()
        ? ofOffice(tree, word)
        : near(tree, word, NEAR)
            .filter(c -> inSubject(tree, word).isEmpty() && isAlone(c, tree))
            .or(() -> storyHome);
  }

  /// The country of whose minister the article speaks: its own, or the one that its nearest
  /// sentences are about; empty when these are two.
  Optional<Country> ofOffice(SentenceTree tree, int word) {
    Optional<Country> home = homes.getOrDefault(tree.articleId(), Optional.empty());
    Optional<Country> near = near(tree, word, NEXT);
    if (home.isPresent() && near.isPresent() && !home.equals(near)) {
      return Optional.empty();
    }
    return home.isPresent() ? home : near(tree, word, NEAR).or(() -> storyHome);
  }

  /// The country whose officials an article means where it names none: as {@link #ofOffice}, but
  /// only where no other country is named near by.
  Optional<Country> ofOfficials(SentenceTree tree, int word) {
    return ofOffice(tree, word).filter(c -> isAlone(c, tree));
  }

  /// The country of a secretary or an attorney general: as {@link #ofOfficials}, and where no part
  /// of a country is named near by either, which has such offices, too.
  Optional<Country> ofSecretary(SentenceTree tree, int word) {
    return ofOfficials(tree, word).filter(c -> !isOfARegion(tree));
  }

  /// Whether a part of a country is named in the sentence or the one before.
  boolean isOfARegion(SentenceTree tree) {
    return isOfARegion(tree, NEXT);
  }

  private boolean isOfARegion(SentenceTree tree, int before) {
    List<SentenceTree> trees = story.trees(tree.articleId());
    int index = tree.articleSentence().index();
    return trees.subList(Math.max(0, index - before), Math.min(trees.size(), index + 1)).stream()
        .flatMap(t -> t.articleSentence().mentions().stream())
        .filter(m -> m.kind() == EntityKind.GPE)
        .map(m -> story.text(new Passage(tree.articleId(), m.span())))
        .anyMatch(Regions.load()::openWithOne);
  }

  /// Whether no other country is named where the article speaks of an office without telling whose.
  private boolean isAlone(Country country, SentenceTree tree) {
    List<SentenceTree> trees = story.trees(tree.articleId());
    int index = tree.articleSentence().index();
    for (int i = Math.max(0, index - NEAR); i <= Math.min(index, trees.size() - 1); i++) {
      for (Token token : trees.get(i).tokens()) {
        boolean other =
            Character.isUpperCase(token.text().charAt(0))
                && gazetteer
                    .find(token.text(), Sense.NAME, Sense.DEMONYM, Sense.CAPITAL)
                    .filter(c -> !c.equals(country))
                    .isPresent();
        if (other) {
          return false;
        }
      }
    }
    return true;
  }

  /// The country whose organ a name is that tells none: "the foreign ministry" is not of a country
  /// that has departments, whosever paper it is.
  Optional<Country> ofOrgan(SentenceTree tree, int word, String name) {
    boolean ministry = MINISTRIES.stream().anyMatch(name.toLowerCase(Locale.ROOT)::contains);
    return ministry
        ? near(tree, word, NEAR)
            .or(() -> homes.getOrDefault(tree.articleId(), Optional.empty()))
            .filter(c -> !WITH_DEPARTMENTS.contains(c.code()))
        : ofUnits(tree, word)
            .or(() -> only.filter(c -> WITH_DEPARTMENTS.contains(c.code())))
            .filter(c -> !name.endsWith("Department") || WITH_DEPARTMENTS.contains(c.code()));
  }

  /// The paper's own country, else the one that the nearest sentences are about when they name no
  /// other: the command that watches a strait need not be of a country beside it.
  private Optional<Country> ofUnits(SentenceTree tree, int word) {
    Optional<Country> home = homes.getOrDefault(tree.articleId(), Optional.empty());
    return home.isPresent()
        ? home
        : near(tree, word, NEAR).filter(c -> isAlone(c, tree)).or(() -> storyHome);
  }

  /// Whether a country has secretaries and departments, so that a minister is another's.
  static boolean hasDepartments(Country country) {
    return WITH_DEPARTMENTS.contains(country.code());
  }

  /// How often an article names the organs and parties of each country.
  private Map<Country, Integer> organsNamed(String articleId) {
    Map<Country, Integer> counts = new TreeMap<>();
    for (SentenceTree tree : story.trees(articleId)) {
      for (Mention mention : tree.articleSentence().mentions()) {
        String words = story.text(new Passage(articleId, mention.span()));
        Optional<Country> country =
            gazetteer
                .find(words, Sense.SEAT, Sense.BODY)
                .or(() -> politics.country(words).flatMap(this::byCode));
        country.ifPresent(c -> counts.merge(c, 1, Integer::sum));
      }
    }
    return counts;
  }

  /// Whether the article names a seat or a political party of a country: guards and spies that
  /// everybody calls by their names are named abroad, too.
  private boolean isHome(Country country, String articleId) {
    return hasDepartments(country)
        || story.trees(articleId).stream()
            .flatMap(t -> t.articleSentence().mentions().stream())
            .map(m -> story.text(new Passage(articleId, m.span())))
            .anyMatch(w ->
                gazetteer.find(w, Sense.SEAT).filter(country::equals).isPresent()
                    || politics
                        .country(w)
                        .flatMap(this::byCode)
                        .filter(country::equals)
                        .isPresent());
  }

  /// How often an article names organs of a country by the country's name: "the Norwegian navy".
  private Map<Country, Integer> organsOf(String articleId) {
    Map<Country, Integer> counts = new TreeMap<>();
    for (SentenceTree tree : story.trees(articleId)) {
      for (Mention mention : tree.articleSentence().mentions()) {
        int first = tree.indexFrom(mention.span().start());
        if (mention.kind() == EntityKind.ORG && first < tree.indexBefore(mention.span().end())) {
          gazetteer
              .find(tree.token(first).text(), Sense.NAME, Sense.DEMONYM)
              .ifPresent(c -> counts.merge(c, 1, Integer::sum));
        }
      }
    }
    return counts;
  }

  /// Whether the article names more organs of another country: the guards that everybody calls by
  /// their name do not make a paper theirs.
  private static boolean isOutdone(
      Country country, Map<Country, Integer> own, Map<Country, Integer> named) {
    int count = own.getOrDefault(country, 0);
    return named.entrySet().stream()
        .filter(e -> !e.getKey().equals(country))
        .anyMatch(e -> e.getValue() + own.getOrDefault(e.getKey(), 0) > count);
  }

  private static Optional<Country> most(Map<Country, Integer> counts) {
    return counts.entrySet().stream()
        .filter(e -> e.getValue() >= ENOUGH)
        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
        .map(Map.Entry::getKey);
  }

  private Optional<Country> byCode(String code) {
    return switch (code) {
      case "US" -> gazetteer.find("United States", Sense.NAME);
      case "GB" -> gazetteer.find("United Kingdom", Sense.NAME);
      case "DE" -> gazetteer.find("Germany", Sense.NAME);
      case "IL" -> gazetteer.find("Israel", Sense.NAME);
      default -> Optional.empty();
    };
  }

  private Optional<Country> near(SentenceTree tree, int word, int sentences) {
    Optional<Country> here = inSubject(tree, word);
    if (here.isPresent()) {
      return here;
    }
    List<SentenceTree> trees = story.trees(tree.articleId());
    int index = tree.articleSentence().index();
    for (int i = index - 1; i >= Math.max(0, index - sentences); i--) {
      Optional<Country> before = inSubject(trees.get(i), trees.get(i).size());
      if (before.isPresent()) {
        return before;
      }
    }
    return Optional.empty();
  }

  /// The country named in the subject of the sentence's main clause, before the word.
  private Optional<Country> inSubject(SentenceTree tree, int before) {
    int root = tree.root();
    int subject = tree.size() == 0 ? -1 : tree.childAt(root, "nsubj", "nsubjpass");
    if (subject < 0 || subject >= before) {
      return Optional.empty();
    }
    for (int i = tree.first(subject); i <= subject; i++) {
      Optional<Country> country =
          gazetteer.find(tree.token(i).text(), Sense.NAME, Sense.DEMONYM, Sense.CAPITAL);
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /// Who sends an ambassador: "the Norwegian ambassador", "Norway's envoy"; in "Norway Ambassador"
  /// the country may be where to.
  Optional<Country> sender(SentenceTree tree, int from, int to) {
    for (int i = from; i <= to; i++) {
      boolean owns =
          i + 1 < tree.size()
              && (tree.tag(i + 1).equals("POS")
                  || (tree.lower(i + 1).equals("ambassador")
                      && i + 2 < tree.size()
                      && tree.lower(i + 2).equals("to")));
      String word = tree.token(i).text();
      Optional<Country> country =
          gazetteer
              .find(word, Sense.DEMONYM)
              .or(() -> owns ? gazetteer.find(word, Sense.NAME, Sense.CAPITAL) : Optional.empty());
      if (country.isPresent()) {
        return country;
      }
    }
    return Optional.empty();
  }

  /// "Mend Norway's president", "president of Voters for the Norwegian Way": the country is a part
  /// of the name of something else.
  private static boolean isInALongerName(SentenceTree tree, Mention mention, int to) {
    int first = tree.indexFrom(mention.span().start());
    int next = tree.indexBefore(mention.span().end()) + 1;
    boolean behind =
        first > 1 && tree.lower(first - 1).equals("the") && tree.tag(first - 2).equals("IN");
    boolean goesOn = next <= to && tree.tag(next).startsWith("NNP");
    if (next + 1 <= to
        && tree.lower(next).equals("for")
        && tree.tag(next + 1).startsWith("NN")
        && tree.token(first).text().endsWith("s")) {
      return true;
    }
    boolean joined =
        first > 0
            && tree.tag(first - 1).startsWith("NNP")
            && tree.relation(first - 1).equals("compound")
            && tree.governs(tree.headOf(mention.span()), first - 1);
    return joined || (behind && goesOn && first > 2 && tree.tag(first - 3).startsWith("NNP"));
  }

  /// The country that a stretch of words names first, capitals aside.
  Optional<Country> named(SentenceTree tree, int from, int to) {
    return named(tree, from, to, m -> true);
  }

  /// The country that the words of a role name first as the one that it belongs to.
  Optional<Country> named(Role role) {
    SentenceTree tree = role.tree();
    return named(
        tree,
        role.from(),
        role.to(),
        m -> {
          int word = tree.headOf(m.span());
          return tie.holds(role, word) && !isOfABody(role, word);
        });
  }

  /// "President of the Norwegian skating federation": of a body that is no state.
  private static boolean isOfABody(Role role, int word) {
    SentenceTree tree = role.tree();
    int above = tree.head(word);
    return above >= role.from()
        && above <= role.to()
        && above != role.head()
        && tree.is(word, "amod", "compound", "nmod", "poss")
        && SpeakerWords.load()
            .sort(tree.lemma(above))
            .filter(s ->
                s == SpeakerWords.Sort.BODY
                    || s == SpeakerWords.Sort.UNION
                    || s == SpeakerWords.Sort.COMPANY)
            .isPresent();
  }

  private Optional<Country> named(SentenceTree tree, int from, int to, Predicate<Mention> isMeant) {
    for (Mention mention : tree.articleSentence().mentions()) {
      int first = tree.indexFrom(mention.span().start());
      if (mention.kind().isName() && first >= from && first <= to && isMeant.test(mention)) {
        String words = story.text(new Passage(tree.articleId(), mention.span()));
        Optional<Country> country = gazetteer.find(words, Sense.NAME, Sense.DEMONYM);
        if (country.isPresent() && !isInALongerName(tree, mention, to)) {
          return country;
        }
      }
    }
    return Optional.empty();
  }
}
