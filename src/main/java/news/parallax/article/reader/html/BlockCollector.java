package news.parallax.article.reader.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import news.parallax.article.reader.html.TextBlock.Form;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Walks an element and collects its text, block by block, in order of the page.
final class BlockCollector {
  private static final Set<String> SKIPPED =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "math",
          "iframe",
          "object",
          "embed",
          "canvas",
          "audio",
          "video",
          "picture",
          "img",
          "map",
          "button",
          "input",
          "select",
          "textarea",
          "option",
          "dialog",
          "figcaption",
          "head",
          "amp-ad",
          "amp-embed",
          "applet",
          "frameset");

  private static final Set<String> BLOCKS =
      Set.of(
          "p",
          "nav",
          "footer",
          "aside",
          "menu",
          "div",
          "section",
          "article",
          "main",
          "header",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "dl",
          "dt",
          "dd",
          "blockquote",
          "pre",
          "table",
          "tbody",
          "thead",
          "tfoot",
          "tr",
          "td",
          "th",
          "figure",
          "hr",
          "form",
          "fieldset",
          "details",
          "summary",
          "center",
          "address",
          "body",
          "html",
          "amp-story",
          "hgroup",
          "caption");

  private final Predicate<Element> skip;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private int linked;
  private int breaks;

  private BlockCollector(Predicate<Element> skip) {
    this.skip = skip;
  }

  /// The blocks of `root`, without the elements that `skip` names.
  static List<TextBlock> collect(Element root, Predicate<Element> skip) {
    BlockCollector collector = new BlockCollector(skip);
    collector.walk(root, root, Form.PARAGRAPH, false);
    collector.flush(root, Form.PARAGRAPH);
    return collector.blocks;
  }

  private void walk(Element element, Element block, Form form, boolean inLink) {
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        append(words.getWholeText(), inLink);
      } else if (child instanceof Element inner) {
        enter(inner, block, form, inLink);
      }
    }
  }

  private void enter(Element element, Element block, Form form, boolean inLink) {
    String tag = element.normalName();
    if (tag.equals("br")) {
      if (++breaks >= 2) {
        flush(block, form);
      } else {
        append(" ", false);
      }
      return;
    }
    if (SKIPPED.contains(tag) || isHidden(element) || skip.test(element)) {
      return;
    }
    if (!BLOCKS.contains(tag)) {
      walk(element, block, form, inLink || tag.equals("a"));
      return;
    }
    flush(block, form);
    Form inner = form(tag, form);
    walk(element, element, inner, inLink);
    flush(element, inner);
  }

  private static Form form(String tag, Form outer) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> Form.HEADING;
      case "li", "dd", "dt" -> Form.LIST_ITEM;
      case "td", "th" -> Form.CELL;
      case "p", "blockquote" -> outer == Form.LIST_ITEM ? Form.LIST_ITEM : Form.PARAGRAPH;
      default -> outer == Form.HEADING ? Form.PARAGRAPH : outer;
    };
  }

  private static boolean isHidden(Element element) {
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    return !style.isEmpty() && style.replace(" ", "").contains("display:none");
  }

  private void append(String words, boolean inLink) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean blank = Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f';
      boolean invisible =
          c == '\u00ad' || (c >= '\u200b' && c <= '\u200f') || c == '\u2060' || c == '\ufeff';
      if (blank) {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
          text.append(' ');
        }
      } else if (!invisible) {
        text.append(c);
        linked += inLink ? 1 : 0;
        breaks = 0;
      }
    }
  }

  private void flush(Element element, Form form) {
    String words = text.toString().strip();
    if (!words.isEmpty()) {
      blocks.add(new TextBlock(element, form, words, linked));
    }
    text.setLength(0);
    linked = 0;
    breaks = 0;
  }
}
