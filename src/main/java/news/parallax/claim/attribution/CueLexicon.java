package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import news.parallax.Shipped;

/// The words that attribute, by the way in which their content follows them. Read from the files
/// `cues-*.txt` beside this class, each of whose groups opens with example sentences.
public final class CueLexicon {
  /// Where a cue has its content.
  public enum Frame {
    /// "said that ...", "“...,” said"
    CLAUSE,
    /// "“...,” she continued": reports nothing unless what follows is quoted
    QUOTED,
    /// "plans to ..."
    INFINITIVE,
    /// "urged the board to ..."
    ADDRESSED,
    /// "announced a ..."
    OBJECT,
    /// "called for a ..."
    PREPOSITION,
    /// "is expected to ..."
    PASSIVE,
    /// "her claim that ..."
    NOUN,
    /// "criticism of", by nobody in particular
    BARE,
    /// "is sure that ..."
    ADJECTIVE,
    /// "according to ..."
    PHRASE,
    /// "in her view"
    VIEW,
    /// "reportedly"
    ADVERB
  }

  /// A group of cues.
  ///
  /// @param examples sentences with [source ...], [cue ...] and [content ...] marked
  record Group(Frame frame, Attribution.Act act, List<String> words, List<String> examples) {}

  private static final List<String> FILES =
      List.of("clause", "wish", "object", "preposition", "passive", "noun", "adjective", "phrase");

  private static final class Holder {
    static final CueLexicon LEXICON = new CueLexicon(read());
  }

  private final List<Group> groups;
  private final Map<Frame, Map<String, Attribution.Act>> acts = new EnumMap<>(Frame.class);
  private final Map<String, Set<String>> prepositions = new HashMap<>();

  private CueLexicon(List<Group> groups) {
    this.groups = groups;
    for (Group group : groups) {
      Map<String, Attribution.Act> own = acts.computeIfAbsent(group.frame(), f -> new HashMap<>());
      for (String line : group.words()) {
        String[] words = line.strip().split("\\s+");
        if (group.frame() == Frame.PREPOSITION) {
          own.putIfAbsent(words[0], group.act());
          prepositions.put(words[0], with(prepositions.getOrDefault(words[0], Set.of()), words));
        } else if (group.frame() == Frame.PHRASE) {
          own.putIfAbsent(line.strip(), group.act());
        } else {
          for (String word : words) {
            own.putIfAbsent(word, group.act());
          }
        }
      }
    }
  }

  private static Set<String> with(Set<String> known, String[] words) {
    List<String> all = new ArrayList<>(known);
    all.addAll(List.of(words).subList(1, words.length));
    return Set.copyOf(all);
  }

  /// The lexicon that comes with the program.
  static CueLexicon load() {
    return Holder.LEXICON;
  }

  /// What a word does when it stands in the frame; empty when it attributes nothing there.
  Optional<Attribution.Act> act(Frame frame, String lemma) {
    return Optional.ofNullable(acts.getOrDefault(frame, Map.of()).get(lemma));
  }

  /// Whether the verb takes its content with this preposition.
  boolean takes(String verb, String preposition) {
    return prepositions.getOrDefault(verb, Set.of()).contains(preposition);
  }

  List<Group> groups() {
    return groups;
  }

  private static List<Group> read() {
    List<Group> groups = new ArrayList<>();
    for (String file : FILES) {
      for (String line :
          Shipped.entries(CueLexicon.class, "/news/parallax/claim/cues-" + file + ".txt")) {
        if (line.startsWith("[") && line.endsWith("]")) {
          String[] name = line.substring(1, line.length() - 1).toUpperCase(Locale.ROOT).split(" ");
          groups.add(
              new Group(
                  Frame.valueOf(name[0]),
                  Attribution.Act.valueOf(name[1]),
                  new ArrayList<>(),
                  new ArrayList<>()));
        } else if (line.startsWith(">")) {
          groups.getLast().examples().add(line.substring(1).strip());
        } else {
          groups.getLast().words().add(line.strip());
        }
      }
    }
    return groups;
  }
}
