package news.parallax.article.reader;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Something to be read.
///
/// @param name what the user calls it, for messages
/// @param path where it is, null for standard input
/// @param named whether the user named it, in contrast to a file found in a folder
record Input(String name, @Nullable Path path, boolean named) {}
