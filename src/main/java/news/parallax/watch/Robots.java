package news.parallax.watch;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What a site's robots.txt lets a program do (RFC 9309): of the rules for it, the longest that
/// matches the path holds, and what allows wins over what forbids.
///
/// @param delay how long the site wants between two requests; zero when it does not say
record Robots(List<Rule> rules, Duration delay) {
  private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

  static final Robots ALL = new Robots(List.of(), Duration.ZERO);

  record Rule(boolean allows, String path, Pattern pattern) {}

  Robots {
    rules = List.copyOf(rules);
  }

  /// @param agent the program's name, as a site would write it
  static Robots parse(String text, String agent) {
    String wanted = agent.toLowerCase(Locale.ROOT);
    List<Rule> own = new ArrayList<>();
    List<Rule> others = new ArrayList<>();
    Duration ownDelay = Duration.ZERO;
    Duration othersDelay = Duration.ZERO;
    boolean named = false;
    boolean forUs = false;
    boolean forAll = false;
    boolean inNames = false;
    for (String line : text.lines().toList()) {
      String bare = line.replaceFirst("#.*", "").strip();
      int colon = bare.indexOf(':');
      if (colon < 0) {
        continue;
      }
      String key = bare.substring(0, colon).strip().toLowerCase(Locale.ROOT);
      String value = bare.substring(colon + 1).strip();
      if (key.equals("user-agent")) {
        if (!inNames) {
          forUs = false;
          forAll = false;
        }
        inNames = true;
        String name = value.toLowerCase(Locale.ROOT);
        forUs |= !name.isEmpty() && name.equals(wanted);
        forAll |= name.equals("*");
        named |= forUs;
        continue;
      }
      inNames = false;
      boolean rule = (key.equals("allow") || key.equals("disallow")) && !value.isEmpty();
      if (rule && forUs) {
        own.add(new Rule(key.equals("allow"), value, pattern(value)));
      }
      if (rule && forAll) {
        others.add(new Rule(key.equals("allow"), value, pattern(value)));
      }
      if (key.equals("crawl-delay") && value.matches("\\d{1,6}(\\.\\d{1,3})?")) {
        Duration delay = Duration.ofMillis((long) (1000 * Double.parseDouble(value)));
        Duration bounded = delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
        ownDelay = forUs ? bounded : ownDelay;
        othersDelay = forAll ? bounded : othersDelay;
      }
    }
    return named ? new Robots(own, ownDelay) : new Robots(others, othersDelay);
  }

  /// Whether a path with its query may be asked for.
  boolean allows(String path) {
    Rule longest = null;
    for (Rule rule : rules) {
      if (rule.pattern().matcher(path).lookingAt()) {
        int more = longest == null ? 1 : rule.path().length() - longest.path().length();
        if (longest == null || more > 0 || (more == 0 && rule.allows())) {
          longest = rule;
        }
      }
    }
    return longest == null || longest.allows();
  }

  /// "*" stands for anything, "$" at the end for the end.
  private static Pattern pattern(String path) {
    StringBuilder pattern = new StringBuilder();
    boolean ends = path.endsWith("$");
    String body = ends ? path.substring(0, path.length() - 1) : path;
    for (String part : body.split("\\*+", -1)) {
      pattern.append(pattern.isEmpty() ? "" : ".*?").append(Pattern.quote(part));
    }
    return Pattern.compile(pattern + (ends ? "$" : ""));
  }
}
