package news.parallax.brief.format.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import news.parallax.brief.Brief;
import news.parallax.brief.format.SampleBriefs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The page as a reader uses it, in the Chromium that is installed; skipped where none is.
class PageInBrowserTest {
  private static final String CHIP = ".p-summary .chip";

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;

  private final List<String> troubles = new ArrayList<>();

  @BeforeAll
  static void startTheBrowser() {
    Optional<Path> chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium: apt-get install chromium");
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(List.of("--no-sandbox")));
  }

  @AfterAll
  static void stopTheBrowser() {
    if (playwright != null) {
      browser.close();
      playwright.close();
    }
  }

  @AfterEach
  void nothingWentWrongAndNothingWasAskedFor() {
    assertThat(troubles).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {900, 1400})
  void pointingAtAChipShowsThePassage(int width) {
    Page page = open(SampleBriefs.bridge(), width, ColorScheme.LIGHT);
    page.locator(CHIP).first().hover();
    Locator peek = page.locator("#peek");
    peek.waitFor();
    assertThat(peek.locator("mark").textContent())
        .isEqualTo(SampleBriefs.bridge().summary().getFirst().citations().getFirst().text());
    assertThat(peek.textContent()).contains("The Harbour Courier", "16 March 2031", "One lane");
    assertThat(inside(page, "#peek")).isTrue();
  }

  @Test
  void wordsThatWereDroppedAreNotHighlighted() {
    Page page = open(SampleBriefs.bridge(), 1400, ColorScheme.LIGHT);
    page.locator(".p-summary .cites").nth(3).locator(".chip").hover();
    page.locator("#peek").waitFor();
    assertThat(page.locator("#peek mark").allTextContents())
        .containsExactly(
            "The emergency ferry",
            "made its first crossing",
            "carrying two ambulances and eleven lorries.");
    assertThat(page.locator("#peek blockquote").textContent())
        .startsWith(SampleBriefs.bridge().summary().get(3).citations().getFirst().text());
  }

  @ParameterizedTest
  @CsvSource({"360, DARK", "900, LIGHT", "1400, LIGHT", "1400, DARK"})
  void aClickOpensTheArticleAtTheHighlightedWords(int width, ColorScheme scheme) {
    Page page = open(SampleBriefs.bridge(), width, scheme);
    page.locator(CHIP).nth(1).click();
    Locator drawer = page.locator(".drawer");
    assertThat(drawer.isVisible()).isTrue();
    assertThat(highlighted(page))
        .isEqualTo(SampleBriefs.bridge().summary().get(1).citations().getFirst().text());
    assertThat(drawer.textContent()).contains("Sarn Bridge shut after cracks found in cables");
    assertThat(inside(page, ".drawer mark.on")).isTrue();
    assertThat(page.evaluate(COVERED)).isEqualTo(false);
  }

  /// Whether the drawer hides the chip that opened it.
  private static final String COVERED =
      "() => { const c = document.querySelector('.chip.on').getBoundingClientRect();"
          + " return document.elementFromPoint(c.left + 4, c.top + 4).closest('.drawer') !== null; }";

  @Test
  void theDrawerStepsThroughThePassagesOfTheStatement() {
    Page page = open(SampleBriefs.bridge(), 1400, ColorScheme.LIGHT);
    page.locator(CHIP).nth(1).click();
    assertThat(page.locator(".drawer .where").textContent()).startsWith("Passage 1 of 5");
    page.locator(".drawer [aria-label='Next passage']").click();
    assertThat(page.locator(".drawer .where").textContent()).startsWith("Passage 2 of 5");
    assertThat(page.locator(".drawer .from").first().textContent())
        .isEqualTo("Sarnby Evening Post, 10 March 2031");
    assertThat(highlighted(page))
        .isEqualTo(SampleBriefs.bridge().summary().get(1).citations().get(1).text());
  }

  @Test
  void theKeyboardAloneIsEnough() {
    Page page = open(SampleBriefs.bridge(), 1400, ColorScheme.LIGHT);
    for (int i = 0; i < 40 && !Boolean.TRUE.equals(page.evaluate(IS_CHIP)); i++) {
      page.keyboard().press("Tab");
    }
    assertThat(page.locator("#peek").isVisible()).isTrue();
    page.keyboard().press("Escape");
    assertThat(page.locator("#peek").isVisible()).isFalse();
    page.keyboard().press("Enter");
    assertThat(page.locator(".drawer").isVisible()).isTrue();
    page.keyboard().press("ArrowRight");
    assertThat(page.locator(".drawer .where").textContent()).startsWith("Passage 2 of 5");
    page.keyboard().press("Escape");
    assertThat(page.locator(".drawer").isVisible()).isFalse();
    assertThat(page.evaluate(IS_CHIP)).isEqualTo(true);
  }

  /// Whether the chip of the second sentence of the summary has the focus.
  private static final String IS_CHIP =
      "() => document.activeElement === document.querySelectorAll('.p-summary .chip')[1]";

  @Test
  void arrowKeysWalkOverTheMatrix() {
    Page page = open(SampleBriefs.bridge(), 1400, ColorScheme.LIGHT);
    page.locator(".matrix .tells a").first().focus();
    page.keyboard().press("ArrowDown");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("ArrowRight");
    assertThat(page.evaluate("() => document.activeElement.getAttribute('aria-label')"))
        .isEqualTo("Sarnby Evening Post carries it");
    assertThat(page.locator(".matrix thead .column").textContent().strip()).isEqualTo("SEP");
    page.keyboard().press("Enter");
    assertThat(highlighted(page)).contains("at least six weeks");
  }

  @Test
  void anInferredDateSaysWhy() {
    Page page = open(SampleBriefs.bridge(), 1400, ColorScheme.LIGHT);
    page.locator(".events .inferred").first().hover();
    page.locator("#peek").waitFor();
    assertThat(page.locator("#peek").textContent())
        .contains("inferred: “March 3” before an article of 10 March 2031");
  }

  @ParameterizedTest
  @ValueSource(ints = {320, 360, 600, 900, 1100, 1400, 2000})
  void thePageIsNeverWiderThanTheWindow(int width) {
    for (Brief brief : List.of(SampleBriefs.bridge(), SampleBriefs.hostile())) {
      Page page = open(brief, width, ColorScheme.LIGHT);
      page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
      assertThat(page.evaluate("() => document.documentElement.scrollWidth")).isEqualTo(width);
      page.close();
    }
  }

  @ParameterizedTest
  @CsvSource({"360, LIGHT", "360, DARK", "1400, LIGHT", "1400, DARK"})
  void textCanBeReadOnItsGround(int width, ColorScheme scheme) throws IOException {
    Page page = open(SampleBriefs.bridge(), width, scheme);
    page.evaluate("() => document.querySelectorAll('details').forEach(d => { d.open = true; })");
    page.locator(CHIP).nth(1).click();
    page.locator(".p-summary .chip").first().hover();
    assertThat((List<?>) page.evaluate(script("contrast.js"))).isEmpty();
  }

  @Test
  void anAttackIsOnlyText() {
    Page page = open(SampleBriefs.hostile(), 1400, ColorScheme.LIGHT);
    page.onDialog(dialog -> troubles.add("dialog: " + dialog.message()));
    page.locator(CHIP).first().hover();
    page.locator("#peek").waitFor();
    page.locator(CHIP).first().click();
    assertThat(page.locator(".drawer script, .drawer img, #peek img").count()).isZero();
    page.waitForTimeout(200);
  }

  @Test
  void withoutScriptsChipsLeadToThePassages() throws IOException {
    BrowserContext context =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    Page page = context.newPage();
    page.navigate(file(SampleBriefs.bridge()));
    page.locator(CHIP).first().click();
    assertThat(page.url()).endsWith("#n3");
    assertThat(page.locator("#n3 mark").isVisible()).isTrue();
    assertThat(page.locator(CHIP).first().textContent()).contains("Harbour Courier 3");
    context.close();
  }

  @Test
  void onPaperThePassagesAreEndnotes() {
    Page page = open(SampleBriefs.bridge(), 900, ColorScheme.LIGHT);
    assertThat(page.locator("#n3").isVisible()).isFalse();
    page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(page.locator("#n3 mark").isVisible()).isTrue();
    assertThat(page.locator(CHIP + " .no").first().isVisible()).isTrue();
    assertThat(page.locator("nav.contents").isVisible()).isFalse();
  }

  @Test
  void nothingMovesWhileThePageLoads() {
    Page page = open(SampleBriefs.bridge(), 1400, ColorScheme.LIGHT);
    Object shift =
        page.evaluate(
            "() => new Promise(done => { let sum = 0; new PerformanceObserver(list =>"
                + " list.getEntries().forEach(e => { sum += e.value; }))"
                + ".observe({type: 'layout-shift', buffered: true});"
                + " setTimeout(() => done(sum), 300); })");
    assertThat(((Number) shift).doubleValue()).isZero();
  }

  private Page open(Brief brief, int width, ColorScheme scheme) {
    Page page =
        browser.newPage(
            new Browser.NewPageOptions()
                .setViewportSize(width, 800)
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE));
    page.onConsoleMessage(message -> troubles.add(message.type() + ": " + message.text()));
    page.onPageError(error -> troubles.add("error: " + error));
    String address = file(brief);
    page.onRequest(request -> {
      if (!request.url().equals(address) && !request.url().startsWith("data:")) {
        troubles.add("asked for " + request.url());
      }
    });
    page.navigate(address);
    return page;
  }

  private static String file(Brief brief) {
    try {
      Path file = folder.resolve(Integer.toHexString(brief.hashCode()) + ".html");
      Files.writeString(file, new HtmlBrief().write(List.of(brief)));
      return file.toUri().toString();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String highlighted(Page page) {
    return String.join("", page.locator(".drawer mark.on").allTextContents());
  }

  private static boolean inside(Page page, String selector) {
    return Boolean.TRUE.equals(
        page.evaluate(
            "selector => { const box = document.querySelector(selector).getBoundingClientRect();"
                + " return box.left >= 0 && box.right <= innerWidth"
                + " && box.top >= 0 && box.bottom <= innerHeight; }",
            selector));
  }

  private static String script(String name) throws IOException {
    try (InputStream in = PageInBrowserTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
