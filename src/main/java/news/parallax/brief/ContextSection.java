package news.parallax.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;

/// The background a newcomer needs: what was so before the story began, and what things are.
final class ContextSection {
  private static final int MOST = 4;
  private static final double SAME = 0.45;
  private static final Pattern BACKGROUND =
      Pattern.compile(
          "\\b(?:since (?:the|its|\\d{4})|for (?:years|decades|generations)|home to|was founded|founded in|was built|built in"
              + "|years ago|a year ago|decades ago|last year|historically|long been|has been .{0,40} (?:since|for)|is one of"
              + "|is the (?:largest|biggest|only|main|second|oldest)|was the first|previously|originally|dates back"
              + "|came to power|took office|was elected|was created|was established|has a population"
              + "|launched (?:a|its) (?:full-scale )?\\w+)\\b",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;

  ContextSection(
      AnalyzedStory story, Salience salience, Tellings tellings, StatementWriter writer) {
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
  }

  List<Statement> write(List<SummarySection.Chosen> summary) {
    List<ArticleSentence> candidates =
        story.articles().stream()
            .filter(a -> !a.article().opinion())
            .flatMap(a -> a.prose().stream())
            .filter(s -> background(s) > 0 && salience.isOnTopic(s))
            .sorted(
                Comparator.comparingDouble(
                        (ArticleSentence s) -> -background(s) * (0.05 + salience.of(s)))
                    .thenComparing(ArticleSentence::passage))
            .toList();
    List<ArticleSentence> taken = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (ArticleSentence sentence : candidates) {
      if (statements.size() == MOST) {
        break;
      }
      boolean said =
          summary.stream().anyMatch(c -> salience.overlap(c.sentence(), sentence) > SAME)
              || taken.stream().anyMatch(t -> salience.overlap(t, sentence) > SAME);
      if (said) {
        continue;
      }
      Optional<Statement> statement =
          writer.write(sentence, sentence.span(), tellings.others(sentence), null, null);
      statement.ifPresent(s -> {
        statements.add(s);
        taken.add(sentence);
      });
    }
    return List.copyOf(statements);
  }

  private double background(ArticleSentence sentence) {
    String text = story.text(sentence);
    double score = 0;
    if (BACKGROUND.matcher(text).find()) {
      score += 1;
    }
    Optional<LocalDate> published =
        story
            .article(sentence.articleId())
            .article()
            .published()
            .map(DateInfo::value)
            .map(PartialDate::first);
    boolean old =
        published.isPresent()
            && sentence.times().stream()
                .flatMap(t -> t.calendarDate().stream())
                .anyMatch(d -> d.last().isBefore(published.get().minusDays(90)));
    if (old) {
      score += 1;
    }
    boolean underWay =
        sentence.tokens().stream().anyMatch(t -> t.head() < 0 && t.tag().equals("VBG"));
    if (underWay) {
      return 0;
    }
    boolean quoted = text.contains("“") || text.contains("\"");
    return quoted ? score * 0.4 : score;
  }
}
