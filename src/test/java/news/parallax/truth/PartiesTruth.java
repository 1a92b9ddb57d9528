package news.parallax.truth;

import static news.parallax.truth.Nodes.entry;
import static news.parallax.truth.Nodes.stream;
import static news.parallax.truth.TruthPassages.even;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// Whether everybody stands in the right party.
final class PartiesTruth {
  private final JsonNode truth;
  private final JsonNode brief;
  private final TruthPassages passages;
  private final TruthReport report;

  PartiesTruth(JsonNode truth, JsonNode brief, TruthPassages passages, TruthReport report) {
    this.truth = truth;
    this.brief = brief;
    this.passages = passages;
    this.report = report;
  }

  void check() {
    List<Set<String>> homes = new ArrayList<>();
    for (JsonNode party : truth.path("parties")) {
      if (party.path("kind").asText().equals("unnamed")) {
        continue;
      }
      Set<String> homesOfParty = new TreeSet<>();
      for (JsonNode member : party.path("members")) {
        String name = member.path("name").asText();
        String home = homeOf(name);
        report.expect("member", !home.isEmpty(), party.path("id").asText() + " " + name);
        if (!home.isEmpty()) {
          homesOfParty.add(home);
        }
      }
      // Analysts of several houses may be shown together or one by one.
      if (party.path("members").size() > 1 && !party.path("kind").asText().equals("experts")) {
        report.expect(
            "party of one piece",
            homesOfParty.size() == 1,
            entry(party, "name") + " is spread over " + homesOfParty);
      }
      for (Set<String> other : homes) {
        Set<String> shared = new TreeSet<>(homesOfParty);
        shared.retainAll(other);
        report.forbid("party", !shared.isEmpty(), entry(party, "name") + " shares " + shared);
      }
      homes.add(homesOfParty);
    }
    for (JsonNode stranger : truth.path("notMembers")) {
      String home = homeOf(stranger.path("name").asText());
      for (JsonNode party : truth.path("parties")) {
        if (party.path("id").asText().equals(stranger.path("party").asText())) {
          for (JsonNode member : party.path("members")) {
            report.forbid(
                "party",
                !home.isEmpty() && home.equals(homeOf(member.path("name").asText())),
                entry(stranger, "name") + " is no member of " + party.path("name").asText());
          }
        }
      }
      if (stranger.path("party").isNull()) {
        report.forbid("party", !home.isEmpty(), entry(stranger, "name") + " is no party");
      }
    }
  }

  /// The name of the party in which a person is a member, or which is that person; else empty.
  private String homeOf(String person) {
    for (JsonNode perspective : brief.path("perspectives")) {
      JsonNode actor = perspective.path("actor");
      boolean member =
          stream(actor.path("members")).anyMatch(m -> isNameOf(m.path("name").asText(), person));
      if (member || isNameOf(actor.path("name").asText(), person)) {
        return actor.path("name").asText();
      }
    }
    return "";
  }

  private static boolean isNameOf(String printed, String person) {
    return even(printed).toLowerCase(Locale.ROOT).contains(person.toLowerCase(Locale.ROOT));
  }
}
