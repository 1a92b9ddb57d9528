package news.parallax.engine;

import java.util.List;
import news.parallax.bias.Coverage;
import news.parallax.bias.CoverageComparer;
import news.parallax.brief.Brief;
import news.parallax.brief.check.CitationChecker;
import news.parallax.brief.writer.BriefWriter;
import news.parallax.claim.ledger.Ledger;
import news.parallax.claim.ledger.LedgerBuilder;
import news.parallax.outcome.Outcome;
import news.parallax.outcome.OutcomeLedger;
import news.parallax.outcome.OutcomeTracker;
import news.parallax.story.AnalyzedStory;
import news.parallax.story.EntityVote;
import news.parallax.story.Story;
import news.parallax.story.StoryDater;
import news.parallax.story.StoryParser;
import news.parallax.timeline.Event;
import news.parallax.timeline.TimelineBuilder;

/// Story → Brief: the whole flow, read from top to bottom. Pure: no files, no clock, no chance.
final class Pipeline {
  private final StoryParser parser;
  private final BriefWriter briefWriter;
  private final EntityVote entityVote = new EntityVote();
  private final StoryDater dater = new StoryDater();
  private final LedgerBuilder ledgerBuilder = new LedgerBuilder();
  private final TimelineBuilder timelineBuilder = new TimelineBuilder();
  private final CoverageComparer coverageComparer = new CoverageComparer();
  private final OutcomeTracker outcomeTracker = new OutcomeTracker();
  private final CitationChecker citationChecker = new CitationChecker();

  Pipeline(StoryParser parser, BriefWriter briefWriter) {
    this.parser = parser;
    this.briefWriter = briefWriter;
  }

  /// What may come, by itself.
  OutcomeLedger outcomes(Story story) {
    AnalyzedStory analyzed = dater.date(entityVote.vote(parser.parse(story)));
    return new OutcomeLedger(
        analyzed, outcomeTracker.follow(analyzed, ledgerBuilder.build(analyzed)));
  }

  Brief brief(Story story) {
    AnalyzedStory analyzed = dater.date(entityVote.vote(parser.parse(story)));
    Ledger ledger = ledgerBuilder.build(analyzed);
    List<Event> events = timelineBuilder.build(analyzed, ledger);
    Coverage coverage = coverageComparer.compare(analyzed, ledger);
    List<Outcome> outcomes = outcomeTracker.follow(analyzed, ledger);
    Brief brief = briefWriter.write(analyzed, ledger, events, coverage, outcomes);
    return citationChecker.require(brief);
  }
}
