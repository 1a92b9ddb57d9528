package news.parallax.bias;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import news.parallax.bias.Coverage.Aspect;

/// The forms in which articles write of a topic, whether or not they were seen to be its name.
final class TopicForms {
  private static final int WORD = 5;

  private TopicForms() {}

  /// A word with its kin: "invest-" for "investigations", "cyber-attack" for "cyberattack".
  private static String matter(String name) {
    StringBuilder form = new StringBuilder();
    for (String word : name.split(" ")) {
      String stem = word.substring(0, Math.min(word.length(), Math.max(WORD, word.length() - 3)));
      form.append(form.isEmpty() ? "" : "\\p{L}*[ -]");
      form.append(String.join("-?", stem.split("")));
    }
    return form.toString();
  }

  /// A longer word counts also where more is written to it: "Pepsi" in "PepsiCo".
  private static String form(String name) {
    return Pattern.quote(name) + (name.length() >= WORD ? "\\p{L}*" : "");
  }

  /// A pattern of all of them.
  static Pattern of(Topic topic) {
    String name = topic.name();
    if (topic.kind() == Aspect.Kind.MATTER) {
      return Pattern.compile("(?<!\\p{L})" + matter(name) + "\\p{L}*", Pattern.CASE_INSENSITIVE);
    }
    List<String> forms = new ArrayList<>();
    String last = name.substring(name.lastIndexOf(' ') + 1);
    forms.add(
        topic.kind() == Aspect.Kind.PERSON
            ? last.substring(0, Math.min(last.length(), Math.max(WORD, last.length() - 2)))
            : name);
    String initials = name.replaceAll("(\\p{Lu})[^ ]*(?: |$)|[^ ]+(?: |$)", "$1");
    if (topic.kind() == Aspect.Kind.NAME && initials.length() >= 3) {
      forms.add(initials);
    }
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:"
            + String.join("|", forms.stream().map(TopicForms::form).toList())
            + ")(?![\\p{L}\\p{N}])",
        name.length() > 3 ? Pattern.CASE_INSENSITIVE : 0);
  }
}
