package news.parallax.truth;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Where the passages that the truth rests on stand in the articles of a brief.
final class TruthPassages {
  /// A passage counts as cited when a citation covers this much of it ...
  private static final double COVERED = 0.6;

  /// ... or lies within it and is no shorter than this, in UTF-16 units.
  private static final int WORTH_CITING = 15;

  private final Map<String, JsonNode> articles = new TreeMap<>();

  TruthPassages(JsonNode truth, JsonNode brief) {
    for (JsonNode expected : truth.path("articles")) {
      brief
          .path("articles")
          .forEach(article -> {
            if (sameTitle(expected, article)) {
              articles.put(expected.path("id").asText(), article);
            }
          });
    }
  }

  private static boolean sameTitle(JsonNode expected, JsonNode article) {
    String title = even(expected.path("title").asText());
    return even(article.path("title").asText()).equals(title)
        || even(article.path("text").asText()).strip().startsWith(title);
  }

  /// The brief's article for an id of the truth; a missing node when the brief has none.
  JsonNode article(String id) {
    return articles.getOrDefault(id, MissingNode.getInstance());
  }

  /// Whether a statement cites one of the passages.
  boolean cites(JsonNode statement, JsonNode passages) {
    return citesAny(statement.path("citations"), passages);
  }

  /// Whether one of the statements cites a passage on which an entry of the truth rests.
  boolean citedInAny(JsonNode statements, JsonNode expected) {
    return Nodes.stream(statements).anyMatch(one -> cites(one, expected.path("evidence")));
  }

  /// Whether one of the citations is one of the passages.
  boolean citesAny(JsonNode citations, JsonNode passages) {
    for (JsonNode passage : passages) {
      for (Place place : places(passage)) {
        for (JsonNode citation : citations) {
          if (place.isCitedBy(citation)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /// The passages that the brief's articles do not hold, in the truth's words.
  List<String> lost(JsonNode passages) {
    List<String> lost = new ArrayList<>();
    for (JsonNode passage : passages) {
      String article = passage.path("article").asText();
      if (!article(article).isMissingNode() && places(passage).isEmpty()) {
        lost.add(article + " " + passage.path("text").asText());
      }
    }
    return lost;
  }

  private List<Place> places(JsonNode passage) {
    JsonNode article = article(passage.path("article").asText());
    Pattern words =
        Pattern.compile(
            Stream.of(even(passage.path("text").asText()).split(" "))
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+")));
    return words
        .matcher(evenMarks(article.path("text").asText()))
        .results()
        .map(found -> new Place(article.path("id").asText(), found))
        .toList();
  }

  /// With one space for each stretch of white space and plain quotation marks.
  static String even(String text) {
    return evenMarks(text).replaceAll("\\s+", " ").strip();
  }

  /// As long as before, with plain quotation marks and plain spaces.
  private static String evenMarks(String text) {
    return text.replace('“', '"')
        .replace('”', '"')
        .replace('‘', '\'')
        .replace('’', '\'')
        .replace('\u00a0', ' ');
  }

  private record Place(String article, int start, int end) {
    Place(String article, MatchResult found) {
      this(article, found.start(), found.end());
    }

    boolean isCitedBy(JsonNode citation) {
      if (!citation.path("article").asText().equals(article)) {
        return false;
      }
      int from = citation.path("start").asInt();
      int to = citation.path("end").asInt();
      int shared = Math.min(end, to) - Math.max(start, from);
      return shared >= COVERED * (end - start) || (shared == to - from && shared >= WORTH_CITING);
    }
  }
}
