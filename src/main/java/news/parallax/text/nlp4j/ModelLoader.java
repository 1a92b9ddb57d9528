package news.parallax.text.nlp4j;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import news.parallax.NewsException;

/// A folder of compiled models → the models, all parts side by side.
final class ModelLoader {
  private final Path folder;

  ModelLoader(Path folder) {
    this.folder = folder;
  }

  Models load() {
    requireVersion(folder.resolve(Models.MADE_FROM));
    int threads = Math.clamp(Runtime.getRuntime().availableProcessors(), 1, 8);
    try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
      Future<LinearModel> parse = pool.submit(part(Models.PARSE, LinearModel::read));
      Future<Lexicon> lexicon = pool.submit(part(Models.LEXICON, Lexicon::read));
      Future<Lemmatizer> lemmatizer = pool.submit(Lemmatizer::new);
      Future<SentenceTokenizer> tokenizer = pool.submit(SentenceTokenizer::new);
      Future<LinearModel> entities = pool.submit(part(Models.ENTITIES, LinearModel::read));
      Future<Gazetteer> gazetteer = pool.submit(part(Models.GAZETTEER, Gazetteer::read));
      Future<LinearModel> tags = pool.submit(part(Models.TAGS, LinearModel::read));
      Future<Transitions> transitions = pool.submit(part(Models.TRANSITIONS, Transitions::read));
      Vectors vectors = Vectors.read(ArrayReader.openForGood(folder.resolve(Models.VECTORS)));
      return new Models(
          lexicon.get(),
          gazetteer.get(),
          vectors,
          tags.get(),
          entities.get(),
          parse.get(),
          transitions.get(),
          lemmatizer.get(),
          tokenizer.get());
    } catch (IOException e) {
      throw unreadable(e);
    } catch (ExecutionException e) {
      throw unreadable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreadable(e);
    }
  }

  private void requireVersion(Path stamp) {
    if (!Files.isRegularFile(stamp)) {
      throw missing("no language models in ");
    }
    try {
      if (!Files.readString(stamp).strip().equals(Models.VERSION)) {
        throw missing("language models of another version, to be built anew, in ");
      }
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  private NewsException missing(String what) {
    return new NewsException(NewsException.Category.MODEL, what + folder.toAbsolutePath());
  }

  private NewsException unreadable(Throwable cause) {
    return new NewsException(
        NewsException.Category.MODEL,
        "cannot read the language models in %s: %s"
            .formatted(folder.toAbsolutePath(), cause.getMessage()),
        cause);
  }

  private interface Part<T> {
    T read(ArrayReader in) throws IOException;
  }

  private <T> Callable<T> part(String file, Part<T> part) {
    return () -> {
      try (ArrayReader in = ArrayReader.open(folder.resolve(file))) {
        return part.read(in);
      }
    };
  }
}
