package news.parallax.article.block;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Block.Kind;

/// What `blocks.txt` says of a block by its words alone, and the file's examples.
record BlockRules(List<Rule> rules, List<Example> examples) {
  static final BlockRules ENGLISH = load();

  /// Longer blocks are not tried: they are prose, and patterns must not take long.
  private static final int LONGEST = 600;

  private static final int LONGEST_CREDIT = 120;

  private static final String NAME =
      "\\p{Lu}[\\p{L}'’-]*\\.?(?: (?:\\p{Lu}\\.?|de|van|von|bin|al|el|la|di|da|der|den|del|ten"
          + "|\\p{Lu}[\\p{L}'’-]+\\.?)){1,4}";

  record Rule(Kind kind, Pattern pattern) {}

  /// A block and the kind it must come out as, or must not.
  record Example(Kind kind, boolean wanted, String text) {}

  /// The kind of a block whose words leave no doubt.
  Optional<Kind> kindOf(String block) {
    if (block.length() > LONGEST) {
      return Optional.empty();
    }
    return rules.stream()
        .filter(rule -> rule.pattern().matcher(block).matches())
        .map(Rule::kind)
        .findFirst();
  }

  /// Where the credit of a picture begins that closes `block`, or -1: "A bridge. (Ada Thorn/AP)".
  int creditStart(String block) {
    int from = Math.max(0, block.length() - LONGEST_CREDIT);
    int bracket = Math.max(block.lastIndexOf('('), block.lastIndexOf('['));
    if (bracket >= from
        && (block.endsWith(")") || block.endsWith("]"))
        && isCredit(block, bracket)) {
      return bracket;
    }
    for (int at = block.length() - 2; at > from; at--) {
      boolean sentenceEnds = block.charAt(at) == ' ' && ".!?”\"".indexOf(block.charAt(at - 1)) >= 0;
      if (sentenceEnds && isCredit(block, at + 1)) {
        return at + 1;
      }
    }
    return -1;
  }

  private boolean isCredit(String block, int start) {
    String tail = block.substring(start);
    return rules.stream()
        .anyMatch(rule -> rule.kind() == Kind.CREDIT && rule.pattern().matcher(tail).matches());
  }

  private static BlockRules load() {
    String agencies = String.join("|", lines("agencies.txt"));
    List<Rule> rules = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Kind kind = Kind.OTHER;
    for (String line : lines("blocks.txt")) {
      String rest = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '=' -> kind = Kind.valueOf(line.substring(3).strip());
        case '~' -> rules.add(new Rule(kind, pattern(rest, agencies)));
        case '>' -> examples.add(new Example(kind, true, rest));
        case '!' -> examples.add(new Example(kind, false, rest));
        default -> throw new IllegalStateException("not a line of blocks.txt: " + line);
      }
    }
    return new BlockRules(List.copyOf(rules), List.copyOf(examples));
  }

  private static Pattern pattern(String rule, String agencies) {
    String expanded = rule.replace("{NAME}", NAME).replace("{AGENCY}", agencies);
    return Pattern.compile(expanded, Pattern.DOTALL | Pattern.UNICODE_CASE);
  }

  private static List<String> lines(String resource) {
    try (InputStream in =
        BlockRules.class.getResourceAsStream("/news/parallax/article/block/" + resource)) {
      byte[] bytes = Objects.requireNonNull(in, resource).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
