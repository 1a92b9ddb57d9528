package news.parallax.brief.format.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import news.parallax.brief.Brief.AspectShare;
import news.parallax.brief.Brief.CoverageSection;
import news.parallax.brief.Brief.CoveredFact;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;

/// Makes JSON trees of how a story was covered.
record CoverageTree(StatementTree statements) {

  JsonNode of(CoverageSection coverage) {
    ObjectNode node = Nodes.object();
    node.set("overall", statements.of(coverage.overall()));
    node.set("facts", Nodes.list(coverage.facts(), this::fact));
    return node.set("outlets", Nodes.list(coverage.outlets(), this::outlet));
  }

  private JsonNode fact(CoveredFact fact) {
    ObjectNode node = Nodes.object().put("id", fact.id());
    node.set("statement", statements.of(fact.statement()));
    node.set("carriedBy", Nodes.texts(fact.carriedBy()));
    node.set("contradictedBy", Nodes.texts(fact.contradictedBy()));
    return node.set("contradictions", statements.citations(fact.contradictions()));
  }

  private JsonNode outlet(OutletSection outlet) {
    ObjectNode node = Nodes.object().put("outlet", outlet.outlet());
    node.set("articles", Nodes.texts(outlet.articles()));
    node.put("words", outlet.words());
    node.put("sentences", outlet.sentences());
    node.set("voices", Nodes.list(outlet.voices(), CoverageTree::voice));
    node.put("voicedWords", outlet.voicedWords());
    node.set("aspects", Nodes.list(outlet.aspects(), CoverageTree::aspect));
    node.set("loaded", statements.citations(outlet.loaded()));
    node.set("loadedPer1000", Nodes.number(outlet.loadedPer1000()));
    node.set("attributedShare", Nodes.number(outlet.attributedShare()));
    node.set("anonymousShare", Nodes.number(outlet.anonymousShare()));
    node.set("onlyHere", Nodes.texts(outlet.onlyHere()));
    node.set("leavesOut", Nodes.texts(outlet.leavesOut()));
    node.set("attributionLosses", statements.of(outlet.attributionLosses()));
    return node.set("finding", statements.of(outlet.finding()));
  }

  private static JsonNode voice(VoiceShare voice) {
    ObjectNode node = Nodes.object().put("actor", voice.actor()).put("name", voice.name());
    node.put("chief", voice.chief());
    return node.set("share", Nodes.number(voice.share()));
  }

  private static JsonNode aspect(AspectShare aspect) {
    return Nodes.object().put("aspect", aspect.aspect()).put("sentences", aspect.sentences());
  }
}
