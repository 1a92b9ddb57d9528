package news.parallax.archive.format;

import java.util.List;
import java.util.Locale;
import news.parallax.archive.ArchivedStory;
import news.parallax.archive.Found;
import news.parallax.archive.SearchAnswer;
import news.parallax.archive.StoryEntry;
import news.parallax.archive.Version;
import news.parallax.article.Article;
import news.parallax.story.Origin;
import news.parallax.text.Span;

/// The archive's answers as text for a terminal.
public final class ArchiveText {
  private static final int PARAGRAPHS = 3;
  private static final int LONG = 160;

  private final StringBuilder out = new StringBuilder();

  private ArchiveText() {}

  /// One story a paragraph: id, headline, how much of what is there.
  public static String stories(List<StoryEntry> stories) {
    ArchiveText text = new ArchiveText();
    for (StoryEntry story : stories) {
      text.line("%s  %s", story.id(), printable(story.headline()));
      text.line(
          "    %s · %s · %s · %s",
          days(story),
          count(story.articleCount(), "article"),
          count(story.originCount(), "origin"),
          printable(String.join(", ", story.outlets())));
    }
    return text.out.toString();
  }

  private static String days(StoryEntry story) {
    String first = story.firstPublished();
    String last = story.lastPublished();
    return first == null || last == null
        ? "no date"
        : first.equals(last) ? first : first + " to " + last;
  }

  /// Articles with why they are there, origins, versions, storyline.
  public static String story(ArchivedStory archived) {
    ArchiveText text = new ArchiveText();
    text.line("Story %s", archived.story().id());
    archived.continues().ifPresent(id -> text.line("It goes on with story %s.", id));
    archived.continuedBy().forEach(id -> text.line("Story %s goes on with it.", id));
    text.line("");
    for (int i = 0; i < archived.story().articles().size(); i++) {
      Article article = archived.story().articles().get(i);
      text.article(article);
      text.line("    Why here: %s", printable(archived.memberships().get(i).why()));
    }
    text.line("");
    text.line("%s:", count(archived.story().origins().size(), "independent origin"));
    for (Origin origin : archived.story().origins()) {
      text.line(
          "  %s: %s. %s",
          origin.kind().name().toLowerCase(Locale.ROOT),
          String.join(", ", origin.articleIds()),
          printable(origin.why()));
    }
    if (!archived.versions().isEmpty()) {
      text.line("");
      text.line("Earlier versions:");
      archived.versions().forEach(text::version);
    }
    return text.out.toString();
  }

  private void article(Article article) {
    String title = article.title();
    line(
        "%s  %s  %s: %s",
        article.id(),
        article.published().map(date -> date.value().iso()).orElse("no date   "),
        printable(article.outletName()),
        title == null ? "(no title)" : printable(title));
  }

  private void version(Version version) {
    line("  %s, replaced by %s", version.article().id(), version.nextId());
    changes("-", version.difference().removed());
    changes("+", version.difference().added());
  }

  private void changes(String sign, List<String> paragraphs) {
    paragraphs.stream().limit(PARAGRAPHS).forEach(p -> line("    %s %s", sign, cut(p)));
    if (paragraphs.size() > PARAGRAPHS) {
      line("    %s and %d more", sign, paragraphs.size() - PARAGRAPHS);
    }
  }

  private static String cut(String paragraph) {
    String plain = printable(paragraph);
    return plain.length() <= LONG
        ? plain
        : plain.substring(0, plain.offsetByCodePoints(0, plain.codePointCount(0, LONG))) + "…";
  }

  /// Articles with the passages that answer.
  public static String search(SearchAnswer answer) {
    ArchiveText text = new ArchiveText();
    for (Found found : answer.found()) {
      text.article(found.article());
      text.line("    story %s", found.storyId());
      for (Span span : found.passages()) {
        text.line("    “%s”", printable(found.article().text(span)));
      }
    }
    text.line("%s, %d shown", count(answer.total(), "article"), answer.found().size());
    return text.out.toString();
  }

  private static String count(long number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }

  /// On one line, without characters that a terminal would obey.
  private static String printable(String words) {
    return words.replaceAll("\\s+", " ").replaceAll("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069]", "");
  }

  private void line(String pattern, Object... values) {
    out.append(String.format(Locale.ROOT, pattern, values)).append('\n');
  }
}
