package news.parallax.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import news.parallax.article.Article;

/// An archive that a program adds to for hours or days without keeping others out: it is held while
/// articles are taken in one after the other, and let go when none has come for a moment, or for a
/// moment after it was held for long. Safe for use by many threads.
public final class SharedArchive implements AutoCloseable {
  private static final long TICK_MILLISECONDS = 200;
  private static final long QUIET_NANOS = TimeUnit.MILLISECONDS.toNanos(300);
  private static final long LONG_NANOS = TimeUnit.SECONDS.toNanos(2);

  /// Several times as long as a process that waits for the archive sleeps between two attempts.
  private static final long TURN_MILLISECONDS = 250;

  private final Archive archive;
  private final Thread ticks = Thread.ofPlatform().daemon().unstarted(this::tick);
  private boolean held = true;
  private boolean closed;
  private long since = System.nanoTime();
  private long last = since;
  private long turnOver = since;

  private SharedArchive(Archive archive) {
    this.archive = archive;
  }

  /// Opens the archive in a folder, making it when it is not there.
  ///
  /// @param warnings takes what should be known but does not stop the work
  /// @throws news.parallax.NewsException when another process is writing to it or the folder cannot
  ///   be written
  public static SharedArchive open(Path folder, Consumer<String> warnings) {
    SharedArchive shared = new SharedArchive(Archive.open(folder, warnings));
    shared.ticks.start();
    return shared;
  }

  /// As [Archive#addAll]; waits for another process that is writing.
  public synchronized List<Addition> addAll(List<Article> arrived) {
    if (!held) {
      giveTurn();
      held = true;
      since = System.nanoTime();
    }
    try {
      return archive.addAll(arrived);
    } finally {
      last = System.nanoTime();
    }
  }

  /// Lets other processes write, and search what was added up to now.
  public synchronized void settle() {
    if (held) {
      archive.rest();
      held = false;
      turnOver = System.nanoTime();
    }
  }

  private void tick() {
    try {
      while (true) {
        Thread.sleep(TICK_MILLISECONDS);
        letGoWhenDue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // it is being closed
    }
  }

  private synchronized void letGoWhenDue() {
    long now = System.nanoTime();
    if (!closed && (now - last > QUIET_NANOS || now - since > LONG_NANOS)) {
      settle();
    }
  }

  /// Somebody may be waiting for the archive; without a pause it would never be free for them.
  private void giveTurn() {
    long passed = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - turnOver);
    if (passed < TURN_MILLISECONDS) {
      try {
        Thread.sleep(TURN_MILLISECONDS - passed);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  @Override
  public void close() {
    ticks.interrupt();
    synchronized (this) {
      closed = true;
      archive.close();
    }
  }
}
