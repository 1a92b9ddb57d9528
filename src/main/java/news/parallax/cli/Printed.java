package news.parallax.cli;

import java.nio.charset.StandardCharsets;

/// Writes an answer to standard output, in UTF-8 whatever the machine is set to.
final class Printed {
  private Printed() {}

  static void out(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    System.out.write(bytes, 0, bytes.length);
    System.out.flush();
  }
}
