package news.parallax.article.reader;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Block;
import news.parallax.text.PartialDate;
import org.jspecify.annotations.Nullable;

/// What a format's reader found, before it is checked and becomes an article.
///
/// @param outlet name of the outlet as given, null when it is not
/// @param title headline as given, null when it is not
/// @param url address as given, null when it is not
/// @param published day of publication as given, null when it is not
/// @param text the article's text as it will be stored
/// @param bodyStart where the text goes on behind its header lines
/// @param blocks the blocks as the format marks them, those yet to be judged as PARAGRAPH; null
///   when the format marks none
/// @param opinion whether the format says that it is opinion
/// @param truncated whether the format says that it is only the beginning
/// @param warnings what is worth telling the user
record Draft(
    @Nullable String outlet,
    @Nullable String title,
    @Nullable String url,
    @Nullable PartialDate published,
    String text,
    int bodyStart,
    @Nullable List<Block> blocks,
    boolean opinion,
    boolean truncated,
    List<String> warnings) {
  Draft {
    blocks = blocks == null ? null : List.copyOf(blocks);
    warnings = List.copyOf(warnings);
  }

  Draft withWarning(String warning) {
    List<String> more = new ArrayList<>(warnings);
    more.add(warning);
    return new Draft(
        outlet, title, url, published, text, bodyStart, blocks, opinion, truncated, more);
  }
}
