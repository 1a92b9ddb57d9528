package news.parallax.article.reader;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import news.parallax.article.Article;
import news.parallax.article.json.ArticleJson;
import org.jspecify.annotations.Nullable;

/// Reads articles from JSON and JSON lines. Each article, and each line, is judged alone: what is
/// wrong with one does not touch the others.
final class JsonText {
  /// Takes what was found, one after the other; `place` is where in the file, empty for all of it.
  interface Taker {
    void take(Draft draft, String place);

    /// One that was written by Parallax itself and is taken as it is.
    void take(Article article, String place);

    void refuse(Refusal refusal, String place);

    /// The whole text is JSON, but of something else.
    void noArticle();
  }

  static final Refusal NO_ARTICLE =
      new Refusal(
          "holds no article",
          "An article is an object with \"title\" and \"text\", or a schema.org NewsArticle.");

  private static final StreamReadConstraints CONSTRAINTS =
      StreamReadConstraints.builder()
          .maxNestingDepth(200)
          .maxStringLength(Limits.FILE_BYTES)
          .build();

  private static final ObjectReader READER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(CONSTRAINTS).build())
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build()
          .reader();

  /// Reads a whole JSON text: one value, or several one after the other.
  void read(String text, Taker taker) {
    List<JsonNode> articles = new ArrayList<>();
    try (MappingIterator<JsonNode> values = READER.forType(JsonNode.class).readValues(text)) {
      while (values.hasNextValue()) {
        articles.addAll(JsonArticle.find(values.nextValue()));
      }
    } catch (IOException e) {
      if (articles.isEmpty()) {
        taker.refuse(malformed(e, "Check it with a JSON checker."), "");
        return;
      }
      taker.refuse(malformed(e, "Mend it there; what stands before it was read."), "");
    }
    if (articles.isEmpty()) {
      taker.noArticle();
      return;
    }
    for (int i = 0; i < articles.size(); i++) {
      String place = articles.size() == 1 ? "" : "article " + (i + 1);
      take(articles.get(i), place, taker);
    }
  }

  /// Reads JSON lines as they come, so that the file may be larger than memory.
  void readLines(InputStream stream, Taker taker) throws IOException {
    long total = 0;
    int number = 0;
    int found = 0;
    byte[] line;
    while ((line = line(stream)) != null) {
      number++;
      total += line.length + 1L;
      String place = "line " + number;
      if (line.length > Limits.FILE_BYTES || total > Limits.JSON_LINES_BYTES) {
        taker.refuse(
            new Refusal(
                String.format(Locale.ROOT, "is larger than %d MB", Limits.FILE_BYTES >> 20),
                "No article is that long; this line and the rest are not read."),
            place);
        return;
      }
      found += readLine(line, place, number == 1, taker);
      if (found > Limits.ARTICLES) {
        taker.refuse(
            new Refusal("is article number " + found, "Give fewer articles at once."), place);
        return;
      }
    }
    if (number == 0) {
      taker.refuse(new Refusal("is empty", "Give a file that holds an article."), "");
    }
  }

  private int readLine(byte[] line, String place, boolean first, Taker taker) {
    try {
      String text = line.length == 0 ? "" : new TextDecoder().decode(line);
      if (text.isBlank()) {
        return 0;
      }
      List<JsonNode> articles = JsonArticle.find(READER.readTree(text));
      if (articles.isEmpty()) {
        throw NO_ARTICLE;
      }
      for (JsonNode article : articles) {
        take(article, place, taker);
      }
      return articles.size();
    } catch (JsonProcessingException e) {
      taker.refuse(malformed(e, "Mend this line; the others are read."), place);
    } catch (Refusal refusal) {
      taker.refuse(refusal, place);
    }
    return 0;
  }

  private static void take(JsonNode article, String place, Taker taker) {
    try {
      if (ArticleJson.isArticle(article)) {
        taker.take(kept(article), place);
      } else {
        taker.take(new JsonArticle().read(article), place);
      }
    } catch (Refusal refusal) {
      taker.refuse(refusal, place);
    }
  }

  private static Article kept(JsonNode node) throws Refusal {
    try {
      return ArticleJson.read(node);
    } catch (IllegalArgumentException e) {
      throw new Refusal(
          "is no article of format " + ArticleJson.FORMAT + " (" + e.getMessage() + ")",
          "Export it anew, or remove the field \"format\".");
    }
  }

  private static Refusal malformed(IOException e, String remedy) {
    String where = "";
    if (e instanceof JsonProcessingException json && json.getLocation() != null) {
      where =
          String.format(
              Locale.ROOT,
              " at line %d, column %d",
              json.getLocation().getLineNr(),
              json.getLocation().getColumnNr());
    }
    return new Refusal("is malformed JSON" + where, remedy);
  }

  /// The next line without its end, null behind the last one; a line that is too long comes with
  /// one byte more than is allowed.
  private static byte @Nullable [] line(InputStream stream) throws IOException {
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    int b = stream.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n' && line.size() <= Limits.FILE_BYTES) {
      line.write(b);
      b = stream.read();
    }
    return line.toByteArray();
  }
}
