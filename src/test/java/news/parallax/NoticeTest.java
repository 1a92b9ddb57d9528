package news.parallax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// NOTICE says of every library beside the program, and of no other, under which licence it comes.
class NoticeTest {

  /// Written by the build before the tests: the class path of the program, without the program.
  private static final Path CLASS_PATH = Path.of("target", "runtime-class-path.txt");

  private static final Pattern LIBRARY =
      Pattern.compile("^ {2}(?<name>[a-z]\\S*) {2,}(?<licence>\\S+(?: \\S+)*) {2,}");

  private static final List<String> LICENCES =
      List.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "MPL-1.1", "Public Domain");

  @Test
  void listsTheLibrariesOfTheProgramAndNoOther() throws IOException {
    assumeTrue(Files.exists(CLASS_PATH), "the build writes " + CLASS_PATH);
    List<String> libraries =
        Stream.of(Files.readString(CLASS_PATH).strip().split(File.pathSeparator))
            .map(jar -> Path.of(jar).getFileName().toString().replaceFirst("-[0-9].*", ""))
            .toList();
    assertThat(listed().keySet()).containsExactlyInAnyOrderElementsOf(libraries);
  }

  @Test
  void everyLicenceAllowsApacheTwoForTheWhole() throws IOException {
    assertThat(listed()).isNotEmpty();
    assertThat(listed().values()).isSubsetOf(LICENCES);
  }

  private static TreeMap<String, String> listed() throws IOException {
    TreeMap<String, String> licences = new TreeMap<>();
    for (String line : Files.readAllLines(Path.of("NOTICE"))) {
      var library = LIBRARY.matcher(line);
      if (library.find()) {
        licences.put(library.group("name"), library.group("licence"));
      }
    }
    return licences;
  }
}
