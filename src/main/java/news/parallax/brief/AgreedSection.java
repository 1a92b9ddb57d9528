package news.parallax.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import news.parallax.article.Passage;
import news.parallax.claim.Attribution;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.claim.Ledger;
import news.parallax.story.AnalyzedStory;

/// What two or more independent origins tell and nobody contradicts.
final class AgreedSection {
  private static final int MOST = 8;
  private static final double SAME = 0.5;

  private final AnalyzedStory story;
  private final Ledger ledger;
  private final ClaimStatements statements;

  AgreedSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    this.story = story;
    this.ledger = ledger;
    this.statements = new ClaimStatements(ledger.cast(), writer);
  }

  /// The agreed facts, those told by most origins first, each once.
  List<Statement> agreed() {
    List<Statement> agreed = new ArrayList<>();
    List<Set<String>> said = new ArrayList<>();
    for (ClaimCluster cluster : ledger.clusters()) {
      if (agreed.size() == MOST) {
        break;
      }
      if (cluster.standing() != Standing.AGREED
          || !tellsAFact(cluster.best())
          || !standsOnMoreThanOneMouth(cluster)
          || isQuotation(cluster.best())
          || outlets(cluster) < 2) {
        continue;
      }
      Set<String> words = ClaimStatements.words(story.text(cluster.best().passage()));
      if (said.stream().anyMatch(s -> ClaimStatements.overlap(s, words) >= SAME)) {
        continue;
      }
      Optional<Statement> statement = statements.exactly(cluster.best(), others(cluster));
      if (statement.isPresent()) {
        agreed.add(statement.get());
        said.add(words);
      }
    }
    return List.copyOf(agreed);
  }

  /// What several outlets report of one speaker is agreed to have been said, not to be so: a fact
  /// is asserted by an outlet, or said by different speakers.
  private static boolean standsOnMoreThanOneMouth(ClaimCluster cluster) {
    return cluster.claims().stream().anyMatch(c -> !c.isAttributed())
        || cluster.claims().stream()
                .flatMap(c -> Stream.ofNullable(c.attribution()))
                .flatMap(a -> Stream.ofNullable(a.actorId()))
                .distinct()
                .count()
            > 1;
  }

  /// Words that somebody said are that one's, however many print them.
  private static boolean isQuotation(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null && attribution.form() == Attribution.Form.DIRECT;
  }

  private long outlets(ClaimCluster cluster) {
    return cluster.articleIds().stream()
        .map(id -> story.story().article(id).outletName())
        .distinct()
        .count();
  }

  private static boolean tellsAFact(Claim claim) {
    return switch (claim.modality()) {
      case FACT, EXPECTED, POSSIBLE, WANTED -> true;
      case CONDITIONAL, QUESTION -> false;
    };
  }

  /// The tellings of the other articles, one an article.
  private static List<Passage> others(ClaimCluster cluster) {
    List<Passage> passages = new ArrayList<>();
    List<String> seen = new ArrayList<>(List.of(cluster.best().articleId()));
    for (Claim claim : cluster.claims()) {
      if (!seen.contains(claim.articleId())) {
        seen.add(claim.articleId());
        passages.add(claim.sentence().passage());
      }
    }
    return passages;
  }
}
