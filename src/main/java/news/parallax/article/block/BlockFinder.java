package news.parallax.article.block;

import java.util.ArrayList;
import java.util.List;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.article.block.BlockBounds.Bound;
import org.jspecify.annotations.Nullable;

/// Finds the blocks of a news text and says what each of them is.
///
/// What a block is, is told first by its words (`blocks.txt`), then by its neighbours: a line
/// before a picture's credit describes the picture, a short line before a paragraph is its heading.
/// In doubt a block is a paragraph when it has the form of sentences, and otherwise no prose.
public final class BlockFinder {
  /// The blocks of a plain text from offset `from` on.
  ///
  /// @param title the article's title, when it is known apart from the text
  /// @param outlet the name of its outlet, when it is known apart from the text
  public List<Block> find(String text, int from, @Nullable String title, @Nullable String outlet) {
    return judge(text, divide(text, from), title, outlet);
  }

  /// The paragraphs and items of lists of a plain text from offset `from` on, not yet judged.
  public List<Block> divide(String text, int from) {
    List<Block> found = new ArrayList<>();
    for (Bound bound : new BlockBounds(text, from).find()) {
      found.add(new Block(bound.span(), bound.listItem() ? Kind.LIST_ITEM : Kind.PARAGRAPH));
    }
    return found;
  }

  /// Says what each of these blocks is. Those that come as PARAGRAPH or LIST_ITEM are judged, the
  /// others stay what they are.
  public List<Block> judge(
      String text, List<Block> found, @Nullable String title, @Nullable String outlet) {
    return new BlockJudge(text, found, title, outlet).judge();
  }
}
