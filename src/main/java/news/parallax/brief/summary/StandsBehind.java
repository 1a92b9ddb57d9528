package news.parallax.brief.summary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.TakenUp;
import news.parallax.brief.summary.SummarySection.Chosen;
import news.parallax.brief.weighing.Recency;
import news.parallax.story.AnalyzedStory;

/// Which sentences may stand behind the opening of a summary: what an editor would likely print
/// there, of this story, no longer expected where newer articles tell it, and not the news again.
final class StandsBehind {
  /// An editor would open with it: behind another opening it tells the news again.
  private static final double OPENS_TOO = 0.55;

  private static final int WORDS_OF_THE_NEWS = 2;

  /// So many sentences at most, the opening among them, are too few to choose from.
  private static final int FEW_ABLE = 2;

  /// Stems of words that stand in many a sentence of any story.
  private static final Set<String> OF_ANY_STORY =
      LeadFinder.words(
          "day days week weeks month months year years time Monday Tuesday Wednesday Thursday Friday Saturday Sunday "
              + "said told says first last more most than that this have been were with from about after before "
              + "when while there their which would could will also other some over made make people president");

  private final Recency recency;
  private final LeadFinder leads;
  private final SummaryGate gate;
  private final SummaryFitness fitness;
  private final SummaryOpening opening;
  private final SummaryPlaces places;
  private final TakenUp taken;

  StandsBehind(
      AnalyzedStory story,
      Recency recency,
      LeadFinder leads,
      SummaryGate gate,
      SummaryFitness fitness,
      SummaryOpening opening,
      SummaryPlaces places) {
    this.recency = recency;
    this.leads = leads;
    this.gate = gate;
    this.fitness = fitness;
    this.opening = opening;
    this.places = places;
    this.taken = new TakenUp(story);
  }

  /// The opening, and what an editor would likely print behind it.
  ///
  /// @param read stems of the words that were read by then
  List<Chosen> of(Statement headline, Optional<Chosen> lead, List<Chosen> all, Set<String> read) {
    List<Chosen> likely = of(headline, lead, all, read, FullSummary.ABLE);
    boolean few = likely.stream().map(Chosen::sentence).distinct().count() <= FEW_ABLE;
    return few || recency.days() >= SummaryFitness.PHASES
        ? of(headline, lead, all, read, SummaryGate.OPENS)
        : likely;
  }

  private List<Chosen> of(
      Statement headline, Optional<Chosen> lead, List<Chosen> all, Set<String> read, double least) {
    Set<String> news = new HashSet<>(leads.headlineWords());
    news.addAll(read);
    List<Chosen> able = new ArrayList<>(lead.stream().toList());
    all.stream()
        .filter(c -> !lead.equals(Optional.of(c)))
        .filter(c -> gate.admits(c, least(c, headline, lead, least), read))
        .filter(c -> !fitness.expectsWhatNewerTell(c.told()))
        .filter(c -> lead.isEmpty() || !tellsTheNewsAgain(lead.get(), c))
        .filter(c -> lead.isEmpty() || taken.in(c.told(), read).isEmpty())
        .filter(c -> sharesAWord(c, news))
        .filter(c -> lead.isEmpty() || !opening.isOutdated(c, lead.get()))
        .forEach(able::add);
    return List.copyOf(able);
  }

  /// What has no word of the headlines and of the opening is of another story that the article
  /// tells.
  private boolean sharesAWord(Chosen chosen, Set<String> read) {
    Set<String> own = new HashSet<>(LeadFinder.words(chosen.statement().text()));
    own.removeAll(OF_ANY_STORY);
    return gate.isPlain(chosen.told()) || !Collections.disjoint(own, read);
  }

  private boolean tellsTheNewsAgain(Chosen lead, Chosen other) {
    Set<String> shared = new HashSet<>(LeadFinder.words(lead.statement().text()));
    shared.retainAll(LeadFinder.words(other.statement().text()));
    return !lead.sentence().articleId().equals(other.sentence().articleId())
        && shared.size() >= WORDS_OF_THE_NEWS
        && leads.tellsTheNews(other.sentence())
        && recency.mayBeLatest(lead.sentence()) == recency.mayBeLatest(other.sentence())
        && gate.chanceOfOpening(other.sentence()) >= OPENS_TOO;
  }

  /// What happened between the first report and the last, and what a headline tells that the
  /// opening leaves untold, has a place of its own, and a lower bar.
  private double least(Chosen chosen, Statement headline, Optional<Chosen> lead, double otherwise) {
    if (places.isTurnOfADay(chosen.sentence())) {
      return SummaryOpening.LAST;
    }
    return lead.filter(l -> leads.tellsAnUntoldHeadline(chosen, headline.text(), List.of(l)))
            .isPresent()
        ? Math.min(FullSummary.UNTOLD, otherwise)
        : otherwise;
  }
}
