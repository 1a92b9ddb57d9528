package news.parallax.brief.format;

import static news.parallax.brief.format.Sample.by;
import static news.parallax.brief.format.Sample.given;
import static news.parallax.brief.format.SampleParties.ANALYSTS;
import static news.parallax.brief.format.SampleParties.MINISTRY;
import static news.parallax.brief.format.SampleParties.UNNAMED;
import static news.parallax.brief.format.SampleSources.S;

import java.util.List;
import news.parallax.brief.Brief.PotentialOutcome;
import news.parallax.brief.Brief.TimelineEntry;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.outcome.Outcome.Probability;
import news.parallax.outcome.Outcome.Standing;
import news.parallax.timeline.Event;

/// What happened in the sample brief, and what may come.
final class SampleDates {
  private SampleDates() {}

  static List<TimelineEntry> timeline() {
    return List.of(
        entry(
            given("2012"),
            S.quoted(
                "a1: The bridge was opened in 2012 and built by Norlund Construction.",
                "a7: When the Sarn Bridge opened in 2012")),
        entry(
            given("2024-06"),
            S.quoted("a1: The ministry raised its load limit from 40 to 44 tonnes in June 2024.")),
        entry(
            S.inferred(
                "2031-03-03", "“March 3” before an article of 10 March 2031", "a2: on March 3"),
            S.condensed(
                "A routine inspection had shown the first signs of damage.",
                "a2: She said a routine inspection on March 3 had shown the first signs of damage.",
                "a3: She said a routine inspection on March 3 had shown the first signs of damage.")),
        entry(
            given("2031-03-09"),
            S.condensed(
                "The Sarn Bridge was closed to all traffic.",
                "a1: The Sarn Bridge was closed to all traffic on Sunday",
                "a2: The transport ministry closed the Sarn Bridge on Sunday, March 9",
                "a3: The transport ministry closed the Sarn Bridge on Sunday, March 9")),
        entry(
            S.inferred(
                "2031-03-12",
                "“on Wednesday” before an article of 12 March 2031",
                "a5: on Wednesday"),
            S.condensed(
                "Shares in Norlund Construction fell 14 percent.",
                "a5: Shares in Norlund Construction fell 14 percent on Wednesday")),
        entry(
            S.inferred(
                "2031-03-14", "“on Friday” before an article of 16 March 2031", "a8: on Friday"),
            S.condensed(
                "The emergency ferry made its first crossing.",
                "a8: The emergency ferry promised by the ministry made its first crossing on Friday")),
        entry(
            S.inferred("2031-03-16", "“on Sunday” in an article of 16 March 2031", "a8: on Sunday"),
            S.quoted(
                "a8: Transport Minister Maren Okkels said on Sunday that five of the twelve hangers must be replaced.")),
        scheduled(
            given("2031-03-24"),
            S.condensed(
                "One lane will open for emergency vehicles if load tests succeed.",
                "a8: One lane will open for emergency vehicles on March 24 if load tests succeed, she said.")),
        scheduled(
            given("2031-04-30"),
            S.quoted(
                "a8: An independent panel led by Aino Falkengren is to report on the cause on April 30.")),
        scheduled(
            S.inferred(
                "2031-05",
                "“the second half of May” after March 2031",
                "a8: the second half of May"),
            S.quoted("a8: Okkels said the full bridge could reopen in the second half of May.")));
  }

  private static TimelineEntry entry(CitedDate date, Statement statement) {
    return new TimelineEntry(date, statement, Event.Kind.HAPPENED, List.of());
  }

  private static TimelineEntry scheduled(CitedDate date, Statement statement) {
    return new TimelineEntry(date, statement, Event.Kind.SCHEDULED, List.of());
  }

  static List<PotentialOutcome> outcomes() {
    return List.of(
        new PotentialOutcome(
            by(
                ANALYSTS,
                S.condensed(
                    "It was unlikely that the bridge would reopen before May.",
                    "a4: Bridge expert Aino Falkengren of Torvik Technical University said it was unlikely that the bridge would reopen before May.")),
            List.of("Aino Falkengren, Torvik Technical University"),
            given("2031-03-11"),
            new Probability(0.1, 0.3, "unlikely"),
            null,
            given("2031-04-30"),
            "The bridge is open to all traffic on a day before 1 May 2031.",
            Standing.OPEN,
            List.of()),
        new PotentialOutcome(
            by(
                MINISTRY,
                S.quoted(
                    "a8: One lane will open for emergency vehicles on March 24 if load tests succeed, she said.")),
            List.of("Maren Okkels, Transport Minister"),
            given("2031-03-16"),
            null,
            "if load tests succeed",
            given("2031-03-24"),
            "An emergency vehicle crosses on 24 March 2031.",
            Standing.OPEN,
            List.of()),
        new PotentialOutcome(
            by(
                MINISTRY,
                S.condensed(
                    "A ferry for ambulances and lorries would sail by Friday.",
                    "a1: Okkels promised that a ferry for ambulances and lorries would sail by Friday.")),
            List.of("Maren Okkels, Transport Minister"),
            given("2031-03-09"),
            null,
            null,
            S.inferred("2031-03-14", "“by Friday” after 9 March 2031", "a1: by Friday"),
            "A ferry carries an ambulance or a lorry by 14 March 2031.",
            Standing.CAME_ABOUT,
            S.citeAll(
                "a8: The emergency ferry promised by the ministry made its first crossing on Friday")),
        new PotentialOutcome(
            by(
                UNNAMED,
                S.quoted(
                    "a5: Ministry lawyers are preparing a claim for damages, two people briefed on the matter said.")),
            List.of("two people briefed on the matter"),
            given("2031-03-12"),
            null,
            null,
            null,
            null,
            Standing.OPEN,
            List.of()));
  }
}
