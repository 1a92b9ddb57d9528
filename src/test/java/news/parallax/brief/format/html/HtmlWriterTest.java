package news.parallax.brief.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {
  private static final String SHARP = "<b>&\"'</b> \u0007\u202e\ud83d \r.";

  @Test
  void whatIsWrittenAsTextIsReadAsText() {
    String html = new HtmlWriter().element("i", SHARP, "title", SHARP).html();
    Element i = Jsoup.parseBodyFragment(html).body().child(0);
    assertThat(i.wholeText()).isEqualTo("<b>&\"'</b> \ufffd\ufffd\ufffd \r.");
    assertThat(i.attr("title")).isEqualTo(i.wholeText());
    assertThat(i.children()).isEmpty();
  }

  @Test
  void offsetsCountTheSameUnitsOnThePage() {
    String text = "a\r\nb \ud83d\ude00 \u0001 <c>";
    String html = new HtmlWriter().element("i", text).html();
    assertThat(Jsoup.parseBodyFragment(html).body().child(0).wholeText()).hasSameSizeAs(text);
  }

  @Test
  void anAttributeWithoutAValueIsLeftAway() {
    assertThat(new HtmlWriter().element("i", "x", "title", null).html()).isEqualTo("<i>x</i>");
  }

  @Test
  void whatIsOpenedMustBeClosed() {
    HtmlWriter html = new HtmlWriter().open("p");
    assertThatThrownBy(html::html).isInstanceOf(IllegalStateException.class);
  }
}
