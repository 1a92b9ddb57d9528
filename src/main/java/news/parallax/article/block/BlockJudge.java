package news.parallax.article.block;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.article.Dateline;
import news.parallax.article.outlet.OutletNames;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/// Judges the blocks of one text. Used once, by one thread.
final class BlockJudge {
  private static final int LONGEST_HEADLINE = 30;

  /// A headline of two sentences has fewer words.
  private static final int LONGEST_DOUBLE = 14;

  /// From so many words on, a line in capitals is the headline of another article.
  private static final int SHORTEST_SHOUTED = 6;

  private static final int LONGEST_SUBHEADING = 12;
  private static final int LONGEST_QUESTION = 18;
  private static final int LONGEST_STANDFIRST = 45;
  private static final int LONGEST_CAPTION = 100;

  /// How far into the text a headline or the outlet's name may stand.
  private static final int HEAD = 6;

  private static final int REFRAIN = 3;

  /// The author's name below the headline.
  private static final Pattern NAME_LINE =
      Pattern.compile("\\p{Lu}[\\p{L}'’-]+( \\p{Lu}\\.)?( \\p{Lu}[\\p{L}'’-]+){1,2}");

  /// The captions of a whole gallery run together: "Photos: The flood of Harrow Two men in a boat.
  /// Hide Caption 1 of 22".
  private static final Pattern GALLERY =
      Pattern.compile(
          "(?s)(?:(?:Photos|Gallery|In pictures): \\p{Lu}.{80,}|.*\\b(?:Hide|View) Caption\\b.*\\b(?:Hide|View) Caption\\b.*)");

  private static final double SAME_PICTURE = 0.6;

  private static final double TOLD_AGAIN = 0.8;

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<Kind> kinds = new ArrayList<>();
  private final @Nullable String title;
  private final @Nullable String outlet;

  BlockJudge(String text, List<Block> found, @Nullable String title, @Nullable String outlet) {
    this.text = text;
    this.title = title;
    this.outlet = outlet;
    for (Block block : found) {
      if (!block.span().isEmpty()) {
        spans.add(block.span());
        kinds.add(block.kind());
      }
    }
  }

  List<Block> judge() {
    byWords();
    outletNames();
    headline();
    captions();
    refrains();
    for (int i = 0; i < kinds.size(); i++) {
      byForm(i);
    }
    standfirst();
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      blocks.add(new Block(spans.get(i), kinds.get(i)));
    }
    return List.copyOf(blocks);
  }

  private void byWords() {
    for (int i = 0; i < kinds.size(); i++) {
      if (isOpen(i)) {
        Optional<Kind> kind = BlockRules.ENGLISH.kindOf(words(i));
        kind.ifPresent(with(i));
      }
    }
  }

  private java.util.function.Consumer<Kind> with(int index) {
    return kind -> kinds.set(index, kind);
  }

  /// A line that holds nothing but the name of a news organisation.
  private void outletNames() {
    for (int i = 0; i < kinds.size(); i++) {
      boolean edge = i < HEAD || i >= kinds.size() - 2;
      if (edge && spans.get(i).length() < 60 && mayBeName(i) && isOutletName(i)) {
        kinds.set(i, Kind.OUTLET_NAME);
      }
    }
  }

  private boolean mayBeName(int index) {
    return isOpen(index) || kinds.get(index) == Kind.CREDIT;
  }

  private boolean isOutletName(int index) {
    String name = words(index);
    if (outlet != null && Wording.bare(outlet).equals(Wording.bare(name))) {
      return true;
    }
    if (!isOpen(index)
        || (index == 0 && kinds.size() > 1 && OutletNames.KNOWN.canonical(name).isEmpty())) {
      return false;
    }
    return OutletNames.KNOWN.looksLikeOutlet(name);
  }

  private void headline() {
    int head = Math.min(HEAD, kinds.size());
    if (title != null) {
      String bare = Wording.bare(title);
      for (int i = 0; i < head; i++) {
        if (mayBeTitle(i) && !bare.isEmpty() && Wording.bare(words(i)).equals(bare)) {
          kinds.set(i, Kind.HEADLINE);
          return;
        }
      }
    }
    if (kinds.contains(Kind.HEADLINE)) {
      return;
    }
    for (int i = 0; i < head; i++) {
      if (kinds.get(i) == Kind.PARAGRAPH) {
        if (looksLikeHeadline(words(i))) {
          kinds.set(i, Kind.HEADLINE);
        }
        return;
      }
    }
  }

  private boolean mayBeTitle(int index) {
    return isOpen(index) || kinds.get(index) == Kind.LINK || kinds.get(index) == Kind.NOTICE;
  }

  private boolean looksLikeHeadline(String block) {
    int count = Wording.words(block);
    char last = block.charAt(block.length() - 1);
    boolean closed = last == '.' || last == '…' || last == ':' || last == ',';
    boolean quoteOpens = block.startsWith("“") && block.endsWith("”");
    return count > 0
        && count <= LONGEST_HEADLINE
        && !closed
        && !quoteOpens
        && !endsWithStopInQuotes(block)
        && (sentences(block) == 1 || (count <= LONGEST_DOUBLE && sentences(block) == 2));
  }

  private static boolean endsWithStopInQuotes(String block) {
    return block.length() > 1
        && Wording.lastMark(block) == '.'
        && block.charAt(block.length() - 1) != '.';
  }

  /// What ends with the credit of a picture describes it; so does its neighbour of the same words,
  /// and the one sentence before a credit that stands alone.
  private void captions() {
    for (int i = 0; i < kinds.size(); i++) {
      if (isOpen(i) && GALLERY.matcher(words(i)).matches()) {
        kinds.set(i, Kind.CAPTION);
      }
      if (isOpen(i) && Wording.words(words(i)) <= LONGEST_CAPTION) {
        int credit = BlockRules.ENGLISH.creditStart(words(i));
        if (credit > 0) {
          kinds.set(i, Kind.CAPTION);
        }
      }
    }
    List<Kind> told = List.copyOf(kinds);
    for (int i = 0; i < told.size(); i++) {
      if (told.get(i) == Kind.CAPTION) {
        sameAsCaption(i, i - 1);
        sameAsCaption(i, i + 1);
      } else if (told.get(i) == Kind.CREDIT && i > 0 && describesPicture(i - 1)) {
        kinds.set(i - 1, Kind.CAPTION);
      }
    }
  }

  /// Whether the neighbour of a caption tells the same once more: a few words as long as those of
  /// the caption, and hardly longer when they come behind it, where the report itself may begin.
  private void sameAsCaption(int caption, int neighbour) {
    if (neighbour < 0 || neighbour >= kinds.size() || !isOpen(neighbour)) {
      return;
    }
    String block = words(neighbour);
    int longest = neighbour < caption ? 4 : 2;
    if (Wording.words(block) <= LONGEST_STANDFIRST
        && Wording.words(block) <= longest * Wording.words(words(caption)) - 2
        && sentences(block) <= 2
        && (neighbour < caption || sentences(block) == 1)
        && Dateline.at(text, spans.get(neighbour)).isEmpty()
        && Wording.shared(words(caption), block) >= SAME_PICTURE) {
      kinds.set(neighbour, Kind.CAPTION);
    }
  }

  private boolean describesPicture(int index) {
    String block = words(index);
    return isOpen(index)
        && Wording.words(block) <= LONGEST_STANDFIRST
        && sentences(block) == 1
        && !block.endsWith(":")
        && block.indexOf('“') < 0
        && block.indexOf('"') < 0
        && !block.contains(" said")
        && Dateline.at(text, spans.get(index)).isEmpty();
  }

  /// A short line that stands three times in a text is part of the page around it.
  private void refrains() {
    Map<String, Integer> times = new HashMap<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (isOpen(i) && isFragment(words(i), LONGEST_SUBHEADING)) {
        times.merge(words(i), 1, Integer::sum);
      }
    }
    for (int i = 0; i < kinds.size(); i++) {
      if (isOpen(i) && times.getOrDefault(words(i), 0) >= REFRAIN) {
        kinds.set(i, Kind.OTHER);
      }
    }
  }

  /// A line that does not close as sentences do is a heading when prose follows, and no prose when
  /// it is short.
  private void byForm(int index) {
    if (kinds.get(index) == Kind.LIST_ITEM && !isFragment(words(index), 3)) {
      return;
    }
    if (!isOpen(index)) {
      return;
    }
    String block = words(index);
    boolean belowHeadline = index > 0 && kinds.get(index - 1) == Kind.HEADLINE;
    if (Wording.words(block) >= SHORTEST_SHOUTED
        && Wording.isShouted(block)
        && !Wording.isShouted(text)) {
      kinds.set(index, Kind.LINK);
    } else if (belowHeadline && NAME_LINE.matcher(block).matches()) {
      kinds.set(index, Kind.BYLINE);
    } else if (isHeading(block) && proseFollows(index)) {
      kinds.set(index, Kind.SUBHEADING);
    } else if (isFragment(block, LONGEST_SUBHEADING)) {
      kinds.set(index, Kind.OTHER);
    }
  }

  private static boolean isFragment(String block, int longest) {
    return !Wording.endsAsSentence(block) && Wording.words(block) <= longest;
  }

  private static boolean isHeading(String block) {
    int count = Wording.words(block);
    char last = block.charAt(block.length() - 1);
    int first = block.codePointAt(0);
    boolean opens = !Character.isLowerCase(first) && first != '(' && first != '[';
    if (last == '?') {
      return opens && count <= LONGEST_QUESTION && sentencesOf(block) == 1 && !isSpeech(block);
    }
    return opens
        && count > 0
        && count <= LONGEST_SUBHEADING
        && !Wording.endsAsSentence(block)
        && last != ','
        && last != ';';
  }

  /// "THORN: Why?" is a line of a transcript.
  private static boolean isSpeech(String block) {
    int colon = block.indexOf(": ");
    return colon > 0
        && block
            .substring(0, colon)
            .equals(block.substring(0, colon).toUpperCase(java.util.Locale.ROOT));
  }

  private boolean proseFollows(int index) {
    for (int i = index + 1; i < kinds.size(); i++) {
      switch (kinds.get(i)) {
        case CAPTION, CREDIT, NOTICE, BYLINE, HEADER_LINE, OUTLET_NAME -> {}
        case PARAGRAPH, STANDFIRST -> {
          return Wording.endsAsSentence(words(i)) && !isHeading(words(i));
        }
        case LIST_ITEM -> {
          return true;
        }
        case HEADLINE, SUBHEADING, LINK, CONTRIBUTORS, OTHER -> {
          return false;
        }
      }
    }
    return false;
  }

  /// One sentence between the headline and the body, apart from the body by a picture or a byline,
  /// below the outlet's name, or with its words told again.
  private void standfirst() {
    int head = kinds.indexOf(Kind.HEADLINE);
    int first = next(head + 1);
    if (head < 0 || first < 0 || first > HEAD || kinds.get(first) != Kind.PARAGRAPH) {
      return;
    }
    int second = next(first + 1);
    String block = words(first);
    if (second < 0
        || Wording.words(block) > LONGEST_STANDFIRST
        || sentences(block) != 1
        || Dateline.at(text, spans.get(first)).isPresent()) {
      return;
    }
    boolean belowName = kinds.get(first - 1) == Kind.OUTLET_NAME;
    boolean belowTitle = first == head + 1 && isApart(first, second);
    if (belowTitle || belowName || toldAgain(first)) {
      kinds.set(first, Kind.STANDFIRST);
    }
  }

  /// Whether a picture, a byline or a date stands between the two blocks.
  private boolean isApart(int first, int second) {
    return kinds.subList(first + 1, second).stream()
        .anyMatch(kind ->
            switch (kind) {
              case CAPTION, CREDIT, BYLINE, HEADER_LINE -> true;
              case HEADLINE,
                  STANDFIRST,
                  SUBHEADING,
                  PARAGRAPH,
                  LIST_ITEM,
                  CONTRIBUTORS,
                  LINK,
                  NOTICE,
                  OUTLET_NAME,
                  OTHER ->
                  false;
            });
  }

  private boolean toldAgain(int index) {
    for (int i = index + 1; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.PARAGRAPH
          && spans.get(i).length() < 2_000
          && Wording.shared(words(index), words(i)) >= TOLD_AGAIN) {
        return true;
      }
    }
    return false;
  }

  /// The next block that is prose, or -1.
  private int next(int from) {
    for (int i = from; i < kinds.size(); i++) {
      if (kinds.get(i).isProse() || kinds.get(i) == Kind.SUBHEADING) {
        return i;
      }
    }
    return -1;
  }

  private boolean isOpen(int index) {
    return kinds.get(index) == Kind.PARAGRAPH || kinds.get(index) == Kind.LIST_ITEM;
  }

  private String words(int index) {
    return spans.get(index).of(text);
  }

  private static int sentences(String block) {
    return block.length() > 1_000 ? Integer.MAX_VALUE : sentencesOf(block);
  }

  private static int sentencesOf(String block) {
    return new SentenceSplitter().split(block, new Span(0, block.length())).size();
  }
}
