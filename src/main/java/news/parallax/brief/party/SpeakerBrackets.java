package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Passage;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Puts the speaker, in [brackets], before a quotation whose own sentence does not name one: "[Ada
/// Quist]: “We are ready.”"
final class SpeakerBrackets {
  private static final Set<String> PRONOUNS =
      Set.of("he", "she", "they", "it", "we", "i", "who", "which", "that");

  /// "The harbour master", "the 42-year-old Tarn Democrat".
  private static final Pattern DESCRIBED =
      Pattern.compile("[Tt]he (?:[\\p{L}\\p{N}.-]+ ){0,3}[\\p{L}-]+");

  /// What a reader knows of a state's heading.
  private static final Set<String> PLAIN =
      Set.of(
          "president",
          "administration",
          "government",
          "military",
          "army",
          "court",
          "judge",
          "ministry",
          "minister",
          "police",
          "navy",
          "parliament",
          "committee",
          "campaign",
          "governor",
          "mayor",
          "senator",
          "majority",
          "prosecutor",
          "senate",
          "house");

  private static final Pattern FIRST_PERSON =
      Pattern.compile("\\b(?:I|I['\u2019](?:m|ve|d|ll)|[Mm]y|me|myself)\\b");

  private final AnalyzedStory story;
  private final Cast cast;
  private final StatementWriter writer;
  private final Map<String, Passage> fullNames = new HashMap<>();

  SpeakerBrackets(AnalyzedStory story, Cast cast, StatementWriter writer) {
    this.story = story;
    this.cast = cast;
    this.writer = writer;
    cast.mentions()
        .forEach((passage, id) -> {
          String words = SupportChecker.flat(text(passage));
          if (cast.actor(id).map(a -> a.name().equals(words)).orElse(false)) {
            fullNames.putIfAbsent(id, passage);
          }
        });
  }

  /// The statement with its speaker; empty when it is no quotation or nobody can be named.
  Optional<Statement> before(Statement statement, Attribution said) {
    String text = statement.text().replaceFirst(",([\u201d\"])$", "$1.");
    if (!isQuotation(text)) {
      return Optional.empty();
    }
    return speaker(said)
        .map(passage -> {
          List<Citation> citations = new ArrayList<>(statement.citations());
          citations.add(writer.cite(passage));
          String name = SupportChecker.flat(writer.cite(passage).text());
          return new Statement(
              "[" + capitalised(name) + "]: " + text,
              Statement.Kind.CONDENSED,
              citations.stream().distinct().toList(),
              statement.attributedTo(),
              statement.asOf());
        });
  }

  /// The statement with its speaker's name in place of what only describes that one: "The
  /// first-term Democrat said". One that is named otherwise is left as it is.
  Statement instead(Statement statement, Attribution said) {
    @Nullable Actor actor = cast.actor(String.valueOf(said.actorId())).orElse(null);
    if (actor == null || actor.kind() != Actor.Kind.PERSON || !fullNames.containsKey(actor.id())) {
      return statement;
    }
    String text = statement.text();
    String surname = actor.name().substring(actor.name().lastIndexOf(' ') + 1);
    String source =
        said.source().size() == 1
            ? SupportChecker.flat(text(new Passage(said.articleId(), said.source().getFirst())))
            : "";
    int at = text.indexOf(source);
    if (!DESCRIBED.matcher(source).matches() || at < 0 || text.contains(surname)) {
      return statement;
    }
    Passage name = fullNames.get(actor.id());
    List<Citation> citations = new ArrayList<>(statement.citations());
    citations.add(writer.cite(name));
    return new Statement(
        text.substring(0, at)
            + "["
            + SupportChecker.flat(writer.cite(name).text())
            + "]"
            + text.substring(at + source.length()),
        Statement.Kind.CONDENSED,
        citations.stream().distinct().toList(),
        statement.attributedTo(),
        statement.asOf());
  }

  /// Whether a statement calls its speaker only "the agency" or "the top lawmaker", under a heading
  /// that is not that one's name.
  boolean isDescribed(Statement statement, Attribution said) {
    if (said.source().size() != 1) {
      return false;
    }
    String source =
        SupportChecker.flat(text(new Passage(said.articleId(), said.source().getFirst())));
    String noun = source.substring(source.lastIndexOf(' ') + 1);
    return DESCRIBED.matcher(source).matches()
        && statement.text().contains(source)
        && noun.equals(noun.toLowerCase(Locale.ROOT))
        && !noun.endsWith("s")
        && !PLAIN.contains(noun)
        && cast.actor(String.valueOf(said.actorId()))
            .filter(a -> a.kind() != Actor.Kind.UNNAMED && !isItsParty(a))
            .isPresent();
  }

  private boolean isItsParty(Actor actor) {
    return cast.parties().stream()
        .anyMatch(p -> p.id().equals(actor.partyId()) && p.name().equals(actor.name()));
  }

  /// Whether all of it stands in quotation marks.
  private static boolean isQuotation(String text) {
    boolean opens = text.startsWith("\u201c") || text.startsWith("\"");
    int closing = Math.max(text.lastIndexOf('\u201d'), text.lastIndexOf('"'));
    String inner = text.substring(1, Math.max(1, closing));
    return opens && closing >= text.length() - 2 && !inner.matches(".*[\u201c\u201d\"].*");
  }

  /// "My campaign is over": no party or company says so, but one of its people who is not named.
  private boolean isInFirstPerson(Attribution said) {
    return said.content().stream()
        .map(c -> text(new Passage(said.articleId(), c)))
        .anyMatch(t -> FIRST_PERSON.matcher(t).find());
  }

  /// Where the speaker is named: in full, else as the sentence with the cue has it.
  private Optional<Passage> speaker(Attribution said) {
    @Nullable Actor actor = cast.actor(String.valueOf(said.actorId())).orElse(null);
    if (actor != null && actor.kind() != Actor.Kind.PERSON && isInFirstPerson(said)) {
      return Optional.empty();
    }
    if (actor != null && fullNames.containsKey(actor.id())) {
      return Optional.ofNullable(fullNames.get(actor.id()));
    }
    return said.source().stream()
        .map(s -> new Passage(said.articleId(), s))
        .filter(p -> !PRONOUNS.contains(text(p).toLowerCase(Locale.ROOT)))
        .filter(p -> p.span().length() < LONGEST)
        .findFirst();
  }

  private static final int LONGEST = 80;

  private String text(Passage passage) {
    Span span = passage.span();
    return story.article(passage.articleId()).article().text(span);
  }

  private static String capitalised(String words) {
    return Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
