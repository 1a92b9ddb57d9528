package news.parallax.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Words of a sentence as a reader would name them: a noun with what describes it.
public final class Phrases {
  private static final Set<String> DESCRIBING = Set.of("nmod", "compound", "amod", "hmod", "qmod");
  private static final Set<String> COMPASS =
      Set.of("North", "South", "East", "West", "Northern", "Southern", "Eastern", "Western");
  private static final Set<String> VAGUE =
      Set.of(
          "other",
          "more",
          "such",
          "many",
          "few",
          "several",
          "additional",
          "some",
          "same",
          "own",
          "another",
          "further",
          "estimated",
          "most",
          "least",
          "all",
          "total",
          "half",
          "only");

  private final ParseTree tree;

  public Phrases(ParseTree tree) {
    this.tree = tree;
  }

  /// The noun with its describing words, without article, owner and numbers: "remaining delegates",
  /// "Russian losses".
  public String plain(int noun) {
    return plain(noun, 0);
  }

  /// The same, with describing words from word `from` on only.
  public String plain(int noun, int from) {
    return join(words(noun, from));
  }

  /// The words of that.
  public List<Integer> words(int noun, int from) {
    List<Integer> words = new ArrayList<>();
    for (int i = Math.max(from, tree.first(noun)); i < noun; i++) {
      boolean describes =
          tree.governs(noun, i)
              && DESCRIBING.contains(tree.relation(chainTop(i, noun)))
              && !isNumeric(i)
              && !VAGUE.contains(tree.lemma(i));
      boolean joint = tree.is(i, "punct") && (tree.text(i).equals("-"));
      if (describes || (joint && !words.isEmpty())) {
        words.add(i);
      } else if (!tree.is(i, "punct")) {
        words.clear();
      }
    }
    words.add(noun);
    return List.copyOf(words);
  }

  /// A noun as the name of a place, owner or group: a whole name where it is one, else the noun
  /// with its describing words.
  public String naming(int noun) {
    Span at = tree.token(noun).span();
    for (Mention mention : tree.sentence().mentions()) {
      if (mention.kind().isName() && mention.span().contains(at)) {
        List<Integer> words =
            tree.words(mention.span()).stream().filter(i -> !isEdge(i, mention)).toList();
        return (isPartOf(words) ? tree.text(words.getFirst() - 1) + " " : "") + join(words);
      }
    }
    return plain(noun);
  }

  /// "[South] Tarn", where only Tarn was found to be a name.
  private boolean isPartOf(List<Integer> name) {
    int before = name.isEmpty() ? -1 : name.getFirst() - 1;
    return before >= 0
        && COMPASS.contains(tree.text(before))
        && name.contains(tree.head(before))
        && tree.is(before, "compound", "nmod", "amod");
  }

  private boolean isEdge(int i, Mention mention) {
    boolean first = tree.token(i).span().start() == mention.span().start();
    boolean last = tree.token(i).span().end() == mention.span().end();
    return (first && tree.token(i).tag().equals("DT"))
        || (last && tree.token(i).tag().equals("POS"));
  }

  private int chainTop(int i, int noun) {
    int at = i;
    for (int steps = 0; tree.head(at) != noun && tree.head(at) >= 0 && steps < 8; steps++) {
      at = tree.head(at);
    }
    return at;
  }

  private boolean isNumeric(int i) {
    String tag = tree.token(i).tag();
    return tag.equals("CD") || tag.equals("$") || tree.text(i).equals("%");
  }

  /// Words as they stand in the text, with the blanks between them.
  public String join(List<Integer> words) {
    StringBuilder text = new StringBuilder();
    int end = -1;
    for (int i : words) {
      Span span = tree.token(i).span();
      if (end >= 0 && span.start() > end) {
        text.append(' ');
      }
      text.append(tree.text(i));
      end = span.end();
    }
    return text.toString();
  }
}
