package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.article.block.BlockWords;
import news.parallax.article.reader.html.TextBlock.Form;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Finds the standfirst: the sentences between the headline and the main text, which pages often
/// keep in an element of their own, beside the headline.
final class Lead {
  private static final int FARTHEST = 12;
  private static final int MOST = 6;
  private static final int SHORTEST = 40;
  private static final int LONGEST = 900;

  private static final Pattern END = Pattern.compile("[.?!…][\"”’»)]?$");

  private final PageWeights weights;

  Lead(PageWeights weights) {
    this.weights = weights;
  }

  /// The blocks of the standfirst, in order; none when the headline is unknown or the main text
  /// opens right below it.
  ///
  /// @param main the blocks that are kept of the main text
  List<TextBlock> find(@Nullable Element headline, List<TextBlock> main) {
    if (headline == null || main.isEmpty()) {
      return List.of();
    }
    List<TextBlock> all = weights.withLeads();
    int head = indexOf(all, headline, null);
    int body = firstOf(all, main);
    if (head < 0 || body < 0 || body <= head || body - head > FARTHEST + 1) {
      return List.of();
    }
    List<TextBlock> lead = new ArrayList<>();
    for (TextBlock block : all.subList(head + 1, body)) {
      if (isLead(block) && !isRepeated(block, main) && !isRepeated(block, lead)) {
        lead.add(new TextBlock(block.element(), form(block), block.text(), block.linked()));
      }
    }
    return lead.size() > MOST ? List.of() : lead;
  }

  private static Form form(TextBlock block) {
    return block.form() == Form.LIST_ITEM ? Form.LIST_ITEM : Form.PARAGRAPH;
  }

  private static int indexOf(List<TextBlock> blocks, Element element, @Nullable String text) {
    for (int i = 0; i < blocks.size(); i++) {
      TextBlock block = blocks.get(i);
      if (block.element().equals(element) && (text == null || block.text().equals(text))) {
        return i;
      }
    }
    return -1;
  }

  private static int firstOf(List<TextBlock> blocks, List<TextBlock> main) {
    int least = -1;
    for (TextBlock block : main.subList(0, Math.min(3, main.size()))) {
      int at = indexOf(blocks, block.element(), block.text());
      if (at >= 0 && (least < 0 || at < least)) {
        least = at;
      }
    }
    return least;
  }

  private static boolean isLead(TextBlock block) {
    int length = block.text().length();
    if (isPicture(block.element())) {
      return false;
    }
    if (length < SHORTEST || length > LONGEST || block.linkDensity() > 0.3) {
      return false;
    }
    if (!END.matcher(block.text()).find() && VisibleDate.holdsDate(block.text())) {
      return false; // a line of outlet, author and day
    }
    if (BlockWords.kindOf(block.text()).isPresent()) {
      return false;
    }
    boolean named =
        Markup.KNOWN.isLead(block.element())
            || (block.element().parent() != null && Markup.KNOWN.isLead(block.element().parent()));
    TextBlock asText = new TextBlock(block.element(), Form.PARAGRAPH, block.text(), block.linked());
    return named || asText.isProse();
  }

  private static boolean isPicture(Element element) {
    return element.normalName().equals("figure") || element.closest("figure, footer, nav") != null;
  }

  private static boolean isRepeated(TextBlock block, List<TextBlock> main) {
    String bare = PageFacts.bare(block.text());
    return main.stream().anyMatch(other -> PageFacts.bare(other.text()).contains(bare));
  }
}
