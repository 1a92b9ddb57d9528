package news.parallax.story.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.Block;
import news.parallax.article.Dateline;
import news.parallax.article.Passage;
import news.parallax.text.PartialDate;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.time.Anchor;
import news.parallax.text.time.TimeTagger;

/// The day that stands at the head of an article: in a byline or a line of its own, or, its year
/// unsaid, in the dateline.
final class DatelineClue {
  private static final int LINE = 120;

  private final TimeTagger tagger;

  DatelineClue(TimeTagger tagger) {
    this.tagger = tagger;
  }

  Optional<DateClue> find(AnalyzedArticle article) {
    return line(article).or(() -> dateline(article));
  }

  private static DateClue onDay(Passage passage, TimeExpression time, String why) {
    LocalDate day = LocalDate.parse(time.value());
    return new DateClue(
        passage,
        Months.of(PartialDate.of(day)),
        DateClue.Strength.DAY,
        new DateClue.Window(day, day),
        why);
  }

  /// A full date in a short line that is no prose: a byline, the line under a headline.
  private Optional<DateClue> line(AnalyzedArticle article) {
    String text = article.article().text();
    for (Block block : article.article().blocks()) {
      boolean line =
          switch (block.kind()) {
            case BYLINE, OUTLET_NAME, HEADER_LINE, OTHER, NOTICE -> block.span().length() <= LINE;
            case SUBHEADING -> block.span().length() <= LINE / 2;
            default -> false;
          };
      if (!line) {
        continue;
      }
      Sentence sentence = new Sentence(block.span(), List.of(), List.of());
      List<TimeExpression> full =
          tagger.tag(text, sentence, Anchor.unknown()).stream()
              .filter(t -> t.value().matches("\\d{4}-\\d\\d-\\d\\d"))
              .toList();
      if (full.size() == 1) {
        TimeExpression time = full.getFirst();
        return Optional.of(
            onDay(
                new Passage(article.id(), time.span()),
                time,
                "gives " + time.span().of(text) + " in a line of its own"));
      }
    }
    return Optional.empty();
  }

  /// The day in a dateline: the day of writing, its year unsaid.
  private Optional<DateClue> dateline(AnalyzedArticle article) {
    String text = article.article().text();
    for (Block block : article.article().blocks()) {
      if (!block.kind().isProse()) {
        continue;
      }
      Optional<Dateline> dateline = Dateline.at(text, block.span());
      if (dateline.isEmpty()) {
        return Optional.empty();
      }
      Span span = dateline.get().span();
      for (TimeExpression time :
          tagger.tag(text, new Sentence(span, List.of(), List.of()), Anchor.unknown())) {
        if (time.value().matches("XXXX-\\d\\d-\\d\\d")) {
          int month = Integer.parseInt(time.value().substring(5, 7));
          return Optional.of(
              new DateClue(
                  new Passage(article.id(), span),
                  Months.where(m -> Months.monthOfYear(m) == month),
                  DateClue.Strength.DAY,
                  new DateClue.DayOfMonth(Integer.parseInt(time.value().substring(8))),
                  "is datelined " + time.span().of(text)));
        }
        if (time.value().matches("\\d{4}-\\d\\d-\\d\\d")) {
          return Optional.of(
              onDay(new Passage(article.id(), span), time, "is datelined " + time.span().of(text)));
        }
      }
      return Optional.empty();
    }
    return Optional.empty();
  }
}
