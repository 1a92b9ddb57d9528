package news.parallax.article.block;

import java.util.Optional;
import news.parallax.article.Block.Kind;

/// What the words of a block alone say of it, see `blocks.txt`.
public final class BlockWords {
  private BlockWords() {}

  /// The kind of a block whose words leave no doubt; nothing for prose and whatever may be prose.
  public static Optional<Kind> kindOf(String block) {
    return BlockRules.ENGLISH.kindOf(block);
  }
}
