package news.parallax.claim.actor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import news.parallax.claim.attribution.SentenceTree;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Titles;

/// Says which of several persons of one surname is called by it alone: the one who holds an office,
/// where the article names that one so ("President Venn") or first.
///
/// Newspapers call the family of a president by given names.
final class Bearers {
  private static final List<String> PAST =
      List.of("former", "ex", "ex-", "late", "then", "first", "of");

  private final List<Sighting> all;
  private final Titles titles = Titles.load();

  /// @param all the sightings of all names in the story
  Bearers(List<Sighting> all) {
    this.all = all;
  }

  /// The one candidate with an office whom the article means by the surname; empty when none or
  /// more than one may be meant.
  Optional<Person> titled(List<Person> candidates, Sighting sighting) {
    if (candidates.size() < 2) {
      return Optional.empty();
    }
    List<Person> holders =
        candidates.stream()
            .filter(p -> p.sightings().stream().anyMatch(s -> isFull(s) && isTitled(s)))
            .toList();
    if (holders.size() != 1) {
      return Optional.empty();
    }
    Person holder = holders.getFirst();
    String article = sighting.tree().articleId();
    String surname = holder.name().surname();
    List<Sighting> here =
        all.stream()
            .filter(s -> s.tree().articleId().equals(article))
            .filter(s -> PersonName.of(s.words()).surname().equals(surname))
            .sorted(Comparator.comparing(Sighting::passage))
            .toList();
    boolean titledHere = here.stream().anyMatch(s -> !isFull(s) && isTitled(s));
    boolean first =
        here.stream()
            .filter(Bearers::isFull)
            .findFirst()
            .filter(holder.sightings()::contains)
            .isPresent();
    return titledHere || first ? Optional.of(holder) : Optional.empty();
  }

  private static boolean isFull(Sighting sighting) {
    return PersonName.of(sighting.words()).isFull();
  }

  /// Whether an office of a state stands before the name, held still.
  private boolean isTitled(Sighting sighting) {
    SentenceTree tree = sighting.tree();
    int name = tree.indexFrom(sighting.span().start());
    List<String> words = tree.tokens().subList(0, name).stream().map(Token::text).toList();
    Optional<Titles.Found> title = name == 0 ? Optional.empty() : titles.endingAt(words, name - 1);
    return title
        .filter(t -> t.kind() == Titles.Kind.OFFICE)
        .filter(t ->
            IntStream.range(Math.max(0, t.from() - 2), t.from() + 1)
                .noneMatch(i -> PAST.contains(tree.lower(i))))
        .isPresent();
  }
}
