package news.parallax.article.reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipException;

/// Reads the articles in a web archive, as Common Crawl's news archive holds them: each page that a
/// server sent as HTML with status 200. Pages that are no article are counted, by reason; an
/// archive that breaks off is said to, and what stands before the break is read.
final class WarcText {
  /// Takes what was found, one after the other.
  interface Taker {
    /// @throws Refusal when it is no article
    void take(Draft draft, String place) throws Refusal;

    /// What is wrong with the archive itself.
    void refuse(Refusal refusal);

    void warn(String warning);
  }

  private final Map<String, Integer> leftOut = new TreeMap<>();
  private int records;
  private int found;

  void read(InputStream stream, Taker taker) {
    WarcRecords all = new WarcRecords(stream);
    try {
      WarcRecord record = all.next();
      while (record != null) {
        records++;
        if (found >= Limits.ARTICLES) {
          throw new Refusal(
              "holds more than " + Limits.ARTICLES + " articles; the rest is not read",
              "Split it.");
        }
        take(record, taker);
        record = all.next();
      }
      if (records == 0) {
        throw new Refusal("is empty", "Give a file that holds an article.");
      }
    } catch (EOFException | ZipException e) {
      taker.refuse(
          new Refusal(
              "breaks off in the middle, behind record " + records,
              "Fetch it again; the " + found + " articles before the break were read."));
    } catch (IOException e) {
      taker.refuse(FileBytes.refusal(e));
    } catch (Refusal refusal) {
      taker.refuse(refusal);
    }
    leftOut.forEach((reason, count) ->
        taker.warn(count + (count == 1 ? " page" : " pages") + " left out: " + reason));
  }

  private void take(WarcRecord record, Taker taker) {
    if (!record.mayHoldPage()) {
      return;
    }
    try {
      Optional<byte[]> page = page(record);
      if (page.isPresent()) {
        String html = new TextDecoder().decode(page.get());
        taker.take(HtmlText.read(html, record.address()), "record " + records);
        found++;
      }
    } catch (IOException e) {
      leftOut.merge("cannot be unpacked", 1, Integer::sum);
    } catch (Refusal refusal) {
      leftOut.merge(refusal.of("page").reason(), 1, Integer::sum);
    }
  }

  private static Optional<byte[]> page(WarcRecord record) throws IOException, Refusal {
    byte[] content = record.content();
    if (content == null) {
      throw new Refusal("is larger than " + (Limits.FILE_BYTES >> 20) + " MB", "");
    }
    if (record.header("WARC-Type").equals("resource")) {
      return record.header("Content-Type").contains("html")
          ? Optional.of(content)
          : Optional.empty();
    }
    Optional<HttpResponse> response = HttpResponse.parse(content);
    if (response.isEmpty() || !response.get().isPage()) {
      return Optional.empty();
    }
    return Optional.of(response.get().page());
  }
}
