package news.parallax.article.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.Shipped;

/// The patterns of `self.txt` by which an article's prose gives its outlet away, and its examples.
record SelfRules(List<Rule> rules, List<Example> examples) {
  static final SelfRules ENGLISH = load();

  static final String NAME =
      "(?<outlet>(?:the |The )?\\p{Lu}[\\p{L}.&]*(?:(?: of| and| &)? \\p{Lu}[\\p{L}.&]*){0,5})";

  /// What a pattern says of the sentence in which it is found.
  enum Group {
    DEALT,
    DEALT_THIS_WEEK,
    ASKED,
    CONFIDED,
    RELAYED
  }

  record Rule(Group group, Pattern pattern) {}

  record Example(Group group, boolean wanted, String text) {}

  /// The names that the patterns of a group find in a sentence, as they are written there.
  List<String> names(Group group, String sentence) {
    List<String> names = new ArrayList<>();
    for (Rule rule : rules) {
      if (rule.group() == group) {
        Matcher matcher = rule.pattern().matcher(sentence);
        while (matcher.find()) {
          names.add(matcher.group("outlet"));
        }
      }
    }
    return names;
  }

  boolean isRelayed(String sentence) {
    return rules.stream()
        .anyMatch(rule -> rule.group() == Group.RELAYED && rule.pattern().matcher(sentence).find());
  }

  private static SelfRules load() {
    List<Rule> rules = new ArrayList<>();
    List<Example> examples = new ArrayList<>();
    Group group = Group.RELAYED;
    for (String line : Shipped.entries(SelfRules.class, "self.txt")) {
      String rest = line.substring(1).strip();
      switch (line.charAt(0)) {
        case '=' ->
            group =
                Group.valueOf(
                    line.substring(3).strip().replace('-', '_').toUpperCase(java.util.Locale.ROOT));
        case '~' -> rules.add(new Rule(group, Pattern.compile(rest.replace("{OUTLET}", NAME))));
        case '>' -> examples.add(new Example(group, true, rest));
        case '!' -> examples.add(new Example(group, false, rest));
        default -> throw new IllegalStateException("not a line of self.txt: " + line);
      }
    }
    return new SelfRules(List.copyOf(rules), List.copyOf(examples));
  }
}
