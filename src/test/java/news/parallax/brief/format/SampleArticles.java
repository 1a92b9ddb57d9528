package news.parallax.brief.format;

/// Articles of invented outlets on an invented event: the closing of the Sarn Bridge.
final class SampleArticles {
  private SampleArticles() {}

  static final String COURIER_FIRST =
      """
      Sarn Bridge shut after cracks found in cables

      By Ilse Brandvold

      The Sarn Bridge was closed to all traffic on Sunday after inspectors found cracks in two of its twelve main hangers, the transport ministry said.

      “We will not gamble with a single life,” Transport Minister Maren Okkels told reporters on the quay at Sarnby. She said the bridge would stay shut for at least six weeks.

      About 31,000 vehicles cross the bridge on a working day, according to the ministry. The nearest other crossing, at Upper Falk, is a detour of 74 kilometres.

      The bridge was opened in 2012 and built by Norlund Construction. The ministry raised its load limit from 40 to 44 tonnes in June 2024.

      Norlund said it was “surprised and concerned”. “The hangers were sound when we handed them over,” said Tobias Rehn, the company's chief engineer. He said overloaded lorries were the likely cause.

      Okkels promised that a ferry for ambulances and lorries would sail by Friday.
      """;

  static final String AGENCY =
      """
      Ministry: bridge at Sarnby closed for six weeks

      SARNBY (CPA) - The transport ministry closed the Sarn Bridge on Sunday, March 9, after cracks were found in two hangers.

      Transport Minister Maren Okkels said the bridge would stay shut for at least six weeks. She said a routine inspection on March 3 had shown the first signs of damage.

      Some 28,000 vehicles use the bridge each day, the road users' league said.

      The builder, Norlund Construction, blamed overloaded lorries. The ministry said the cause lay in the welds.

      Dock workers on the north bank fear for their wages. “Six weeks without the bridge is six weeks without work,” said Jonna Wiik of the Dockers' Union.
      """;

  static final String GAZETTE_REPRINT =
      """
      Bridge to mainland closed for six weeks

      SARNBY (CPA) - The transport ministry closed the Sarn Bridge on Sunday, March 9, after cracks were found in two hangers.

      Transport Minister Maren Okkels said the bridge would stay shut for at least six weeks. She said a routine inspection on March 3 had shown the first signs of damage.

      Some 28,000 vehicles use the bridge each day, the road users' league said.
      """;

  static final String BROADCASTING =
      """
      Faulty welds behind Sarn Bridge cracks, official says

      The cracks that closed the Sarn Bridge began at faulty welds, an official with knowledge of the inspection told Northern Broadcasting on Tuesday. The official was not authorised to speak publicly.

      “You could see it with the naked eye,” the official said.

      The transport ministry confirmed that four hangers, not two, are cracked. Repairs will cost 40 million crowns, it said.

      Norlund Construction rejected the account. “There is no evidence whatsoever of faulty welding,” said chief engineer Tobias Rehn.

      Bridge expert Aino Falkengren of Torvik Technical University said it was unlikely that the bridge would reopen before May. “Hangers of this size are made to order,” she said.

      Traffic counters showed 33,400 vehicles a day on the bridge last year.
      """;

  static final String LEDGER =
      """
      Norlund shares slump as bridge fiasco deepens

      Shares in Norlund Construction fell 14 percent on Wednesday as the fiasco at the Sarn Bridge threatened to swallow its profit for the year.

      Repairs will cost at least 65 million crowns, said Petra Holm, an analyst at Brede Bank. The ministry has spoken of 40 million crowns.

      The company insists that lorries heavier than the 44 tonnes allowed caused the damage. “We are being made a scapegoat,” chief executive Harald Norlund said in a statement.

      Ministry lawyers are preparing a claim for damages, two people briefed on the matter said.

      Between 30,000 and 33,000 vehicles cross each day, Brede Bank estimates.

      The crossing is the only road link between the port and the mainland rail terminal, which handles a third of the country's timber exports.
      """;

  static final String TERN_REWRITE =
      """
      Welds to blame for bridge cracks

      Faulty welds caused the cracks in the Sarn Bridge. Four of the twelve hangers are damaged.

      Builder Norlund denies that its welding was at fault.

      The bridge will not open again before May, says Aino Falkengren of Torvik Technical University.
      """;

  static final String UNKNOWN =
      """
      What the bridge means to us

      When the Sarn Bridge opened in 2012, the last ferry was scrapped and the island stopped being an island. Schoolchildren cross it, and so does every litre of milk.

      Since the closure the school at Falk Ness teaches 112 pupils over the telephone. “It is like the winters of my childhood,” said Edda Thorne, 81.

      Nobody has told the farmers who pays for the milk they pour away.
      """;

  static final String COURIER_LAST =
      """
      Ferry sails, but Sarn Bridge stays shut

      The emergency ferry promised by the ministry made its first crossing on Friday, carrying two ambulances and eleven lorries.

      Transport Minister Maren Okkels said on Sunday that five of the twelve hangers must be replaced. One lane will open for emergency vehicles on March 24 if load tests succeed, she said.

      An independent panel led by Aino Falkengren is to report on the cause on April 30. Norlund Construction said it would accept the panel's findings.

      The Dockers' Union put lost wages at 2.1 million crowns for the first week. “The minister has counted cars. We count families,” said Jonna Wiik.

      Okkels said the full bridge could reopen in the second half of May.
      """;
}
