package news.parallax.brief.format.json;

import news.parallax.brief.Brief.AspectShare;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;

/// Makes the coverage of a story of the fields of a JSON object.
record CoverageFields(StatementFields statements) {

  CoverageSection section(Fields of) {
    return new CoverageSection(
        of.list("overall", statements::statement),
        of.list("facts", this::fact),
        of.list("outlets", this::outlet));
  }

  private CoveredFact fact(Fields of) {
    return new CoveredFact(
        of.text("id"),
        statements.statement(of.object("statement")),
        of.texts("carriedBy"),
        of.textsIfAny("contradictedBy"),
        of.listIfAny("contradictions", statements::citation));
  }

  private OutletSection outlet(Fields of) {
    Double words = of.numberOrNull("words");
    Double anonymous = of.numberOrNull("anonymousShare");
    Double sentences = of.numberOrNull("sentences");
    Double voiced = of.numberOrNull("voicedWords");
    return new OutletSection(
        of.text("outlet"),
        of.texts("articles"),
        words == null ? 0 : words.intValue(),
        sentences == null ? 0 : sentences.intValue(),
        of.list("voices", CoverageFields::voice),
        voiced == null ? 0 : voiced.intValue(),
        of.listIfAny("aspects", CoverageFields::aspect),
        of.list("loaded", statements::citation),
        of.number("loadedPer1000"),
        of.number("attributedShare"),
        anonymous == null ? 0 : anonymous,
        of.texts("onlyHere"),
        of.texts("leavesOut"),
        of.listIfAny("attributionLosses", statements::statement),
        statements.statement(of.object("finding")));
  }

  private static VoiceShare voice(Fields of) {
    String name = of.textOrNull("name");
    String actor = of.text("actor");
    return new VoiceShare(
        actor, name == null ? actor : name, of.number("share"), of.textOrNull("chief"));
  }

  private static AspectShare aspect(Fields of) {
    return new AspectShare(of.text("aspect"), (int) of.number("sentences"));
  }
}
