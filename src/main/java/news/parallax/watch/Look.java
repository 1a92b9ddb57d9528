package news.parallax.watch;

import java.util.List;

/// What one look at a feed brought.
///
/// @param address the feed
/// @param isList whether it was a list of feeds, which holds no articles itself
/// @param trouble why it could not be read, empty when it could
/// @param added articles that are new in the archive
/// @param changed articles of which a new version was taken in
/// @param known articles that the archive had
/// @param troubles links whose articles could not be had, and why
public record Look(
    String address,
    boolean isList,
    String trouble,
    int added,
    int changed,
    int known,
    List<String> troubles) {
  public Look {
    troubles = List.copyOf(troubles);
  }

  static Look failed(String address, String trouble) {
    return new Look(address, false, trouble, 0, 0, 0, List.of());
  }

  /// Whether the feed could be read.
  public boolean isGood() {
    return trouble.isEmpty();
  }
}
