package news.parallax.article.reader;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import news.parallax.article.Rejection;
import org.jspecify.annotations.Nullable;

/// Finds the files that the user's paths mean: files, folders, patterns, `-`. No file is found
/// twice.
final class InputFinder {
  private static final Pattern PATTERN_SIGN = Pattern.compile("[*?\\[{]");

  /// A name all in capitals is a note about a folder: README.md, TRUTH.md, LICENSE.txt.
  private static final Pattern NOTE = Pattern.compile("[A-Z][A-Z0-9_-]{2,}(\\.[A-Za-z.]+)?");

  private final Path workingDirectory;
  private final List<Input> inputs = new ArrayList<>();
  private final List<Rejection> rejections = new ArrayList<>();
  private final List<String> warnings = new ArrayList<>();
  private final Set<Path> seen = new HashSet<>();

  InputFinder(Path workingDirectory) {
    this.workingDirectory = workingDirectory;
  }

  void find(String path) {
    if (path.equals("-")) {
      inputs.add(new Input("standard input", null, true));
      return;
    }
    try {
      Path file = workingDirectory.resolve(path);
      if (Files.exists(file)) {
        find(path, file);
      } else if (PATTERN_SIGN.matcher(path).find()) {
        findMatches(path);
      } else {
        reject(path, "does not exist", "Check the name.");
      }
    } catch (InvalidPathException | PatternSyntaxException e) {
      reject(path, "is not a path or pattern", "Check its spelling.");
    }
  }

  private void find(String name, Path file) {
    if (Files.isDirectory(file)) {
      findInFolder(name, file);
    } else {
      add(name, file, true);
    }
  }

  List<Input> inputs() {
    return List.copyOf(inputs);
  }

  List<Rejection> rejections() {
    return List.copyOf(rejections);
  }

  List<String> warnings() {
    return List.copyOf(warnings);
  }

  private void findInFolder(String name, Path folder) {
    int before = inputs.size() + seen.size();
    for (Path file : walk(folder, Integer.MAX_VALUE, path -> true)) {
      Path fileName = file.getFileName();
      String shown = shown(name, folder.relativize(file));
      if (fileName == null || Format.ofName(fileName.toString()).isEmpty()) {
        continue;
      }
      if (NOTE.matcher(fileName.toString()).matches()) {
        warnings.add(printable(shown) + ": left out, its name is that of a note about the folder");
      } else {
        add(shown, file, false);
      }
    }
    if (inputs.size() + seen.size() == before) {
      reject(
          name,
          "is a folder without articles",
          "Articles are files that end in .txt, .md, .html, .json or .jsonl.");
    }
  }

  private void findMatches(String pattern) {
    int split = fixedLength(pattern);
    String root = pattern.substring(0, split);
    String rest = pattern.substring(split);
    Path folder = workingDirectory.resolve(root.isEmpty() ? "." : root).normalize();
    if (!Files.isDirectory(folder)) {
      reject(pattern, "matches no file", "Check the pattern.");
      return;
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + rest);
    int depth = rest.contains("**") ? Integer.MAX_VALUE : rest.split("/").length;
    boolean found = false;
    for (Path file : walk(folder, depth, path -> matcher.matches(folder.relativize(path)))) {
      add(shown(root, folder.relativize(file)), file, true);
      found = true;
    }
    if (!found) {
      reject(pattern, "matches no file", "Check the pattern.");
    }
  }

  /// How long the head of a pattern is that holds whole folder names without pattern signs.
  private static int fixedLength(String pattern) {
    int end = 0;
    for (int slash = pattern.indexOf('/'); slash >= 0; slash = pattern.indexOf('/', slash + 1)) {
      if (PATTERN_SIGN.matcher(pattern.substring(0, slash)).find()) {
        break;
      }
      end = slash + 1;
    }
    return end;
  }

  private static String shown(String root, Path relative) {
    String separator = root.isEmpty() || root.endsWith("/") ? "" : "/";
    return root + separator + relative;
  }

  /// The files below a folder that fit, in order of their names; hidden ones and linked folders are
  /// left out, and folders that cannot be entered are reported.
  private List<Path> walk(Path folder, int depth, Predicate<Path> fits) {
    List<Path> found = new ArrayList<>();
    try {
      Files.walkFileTree(
          folder,
          EnumSet.noneOf(FileVisitOption.class),
          depth,
          new SimpleFileVisitor<>() {
            private int visited;

            @Override
            public FileVisitResult preVisitDirectory(Path path, BasicFileAttributes attributes) {
              return !path.equals(folder) && isHidden(path)
                  ? FileVisitResult.SKIP_SUBTREE
                  : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
              if (++visited > Limits.FILES) {
                warnings.add(
                    printable(folder.toString()) + ": too many files, the rest is not read");
                return FileVisitResult.TERMINATE;
              }
              if (!isHidden(path) && Files.isRegularFile(path) && fits.test(path)) {
                found.add(path);
              }
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException e) {
              reject(path.toString(), "cannot be read", "Check who may read it.");
              return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException e) {
              return FileVisitResult.CONTINUE;
            }
          });
    } catch (IOException e) {
      reject(folder.toString(), "cannot be read", "Check who may read it.");
    }
    found.sort(null);
    return found;
  }

  private static boolean isHidden(Path path) {
    Path name = path.getFileName();
    return name != null && name.toString().startsWith(".");
  }

  private void add(String name, Path file, boolean named) {
    if (seen.add(real(file))) {
      inputs.add(new Input(printable(name), file, named));
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException e) {
      return file.toAbsolutePath().normalize(); // gone by now: reading it will say so
    }
  }

  private void reject(String name, String reason, String remedy) {
    rejections.add(new Rejection(printable(name), reason, remedy));
  }

  /// A name that a terminal can show, whatever it holds.
  static String printable(String name) {
    StringBuilder shown = new StringBuilder();
    name.codePoints()
        .forEach(c -> {
          if (Character.isISOControl(c)) {
            shown.append(String.format(Locale.ROOT, "\\u%04x", c));
          } else {
            shown.appendCodePoint(c);
          }
        });
    return shown.toString();
  }
}
