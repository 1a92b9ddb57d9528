package news.parallax.editor;

import news.parallax.text.EntityKind;
import org.jspecify.annotations.Nullable;

/// A word as it is compared with others: its stem, its part of speech, the kind of name it is part
/// of.
///
/// @param tag Penn Treebank part of speech, empty when unknown
/// @param kind null outside names, numbers and times
public record Term(String stem, String tag, @Nullable EntityKind kind) {}
