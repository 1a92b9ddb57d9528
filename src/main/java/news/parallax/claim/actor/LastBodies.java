package news.parallax.claim.actor;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import news.parallax.article.Passage;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.attribution.StoryReading;
import news.parallax.text.Mention;

/// Finds the body that "the union" or "the group" means: the one of that sort named last.
final class LastBodies {
  /// Sentences within which "the group" is the one that has the word in its name.
  private static final int NEAR = 2;

  private final StoryReading story;
  private final Organisations organisations;
  private final Drafts drafts;
  private final SpeakerWords speakers = SpeakerWords.load();

  LastBodies(StoryReading story, Organisations organisations, Drafts drafts) {
    this.story = story;
    this.organisations = organisations;
    this.drafts = drafts;
  }

  /// "The union said": the body of that sort that was named last in the article.
  Optional<ActorDraft> lastBody(SentenceTree tree, int head) {
    if (head == 0
        || !tree.lower(head - 1).equals("the")
        || tree.children(head).stream().anyMatch(c -> tree.lower(c).equals("news"))) {
      return Optional.empty();
    }
    boolean company =
        speakers.sort(tree.lemma(head)).filter(k -> k == SpeakerWords.Sort.COMPANY).isPresent();
    List<SentenceTree> trees = story.trees(tree.articleId());
    int nearest = tree.lemma(head).equals("group") ? tree.articleSentence().index() - NEAR : 0;
    for (int s = tree.articleSentence().index(); s >= Math.max(0, nearest); s--) {
      List<Mention> mentions = trees.get(s).sentence().mentions();
      for (int m = mentions.size() - 1; m >= 0; m--) {
        Mention mention = mentions.get(m);
        boolean before =
            s < tree.articleSentence().index()
                || mention.span().end() <= tree.token(head).span().start();
        Optional<Organisation> found =
            before
                ? organisations.at(new Passage(tree.articleId(), mention.span()))
                : Optional.empty();
        boolean doubtful =
            found.isPresent()
                && company
                && found.get().kind() == Actor.Kind.ORGANISATION
                && found.get().politics().isEmpty()
                && s + 1 >= tree.articleSentence().index();
        if (doubtful) {
          return Optional.empty();
        }
        if (found.isPresent() && isA(found.get(), tree.lemma(head))) {
          SentenceTree there = trees.get(s);
          return Optional.of(drafts.body(found.get(), there, there.headOf(mention.span())));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isA(Organisation organisation, String noun) {
    Optional<SpeakerWords.Sort> sort = SpeakerWords.load().sort(noun);
    boolean company =
        organisation.kind() == Actor.Kind.COMPANY
            && sort.filter(s -> s == SpeakerWords.Sort.COMPANY).isPresent();
    boolean inName =
        organisation.names().keySet().stream()
            .anyMatch(n -> n.toLowerCase(Locale.ROOT).contains(noun));
    boolean union =
        sort.filter(s -> s == SpeakerWords.Sort.UNION).isPresent()
            && OrganisationKinds.load()
                .sort(organisation.name())
                .filter(k -> k == OrganisationKinds.Sort.UNION)
                .isPresent();
    return company || inName || union;
  }
}
