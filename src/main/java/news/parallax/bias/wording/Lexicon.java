package news.parallax.bias.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.text.Token;

/// Words that often carry an opinion, in groups, each headed by examples that a test runs.
///
/// @param groups the lemmas of each group, in lower case, in the order of the file
/// @param examples sentences in which the words in [brackets] are loaded
record Lexicon(List<Set<String>> groups, List<String> examples) {
  private static final Pattern EXAMPLE = Pattern.compile("\"([^\"]+)\"");

  Lexicon {
    groups = groups.stream().<Set<String>>map(Set::copyOf).toList();
    examples = List.copyOf(examples);
  }

  /// Reads the file beside the package `bias`.
  static Lexicon load() {
    List<Set<String>> groups = new ArrayList<>();
    List<String> examples = new ArrayList<>();
    InputStream resource =
        Objects.requireNonNull(Lexicon.class.getResourceAsStream("/news/parallax/bias/loaded.txt"));
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
      boolean open = false;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.startsWith("#")) {
          Matcher example = EXAMPLE.matcher(line);
          while (example.find()) {
            examples.add(example.group(1));
          }
        } else if (line.isBlank()) {
          open = false;
        } else {
          if (!open) {
            groups.add(new HashSet<>());
            open = true;
          }
          groups.getLast().addAll(List.of(line.strip().split("\\s+")));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Lexicon(groups, examples);
  }

  /// Whether a group holds a word, by its form or its lemma.
  boolean holds(int group, Token token) {
    return groups.get(group).contains(token.text().toLowerCase(Locale.ROOT))
        || groups.get(group).contains(token.lemma().toLowerCase(Locale.ROOT));
  }

  boolean holds(Token token) {
    for (int group = 0; group < groups.size(); group++) {
      if (holds(group, token)) {
        return true;
      }
    }
    return false;
  }
}
