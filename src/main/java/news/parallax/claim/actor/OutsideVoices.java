package news.parallax.claim.actor;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.CueLexicon;
import news.parallax.claim.attribution.Relation;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.Mention;
import news.parallax.text.gazetteer.Country;
import news.parallax.text.gazetteer.Gazetteer;

/// Puts ministries of countries that are no part of a story, and only assess it, with the outside
/// analysts.
///
/// A country is part of a story when a headline names it or when it has a fair share of all that is
/// named of countries.
final class OutsideVoices {
  private static final double FAIR_SHARE = 0.1;
  private static final Set<String> ASSESSING =
      Set.of(
          "assess",
          "estimate",
          "judge",
          "evaluate",
          "believe",
          "note",
          "suggest",
          "claim",
          "say",
          "report",
          "warn",
          "predict",
          "expect");
  private static final Set<String> REPORTS =
      Set.of("assessment", "update", "estimate", "intelligence", "analysis", "briefing");

  private final StoryReading story;
  private final Gazetteer gazetteer = Gazetteer.load();

  OutsideVoices(StoryReading story) {
    this.story = story;
  }

  void gather(List<CastBuilder.Assessment> heard) {
    Set<String> inside = insiders();
    Map<ActorDraft, Boolean> assesses = new HashMap<>();
    for (CastBuilder.Assessment said : heard) {
      ActorDraft draft = said.draft();
      if (draft.party().kind() == Actor.Kind.GOVERNMENT && draft.kind() == Actor.Kind.GOVERNMENT) {
        assesses.merge(draft, isAssessment(said.relation()), Boolean::logicalAnd);
      }
    }
    assesses.forEach((draft, only) -> {
      if (only
          && assessesForItself(draft)
          && !inside.contains(draft.party().slug())
          && isCountry(draft.party())) {
        draft.party(PartyKey.ANALYSTS);
      }
    });
  }

  /// Officials of a country speak for it; a body that is a party by itself is no country's.
  private static boolean assessesForItself(ActorDraft draft) {
    return !draft.name().equals(draft.party().name())
        && !draft.name().toLowerCase(Locale.ROOT).endsWith("officials");
  }

  private boolean isCountry(PartyKey party) {
    return !party.equals(PartyKey.AUTHORITIES) && !party.equals(PartyKey.LOCAL);
  }

  private static boolean isAssessment(Relation relation) {
    SentenceTree tree = relation.tree();
    if (!ASSESSING.contains(tree.lemma(relation.cueHead()))) {
      return relation.frame() == CueLexicon.Frame.PHRASE;
    }
    boolean said =
        tree.lemma(relation.cueHead()).equals("say")
            || tree.lemma(relation.cueHead()).equals("report");
    return !said
        || IntStream.range(0, tree.size())
            .anyMatch(i -> REPORTS.contains(tree.text(i)) && !isHeldThere(tree, i));
  }

  /// "Said at a briefing": where, and no report.
  private static boolean isHeldThere(SentenceTree tree, int noun) {
    int preposition = tree.head(noun);
    return preposition >= 0 && tree.lower(preposition).matches("at|during|before");
  }

  /// The slugs of the countries that are part of the story.
  private Set<String> insiders() {
    Map<Country, Integer> counts = new TreeMap<>();
    Set<String> inside = new HashSet<>();
    int all = 0;
    for (String id : story.articleIds()) {
      for (SentenceTree tree : story.trees(id)) {
        for (Mention mention : tree.articleSentence().mentions()) {
          var naming = gazetteer.find(story.text(new Passage(id, mention.span())));
          if (naming.isPresent() && mention.kind().isName()) {
            counts.merge(naming.get().country(), 1, Integer::sum);
            all++;
            if (tree.articleSentence().kind() == Block.Kind.HEADLINE) {
              inside.add(PartyKey.of(naming.get().country()).slug());
            }
          }
        }
      }
    }
    int total = all;
    counts.forEach((country, n) -> {
      if (n >= FAIR_SHARE * total) {
        inside.add(PartyKey.of(country).slug());
      }
    });
    return inside;
  }
}
