package news.parallax.story.likeness;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The articles that others are compared with as they come: their words, and how rare every word is
/// among all articles taken in so far and in the background together.
///
/// Comparing uses the rarity of the moment, so that what comes out depends on the articles taken in
/// before and on nothing else.
public final class Profiles {
  private static final double COMMON = 0.04;

  /// From this rarity on, a word that the background lacks is taken for a name of the affair: at
  /// most one article in 150 has it.
  private static final double NAME = 5;

  private final StemNumbers numbers = new StemNumbers(1 << 16);
  private final BackgroundCounts background;
  private double[] counts = new double[1 << 16];
  private float[] logs = new float[1 << 16];
  private int[] hashes = new int[1 << 16];
  private boolean[] listed = new boolean[1 << 16];
  private long articles;
  private double logArticles;

  public Profiles() {
    this(BackgroundCounts.ENGLISH);
  }

  Profiles(BackgroundCounts background) {
    this.background = background;
    this.articles = background.articles();
    this.logArticles = Math.log(articles + 1.0);
  }

  /// Counts an article's words, so that words of many articles tell less from then on.
  public void count(WordCounts words) {
    articles++;
    logArticles = Math.log(articles + 1.0);
    for (int i = 0; i < words.size(); i++) {
      int number = number(words.stem(i));
      counts[number]++;
      logs[number] = (float) Math.log(counts[number] + 0.5);
    }
  }

  /// An article's words under the numbers that this has given to stems.
  public Numbered number(WordCounts words) {
    int size = words.size();
    long[] order = new long[size];
    for (int i = 0; i < size; i++) {
      order[i] = ((long) number(words.stem(i)) << 32) | i;
    }
    Arrays.sort(order);
    Numbered numbered = new Numbered(size, words.day());
    for (int place = 0; place < size; place++) {
      int i = (int) order[place];
      numbered.stems[place] = (int) (order[place] >>> 32);
      numbered.all[place] = (byte) words.all(i);
      numbered.opening[place] = (byte) words.opening(i);
      numbered.headline[place] = (byte) words.headline(i);
    }
    return numbered;
  }

  private int number(int stem) {
    int before = numbers.size();
    int number = numbers.of(stem);
    if (number == before) {
      if (number == counts.length) {
        counts = Arrays.copyOf(counts, 2 * number);
        logs = Arrays.copyOf(logs, 2 * number);
        hashes = Arrays.copyOf(hashes, 2 * number);
        listed = Arrays.copyOf(listed, 2 * number);
      }
      hashes[number] = stem;
      counts[number] = background.of(stem);
      listed[number] = background.isListed(stem);
      logs[number] = (float) Math.log(counts[number] + 0.5);
    }
    return number;
  }

  /// How rare a stem is: the logarithm of one over its share of all articles.
  double rarity(int number) {
    return logArticles - logs[number];
  }

  /// The hash of a stem: unlike its number the same whatever was taken in before.
  int hash(int number) {
    return hashes[number];
  }

  /// Whether a word of that rarity is hardly known but from a few of these articles, as names of
  /// places, ships and people are.
  boolean isOwnName(int number, double rarity) {
    return rarity >= NAME && !listed[number];
  }

  /// Whether a stem is so common everywhere that sharing it says nothing.
  boolean isCommon(int number) {
    return background.of(hashes[number]) > COMMON * background.articles();
  }

  /// An article's words, sorted by number.
  public static final class Numbered {
    final int[] stems;
    final byte[] all;
    final byte[] opening;
    final byte[] headline;
    final @Nullable Long day;

    Numbered(int size, @Nullable Long day) {
      this.stems = new int[size];
      this.all = new byte[size];
      this.opening = new byte[size];
      this.headline = new byte[size];
      this.day = day;
    }

    public @Nullable Long day() {
      return day;
    }
  }
}
