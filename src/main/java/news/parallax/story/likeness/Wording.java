package news.parallax.story.likeness;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.text.words.Word;
import news.parallax.text.words.WordFinder;

/// A sample of the runs of five words in an article's prose, the same runs wherever they occur:
/// what a copy or a cut of it shares with it. Every eighth run on average, after Broder (1997).
public final class Wording {
  private static final int RUN = 5;
  private static final int EVERY = 8;
  private static final int MOST = 128;
  private static final WordFinder WORDS = new WordFinder();

  private final int[] runs;

  private Wording(int[] runs) {
    this.runs = runs;
  }

  public static Wording of(Article article) {
    List<Integer> words = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind().isProse()) {
        for (Word word : WORDS.find(article.text(), block.span())) {
          words.add(word.form().hashCode());
        }
      }
    }
    int[] runs =
        IntStream.rangeClosed(0, words.size() - RUN)
            .map(start -> run(words, start))
            .filter(run -> Math.floorMod(run, EVERY) == 0)
            .sorted()
            .distinct()
            .limit(MOST)
            .toArray();
    return new Wording(runs);
  }

  private static int run(List<Integer> words, int start) {
    long hash = 0;
    for (int i = start; i < start + RUN; i++) {
      hash = (hash ^ words.get(i)) * 0x9E3779B97F4A7C15L;
      hash ^= hash >>> 29;
    }
    return (int) (hash >>> 16);
  }

  int size() {
    return runs.length;
  }

  int run(int index) {
    return runs[index];
  }

  /// In a form that [#of(byte[])] reads.
  public byte[] bytes() {
    ByteBuffer bytes = ByteBuffer.allocate(4 * runs.length);
    Arrays.stream(runs).forEach(bytes::putInt);
    return bytes.array();
  }

  public static Wording of(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    return new Wording(IntStream.range(0, bytes.length / 4).map(i -> in.getInt()).toArray());
  }
}
