package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.BriefActor;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.Perspective;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.claim.actor.Actor;
import org.jspecify.annotations.Nullable;

/// The parties that speak in a brief, in the one order in which they are shown everywhere: those
/// with a perspective first, then the others by the room that they are given.
public final class Parties {
  private final Map<String, Party> byId = new LinkedHashMap<>();

  private Parties() {}

  static Parties of(Brief brief) {
    Map<String, Double> shares = shares(brief.coverage().outlets());
    Parties parties = new Parties();
    for (Perspective perspective : brief.perspectives()) {
      BriefActor actor = perspective.actor();
      parties.add(actor.id(), actor.name(), actor.kind(), shares.getOrDefault(actor.id(), 0.0));
    }
    List<VoiceShare> others = new ArrayList<>();
    brief.coverage().outlets().forEach(outlet -> others.addAll(outlet.voices()));
    others.sort(
        Comparator.comparingDouble((VoiceShare voice) -> -shares.getOrDefault(voice.actor(), 0.0))
            .thenComparing(VoiceShare::actor));
    for (VoiceShare voice : others) {
      parties.add(voice.actor(), voice.name(), null, shares.getOrDefault(voice.actor(), 0.0));
    }
    return parties;
  }

  public List<Party> all() {
    return List.copyOf(byId.values());
  }

  public Optional<Party> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  private void add(String id, String name, Actor.@Nullable Kind kind, double share) {
    byId.putIfAbsent(id, new Party(byId.size(), id, name, kind, share));
  }

  /// Each party's share of the attributed words of all outlets together.
  private static Map<String, Double> shares(List<OutletSection> outlets) {
    Map<String, Double> words = new TreeMap<>();
    double all = 0;
    for (OutletSection outlet : outlets) {
      double attributed = outlet.words() * outlet.attributedShare();
      all += attributed;
      for (VoiceShare voice : outlet.voices()) {
        words.merge(voice.actor(), attributed * voice.share(), Double::sum);
      }
    }
    double total = all;
    words.replaceAll((id, sum) -> total == 0 ? 0 : sum / total);
    return words;
  }

  /// A party as it is shown.
  ///
  /// @param index its place in the order, from 0; its colour and pattern hang on it
  /// @param kind null when only its voice is known
  /// @param share of the attributed words of all outlets, 0 to 1
  public record Party(int index, String id, String name, Actor.@Nullable Kind kind, double share) {}
}
