package news.parallax.claim.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import news.parallax.article.Passage;

/// The actors found so far, each under the key by which it is found again, and in the end the cast.
final class Roster {
  private final Map<String, ActorDraft> drafts = new LinkedHashMap<>();

  ActorDraft draft(String key, Supplier<ActorDraft> maker) {
    return drafts.computeIfAbsent(key, k -> maker.get());
  }

  List<ActorDraft> drafts() {
    return new ArrayList<>(drafts.values());
  }

  /// The cast: actors with ids of their own, parties in the order of the room they are given.
  Cast cast() {
    Map<ActorDraft, String> ids = ids();
    Map<String, PartyKey> parties = new TreeMap<>();
    Map<String, List<ActorDraft>> members = new HashMap<>();
    Map<Passage, String> mentions = new TreeMap<>();
    List<Actor> actors = new ArrayList<>();
    for (ActorDraft draft : drafts.values()) {
      String id = ids.getOrDefault(draft, "");
      parties.putIfAbsent(draft.party().id(), draft.party());
      members.computeIfAbsent(draft.party().id(), p -> new ArrayList<>()).add(draft);
      draft.mentions().forEach(m -> mentions.putIfAbsent(m, id));
      actors.add(draft.actor(id));
    }
    actors.sort(Comparator.comparing(Actor::id));
    List<Party> made = new ArrayList<>();
    Map<String, Integer> room = new HashMap<>();
    parties.forEach((id, key) -> {
      List<ActorDraft> own = new ArrayList<>(members.getOrDefault(id, List.of()));
      own.sort(
          Comparator.comparing((ActorDraft d) -> -d.spoken())
              .thenComparing(d -> -d.mentions().size())
              .thenComparing(ActorDraft::name));
      room.put(id, own.stream().mapToInt(ActorDraft::spoken).sum());
      made.add(
          new Party(
              id, key.name(), key.kind(), own.stream().map(d -> ids.getOrDefault(d, "")).toList()));
    });
    made.sort(
        Comparator.comparing((Party p) -> -room.getOrDefault(p.id(), 0)).thenComparing(Party::id));
    return new Cast(actors, made, mentions);
  }

  /// Ids made of names; two of one name are told apart by a number.
  private Map<ActorDraft, String> ids() {
    Map<ActorDraft, String> ids = new HashMap<>();
    Set<String> used = new HashSet<>();
    for (ActorDraft draft : drafts.values()) {
      String base = "actor:" + PartyKey.slug(draft.name());
      String id = base;
      for (int n = 2; !used.add(id); n++) {
        id = base + "-" + n;
      }
      ids.put(draft, id);
    }
    return ids;
  }
}
