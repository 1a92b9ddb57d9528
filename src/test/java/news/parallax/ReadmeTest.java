package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadmeTest {
  private static final String IMPORTS =
      """
      import java.nio.file.Path;
      import java.util.List;
      import news.parallax.article.Reading;
      import news.parallax.article.reader.ArticleReader;
      import news.parallax.brief.Brief;
      import news.parallax.brief.format.BriefFormats;
      import news.parallax.brief.format.Format;
      import news.parallax.brief.format.text.Terminal;
      import news.parallax.engine.NewsEngine;
      """;

  @Test
  void theLinesForAProgramCompileAndPrintTheBrief(@TempDir Path dir) throws Exception {
    String lines = between(readme(), "```java\n", "```");
    assertThat(lines.lines()).as("five lines").hasSize(5);
    Path source = dir.resolve("FromReadme.java");
    Files.writeString(
        source,
        IMPORTS
            + "public class FromReadme { public static void main(String[] arguments) {\n"
            + lines
            + "}}\n");
    compile(source, dir);

    assertThat(run(dir)).contains("Kittiwake Trader").contains("Tolm");
  }

  @Test
  void everyLineOfTheExcerptStandsInTheBriefOfTheExample() throws Exception {
    String golden =
        Files.readString(Path.of("src/test/resources/news/parallax/endtoend/kittiwake-trader.md"));
    String withoutNumbers = golden.replaceAll("\\[\\^\\d+]", "");
    String excerpt = between(readme(), "<!-- excerpt", "<!-- end of excerpt -->");
    List<String> lines =
        excerpt
            .substring(excerpt.indexOf('\n'))
            .lines()
            .map(line -> line.replaceFirst("^> ?", "").strip())
            .filter(line -> !line.isEmpty() && !line.equals("…"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(5);
    assertThat(lines).allSatisfy(line -> assertThat(withoutNumbers).contains(line));
  }

  private static String readme() throws Exception {
    return Files.readString(Path.of("README.md"));
  }

  private static String between(String text, String open, String close) {
    int from = text.indexOf(open) + open.length();
    return text.substring(from, text.indexOf(close, from));
  }

  private static void compile(Path source, Path dir) throws Exception {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> faults = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(faults, Locale.ROOT, StandardCharsets.UTF_8)) {
      boolean compiled =
          compiler
              .getTask(
                  null,
                  files,
                  faults,
                  List.of(
                      "-d",
                      dir.toString(),
                      "-cp",
                      System.getProperty("java.class.path"),
                      "-proc:none"),
                  null,
                  files.getJavaFileObjects(source))
              .call();
      assertThat(compiled).as(faults.getDiagnostics().toString()).isTrue();
    }
  }

  private static String run(Path dir) throws Exception {
    PrintStream before = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    try (URLClassLoader loader =
        new URLClassLoader(new URL[] {dir.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
      System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
      loader
          .loadClass("FromReadme")
          .getMethod("main", String[].class)
          .invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
