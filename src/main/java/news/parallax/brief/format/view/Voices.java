package news.parallax.brief.format.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import news.parallax.brief.Brief.OutletSection;
import news.parallax.brief.Brief.VoiceShare;
import news.parallax.brief.format.view.Parties.Party;

/// Whose words fill the outlets: the first parties each by itself, in the order of the page, and
/// all the others together.
public final class Voices {
  /// How many parties have a colour, a pattern or a letter of their own.
  public static final int OWN = 8;

  private final BriefView view;
  private final List<Party> heard;

  public Voices(BriefView view) {
    this.view = view;
    Set<String> ids =
        view.brief().coverage().outlets().stream()
            .flatMap(outlet -> outlet.voices().stream())
            .map(VoiceShare::actor)
            .collect(Collectors.toSet());
    this.heard = view.parties().all().stream().filter(p -> ids.contains(p.id())).toList();
  }

  /// What the bars are made of, in their order; empty when nobody is heard.
  public List<Voice> legend() {
    List<Voice> legend = new ArrayList<>();
    heard.stream()
        .filter(party -> party.index() < OWN)
        .forEach(party -> legend.add(new Voice(party.name(), party.index(), party.share())));
    List<Party> others = heard.stream().filter(party -> party.index() >= OWN).toList();
    if (!others.isEmpty()) {
      double share = others.stream().mapToDouble(Party::share).sum();
      legend.add(new Voice(others(others), OWN, share));
    }
    return List.copyOf(legend);
  }

  /// The shares of one outlet, those of the legend that it lets speak.
  public List<Voice> of(OutletSection outlet) {
    List<Voice> voices = new ArrayList<>();
    List<Party> others = new ArrayList<>();
    double share = 0;
    List<VoiceShare> sorted =
        outlet.voices().stream()
            .sorted(Comparator.comparingInt(voice -> party(voice).index()))
            .toList();
    for (VoiceShare voice : sorted) {
      Party party = party(voice);
      if (party.index() < OWN) {
        voices.add(new Voice(party.name(), party.index(), voice.share()));
      } else {
        others.add(party);
        share += voice.share();
      }
    }
    if (!others.isEmpty()) {
      voices.add(new Voice(others(others), OWN, share));
    }
    return List.copyOf(voices);
  }

  private Party party(VoiceShare voice) {
    return view.parties().find(voice.actor()).orElseThrow();
  }

  private static String others(List<Party> others) {
    return others.size() == 1 ? others.getFirst().name() : others.size() + " others";
  }

  /// A piece of a bar.
  ///
  /// @param name of the party, or how many others
  /// @param index of its colour, pattern or letter, from 0 to 8; 8 is for the others
  /// @param share 0 to 1
  public record Voice(String name, int index, double share) {}
}
