package news.parallax.brief.alone;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;

/// How far a sentence is from the days of its story: how old what it tells is, whether it tells
/// what a thing is, and whether the sentences around it look back, too.
final class BackgroundTraits {
  private static final int RECENT = 21;
  private static final int OLD = 60;
  private static final int AROUND = 2;
  private static final int MOST_DAYS = 20_000;

  private record Cue(String name, Pattern pattern) {
    static Cue of(String name, String pattern) {
      return new Cue(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Cue> CUES =
      List.of(
          Cue.of("tells weekday", "\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b"),
          Cue.of(
              "tells a phase",
              "\\b(?:comes?|came|coming) (?:as|after|amid|just|a day|days|hours)\\b|\\b(?:the latest|in the wake|amid)\\b"),
          Cue.of(
              "tells the news",
              "\\b(?:the|this|that) (?:\\w+ )?(?:decision|ruling|move|announcement|news|remarks?|comments?|statement|proposal|indictment|verdict|interview|hearing|testimony|complaint|report)\\b"),
          Cue.of(
              "tells earlier",
              "\\b(?:last (?:year|month|spring|summer|fall|autumn|winter|January|February|March|April|May|June|July|August|September|October|November|December)|earlier this year|(?:a|two|three|four|five|several) years? ago|in (?:January|February|March|April|May|June|July|August|September|October|November|December))\\b"),
          Cue.of(
              "tells a career",
              "\\b(?:served (?:as|in)|worked (?:as|for|in|at)|was (?:first )?(?:elected|appointed|nominated|named|born|convicted|sentenced|hired|confirmed|charged|acquitted|fired)|graduated|joined|founded|represented|ran for|campaigned|pleaded guilty)\\b"),
          Cue.of(
              "tells a rule",
              "\\b(?:(?:allows?|requires?|prohibits?|bans?|bars?|prevents?|governs?|permits?|protects?|grants?|gives?|provides?) )|\\bunder (?:the|current|existing|federal|state|international)\\b"),
          Cue.of(
              "tells what is",
              "\\b(?:is|are|was|were) (?:an?|one of|the (?:\\w+ )?(?:\\w+est|most|only|first|second|main|law|agency|body|office|group))\\b"),
          Cue.of(
              "tells a course",
              "\\b(?:has|have|had) (?:long|repeatedly|never|always|previously|since|been)\\b|\\bfor (?:\\w+ )?(?:years|decades|months)\\b|\\b(?:years|decades|months) of\\b"),
          Cue.of(
              "tells since",
              "\\b(?:ever )?since (?:the|its|his|her|their|at least|\\d|taking|then|[A-Z])"),
          Cue.of(
              "tells a precedent",
              "\\b(?:previous(?:ly)?|first|similar|last time|before|once|other|past)\\b"),
          Cue.of("tells so far", "\\b(?:so far|as of|at least|more than|nearly|about) \\d"),
          Cue.of(
              "tells a demand",
              "\\b(?:wants?|calls? (?:for|on)|urge[sd]?|vow(?:s|ed)|plans?|seek(?:s|ing)?|expects?|expected|aims?)\\b"),
          Cue.of(
              "tells where",
              "\\b(?:outside|inside|at the scene|crowd|gathered|walked|stood|sat|appeared)\\b"));

  private static final Set<String> BEING = Set.of("be", "remain", "include", "consist", "mean");

  private final StorySight sight;
  private final Printable printable;

  BackgroundTraits(StorySight sight, Printable printable) {
    this.sight = sight;
    this.printable = printable;
  }

  void tell(ArticleSentence sentence, TraitRow row) {
    String text = sight.story().text(sentence);
    for (Cue cue : CUES) {
      row.add(cue.name(), cue.pattern().matcher(text).find());
    }
    row.add("printable", printable.chance(sentence));
    Optional<LocalDate> published = published(sentence);
    tellAges(sentence, published, row);
    tellAround(sentence, published, row);
    tellSubject(sentence, row);
  }

  private Optional<LocalDate> published(ArticleSentence sentence) {
    return sight
        .story()
        .article(sentence.articleId())
        .article()
        .published()
        .map(DateInfo::value)
        .map(PartialDate::first);
  }

  private static void tellAges(
      ArticleSentence sentence, Optional<LocalDate> published, TraitRow row) {
    double oldest = 0;
    double newest = MOST_DAYS;
    boolean oldMain = false;
    boolean recentMain = false;
    boolean duration = false;
    for (TimeExpression time : sentence.times()) {
      duration |= time.type() == TimeExpression.Type.DURATION;
      Optional<PartialDate> date = time.calendarDate();
      if (date.isPresent() && published.isPresent()) {
        double age =
            Math.clamp(ChronoUnit.DAYS.between(date.get().last(), published.get()), 0L, MOST_DAYS);
        oldest = Math.max(oldest, age);
        newest = Math.min(newest, age);
        boolean main = isOfMain(sentence, time);
        oldMain |= main && age > OLD;
        recentMain |= main && age < RECENT && date.get().precision() == PartialDate.Precision.DAY;
      }
    }
    row.add("oldest", Math.log1p(oldest));
    row.add("newest", newest == MOST_DAYS ? -1 : Math.log1p(newest));
    row.add("old main", oldMain);
    row.add("recent main", recentMain);
    row.add("duration", duration);
    row.add("no day known", published.isEmpty());
  }

  /// Whether it is the time of the main verb and not of a clause aside.
  private static boolean isOfMain(ArticleSentence sentence, TimeExpression time) {
    List<Token> tokens = sentence.tokens();
    return GoverningVerb.of(sentence.sentence(), time.span())
        .filter(GoverningVerb::direct)
        .map(v -> tokens.get(v.index()))
        .filter(v -> v.head() < 0 || v.relation().equals("conj"))
        .isPresent();
  }

  /// Of the sentences before and behind, how many look back and how many tell of the last days.
  private void tellAround(ArticleSentence sentence, Optional<LocalDate> published, TraitRow row) {
    List<ArticleSentence> prose = sight.look(sentence).prose();
    int place =
        IntStream.range(0, prose.size())
            .filter(i -> prose.get(i).index() == sentence.index())
            .findFirst()
            .orElse(0);
    int old = 0;
    int recent = 0;
    for (int i = Math.max(0, place - AROUND);
        i <= Math.min(prose.size() - 1, place + AROUND);
        i++) {
      if (i != place && published.isPresent()) {
        LocalDate day = published.get();
        List<PartialDate> dates =
            prose.get(i).times().stream().flatMap(t -> t.calendarDate().stream()).toList();
        old += dates.stream().anyMatch(d -> d.last().isBefore(day.minusDays(OLD))) ? 1 : 0;
        recent +=
            dates.stream()
                    .anyMatch(d ->
                        d.precision() == PartialDate.Precision.DAY
                            && d.last().isAfter(day.minusDays(RECENT)))
                ? 1
                : 0;
      }
    }
    row.add("old around", old);
    row.add("recent around", recent);
  }

  private static void tellSubject(ArticleSentence sentence, TraitRow row) {
    List<Token> tokens = sentence.tokens();
    int root =
        IntStream.range(0, tokens.size())
            .filter(i -> tokens.get(i).head() < 0)
            .findFirst()
            .orElse(-1);
    boolean present = root >= 0 && tokens.get(root).tag().matches("VB[ZP]");
    boolean helped =
        tokens.stream()
            .anyMatch(t -> t.head() == root && root >= 0 && t.relation().startsWith("aux"));
    boolean plural =
        tokens.stream()
            .anyMatch(t ->
                t.head() == root
                    && root >= 0
                    && t.relation().startsWith("nsubj")
                    && t.tag().equals("NNS"));
    row.add("in general", present && !helped);
    row.add("in general of many", present && !helped && plural);
    row.add(
        "says what is",
        root >= 0 && BEING.contains(tokens.get(root).lemma().toLowerCase(Locale.ROOT)) && present);
    row.add(
        "year named",
        sentence.times().stream().anyMatch(t -> t.value().matches("(?:19|20)\\d\\d")));
  }
}
