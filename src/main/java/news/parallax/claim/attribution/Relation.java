package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Span;

/// Who is said to have said what, as found in the words of one sentence and not yet tied to the
/// cast.
///
/// Its content may still grow over the sentences that follow.
public final class Relation {
  private final SentenceTree tree;
  private final int cueHead;
  private final Attribution.Act act;
  private final CueLexicon.Frame frame;
  private final List<Span> source = new ArrayList<>();
  private final List<Span> cue = new ArrayList<>();
  private final List<Span> content = new ArrayList<>();
  private int sourceHead = -1;

  Relation(SentenceTree tree, int cueHead, CueLexicon.Frame frame, Attribution.Act act) {
    this.tree = tree;
    this.cueHead = cueHead;
    this.frame = frame;
    this.act = act;
  }

  public SentenceTree tree() {
    return tree;
  }

  /// Index of the word that attributes.
  public int cueHead() {
    return cueHead;
  }

  public CueLexicon.Frame frame() {
    return frame;
  }

  public Attribution.Act act() {
    return act;
  }

  public List<Span> source() {
    return source;
  }

  public List<Span> cue() {
    return cue;
  }

  public List<Span> content() {
    return content;
  }

  /// Index of the noun or pronoun that names the source, -1 when nobody is named. For "who" in a
  /// relative clause it is the noun that the clause describes.
  public int sourceHead() {
    return sourceHead;
  }

  public void source(Span span, int head) {
    source.add(span);
    sourceHead = head;
  }

  /// Takes the source of another: "said X, adding that Y".
  void shareSource(Relation other) {
    source.clear();
    source.addAll(other.source);
    sourceHead = other.sourceHead;
  }

  /// Names another source than was thought.
  void renameSource(Span span, int head) {
    source.clear();
    source(span, head);
  }

  /// Whether a span of the text is part of the content.
  boolean holds(Span span) {
    return content.stream().anyMatch(c -> c.contains(span));
  }

  public int contentStart() {
    return content.stream().mapToInt(Span::start).min().orElse(0);
  }

  int contentEnd() {
    return content.stream().mapToInt(Span::end).max().orElse(0);
  }
}
