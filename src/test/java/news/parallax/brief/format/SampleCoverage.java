package news.parallax.brief.format;

import static news.parallax.brief.format.SampleParties.ANALYSTS;
import static news.parallax.brief.format.SampleParties.ISLANDERS;
import static news.parallax.brief.format.SampleParties.MINISTRY;
import static news.parallax.brief.format.SampleParties.NORLUND;
import static news.parallax.brief.format.SampleParties.UNION;
import static news.parallax.brief.format.SampleParties.UNNAMED;
import static news.parallax.brief.format.SampleParties.voice;
import static news.parallax.brief.format.SampleSources.S;

import java.util.List;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;

/// How the outlets of the sample covered it.
final class SampleCoverage {
  private SampleCoverage() {}

  static List<Statement> overall() {
    return List.of(
        S.composed(
            "Four of the seven outlets rest the cause on one unnamed official; only Northern Broadcasting spoke to the source itself.",
            "a4: an official with knowledge of the inspection told Northern Broadcasting on Tuesday",
            "a6: Faulty welds caused the cracks in the Sarn Bridge."));
  }

  static List<CoveredFact> facts() {
    return List.of(
        fact(
            "c1",
            S.condensed(
                "The transport ministry closed the Sarn Bridge on 9 March.",
                "a2: The transport ministry closed the Sarn Bridge on Sunday, March 9",
                "a1: The Sarn Bridge was closed to all traffic on Sunday",
                "a3: The transport ministry closed the Sarn Bridge on Sunday, March 9",
                "a4: The cracks that closed the Sarn Bridge"),
            List.of("a1", "a2", "a3", "a4")),
        fact(
            "c2",
            S.quoted(
                "a6: Faulty welds caused the cracks in the Sarn Bridge.",
                "a4: The cracks that closed the Sarn Bridge began at faulty welds",
                "a2: The ministry said the cause lay in the welds."),
            List.of("a2", "a4", "a6"),
            "a1: He said overloaded lorries were the likely cause.",
            "a5: The company insists that lorries heavier than the 44 tonnes allowed caused the damage."),
        fact(
            "c3",
            S.quoted(
                "a6: Four of the twelve hangers are damaged.",
                "a4: The transport ministry confirmed that four hangers, not two, are cracked."),
            List.of("a4", "a6"),
            "a8: five of the twelve hangers must be replaced"),
        fact(
            "c4",
            S.quoted(
                "a4: Repairs will cost 40 million crowns, it said.",
                "a5: The ministry has spoken of 40 million crowns."),
            List.of("a4", "a5")),
        fact(
            "c5",
            S.condensed(
                "The bridge would stay shut for at least six weeks.",
                "a1: She said the bridge would stay shut for at least six weeks.",
                "a2: Transport Minister Maren Okkels said the bridge would stay shut for at least six weeks.",
                "a3: Transport Minister Maren Okkels said the bridge would stay shut for at least six weeks."),
            List.of("a1", "a2", "a3")),
        fact(
            "c6",
            S.quoted(
                "a7: Since the closure the school at Falk Ness teaches 112 pupils over the telephone."),
            List.of("a7")),
        fact(
            "c7",
            S.quoted(
                "a5: Ministry lawyers are preparing a claim for damages, two people briefed on the matter said."),
            List.of("a5")));
  }

  private static CoveredFact fact(
      String id, Statement statement, List<String> carriedBy, String... contradictions) {
    List<Citation> against = S.citeAll(contradictions);
    return new CoveredFact(
        id, statement, carriedBy, against.stream().map(Citation::article).toList(), against);
  }

  static List<OutletSection> outlets() {
    return List.of(
        outlet(
            "Island Gazette",
            List.of("a3"),
            54,
            0.41,
            0,
            List.of(voice(MINISTRY, 0.72), voice("party:league", "Road users' league", 0.28)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            S.composed(
                "Island Gazette prints three paragraphs of the agency's report and gives 72% of its attributed words to the ministry.",
                "a3: Transport Minister Maren Okkels said the bridge would stay shut for at least six weeks.")),
        outlet(
            "Ledger Business Daily",
            List.of("a5"),
            109,
            0.52,
            0.22,
            List.of(voice(NORLUND, 0.44), voice(ANALYSTS, 0.34), voice(UNNAMED, 0.22)),
            List.of("a5: fiasco", "a5: slump", "a5: threatened to swallow"),
            List.of("c7"),
            List.of("c1", "c5"),
            List.of(),
            S.composed(
                "Ledger Business Daily uses the most loaded words, 27.5 per 1,000, and alone reports a claim for damages.",
                "a5: the fiasco at the Sarn Bridge threatened to swallow its profit",
                "a5: Ministry lawyers are preparing a claim for damages")),
        outlet(
            "Northern Broadcasting",
            List.of("a4"),
            104,
            0.71,
            0.38,
            List.of(
                voice(UNNAMED, 0.38),
                voice(ANALYSTS, 0.29),
                voice(NORLUND, 0.18),
                voice(MINISTRY, 0.15)),
            List.of(),
            List.of(),
            List.of("c5"),
            List.of(),
            S.composed(
                "Northern Broadcasting rests more of its report on unnamed sources than any other outlet: 38% of its attributed words.",
                "a4: “You could see it with the naked eye,” the official said.")),
        outlet(
            "Radio Tern",
            List.of("a6"),
            47,
            0.5,
            0,
            List.of(voice(ANALYSTS, 0.6), voice(NORLUND, 0.4)),
            List.of(),
            List.of(),
            List.of("c1", "c5", "c4"),
            List.of(
                S.composed(
                    "Radio Tern prints as fact what Northern Broadcasting attributes to an unnamed official: that faulty welds caused the cracks.",
                    "a6: Faulty welds caused the cracks in the Sarn Bridge.",
                    "a4: The cracks that closed the Sarn Bridge began at faulty welds, an official with knowledge of the inspection told Northern Broadcasting")),
            S.composed(
                "Radio Tern retells Northern Broadcasting and drops the unnamed official on whom the cause rests.",
                "a6: Faulty welds caused the cracks in the Sarn Bridge.")),
        outlet(
            "Sarnby Evening Post",
            List.of("a2"),
            107,
            0.66,
            0,
            List.of(
                voice(MINISTRY, 0.48),
                voice(UNION, 0.27),
                voice(NORLUND, 0.13),
                voice("party:league", "Road users' league", 0.12)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            S.composed(
                "Sarnby Evening Post gives the dock workers more room than any other outlet.",
                "a2: “Six weeks without the bridge is six weeks without work,” said Jonna Wiik of the Dockers' Union.")),
        outlet(
            "The Harbour Courier",
            List.of("a1", "a8"),
            262,
            0.58,
            0,
            List.of(voice(MINISTRY, 0.57), voice(NORLUND, 0.26), voice(UNION, 0.17)),
            List.of("a1: gamble"),
            List.of(),
            List.of("c4"),
            List.of(),
            S.composed(
                "The Harbour Courier gives 57% of its attributed words to the ministry and does not report what the repairs cost.",
                "a1: “We will not gamble with a single life,”", "a8: she said")),
        outlet(
            "unknown outlet (a7)",
            List.of("a7"),
            84,
            0.12,
            0,
            List.of(voice(ISLANDERS, 1.0)),
            List.of(),
            List.of("c6"),
            List.of("c1", "c2", "c5"),
            List.of(),
            S.composed(
                "One article without an outlet's name alone reports on the school at Falk Ness.",
                "a7: the school at Falk Ness teaches 112 pupils over the telephone")));
  }

  private static OutletSection outlet(
      String name,
      List<String> articles,
      int words,
      double attributed,
      double anonymous,
      List<VoiceShare> voices,
      List<String> loaded,
      List<String> onlyHere,
      List<String> leavesOut,
      List<Statement> losses,
      Statement finding) {
    return new OutletSection(
        name,
        articles,
        words,
        words / 20,
        voices,
        (int) (words * attributed),
        List.of(),
        loaded.stream().map(S::cite).toList(),
        1000.0 * loaded.size() / words,
        attributed,
        anonymous,
        onlyHere,
        leavesOut,
        losses,
        finding);
  }
}
