package news.parallax.text.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.Shipped;

/// The rules of the time tagger, read from the files beside this class, and which of them can begin
/// at a word.
///
/// A file of rules has blocks: `rule NAME`, lines with patterns, a line `= OPERATION`, and examples
/// behind `>`. `let NAME = pattern` names a pattern. `#` opens a comment.
final class RuleBook {
  private static final List<String> FILES =
      List.of("dates", "relative", "sets", "durations", "clock", "references");

  private final Vocabulary vocabulary;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, List<Integer>> byWord = new HashMap<>();
  private final List<Integer> byNumber = new ArrayList<>();

  private RuleBook(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static RuleBook load() {
    RuleBook book = new RuleBook(new Vocabulary(lines("words")));
    PatternParser parser = new PatternParser(book.vocabulary);
    for (String file : FILES) {
      book.read(lines(file), parser);
    }
    book.index();
    return book;
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  List<Rule> rules() {
    return rules;
  }

  /// The rules that can begin at a lexeme, in the order of the files; empty for most.
  List<Integer> candidates(Lexeme lexeme) {
    List<Integer> words = byWord.getOrDefault(lexeme.lower(), List.of());
    boolean number =
        switch (lexeme.kind()) {
          case NUMBER, ORDINAL, DECADE, CLOCK, ISO_DATE, SLASH_DATE -> true;
          case MARK -> lexeme.is("'");
          case WORD -> NumberReader.opensCardinal(lexeme) || NumberReader.opensOrdinal(lexeme);
        };
    if (!number) {
      return words;
    }
    if (words.isEmpty()) {
      return byNumber;
    }
    Set<Integer> both = new TreeSet<>(words);
    both.addAll(byNumber);
    return List.copyOf(both);
  }

  private void read(List<String> lines, PatternParser parser) {
    String name = "";
    List<Step> patterns = new ArrayList<>();
    String operation = "";
    List<String> examples = new ArrayList<>();
    for (String line : lines) {
      if (line.startsWith("let ")) {
        int equals = line.indexOf('=');
        parser.name(line.substring(4, equals).strip(), line.substring(equals + 1).strip());
      } else if (line.startsWith("rule ")) {
        if (!name.isEmpty()) {
          rules.add(new Rule(name, patterns, Operations.named(operation), examples));
        }
        name = line.substring(5).strip();
        patterns = new ArrayList<>();
        examples = new ArrayList<>();
      } else if (line.startsWith("=")) {
        operation = line.substring(1).strip();
      } else if (line.startsWith("> ")) {
        examples.add(line.substring(2).strip());
      } else {
        patterns.add(parser.parse(line));
      }
    }
    rules.add(new Rule(name, patterns, Operations.named(operation), examples));
  }

  private void index() {
    for (int i = 0; i < rules.size(); i++) {
      Set<String> words = new TreeSet<>();
      boolean number = false;
      for (Step pattern : rules.get(i).patterns()) {
        number |= openers(pattern, words);
      }
      int index = i;
      words.forEach(w -> byWord.computeIfAbsent(w, k -> new ArrayList<>()).add(index));
      if (number) {
        byNumber.add(i);
      }
    }
  }

  /// Adds the words that a pattern can begin with; true when it can begin with a number.
  private boolean openers(Step step, Set<String> words) {
    return switch (step) {
      case Step.Words(Set<String> own, Step next) -> {
        words.addAll(own);
        yield false;
      }
      case Step.Phrase(int category, String label, Step next) -> {
        words.addAll(vocabulary.openers(category));
        yield false;
      }
      case Step.Numeral numeral -> true;
      case Step.Fork(List<Step> ways) -> {
        boolean number = false;
        for (Step way : ways) {
          number |= openers(way, words);
        }
        yield number;
      }
      case Step.Before(Set<String> before, boolean negated, Step next) -> openers(next, words);
      case Step.After(Step probe, boolean negated, Step next) -> openers(next, words);
      case Step.Capital(Step next) -> openers(next, words);
      case Step.Done() -> throw new IllegalArgumentException("a pattern that may be empty");
    };
  }

  private static List<String> lines(String file) {
    return Shipped.entries(RuleBook.class, file + ".rules").stream()
        .map(String::strip)
        .filter(l -> !l.startsWith("#"))
        .toList();
  }
}
