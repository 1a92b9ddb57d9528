package news.parallax.claim.dispute;

import java.util.Set;

/// A value judgement: something stands high or low on a scale.
///
/// @param scale the scale ("importance")
/// @param high whether it stands high
/// @param subject the word of what is judged
/// @param subjectKeys what that is known by
/// @param domain what narrows the scale ("strategic", "symbolic"), empty when nothing does
/// @param word the judging word
record Judgement(
    String scale,
    boolean high,
    int subject,
    Set<String> subjectKeys,
    Set<String> domain,
    int word) {}
