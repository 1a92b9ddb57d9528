package news.parallax.testing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.article.Outlet;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;

/// News that never happened, as much of it as is asked for: events with people, places and figures
/// of their own, each told by several outlets over a day or two in wordings that differ. The same
/// seed gives the same news.
public final class InventedNews {
  /// An article and the event it tells of.
  public record Told(Article article, int event) {}

  private static final String[] SYLLABLES =
      ("ba be bir bor bra cal car cor dan del dor el en fal fen gar gel gor hal hes hol ir is jor kal"
              + " kes kor lan les lor mar mel mor nar nel nor ol os pal pel por ral rel ros sal sen"
              + " sol tal tes tor ul ur val ves vor wal wes yar zel zor")
          .split(" ");
  private static final String[] HAPPENINGS = {
    "flood",
    "fire",
    "strike",
    "crash",
    "verdict",
    "election",
    "merger",
    "epidemic",
    "landslide",
    "robbery",
    "protest",
    "blackout",
    "resignation",
    "rescue",
    "explosion",
    "drought",
    "trial",
    "treaty",
    "scandal",
    "storm"
  };
  private static final String[] THINGS = {
    "bridge",
    "harbour",
    "station",
    "factory",
    "school",
    "market",
    "hospital",
    "railway",
    "museum",
    "reservoir",
    "stadium",
    "courthouse",
    "pipeline",
    "ferry",
    "airport",
    "mine",
    "warehouse",
    "library",
    "tunnel",
    "prison",
    "vineyard",
    "laboratory",
    "theatre",
    "orchard",
    "brewery",
    "quarry",
    "shipyard",
    "embassy",
    "monastery",
    "greenhouse"
  };
  private static final String[] QUALITIES = {
    "old",
    "crowded",
    "northern",
    "disputed",
    "unfinished",
    "private",
    "rural",
    "ageing",
    "celebrated",
    "half-empty",
    "remote",
    "central",
    "flooded",
    "guarded",
    "abandoned"
  };
  private static final String[] DEEDS = {
    "inspected",
    "closed",
    "evacuated",
    "defended",
    "questioned",
    "repaired",
    "searched",
    "sold",
    "abandoned",
    "reopened",
    "insured",
    "photographed",
    "fenced",
    "measured",
    "visited"
  };
  private static final String[] WORKERS = {
    "engineers", "nurses", "fishermen", "teachers", "lawyers", "farmers", "drivers", "divers",
    "miners", "shopkeepers", "students", "pilots", "surveyors", "auditors", "bakers", "foresters"
  };

  private static final LocalDate FIRST_DAY = LocalDate.of(2031, 3, 1);

  private final Random random;
  private final int perDay;
  private final List<String> outlets = new ArrayList<>();

  /// @param perDay about how many articles appear on a day
  public InventedNews(long seed, int perDay) {
    this.random = new Random(seed);
    this.perDay = perDay;
    for (int i = 0; i < 120; i++) {
      outlets.add(name() + " " + pick("Herald", "Post", "Courier", "Times", "Observer", "Radio"));
    }
  }

  /// So many articles, in order of date.
  public List<Told> articles(int count) {
    List<Told> told = new ArrayList<>();
    int event = 0;
    while (told.size() < count) {
      LocalDate day = FIRST_DAY.plusDays(told.size() / perDay);
      Event happening = new Event(day);
      int tellings = 1 + random.nextInt(9);
      for (int i = 0; i < tellings && told.size() < count; i++) {
        told.add(new Told(happening.tell(told.size(), day.plusDays(random.nextInt(3) / 2)), event));
      }
      event++;
    }
    return told;
  }

  private final class Event {
    private final String happening = pick(HAPPENINGS);
    private final String thing = pick(THINGS);
    private final String other = pick(THINGS);
    private final String quality = pick(QUALITIES);
    private final String place = name();
    private final String region = name();
    private final String chief = name() + " " + name();
    private final String witness = name() + " " + name();
    private final String body = name() + " " + pick("Council", "Authority", "Ministry", "Company");
    private final int people = 3 + random.nextInt(900);
    private final int cost = 2 + random.nextInt(400);
    private final String workers = pick(WORKERS);
    private final LocalDate day;

    Event(LocalDate day) {
      this.day = day;
    }

    Article tell(int number, LocalDate published) {
      String title =
          switch (random.nextInt(4)) {
            case 0 -> "%s in %s: %s at the %s".formatted(upper(happening), place, quality, thing);
            case 1 -> "%s %s after %s near %s".formatted(place, thing, happening, region);
            case 2 -> "%d %s caught in %s at %s".formatted(people, workers, happening, place);
            default -> "%s speaks on %s %s".formatted(chief, place, happening);
          };
      List<String> sentences = new ArrayList<>(List.of(lead(), sentence(0), sentence(1)));
      for (int i = 0; i < 18 + random.nextInt(16); i++) {
        sentences.add(random.nextInt(3) == 0 ? filler() : sentence(random.nextInt(12)));
      }
      StringBuilder text = new StringBuilder(title).append("\n\n");
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block(new Span(0, title.length()), Block.Kind.HEADLINE));
      for (int from = 0; from < sentences.size(); from += 3) {
        int start = text.length();
        text.append(
            String.join(" ", sentences.subList(from, Math.min(from + 3, sentences.size()))));
        blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
        text.append("\n\n");
      }
      String id = String.format(Locale.ROOT, "%010x", number);
      return new Article(
          id,
          Outlet.given(pick(outlets.toArray(String[]::new))),
          title,
          "https://news.example/" + number,
          DateInfo.given(PartialDate.of(published)),
          text.toString().strip(),
          Integer.toHexString(text.toString().hashCode()),
          blocks,
          false,
          false,
          "invented");
    }

    private String lead() {
      String when =
          day.getDayOfWeek().getDisplayName(java.time.format.TextStyle.FULL, Locale.ENGLISH);
      return switch (random.nextInt(3)) {
        case 0 ->
            "A %s at the %s %s in %s left %d %s without work on %s, the %s said."
                .formatted(happening, quality, thing, place, people, workers, when, body);
        case 1 ->
            "The %s said on %s that the %s at the %s of %s had cost %d million crowns."
                .formatted(body, when, happening, thing, place, cost);
        default ->
            "%s, a town in %s, was counting the damage of a %s at its %s on %s."
                .formatted(place, region, happening, thing, when);
      };
    }

    private String sentence(int kind) {
      return switch (kind) {
        case 0 ->
            "%s, who heads the %s, called the %s “the worst that %s has seen.”"
                .formatted(chief, body, happening, region);
        case 1 -> "About %d %s were at the %s when it began.".formatted(people, workers, thing);
        case 2 ->
            "%s, one of the %s, said that nobody had %s the %s for years."
                .formatted(witness, workers, pick(DEEDS), thing);
        case 3 -> "The %s %s stands beside the %s.".formatted(quality, thing, other);
        case 4 -> "Repairs will cost %d million crowns, the %s estimates.".formatted(cost, body);
        case 5 -> "“We %s the %s twice,” %s said.".formatted(pick(DEEDS), other, chief);
        case 6 -> "In %s, people lit candles for the %s.".formatted(place, workers);
        case 7 ->
            "%s said the %s would be %s within a week.".formatted(witness, thing, pick(DEEDS));
        case 8 -> "The %s has promised a report on the %s in %s.".formatted(body, happening, place);
        case 9 -> "Roads from %s to %s remained closed.".formatted(place, region);
        case 10 -> "%s declined to say who had %s the %s.".formatted(chief, pick(DEEDS), other);
        default -> "The %s of %s had been %s only last year.".formatted(thing, place, pick(DEEDS));
      };
    }
  }

  /// A sentence that has nothing to do with the event.
  private String filler() {
    return "Elsewhere, %s %s a %s %s, and the %s of %s was %s by %s."
        .formatted(
            pick(WORKERS),
            pick(DEEDS),
            pick(QUALITIES),
            pick(THINGS),
            pick(THINGS),
            name(),
            pick(DEEDS),
            pick(WORKERS));
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < 2 + random.nextInt(2); i++) {
      name.append(pick(SYLLABLES));
    }
    return upper(name.toString());
  }

  private static String upper(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private String pick(String... choices) {
    return choices[random.nextInt(choices.length)];
  }

  /// The articles as JSON lines, as `parallax add` reads them.
  public static byte[] lines(List<Told> told) {
    StringBuilder lines = new StringBuilder();
    told.forEach(
        t -> lines.append(news.parallax.article.json.ArticleJson.write(t.article())).append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }
}
