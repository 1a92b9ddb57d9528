package news.parallax.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import org.jspecify.annotations.Nullable;

/// Lets one process write an archive at a time. The system drops the lock of a process that ends,
/// however it ends.
final class FolderLock implements AutoCloseable {
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  private static final String FILE = "lock";

  private final FileChannel channel;

  private FolderLock(FileChannel channel) {
    this.channel = channel;
  }

  /// Takes the lock, waiting a while for another process that has it.
  ///
  /// @throws NewsException when the other one keeps it
  static FolderLock take(Path folder, long waitMilliseconds) {
    return tryTake(folder, waitMilliseconds)
        .orElseThrow(() ->
            new NewsException(
                Category.OUTPUT,
                "another process is writing to the archive "
                    + folder
                    + owner(folder.resolve(FILE))
                    + "; wait until it is done, or end it"));
  }

  /// Takes the lock if no other process keeps it.
  static Optional<FolderLock> tryTake(Path folder, long waitMilliseconds) {
    Path file = folder.resolve(FILE);
    FileChannel channel;
    try {
      channel =
          FileChannel.open(
              file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    } catch (IOException e) {
      throw new NewsException(
          Category.OUTPUT, "cannot write to the archive " + folder + ": " + e, e);
    }
    boolean taken = false;
    try {
      long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(waitMilliseconds);
      FileLock lock = tryLock(channel);
      while (lock == null && System.nanoTime() < end) {
        LockSupport.parkNanos(PAUSE);
        lock = tryLock(channel);
      }
      if (lock == null) {
        return Optional.empty();
      }
      channel.truncate(0);
      byte[] own = Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII);
      channel.write(ByteBuffer.wrap(own), 0);
      taken = true;
      return Optional.of(new FolderLock(channel));
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot lock the archive " + folder + ": " + e, e);
    } finally {
      if (!taken) {
        close(channel);
      }
    }
  }

  private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null; // this very process has it
    }
  }

  private static String owner(Path file) {
    try {
      String owner = Files.readString(file, StandardCharsets.US_ASCII).strip();
      return owner.isEmpty() ? "" : " (process " + owner + ")";
    } catch (IOException e) {
      return ""; // the message does without
    }
  }

  private static void close(FileChannel channel) {
    try {
      channel.close();
    } catch (IOException e) {
      throw new NewsException(Category.OUTPUT, "cannot let go of the archive's lock", e);
    }
  }

  @Override
  public void close() {
    close(channel);
  }
}
