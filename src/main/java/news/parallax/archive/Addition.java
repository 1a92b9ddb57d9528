package news.parallax.archive;

/// What came of adding an article. Once it is handed back, the archive has it on disk.
public sealed interface Addition {
  /// The article's id in the archive.
  String articleId();

  /// The story it is in.
  String storyId();

  /// The archive did not have it.
  record New(String articleId, String storyId) implements Addition {}

  /// The archive has it already, and nothing was changed.
  record Duplicate(String articleId, String storyId) implements Addition {}

  /// Its address was known with another text; that one is kept as an earlier version.
  ///
  /// @param previousId the version before it
  /// @param difference what it no longer says and what it says anew
  record NewVersion(String articleId, String storyId, String previousId, Difference difference)
      implements Addition {}
}
