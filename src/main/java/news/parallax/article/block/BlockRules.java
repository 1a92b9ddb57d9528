package news.parallax.article.block;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.Shipped;
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

  /// A pattern and the words, in small letters, of which a block must hold one to match it; none
  /// when there are no such words.
  record Rule(Kind kind, Pattern pattern, List<String> needed) {
    boolean matches(String block, String inSmallLetters) {
      return block.length() <= longest(kind)
          && (needed.isEmpty() || holdsOne(inSmallLetters))
          && pattern.matcher(block).matches();
    }

    private boolean holdsOne(String inSmallLetters) {
      for (String word : needed) {
        if (inSmallLetters.contains(word)) {
          return true;
        }
      }
      return false;
    }

    /// How long a block of the kind may be; what is longer is not tried.
    private static int longest(Kind kind) {
      return switch (kind) {
        case HEADER_LINE -> 160;
        case CREDIT -> 200;
        case LINK -> 340;
        case BYLINE -> 460;
        case HEADLINE,
            STANDFIRST,
            SUBHEADING,
            PARAGRAPH,
            LIST_ITEM,
            CAPTION,
            CONTRIBUTORS,
            NOTICE,
            OUTLET_NAME,
            OTHER ->
            LONGEST;
      };
    }
  }

  /// A block and the kind it must come out as, or must not.
  record Example(Kind kind, boolean wanted, String text) {}

  /// The kind of a block whose words leave no doubt.
  Optional<Kind> kindOf(String block) {
    if (block.length() > LONGEST) {
      return Optional.empty();
    }
    String inSmallLetters = block.toLowerCase(Locale.ROOT);
    for (Rule rule : rules) {
      if (rule.matches(block, inSmallLetters)) {
        return Optional.of(rule.kind());
      }
    }
    return Optional.empty();
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
    int tried = 0;
    for (int at = block.length() - 2; at > from && tried < 2; at--) {
      boolean sentenceEnds = block.charAt(at) == ' ' && ".!?”\"".indexOf(block.charAt(at - 1)) >= 0;
      if (sentenceEnds) {
        tried++;
        if (isCredit(block, at + 1)) {
          return at + 1;
        }
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
    String agencies = String.join("|", Shipped.entries(BlockRules.class, "agencies.txt"));
    List<Rule> rules = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Kind kind = Kind.OTHER;
    for (String line : Shipped.entries(BlockRules.class, "blocks.txt")) {
      String rest = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '=' -> kind = Kind.valueOf(line.substring(3).strip());
        case '~' -> rules.add(rule(kind, rest, agencies));
        case '>' -> examples.add(new Example(kind, true, rest));
        case '!' -> examples.add(new Example(kind, false, rest));
        default -> throw new IllegalStateException("not a line of blocks.txt: " + line);
      }
    }
    return new BlockRules(List.copyOf(rules), List.copyOf(examples));
  }

  private static Rule rule(Kind kind, String line, String agencies) {
    int end = line.startsWith("«") ? line.indexOf('»') : -1;
    List<String> needed = end < 0 ? List.of() : List.of(line.substring(1, end).split("\\|"));
    return new Rule(kind, pattern(line.substring(end + 1).strip(), agencies), needed);
  }

  private static Pattern pattern(String rule, String agencies) {
    String expanded = rule.replace("{NAME}", NAME).replace("{AGENCY}", agencies);
    return Pattern.compile(expanded, Pattern.DOTALL | Pattern.UNICODE_CASE);
  }
}
