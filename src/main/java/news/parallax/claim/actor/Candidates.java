package news.parallax.claim.actor;

import java.util.List;
import java.util.stream.IntStream;
import news.parallax.claim.attribution.SentenceTree;

/// Knows who runs for an office or has been elected to one that is not held yet: such a one stands
/// for no government, whatever office is held meanwhile.
final class Candidates {
  private final RoleWords words;

  Candidates(RoleWords words) {
    this.words = words;
  }

  /// Whether the articles call somebody a candidate, name that one among candidates, or tell of a
  /// campaign of that one's own.
  boolean isOne(Person person, List<Role> roles) {
    return roles.stream().anyMatch(r -> !words.isPast(r) && isCalledOne(r))
        || person.sightings().stream().anyMatch(this::isRunning)
        || (mayRun(roles) && person.sightings().stream().anyMatch(this::isAmongThem))
        || roles.stream().anyMatch(this::speaksForAParty);
  }

  /// Whether somebody has been elected president and is called so at least as often as president.
  boolean isElected(List<Role> roles) {
    long elected =
        roles.stream()
            .filter(r -> words.isToCome(r) && !words.isPast(r))
            .filter(r -> !words.isOfABody(r))
            .filter(r ->
                IntStream.rangeClosed(r.from(), r.to())
                    .anyMatch(i -> r.tree().lower(i).startsWith("president")))
            .count();
    long holds = roles.stream().filter(r -> words.headTitle(r).isPresent()).count();
    return elected > 0 && elected >= holds;
  }

  /// "Hopeful Mayor Ada Quist", "a candidate for the senate".
  private boolean isCalledOne(Role role) {
    return IntStream.rangeClosed(role.from(), role.head())
        .anyMatch(i -> words.holds("runs for office", role.tree().lemma(i)));
  }

  /// "The chairman of the Harbour Governors Association": a party's voice.
  private boolean speaksForAParty(Role role) {
    String all =
        IntStream.rangeClosed(role.from(), role.to())
            .mapToObj(role.tree()::lower)
            .reduce("", (a, b) -> a + " " + b);
    return words.of("of a party").stream().anyMatch(all::contains);
  }

  private boolean isRunning(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    int name = sighting.head();
    int above = tree.head(name);
    if (above >= 0
        && tree.is(name, "compound", "nmod", "poss")
        && words.holds("campaigns", tree.lemma(above))) {
      return true;
    }
    if (above >= 0 && tree.is(name, "nsubj") && isRun(tree, above)) {
      return true;
    }
    return tree.children(name).stream().anyMatch(c -> isRun(tree, c));
  }

  /// Whether somebody heads a state or town: who counts the votes is named beside candidates, too.
  private boolean mayRun(List<Role> roles) {
    return roles.stream().anyMatch(r -> words.isOf("may run", r));
  }

  private boolean isAmongThem(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    return IntStream.range(0, tree.size())
        .anyMatch(i -> tree.token(i).isNoun() && words.holds("runs for office", tree.lemma(i)));
  }

  /// "Is running for president".
  private boolean isRun(SentenceTree tree, int verb) {
    if (!tree.lemma(verb).equals("run")) {
      return false;
    }
    return tree.children(verb).stream()
        .filter(c -> tree.lower(c).equals("for"))
        .map(c -> tree.childAt(c, "pobj"))
        .anyMatch(o -> o >= 0 && words.holds("run for", tree.lemma(o)));
  }
}
