package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.Passage;

/// An actor while the cast is being gathered.
final class ActorDraft {
  /// Longer words for a role tell no more.
  private static final int TELLING = 24;

  /// "Reps. Ada Quist and Dov Lanier": each is one.
  private static final Pattern OF_SEVERAL = Pattern.compile("\\b(Rep|Sen|Gov)s\\.");

  private static final Pattern STATE =
      Pattern.compile(
          "(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo"
              + "|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|[A-Z]\\.[A-Z])\\.?");

  private final String name;
  private final Actor.Kind kind;
  private PartyKey party;
  private final Set<String> aliases = new TreeSet<>();
  private final Map<String, Integer> roles = new LinkedHashMap<>();
  private final List<Passage> mentions = new ArrayList<>();
  private int words;

  ActorDraft(String name, Actor.Kind kind, PartyKey party) {
    this.name = name;
    this.kind = kind;
    this.party = party;
  }

  String name() {
    return name;
  }

  Actor.Kind kind() {
    return kind;
  }

  PartyKey party() {
    return party;
  }

  void party(PartyKey other) {
    party = other;
  }

  void alias(String alias) {
    if (!alias.equals(name)) {
      aliases.add(alias);
    }
  }

  /// What an article says the actor is; a state behind a legislator's name is none.
  void role(String role) {
    if (!STATE.matcher(role).matches()) {
      roles.merge(OF_SEVERAL.matcher(role).replaceFirst("$1."), 1, Integer::sum);
    }
  }

  void mention(Passage passage) {
    mentions.add(passage);
  }

  List<Passage> mentions() {
    return mentions;
  }

  /// Counts characters of content that the actor is the source of.
  void speaks(int characters) {
    words += characters;
  }

  int spoken() {
    return words;
  }

  Actor actor(String id) {
    List<String> byCount =
        roles.keySet().stream()
            .sorted(
                Comparator.comparingInt((String r) -> -roles.getOrDefault(r, 0))
                    .thenComparingInt(r -> -Math.min(r.length(), TELLING))
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    return new Actor(id, name, kind, List.copyOf(aliases), byCount, party.id());
  }
}
