package news.parallax.evaluation;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;

/// The scores that were last accepted, and whether they still hold.
public final class Floors {
  private final List<Floor> floors;

  Floors(List<Floor> floors) {
    this.floors = List.copyOf(floors);
  }

  /// Reads a file such as `evaluation/floors.json`.
  ///
  /// @throws NewsException when it is not there or not of that form
  public static Floors read(Path file) {
    try {
      return of(Files.readString(file, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new NewsException(Category.INPUT, "cannot read " + file + ": " + e.getMessage(), e);
    } catch (IllegalArgumentException e) {
      throw new NewsException(Category.INPUT, file + ": " + e.getMessage(), e);
    }
  }

  static Floors of(String json) throws IOException {
    List<Floor> floors = new ArrayList<>();
    for (JsonNode node : new ObjectMapper().readTree(json).path("floors")) {
      String name = node.path("evaluation").asText();
      Evaluation evaluation =
          Evaluation.find(name)
              .orElseThrow(() -> new IllegalArgumentException("no evaluation '" + name + "'"));
      Map<String, Double> scores = new TreeMap<>();
      node.path("scores").forEachEntry((score, least) -> scores.put(score, least.asDouble()));
      String half = node.path("half").asText(Half.BOTH.word());
      floors.add(
          new Floor(
              evaluation,
              Half.find(half)
                  .orElseThrow(() -> new IllegalArgumentException("no half '" + half + "'")),
              node.path("data").asText(),
              node.path("sha256").asText(),
              new TreeMap<>(scores)));
    }
    if (floors.isEmpty()) {
      throw new IllegalArgumentException("no floors in it");
    }
    return new Floors(floors);
  }

  /// Measures everything that has a floor, on the data below `request.data()`, and prints a table
  /// of what was reached.
  ///
  /// @return whether everything holds: the data is what it was, and no score is below its floor
  public boolean hold(Request request) {
    List<String> rows = new ArrayList<>();
    boolean hold = true;
    for (Floor floor : floors) {
      Path data = request.data().resolve(floor.data());
      request
          .out()
          .println("== " + floor.evaluation().word() + " on " + floor.data() + half(floor));
      String sha256 = Fingerprint.of(data);
      Scores scores = floor.evaluation().run(on(data, floor.half(), request));
      boolean same = sha256.equals(floor.sha256());
      if (!same) {
        rows.add("%s has changed: its fingerprint is %s".formatted(floor.data(), sha256));
      }
      hold &= same & compare(floor, scores, rows);
    }
    print(request.out(), rows);
    return hold;
  }

  private static Request on(Path data, Half half, Request request) {
    return new Request(
        data,
        null,
        null,
        request.words(),
        request.learned(),
        request.limit(),
        half,
        false,
        request.engine(),
        request.out(),
        request.progress());
  }

  private static String half(Floor floor) {
    return floor.half() == Half.BOTH ? "" : ", half: " + floor.half().word();
  }

  /// Adds a row for each score that has a floor.
  static boolean compare(Floor floor, Scores scores, List<String> rows) {
    boolean hold = true;
    for (Map.Entry<String, Double> least : floor.scores().entrySet()) {
      Double reached = scores.byName().get(least.getKey());
      boolean enough = reached != null && reached >= least.getValue();
      hold &= enough;
      rows.add(
          String.format(
              Locale.ROOT,
              "%-6s %-12s %-20s %s, at least %.3f",
              enough ? "holds" : "FALLS",
              floor.evaluation().word(),
              least.getKey(),
              reached == null ? "no such score" : String.format(Locale.ROOT, "%.4f", reached),
              least.getValue()));
    }
    return hold;
  }

  private static void print(PrintStream out, List<String> rows) {
    out.println("== floors");
    rows.forEach(out::println);
  }
}
