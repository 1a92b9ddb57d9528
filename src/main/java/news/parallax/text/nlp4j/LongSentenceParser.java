package news.parallax.text.nlp4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Tagged words → heads and relations. What is longer than any sentence that a person reads is
/// parsed in parts, cut at marks of punctuation, so that time grows with length and not with its
/// square.
final class LongSentenceParser {
  private static final int LIMIT = 300;
  private static final int LEAST = 150;
  private static final Set<String> CUTS = Set.of(",", ":", ".", "''", "-RRB-");

  /// Hangs a later part below the first.
  private static final String LOOSE = "dep";

  private final DependencyParser parser;
  private final WordReader reader;

  LongSentenceParser(DependencyParser parser, WordReader reader) {
    this.parser = parser;
    this.reader = reader;
  }

  /// @param heads by word; 0 is the root
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Edges(int[] heads, String[] relations) {}

  Edges parse(Words words, String[] tags) {
    int[] heads = new int[words.size()];
    String[] relations = new String[words.size()];
    int root = 0;
    for (int[] part : parts(tags)) {
      boolean whole = part[1] - part[0] == words.size() - 1;
      Words own = whole ? words : words.part(part[0], part[1]);
      reader.setEnds(own);
      Tree tree = parser.parse(own);
      int newRoot = root;
      for (int word = 1; word < tree.size(); word++) {
        int at = part[0] + word - 1;
        boolean top = tree.head(word) == 0;
        heads[at] = top ? root : part[0] + tree.head(word) - 1;
        relations[at] = top && root > 0 ? LOOSE : parser.relation(tree, word);
        if (top && newRoot == 0) {
          newRoot = at;
        }
      }
      root = newRoot;
    }
    return new Edges(heads, relations);
  }

  private static List<int[]> parts(String[] tags) {
    List<int[]> parts = new ArrayList<>();
    int from = 1;
    while (tags.length - from > LIMIT) {
      int to = cut(tags, from);
      parts.add(new int[] {from, to});
      from = to;
    }
    parts.add(new int[] {from, tags.length});
    return parts;
  }

  private static int cut(String[] tags, int from) {
    for (int word = from + LIMIT - 1; word >= from + LEAST; word--) {
      if (CUTS.contains(tags[word])) {
        return word + 1;
      }
    }
    return from + LIMIT;
  }
}
