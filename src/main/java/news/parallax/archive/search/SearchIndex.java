package news.parallax.archive.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// Finds articles by words. It holds nothing that cannot be made again from the articles; its last
/// commit says up to which article it goes.
public final class SearchIndex implements AutoCloseable {
  private static final String UP_TO = "up-to";
  private static final int BUFFER_MEGABYTES = 64;

  /// Of how many of the best answers the telling words count as related.
  private static final int BEST = 8;

  private static final int RELATED = 12;
  private static final float RELATED_WEIGHT = 0.25f;

  /// Lucene says on standard error that it would be faster with a module that is not final yet. It
  /// is fast enough. Kept, for a logger that nobody holds forgets its level.
  private static final Logger QUIET =
      Logger.getLogger("org.apache.lucene.internal.vectorization.VectorizationProvider");

  static {
    QUIET.setLevel(Level.SEVERE);
  }

  private final Directory directory;
  private final @Nullable IndexWriter writer;
  private @Nullable DirectoryReader reader;

  private SearchIndex(
      Directory directory, @Nullable IndexWriter writer, @Nullable DirectoryReader reader) {
    this.directory = directory;
    this.writer = writer;
    this.reader = reader;
  }

  /// Opens the index in a folder to write and search. One that is damaged or of another version of
  /// Lucene is thrown away, for it can be made again.
  public static SearchIndex open(Path folder) {
    try {
      try {
        return openOnce(folder);
      } catch (CorruptIndexException
          | IndexFormatTooOldException
          | IndexFormatTooNewException
          | IllegalArgumentException e) {
        clear(folder);
        return openOnce(folder);
      }
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private static SearchIndex openOnce(Path folder) throws IOException {
    Files.createDirectories(folder);
    Directory directory = FSDirectory.open(folder);
    IndexWriterConfig config = new IndexWriterConfig(new StemAnalyzer());
    config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
    config.setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND);
    return new SearchIndex(directory, new IndexWriter(directory, config), null);
  }

  /// Opens the last commit to search; nothing when there is none that can be read.
  public static Optional<SearchIndex> openToRead(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try {
      Directory directory = FSDirectory.open(folder);
      try {
        return Optional.of(new SearchIndex(directory, null, DirectoryReader.open(directory)));
      } catch (IndexNotFoundException
          | CorruptIndexException
          | IndexFormatTooOldException
          | IndexFormatTooNewException e) {
        directory.close();
        return Optional.empty();
      }
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private static void clear(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /// The number of the last article that the last commit has; 0 when it has none.
  public long upTo() {
    try {
      DirectoryReader committed = reader;
      if (committed != null) {
        return number(committed.getIndexCommit().getUserData());
      }
      if (!DirectoryReader.indexExists(directory)) {
        return 0;
      }
      try (DirectoryReader last = DirectoryReader.open(directory)) {
        return number(last.getIndexCommit().getUserData());
      }
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private static long number(Map<String, String> userData) {
    return Long.parseLong(userData.getOrDefault(UP_TO, "0"));
  }

  /// Takes an article in, in place of one with its id and of the version it replaces.
  public void put(Searchable article) {
    Document document = new Document();
    document.add(new StringField("id", article.id(), Field.Store.YES));
    document.add(new NumericDocValuesField("number", article.number()));
    document.add(new TextField("title", article.title(), Field.Store.NO));
    document.add(new TextField("text", article.text(), Field.Store.NO));
    document.add(new StringField("language", article.language(), Field.Store.NO));
    String outlet = article.outlet();
    if (outlet != null) {
      document.add(new StringField("outlet", QuestionParser.outletKey(outlet), Field.Store.NO));
    }
    Long day = article.day();
    if (day != null) {
      document.add(new LongPoint("day", day));
    }
    try {
      String replaced = article.replaces();
      if (replaced != null) {
        writer().deleteDocuments(new Term("id", replaced));
      }
      writer().updateDocument(new Term("id", article.id()), document);
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /// Writes to disk what was put in, and that it goes up to the article with a number.
  public void commit(long upTo) {
    try {
      writer().setLiveCommitData(Map.of(UP_TO, Long.toString(upTo)).entrySet());
      writer().commit();
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /// What answers a question.
  ///
  /// @param most how many articles to give, at least 1
  /// @param texts the text of an article by its id, for related words
  public Answer answer(Question question, int most, Function<String, String> texts) {
    Answer direct = answer(question, most, Map.of());
    if (!question.related() || direct.hits().isEmpty()) {
      return direct;
    }
    List<String> best = direct.hits().stream().limit(BEST).map(Hit::id).map(texts).toList();
    return answer(question, most, related(best));
  }

  private Answer answer(Question question, int most, Map<String, Float> related) {
    try {
      IndexSearcher searcher = new IndexSearcher(reader());
      QuestionParser parser = new QuestionParser();
      Query query = parser.parse(question, related);
      Sort best =
          new Sort(SortField.FIELD_SCORE, new SortField("number", SortField.Type.LONG, true));
      TopDocs top =
          searcher.search(query, new TopFieldCollectorManager(best, most, null, Integer.MAX_VALUE));
      TopFieldCollector.populateScores(top.scoreDocs, searcher, query);
      List<Hit> hits = new ArrayList<>();
      for (ScoreDoc hit : top.scoreDocs) {
        hits.add(new Hit(searcher.storedFields().document(hit.doc).get("id"), hit.score));
      }
      return new Answer(hits, top.totalHits.value(), parser.stems());
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  /// The stems that are frequent in these texts and rare elsewhere, with their weights.
  private Map<String, Float> related(List<String> texts) {
    Map<String, Integer> counts = new TreeMap<>();
    Map<String, Integer> articles = new TreeMap<>();
    for (String text : texts) {
      List<String> stems = StemAnalyzer.stems(text);
      stems.forEach(stem -> counts.merge(stem, 1, Integer::sum));
      stems.stream().distinct().forEach(stem -> articles.merge(stem, 1, Integer::sum));
    }
    try {
      DirectoryReader all = reader();
      Map<String, Double> weights = new TreeMap<>();
      for (String stem : counts.keySet()) {
        int in = articles.getOrDefault(stem, 0);
        if (2 * in > texts.size() && stem.length() > 2) {
          double rarity =
              Math.log((all.numDocs() + 1.0) / (all.docFreq(new Term("text", stem)) + 1));
          weights.put(stem, rarity * in);
        }
      }
      Map<String, Float> related = new TreeMap<>();
      weights.entrySet().stream()
          .sorted(
              Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                  .thenComparing(Map.Entry.comparingByKey()))
          .limit(RELATED)
          .forEach(entry -> related.put(entry.getKey(), RELATED_WEIGHT));
      return related;
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private DirectoryReader reader() throws IOException {
    DirectoryReader last = reader;
    DirectoryReader now =
        last == null
            ? DirectoryReader.open(writer())
            : writer == null ? null : DirectoryReader.openIfChanged(last, writer);
    if (now != null) {
      if (last != null) {
        last.close();
      }
      reader = now;
      return now;
    }
    return Objects.requireNonNull(last);
  }

  private IndexWriter writer() {
    IndexWriter open = writer;
    if (open == null) {
      throw new IllegalStateException("the index was opened to read");
    }
    return open;
  }

  /// What was not committed is dropped: it is put in again the next time.
  @Override
  public void close() {
    try {
      DirectoryReader open = reader;
      if (open != null) {
        open.close();
      }
      if (writer != null && writer.isOpen()) {
        writer.rollback();
      }
      directory.close();
    } catch (IOException e) {
      throw trouble(e);
    }
  }

  private static NewsException trouble(IOException e) {
    String message = String.valueOf(e.getMessage());
    return new NewsException(
        Category.OUTPUT,
        message.contains("No space left") || message.contains("quota")
            ? "the disk is full; the search index could not be written. The articles are kept"
            : "the search index cannot be used: " + e,
        e);
  }
}
