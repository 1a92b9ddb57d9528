package news.parallax.claim.match;

import java.util.Set;
import news.parallax.claim.Claim;

/// Something that a sentence says is done or is so: its word, who does it, to whom, and whether it
/// is said to be so.
///
/// @param word the verb, or the adjective or noun that "be" joins to a subject
/// @param verb the verb that tells it, the noun for one told by a noun
/// @param keys what the word is known by
/// @param light whether the word carries nothing of its own ("continue", "say")
/// @param negated whether it is said not to be so
/// @param real whether it is told as a fact: not as possible, wanted, to come or a condition
/// @param modality how it is meant
/// @param subjects keys of who does it, empty when unknown (a pronoun, nobody named)
/// @param objects keys of what it is done to, empty when unknown
/// @param subjectNamed whether the subject is a name
/// @param objectNamed whether the object is a name
/// @param nominal whether it is told by a noun ("his decision to stay")
public record Act(
    int word,
    int verb,
    Set<String> keys,
    boolean light,
    boolean negated,
    boolean real,
    Claim.Modality modality,
    Set<String> subjects,
    Set<String> objects,
    boolean subjectNamed,
    boolean objectNamed,
    boolean nominal) {

  /// Opens the key of the party that a subject or object belongs to.
  static final String PARTY = "%";

  /// Opens the key of the party for which a subject or object stands as a whole.
  public static final String WHOLE = "!";
}
