package news.parallax.article.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import news.parallax.article.Article;
import news.parallax.article.Reading;
import news.parallax.article.Rejection;
import news.parallax.text.language.LanguageDetector;
import org.jspecify.annotations.Nullable;

/// Reads articles from files, folders, patterns and standard input, in whatever of the known
/// formats they are. What is no article is reported and the rest goes on; nothing here throws for a
/// bad input.
public final class ArticleReader {
  private static final int STEP = 500;
  private static final Path HERE = Path.of("").toAbsolutePath();

  private final ArticleMaker maker = new ArticleMaker(new LanguageDetector());

  /// Reads what `paths` name: files, folders (with all below them), patterns such as `news/*.txt`,
  /// and `-` for standard input.
  ///
  /// @param stdin what `-` reads; not closed
  /// @param workingDirectory what relative paths start from
  public Reading read(List<String> paths, InputStream stdin, Path workingDirectory) {
    InputFinder finder = new InputFinder(workingDirectory);
    paths.stream().distinct().forEach(finder::find);
    Collected collected = new Collected(finder.rejections(), finder.warnings());
    for (Input input : finder.inputs()) {
      read(input, stdin, collected);
    }
    return collected.reading();
  }

  /// Reads what `paths` name in steps of some hundred articles, so that there may be more of them
  /// than fit into memory. Within a step everything is as [#read(List, InputStream, Path)] has it.
  ///
  /// @param steps takes what came of each step
  public void readInSteps(
      List<String> paths, InputStream stdin, Path workingDirectory, Consumer<Reading> steps) {
    InputFinder finder = new InputFinder(workingDirectory);
    paths.stream().distinct().forEach(finder::find);
    Collected collected = new Collected(finder.rejections(), finder.warnings());
    collected.steps = steps;
    for (Input input : finder.inputs()) {
      read(input, stdin, collected);
    }
    steps.accept(collected.reading());
  }

  /// Reads these files and folders.
  public Reading read(List<Path> paths) {
    return read(paths.stream().map(Path::toString).toList(), InputStream.nullInputStream(), HERE);
  }

  /// Reads a web page as it was fetched.
  ///
  /// @param address where it was fetched from; the page's own word on it goes before
  public Reading readPage(String address, byte[] html) {
    Collected collected = new Collected(List.of(), List.of());
    try {
      collected.take(HtmlText.read(new TextDecoder().decode(html), address), address);
    } catch (Refusal refusal) {
      collected.rejections.add(refusal.of(address));
    }
    return collected.reading();
  }

  /// Reads one file's content that is at hand; its name's ending tells the format.
  public Reading readText(String name, byte[] bytes) {
    Collected collected = new Collected(List.of(), List.of());
    read(new Input(name, null, true), new ByteArrayInputStream(bytes), collected);
    return collected.reading();
  }

  /// What was read so far.
  private final class Collected {
    private final List<Article> articles = new ArrayList<>();
    private final List<Rejection> rejections;
    private final List<String> warnings;
    private @Nullable Consumer<Reading> steps;

    Collected(List<Rejection> rejections, List<String> warnings) {
      this.rejections = new ArrayList<>(rejections);
      this.warnings = new ArrayList<>(warnings);
    }

    void take(Draft draft, String input) {
      draft.warnings().forEach(warning -> warnings.add(input + ": " + warning));
      try {
        keep(maker.make(draft, input));
      } catch (Refusal refusal) {
        rejections.add(refusal.of(input));
      }
    }

    void keep(Article article) {
      articles.add(article);
      Consumer<Reading> taker = steps;
      if (taker != null && articles.size() >= STEP) {
        taker.accept(reading());
        articles.clear();
        rejections.clear();
        warnings.clear();
      }
    }

    /// Ordered by id, whatever the order of the input; copies of one article are told apart by
    /// number.
    Reading reading() {
      Map<String, Integer> copies = new HashMap<>();
      List<Article> named = new ArrayList<>();
      articles.sort(Comparator.comparing(Article::id).thenComparing(Article::input));
      for (Article article : articles) {
        int copy = copies.merge(article.id(), 1, Integer::sum);
        named.add(copy == 1 ? article : ArticleIds.renamed(article, article.id() + "-" + copy));
      }
      named.sort(Comparator.comparing(Article::id));
      return new Reading(OneName.forEach(named), rejections, warnings);
    }
  }

  private void read(Input input, InputStream stdin, Collected collected) {
    try {
      Path path = input.path();
      if (path == null) {
        read(input, FileBytes.unpacked(stdin), Format.ofName(input.name()).orElse(null), collected);
        return;
      }
      try (InputStream stream = FileBytes.open(path)) {
        read(input, stream, Format.ofName(path.toString()).orElse(null), collected);
      }
    } catch (IOException e) {
      collected.rejections.add(FileBytes.refusal(e).of(input.name()));
    } catch (Refusal refusal) {
      collected.rejections.add(refusal.of(input.name()));
    }
  }

  private void read(Input input, InputStream stream, @Nullable Format promised, Collected collected)
      throws IOException, Refusal {
    if (promised == Format.WARC || (promised == null && opensAsWarc(stream))) {
      new WarcText().read(stream, warcTaker(input, collected));
      return;
    }
    if (promised == Format.JSON_LINES) {
      new JsonText().readLines(stream, taker(input, collected));
      return;
    }
    int limit = promised == Format.JSON ? Limits.JSON_BYTES : Limits.FILE_BYTES;
    String text = new TextDecoder().decode(FileBytes.read(stream, limit));
    if (text.isBlank()) {
      throw new Refusal("is empty", "Give a file that holds an article.");
    }
    Format format = promised == null || promised == Format.TEXT ? Format.ofText(text) : promised;
    switch (format) {
      case TEXT -> collected.take(new PlainText().read(text), input.name());
      case MARKDOWN -> readMarkdown(input, text, collected);
      case HTML -> collected.take(HtmlText.read(text), input.name());
      case JSON, JSON_LINES, WARC -> new JsonText().read(text, taker(input, collected));
    }
  }

  private void readMarkdown(Input input, String text, Collected collected) throws Refusal {
    MarkdownText markdown = new MarkdownText();
    if (input.named() || markdown.looksLikeArticle(text)) {
      collected.take(markdown.read(text), input.name());
    } else {
      collected.warnings.add(input.name() + ": left out, it reads as a note and not as an article");
    }
  }

  private static boolean opensAsWarc(InputStream stream) throws IOException {
    byte[] sign = "WARC/1.".getBytes(StandardCharsets.US_ASCII);
    stream.mark(sign.length);
    byte[] head = stream.readNBytes(sign.length);
    stream.reset();
    return Arrays.equals(head, sign);
  }

  private WarcText.Taker warcTaker(Input input, Collected collected) {
    return new WarcText.Taker() {
      @Override
      public void take(Draft draft, String place) throws Refusal {
        collected.keep(maker.make(draft, input.name() + " " + place));
      }

      @Override
      public void refuse(Refusal refusal) {
        collected.rejections.add(refusal.of(input.name()));
      }

      @Override
      public void warn(String warning) {
        collected.warnings.add(input.name() + ": " + warning);
      }
    };
  }

  private JsonText.Taker taker(Input input, Collected collected) {
    return new JsonText.Taker() {
      @Override
      public void take(Draft draft, String place) {
        collected.take(draft, name(place));
      }

      @Override
      public void take(Article article, String place) {
        collected.keep(article);
      }

      @Override
      public void refuse(Refusal refusal, String place) {
        collected.rejections.add(refusal.of(name(place)));
      }

      @Override
      public void noArticle() {
        if (input.named()) {
          refuse(JsonText.NO_ARTICLE, "");
        } else {
          collected.warnings.add(input.name() + ": left out, it holds no article");
        }
      }

      private String name(String place) {
        return place.isEmpty() ? input.name() : input.name() + " " + place;
      }
    };
  }
}
