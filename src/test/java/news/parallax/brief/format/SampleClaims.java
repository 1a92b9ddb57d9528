package news.parallax.brief.format;

import static news.parallax.brief.format.Sample.asOf;
import static news.parallax.brief.format.Sample.by;
import static news.parallax.brief.format.Sample.given;
import static news.parallax.brief.format.SampleParties.ANALYSTS;
import static news.parallax.brief.format.SampleParties.MINISTRY;
import static news.parallax.brief.format.SampleParties.NORLUND;
import static news.parallax.brief.format.SampleParties.UNNAMED;
import static news.parallax.brief.format.SampleSources.S;

import java.util.List;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Brief.Position;
import news.parallax.brief.Brief.Question;
import news.parallax.brief.Statement;
import news.parallax.claim.Dispute;

/// What the sample brief says in sentences.
final class SampleClaims {
  private SampleClaims() {}

  static List<Statement> summary() {
    return List.of(
        by(
            MINISTRY,
            S.condensed(
                "Transport Minister Maren Okkels said on Sunday that five of the twelve hangers [of the Sarn Bridge] must be replaced.",
                "a8: Transport Minister Maren Okkels said on Sunday that five of the twelve hangers must be replaced.")),
        S.condensed(
            "The Sarn Bridge was closed to all traffic on [9 March] after inspectors found cracks in [its] main hangers.",
            "a1: The Sarn Bridge was closed to all traffic on Sunday after inspectors found cracks in two of its twelve main hangers, the transport ministry said.",
            "a2: The transport ministry closed the Sarn Bridge on Sunday, March 9, after cracks were found in two hangers.",
            "a3: The transport ministry closed the Sarn Bridge on Sunday, March 9, after cracks were found in two hangers.",
            "a4: The cracks that closed the Sarn Bridge began at faulty welds",
            "a6: Faulty welds caused the cracks in the Sarn Bridge."),
        by(
            NORLUND,
            S.quoted(
                "a5: The company insists that lorries heavier than the 44 tonnes allowed caused the damage.",
                "a1: He said overloaded lorries were the likely cause.",
                "a2: The builder, Norlund Construction, blamed overloaded lorries.")),
        asOf(
            given("2031-03-14"),
            S.condensed(
                "The emergency ferry made its first crossing, carrying two ambulances and eleven lorries.",
                "a8: The emergency ferry promised by the ministry made its first crossing on Friday, carrying two ambulances and eleven lorries.")),
        by(
            MINISTRY,
            S.quoted("a8: Okkels said the full bridge could reopen in the second half of May.")));
  }

  static List<Statement> agreed() {
    return List.of(
        S.condensed(
            "The transport ministry closed the Sarn Bridge on 9 March.",
            "a2: The transport ministry closed the Sarn Bridge on Sunday, March 9",
            "a1: The Sarn Bridge was closed to all traffic on Sunday",
            "a3: The transport ministry closed the Sarn Bridge on Sunday, March 9"),
        S.condensed(
            "The bridge would stay shut for at least six weeks.",
            "a1: She said the bridge would stay shut for at least six weeks.",
            "a2: Transport Minister Maren Okkels said the bridge would stay shut for at least six weeks.",
            "a3: Transport Minister Maren Okkels said the bridge would stay shut for at least six weeks."),
        S.condensed(
            "[The bridge's] load limit is 44 tonnes.",
            "a1: The ministry raised its load limit from 40 to 44 tonnes in June 2024.",
            "a5: lorries heavier than the 44 tonnes allowed"),
        S.condensed(
            "Norlund Construction denies faulty welding.",
            "a6: Builder Norlund denies that its welding was at fault.",
            "a4: Norlund Construction rejected the account.",
            "a5: The company insists that lorries heavier than the 44 tonnes allowed caused the damage."),
        S.quoted(
            "a1: The bridge was opened in 2012 and built by Norlund Construction.",
            "a7: When the Sarn Bridge opened in 2012"),
        S.condensed(
            "Dock workers on the north bank fear for their wages.",
            "a2: Dock workers on the north bank fear for their wages.",
            "a8: The Dockers' Union put lost wages at 2.1 million crowns for the first week."));
  }

  static List<Disputed> disputed() {
    return List.of(
        new Disputed(
            "What caused the cracks",
            Dispute.Kind.FACT,
            List.of(
                new Position(
                    List.of("Transport ministry", "an unnamed official"),
                    List.of(
                        by(
                            UNNAMED,
                            S.condensed(
                                "The cracks began at faulty welds, an official with knowledge of the inspection [said].",
                                "a4: The cracks that closed the Sarn Bridge began at faulty welds, an official with knowledge of the inspection told Northern Broadcasting on Tuesday.")),
                        by(
                            MINISTRY,
                            S.quoted("a2: The ministry said the cause lay in the welds.")))),
                new Position(
                    List.of("Norlund Construction"),
                    List.of(
                        by(
                            NORLUND,
                            S.quoted(
                                "a4: “There is no evidence whatsoever of faulty welding,” said chief engineer Tobias Rehn.")),
                        by(
                            NORLUND,
                            S.quoted(
                                "a2: The builder, Norlund Construction, blamed overloaded lorries.",
                                "a1: He said overloaded lorries were the likely cause.")))))),
        new Disputed(
            "What the repairs cost",
            Dispute.Kind.FIGURE,
            List.of(
                new Position(
                    List.of("Transport ministry"),
                    List.of(
                        S.quoted(
                            "a4: Repairs will cost 40 million crowns, it said.",
                            "a5: The ministry has spoken of 40 million crowns."))),
                new Position(
                    List.of("Brede Bank"),
                    List.of(
                        S.quoted(
                            "a5: Repairs will cost at least 65 million crowns, said Petra Holm, an analyst at Brede Bank."))))));
  }

  static List<Statement> context() {
    return List.of(
        S.quoted(
            "a5: The crossing is the only road link between the port and the mainland rail terminal, which handles a third of the country's timber exports."),
        S.quoted("a1: The nearest other crossing, at Upper Falk, is a detour of 74 kilometres."),
        S.condensed(
            "When the Sarn Bridge opened in 2012, the last ferry was scrapped.",
            "a7: When the Sarn Bridge opened in 2012, the last ferry was scrapped and the island stopped being an island."));
  }

  static List<Question> questions() {
    return List.of(
        new Question(
            "When will the bridge reopen?",
            false,
            List.of(
                by(
                    MINISTRY,
                    S.quoted(
                        "a8: Okkels said the full bridge could reopen in the second half of May.")),
                by(
                    ANALYSTS,
                    S.quoted(
                        "a4: Bridge expert Aino Falkengren of Torvik Technical University said it was unlikely that the bridge would reopen before May.")))),
        new Question(
            "What caused the cracks?",
            true,
            List.of(
                by(MINISTRY, S.quoted("a2: The ministry said the cause lay in the welds.")),
                by(NORLUND, S.quoted("a1: He said overloaded lorries were the likely cause.")))));
  }

  static List<Statement> takeaway() {
    return List.of(
        S.composed(
            "The ministry and the builder blame each other; both say that they will wait for the panel, which reports on 30 April.",
            "a2: The ministry said the cause lay in the welds.",
            "a5: The company insists that lorries heavier than the 44 tonnes allowed caused the damage.",
            "a8: An independent panel led by Aino Falkengren is to report on the cause on April 30. Norlund Construction said it would accept the panel's findings."));
  }
}
