package news.parallax.story.likeness;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.SortedMap;
import java.util.TreeMap;
import news.parallax.article.Article;
import org.jspecify.annotations.Nullable;

/// How often each stem occurs in an article, small enough to keep for every article there is: stems
/// are named by a hash, and counts end at 255.
///
/// Two stems share a hash so rarely (one pair in some hundred thousand) that it does not matter.
public final class WordCounts {
  private static final int MOST = 255;

  private final int[] stems;
  private final byte[] all;
  private final byte[] opening;
  private final byte[] headline;
  private final @Nullable Long day;

  private WordCounts(int size, @Nullable Long day) {
    this.stems = new int[size];
    this.all = new byte[size];
    this.opening = new byte[size];
    this.headline = new byte[size];
    this.day = day;
  }

  public static WordCounts of(Article article) {
    return of(ArticleTerms.of(article));
  }

  static WordCounts of(ArticleTerms terms) {
    SortedMap<Integer, int[]> counts = new TreeMap<>();
    add(terms.all(), 0, counts);
    add(terms.opening(), 1, counts);
    add(terms.headline(), 2, counts);
    WordCounts words = new WordCounts(counts.size(), terms.day());
    int i = 0;
    for (var entry : counts.entrySet()) {
      words.stems[i] = entry.getKey();
      words.all[i] = (byte) Math.min(MOST, entry.getValue()[0]);
      words.opening[i] = (byte) Math.min(MOST, entry.getValue()[1]);
      words.headline[i] = (byte) Math.min(MOST, entry.getValue()[2]);
      i++;
    }
    return words;
  }

  private static void add(
      SortedMap<String, Integer> stems, int place, SortedMap<Integer, int[]> counts) {
    stems.forEach(
        (stem, count) -> counts.computeIfAbsent(hash(stem), h -> new int[3])[place] += count);
  }

  static int hash(String stem) {
    return stem.hashCode();
  }

  /// How many different stems.
  public int size() {
    return stems.length;
  }

  /// The day of publication since 1970, null when it is not known to the day.
  public @Nullable Long day() {
    return day;
  }

  int stem(int index) {
    return stems[index];
  }

  int all(int index) {
    return all[index] & 0xff;
  }

  int opening(int index) {
    return opening[index] & 0xff;
  }

  int headline(int index) {
    return headline[index] & 0xff;
  }

  /// In a form that [#of(byte[], Long)] reads.
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(stems.length * 6);
    ByteBuffer stem = ByteBuffer.allocate(4);
    for (int i = 0; i < stems.length; i++) {
      out.writeBytes(stem.putInt(0, stems[i]).array());
      boolean more = opening[i] != 0 || headline[i] != 0;
      if (all(i) < 0x7f && !more) {
        out.write(all[i]);
      } else {
        out.write(0x80 | Math.min(0x7f, opening(i)));
        out.write(all[i]);
        out.write(headline[i]);
      }
    }
    return out.toByteArray();
  }

  /// @param day as [#day()] has it
  public static WordCounts of(byte[] bytes, @Nullable Long day) {
    int size = 0;
    for (int at = 0; at < bytes.length; size++) {
      at += bytes[at + 4] < 0 ? 7 : 5;
    }
    WordCounts words = new WordCounts(size, day);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    for (int i = 0; i < size; i++) {
      words.stems[i] = in.getInt();
      byte first = in.get();
      if (first >= 0) {
        words.all[i] = first;
      } else {
        words.opening[i] = (byte) (first & 0x7f);
        words.all[i] = in.get();
        words.headline[i] = in.get();
      }
    }
    return words;
  }
}
