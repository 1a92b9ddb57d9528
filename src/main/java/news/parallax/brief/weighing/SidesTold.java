package news.parallax.brief.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.Dispute;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;

/// Tells in one sentence how two judge one thing unlike, each in the words of an article.
public final class SidesTold {
  private static final int MOST_WORDS = 22;

  /// What is judged, named plainly.
  private static final Pattern PLAIN =
      Pattern.compile("(?!what )(?:the )?\\p{Ll}+ (?:of|in|on) [^“”\"?!…]{3,60}");

  /// A quotation may not hold words that are not in it.
  private static final Pattern OPENS_RESOLVED = Pattern.compile("^“\\[([^\\]]+)\\] ");

  private final AnalyzedStory story;
  private final StatementWriter writer;

  public SidesTold(AnalyzedStory story, StatementWriter writer) {
    this.story = story;
    this.writer = writer;
  }

  /// The first dispute that can be told so; empty when there is none.
  public Optional<Statement> of(List<Disputed> disputed) {
    return disputed.stream()
        .filter(d -> d.kind() == Dispute.Kind.ASSESSMENT && PLAIN.matcher(d.topic()).matches())
        .filter(d -> d.positions().size() == 2)
        .filter(d -> d.positions().stream().allMatch(SidesTold::isShort))
        .flatMap(d -> tell(d).stream())
        .findFirst();
  }

  private static boolean isShort(Brief.Position position) {
    return position.holders().size() == 1
        && position.statements().getFirst().text().split("\\s+").length <= MOST_WORDS;
  }

  private Optional<Statement> tell(Disputed dispute) {
    List<Passage> passages = new ArrayList<>();
    List<String> sides = new ArrayList<>();
    for (Brief.Position position : dispute.positions()) {
      Statement statement = position.statements().getFirst();
      statement.citations().stream()
          .map(c -> new Passage(c.article(), new Span(c.start(), c.end())))
          .forEach(passages::add);
      String holder = position.holders().getFirst();
      String text = OPENS_RESOLVED.matcher(statement.text().strip()).replaceFirst("$1 “");
      if (text.indexOf('[') >= 0) {
        return Optional.empty();
      }
      if (text.toLowerCase(Locale.ROOT).contains(holder.toLowerCase(Locale.ROOT))) {
        sides.add(text);
      } else {
        Optional<Passage> named = named(holder, statement.citations().getFirst());
        if (named.isEmpty()) {
          return Optional.empty();
        }
        passages.add(named.get());
        sides.add(holder + ": " + text);
      }
    }
    String first = sides.getFirst().replaceFirst("\\.([”\"]?)$", "$1");
    return Optional.of(writer.compose(first + "; " + sides.get(1), passages));
  }

  /// Where the article names the holder, next before the words that are the holder's.
  private Optional<Passage> named(String holder, Citation words) {
    String text = story.article(words.article()).article().text();
    int before = text.lastIndexOf(holder, words.start());
    int at = before >= 0 ? before : text.indexOf(holder);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Passage(words.article(), new Span(at, at + holder.length())));
  }
}
