package news.parallax.claim.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.claim.attribution.Quotations.Quotation;
import news.parallax.text.Span;

/// Gives quotations to those who speak them: content that begins in a quotation takes all of it,
/// and a quotation without a cue of its own continues the one before it.
final class QuotationLinker {
  private static final int A_REMARK = 4;
  private static final Pattern DASH = Pattern.compile("\\s+(?:\u2014|--|\u2013)\\s+|\u2014");

  private final StoryReading story;
  private final String articleId;
  private final String text;

  QuotationLinker(StoryReading story, String articleId) {
    this.story = story;
    this.articleId = articleId;
    this.text = story.text(articleId);
  }

  /// Completes the contents of the attributions of an article, which are ordered by place.
  void link(List<Relation> relations) {
    relations.forEach(this::takeWhole);
    for (Quotation quotation : story.quotations(articleId).all()) {
      boolean taken =
          relations.stream()
              .anyMatch(r -> r.content().stream().anyMatch(c -> c.overlaps(quotation.span())));
      if (!taken && words(quotation.span()) >= A_REMARK) {
        speaker(relations, quotation).ifPresent(r -> r.content().add(quotation.span()));
      }
    }
    relations.forEach(this::tidy);
  }

  private int words(Span span) {
    return span.of(text).strip().split("\\s+").length;
  }

  /// Widens a content to the ends of the quotations that it begins or ends in.
  private void takeWhole(Relation relation) {
    if (relation.frame() == CueLexicon.Frame.OBJECT
        || relation.frame() == CueLexicon.Frame.PREPOSITION) {
      relation.content().replaceAll(this::withMarks);
      return;
    }
    relation.content().replaceAll(c -> whole(relation, c));
    boolean direct = relation.content().size() > 1 && isQuoted(relation.content().getFirst());
    if (direct) {
      List<Span> quoted =
          relation.content().stream()
              .filter(c -> !story.quotations(articleId).in(c).isEmpty())
              .toList();
      relation.content().retainAll(quoted);
    }
    relation.content().replaceAll(this::withoutAside);
  }

  /// Reported words without what the writer adds behind a dash.
  private Span withoutAside(Span content) {
    if (!story.quotations(articleId).in(content).isEmpty() && isQuoted(content)) {
      return content;
    }
    String words = content.of(text);
    Matcher dash = DASH.matcher(words);
    boolean single = dash.find() && dash.start() * 3 > words.length();
    int at = single ? dash.start() : 0;
    return single && !dash.find() && !story.quotations(articleId).isQuoted(content.start() + at)
        ? new Span(content.start(), content.start() + at)
        : content;
  }

  private Span whole(Relation relation, Span content) {
    Span result = withMarks(content);
    for (Quotation quotation : story.quotations(articleId).in(content)) {
      boolean holdsCue = relation.cue().stream().anyMatch(quotation.span()::overlaps);
      boolean holdsSource = relation.source().stream().anyMatch(quotation.span()::overlaps);
      if (!holdsCue && !holdsSource) {
        result = result.cover(quotation.span());
      }
    }
    return result;
  }

  /// The span with the quotation marks that stand directly at its ends and belong to it.
  private Span withMarks(Span content) {
    Span result = content;
    for (Quotation quotation :
        story
            .quotations(articleId)
            .in(
                new Span(
                    Math.max(0, content.start() - 2),
                    Math.min(text.length(), content.end() + 4)))) {
      Span inside = quotation.inside(text);
      boolean startsHere =
          Math.abs(inside.start() - content.start()) <= 1
              || content.contains(quotation.span().start());
      boolean endsHere =
          content.contains(inside.start())
              && inside.end() <= content.end() + 2
              && inside.end() >= content.end() - 2;
      if (startsHere && endsHere) {
        result = result.cover(quotation.span());
      } else if (endsHere && content.contains(quotation.span().start())) {
        result = result.cover(quotation.span());
      }
    }
    return result;
  }

  /// Who speaks a quotation that no cue claims: whoever spoke last in the paragraph, announced it
  /// with a colon, or left a quotation open in the paragraph before.
  private Optional<Relation> speaker(List<Relation> relations, Quotation quotation) {
    if (!standsAlone(quotation)) {
      return Optional.empty();
    }
    Optional<Relation> last =
        relations.stream()
            .filter(
                r -> r.frame() == CueLexicon.Frame.CLAUSE || r.frame() == CueLexicon.Frame.PHRASE)
            .filter(r -> r.tree().articleSentence().span().start() < quotation.span().start())
            .max(Comparator.comparingInt(r -> r.cue().getFirst().start()));
    return last.filter(r -> continues(r, quotation));
  }

  private boolean continues(Relation relation, Quotation quotation) {
    int block = relation.tree().articleSentence().blockIndex();
    boolean spoke =
        relation.content().isEmpty() || relation.content().stream().anyMatch(this::isQuoted);
    if (block == quotation.block()) {
      return spoke || follows(relation, quotation);
    }
    return spoke && quotation.block() - lastBlock(relation) == 1 && fillsParagraph(quotation);
  }

  private int lastBlock(Relation relation) {
    int end = relation.content().isEmpty() ? relation.cue().getLast().end() : relation.contentEnd();
    var blocks = story.story().article(articleId).article().blocks();
    int last = relation.tree().articleSentence().blockIndex();
    for (int b = last; b < blocks.size() && blocks.get(b).span().start() < end; b++) {
      last = b;
    }
    return last;
  }

  private boolean isQuoted(Span content) {
    return story.quotations(articleId).in(content).stream()
        .anyMatch(q -> q.span().length() * 2 > content.length());
  }

  /// Whether nothing but the quotation stands in its sentence: it is no phrase quoted in passing.
  private boolean standsAlone(Quotation quotation) {
    int before = quotation.span().start() - 1;
    while (before >= 0
        && Character.isWhitespace(text.charAt(before))
        && text.charAt(before) != '\n') {
      before--;
    }
    return before < 0 || ".?!:\n\u201d\"'\u2019)\u2014".indexOf(text.charAt(before)) >= 0;
  }

  private static boolean follows(Relation relation, Quotation quotation) {
    return quotation.span().start() - relation.tree().articleSentence().span().end() <= 2;
  }

  private boolean fillsParagraph(Quotation quotation) {
    Span block = story.story().article(articleId).article().blocks().get(quotation.block()).span();
    return quotation.span().start() - block.start() <= 1;
  }

  /// Sorts and joins the pieces of a content and takes cue and source out of them.
  private void tidy(Relation relation) {
    List<Span> sorted = new ArrayList<>(relation.content());
    sorted.sort(Comparator.naturalOrder());
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      boolean adjacent =
          !joined.isEmpty()
              && (span.start() <= joined.getLast().end()
                  || text.substring(joined.getLast().end(), span.start()).isBlank());
      if (adjacent) {
        joined.set(joined.size() - 1, joined.getLast().cover(span));
      } else {
        joined.add(span);
      }
    }
    relation.content().clear();
    relation.content().addAll(joined);
  }
}
