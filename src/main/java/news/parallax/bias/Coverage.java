package news.parallax.bias;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ledger.AttributionLoss;

/// How each outlet covered a story, measured on its articles.
///
/// @param facts the facts of the story that are compared, most carried first
/// @param outlets ordered by name
public record Coverage(List<ClaimCluster> facts, List<OutletCoverage> outlets) {
  public Coverage {
    facts = List.copyOf(facts);
    outlets = List.copyOf(outlets);
  }

  /// One outlet's part.
  ///
  /// @param outlet its name
  /// @param articleIds its articles
  /// @param words words of prose measured
  /// @param sentences sentences of prose measured
  /// @param voices whose words fill it, largest share first
  /// @param voicedWords words that are attributed to a known party, of which the voices are shares
  /// @param aspects on what it spends its sentences, for each aspect of the story that some outlet
  ///   dwells on more than the others; the same aspects in the same order for all outlets
  /// @param loaded passages with loaded wording
  /// @param attributedShare share of its prose words that are attributed to somebody or stand in
  ///   quotation marks, 0 to 1
  /// @param openShare share of its prose words that may be somebody's without being attributed:
  ///   what stands below a colon, sentences in which somebody says something, 0 to 1
  /// @param anonymousShare share of its attributed words whose source is unnamed, 0 to 1
  /// @param onlyHere ids of facts that no other outlet carries
  /// @param leavesOut ids of facts that at least two other outlets' origins carry and it does not;
  ///   empty when its text was not held in full
  /// @param losses attribution losses in its articles
  public record OutletCoverage(
      String outlet,
      List<String> articleIds,
      int words,
      int sentences,
      List<Voice> voices,
      int voicedWords,
      List<Aspect> aspects,
      List<LoadedTerm> loaded,
      double attributedShare,
      double openShare,
      double anonymousShare,
      List<String> onlyHere,
      List<String> leavesOut,
      List<AttributionLoss> losses) {
    public OutletCoverage {
      articleIds = List.copyOf(articleIds);
      voices = List.copyOf(voices);
      aspects = List.copyOf(aspects);
      loaded = List.copyOf(loaded);
      onlyHere = List.copyOf(onlyHere);
      leavesOut = List.copyOf(leavesOut);
      losses = List.copyOf(losses);
    }

    public double loadedPer1000() {
      return words == 0 ? 0 : 1000.0 * loaded.size() / words;
    }
  }

  /// A party's share of the quoted and reported words of an outlet.
  ///
  /// @param share 0 to 1
  /// @param words how many words that are
  /// @param named how many of them the outlet gives to the party by a name of it, not by a pronoun
  ///   or a description
  /// @param spoken how many of them it says, rather than being told to want, plan or judge them
  /// @param speakers the members who say them, by words, most first
  /// @param passages the words counted
  public record Voice(
      String partyId,
      double share,
      int words,
      int named,
      int spoken,
      List<Speaker> speakers,
      List<Passage> passages) {
    public Voice {
      speakers = List.copyOf(speakers);
      passages = List.copyOf(passages);
    }
  }

  /// Somebody's part in a party's voice.
  ///
  /// @param words how many words of it are that one's
  /// @param spoken how many of them that one says
  /// @param source where an outlet names that one as the speaker
  public record Speaker(String actorId, int words, int spoken, Passage source) {}

  /// How much of an outlet is on one aspect of the story: somebody, some place or some matter.
  ///
  /// @param name as the articles have it
  /// @param kind what it is
  /// @param sentences how many of the outlet's sentences speak of it
  /// @param passages where some of them name it; none when no sentence does
  public record Aspect(String name, Kind kind, int sentences, List<Passage> passages) {
    /// What an aspect is.
    public enum Kind {
      PERSON,
      NAME,
      MATTER
    }

    public Aspect {
      passages = List.copyOf(passages);
    }
  }

  /// A word or phrase that carries an opinion where a neutral one exists.
  ///
  /// @param quoted whether it stands in somebody's quotation
  public record LoadedTerm(Passage passage, boolean quoted) {}
}
