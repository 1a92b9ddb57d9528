package news.parallax.brief.format;

import static news.parallax.brief.format.Sample.by;
import static news.parallax.brief.format.SampleSources.S;

import java.util.List;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.Member;
import news.parallax.brief.Brief.Perspective;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.claim.actor.Actor;

/// Who speaks in the sample brief.
final class SampleParties {
  static final String MINISTRY = "party:transport-ministry";
  static final String NORLUND = "party:norlund";
  static final String ANALYSTS = "party:analysts";
  static final String UNION = "party:dockers";
  static final String UNNAMED = "party:unnamed";
  static final String ISLANDERS = "party:islanders";

  private SampleParties() {}

  static List<Perspective> perspectives() {
    return List.of(
        new Perspective(
            new BriefActor(
                MINISTRY,
                "Transport ministry",
                Actor.Kind.GOVERNMENT,
                List.of(new Member("Maren Okkels", "Transport Minister"))),
            List.of(
                by(
                    MINISTRY,
                    S.quoted(
                        "a1: “We will not gamble with a single life,” Transport Minister Maren Okkels told reporters on the quay at Sarnby.")),
                by(
                    MINISTRY,
                    S.condensed(
                        "One lane will open for emergency vehicles on March 24 if load tests succeed, [Okkels] said.",
                        "a8: One lane will open for emergency vehicles on March 24 if load tests succeed, she said.")))),
        new Perspective(
            new BriefActor(
                NORLUND,
                "Norlund Construction",
                Actor.Kind.COMPANY,
                List.of(
                    new Member("Harald Norlund", "chief executive"),
                    new Member("Tobias Rehn", "chief engineer"))),
            List.of(
                by(
                    NORLUND,
                    S.quoted(
                        "a1: “The hangers were sound when we handed them over,” said Tobias Rehn, the company's chief engineer.")),
                by(
                    NORLUND,
                    S.quoted(
                        "a5: “We are being made a scapegoat,” chief executive Harald Norlund said in a statement.")),
                by(
                    NORLUND,
                    S.quoted(
                        "a8: Norlund Construction said it would accept the panel's findings.")))),
        new Perspective(
            new BriefActor(
                ANALYSTS,
                "Outside experts",
                Actor.Kind.ANALYSTS,
                List.of(
                    new Member("Aino Falkengren", "bridge expert, Torvik Technical University"),
                    new Member("Petra Holm", "analyst at Brede Bank"))),
            List.of(
                by(
                    ANALYSTS,
                    S.quoted(
                        "a4: Bridge expert Aino Falkengren of Torvik Technical University said it was unlikely that the bridge would reopen before May.",
                        "a6: The bridge will not open again before May, says Aino Falkengren of Torvik Technical University.")))),
        new Perspective(
            new BriefActor(
                UNION,
                "Dockers' Union",
                Actor.Kind.ORGANISATION,
                List.of(new Member("Jonna Wiik", null))),
            List.of(
                by(
                    UNION,
                    S.quoted(
                        "a8: “The minister has counted cars. We count families,” said Jonna Wiik.")),
                by(
                    UNION,
                    S.quoted(
                        "a2: “Six weeks without the bridge is six weeks without work,” said Jonna Wiik of the Dockers' Union.")))),
        new Perspective(
            new BriefActor(UNNAMED, "Unnamed officials", Actor.Kind.UNNAMED, List.of()),
            List.of(
                by(
                    UNNAMED,
                    S.quoted("a4: “You could see it with the naked eye,” the official said.")),
                by(
                    UNNAMED,
                    S.quoted(
                        "a5: Ministry lawyers are preparing a claim for damages, two people briefed on the matter said.")))),
        new Perspective(
            new BriefActor(
                ISLANDERS,
                "Islanders",
                Actor.Kind.PEOPLE,
                List.of(new Member("Edda Thorne", null))),
            List.of(
                by(
                    ISLANDERS,
                    S.quoted(
                        "a7: “It is like the winters of my childhood,” said Edda Thorne, 81.")))));
  }

  static VoiceShare voice(String party, double share) {
    String name =
        perspectives().stream()
            .map(Perspective::actor)
            .filter(actor -> actor.id().equals(party))
            .map(BriefActor::name)
            .findFirst()
            .orElseThrow();
    return voice(party, name, share);
  }

  static VoiceShare voice(String party, String name, double share) {
    return new VoiceShare(party, name, share, null);
  }
}
