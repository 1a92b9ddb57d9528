package news.parallax.claim;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import news.parallax.story.AnalyzedStory;

/// Finds what one outlet prints as its own fact while another attributes it to somebody.
public final class AttributionLossFinder {
  /// The losses, in the order of the clusters; at most one for each outlet that asserts.
  ///
  /// An outlet that names the source anywhere in its article for the same claim has not lost it,
  /// and what several outlets report as their own is not anybody's word.
  public List<AttributionLoss> find(AnalyzedStory story, List<ClaimCluster> clusters) {
    List<AttributionLoss> losses = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (ClaimCluster cluster : clusters) {
      List<Claim> bare = cluster.claims().stream().filter(c -> !c.isAttributed()).toList();
      List<Claim> attributed =
          cluster.claims().stream().filter(AttributionLossFinder::named).toList();
      for (Claim claim : bare) {
        boolean attributesItToo =
            cluster.claims().stream()
                .anyMatch(c -> c.isAttributed() && c.articleId().equals(claim.articleId()));
        boolean usual = origins(story, bare) > origins(story, attributed);
        if (attributesItToo || usual || claim.modality() != Claim.Modality.FACT) {
          continue;
        }
        attributed.stream()
            .filter(a ->
                !story
                    .story()
                    .originOf(a.articleId())
                    .equals(story.story().originOf(claim.articleId())))
            .findFirst()
            .filter(a -> told.add(claim.articleId() + cluster.id()))
            .ifPresent(a -> losses.add(new AttributionLoss(claim, a)));
      }
    }
    return List.copyOf(losses);
  }

  private static boolean named(Claim claim) {
    return claim.attribution() != null && claim.attribution().actorId() != null;
  }

  private static long origins(AnalyzedStory story, List<Claim> claims) {
    return claims.stream().map(c -> story.story().originOf(c.articleId()).id()).distinct().count();
  }
}
