package news.parallax.brief.wording;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.article.GarbledText;
import news.parallax.article.Passage;
import news.parallax.brief.Citation;
import news.parallax.brief.CitedDate;
import news.parallax.brief.Statement;
import news.parallax.brief.support.SupportChecker;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Reference;
import news.parallax.claim.actor.ReferenceResolver;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Makes statements of passages: the one place where words of articles become words of the brief.
public final class StatementWriter {
  private static final Pattern DESCRIBED =
      Pattern.compile("['\u2019]s?\\b|['\u2019] |, (?:the|an?|one|who|whose|then|now|former)\\b");

  /// "Sens. Ada Quist": cut from a list.
  private static final Pattern PLURAL_TITLE =
      Pattern.compile("^(?:Sens|Reps|Govs|Gens|Justices|Senators|Representatives|Judges)\\b");

  /// A form of address that a name has taken along, behind another.
  private static final Pattern ADDRESSED = Pattern.compile("^(?:Dr|Mr|Mrs|Ms)\\.? ");

  private static final Pattern NO_TITLE =
      Pattern.compile(".*[!?]|.{6,}[.]|But|And|When|As|After|While|Before|If|For|In|On|With");

  /// "Washington — ": a dateline without a region, which stands before the first sentence.
  private static final Pattern CITY =
      Pattern.compile(
          "^(?:Washington|New York|Los Angeles|London|Paris|Berlin|Brussels|Geneva|Moscow|Kyiv|Jerusalem|Cairo|Istanbul|Ankara|Baghdad|Kabul|Beijing|Tokyo|Seoul|Hong Kong) — (?=\\p{Lu})");

  /// So many words make a headline that no sentence has by chance.
  private static final int HEADLINE = 4;

  private final AnalyzedStory story;
  private final ReferenceResolver references;
  private final String headlines;
  private final PeopleDescribed people;
  private final NameDoubts doubts;

  public StatementWriter(AnalyzedStory story, Cast cast) {
    this.story = story;
    this.references = new ReferenceResolver(story, cast);
    this.people = new PeopleDescribed(story);
    this.doubts = new NameDoubts(story);
    this.headlines =
        story.articles().stream()
            .flatMap(a -> a.sentences().stream())
            .filter(s -> s.kind() == Block.Kind.HEADLINE)
            .map(story::text)
            .collect(Collectors.joining("\n"));
  }

  /// The words at `part` of a sentence as a statement that stands alone; empty when they cannot.
  ///
  /// @param part the sentence's span or a part of it
  /// @param alsoToldBy further passages that support it
  /// @param partyId the party whose claim it is, null when nobody's in particular; with it, a
  ///   quotation may stand without its speaker
  /// @param asOf the date for which it holds when that is not the brief's
  public Optional<Statement> write(
      ArticleSentence sentence,
      Span part,
      List<Passage> alsoToldBy,
      @Nullable String partyId,
      @Nullable DateInfo asOf) {
    return write(sentence, part, alsoToldBy, partyId, asOf, false);
  }

  /// The content of what somebody says as a statement that stands alone, for a place that names the
  /// speaker beside it; empty when it cannot.
  ///
  /// @param content the clause behind "said that"
  public Optional<Statement> writeContent(
      ArticleSentence sentence, Span content, List<Passage> alsoToldBy) {
    return write(sentence, content, alsoToldBy, null, null, true);
  }

  private Optional<Statement> write(
      ArticleSentence sentence,
      Span given,
      List<Passage> alsoToldBy,
      @Nullable String partyId,
      @Nullable DateInfo asOf,
      boolean content) {
    String text = story.article(sentence.articleId()).article().text();
    Span part = withoutCity(given, text);
    if (GarbledText.looksGarbled(sentence.span().of(text)) || holdsAHeadline(part.of(text))) {
      return Optional.empty();
    }
    Condenser.Result result =
        new Condenser(text)
            .condense(
                sentence,
                part,
                introduced(unknown(pointingOut(sentence, part), text), text).stream()
                    .map(r -> doubted(r, sentence))
                    .toList(),
                partyId != null,
                content);
    return switch (result) {
      case Condenser.Result.Refused refused -> Optional.empty();
      case Condenser.Result.Condensed condensed -> {
        List<Passage> passages = new ArrayList<>();
        passages.add(new Passage(sentence.articleId(), part));
        passages.addAll(alsoToldBy);
        passages.addAll(condensed.evidence());
        Statement.Kind kind =
            condensed.changed() ? Statement.Kind.CONDENSED : Statement.Kind.QUOTED;
        yield Optional.of(
            new Statement(condensed.text(), kind, cite(passages), partyId, date(asOf)));
      }
    };
  }

  /// The words at the beginning of a sentence as a statement that stands alone, with the whole
  /// sentence cited; empty when they cannot.
  ///
  /// @param part from the start of the sentence
  public Optional<Statement> shorten(
      ArticleSentence sentence, Span part, List<Passage> alsoToldBy, @Nullable DateInfo asOf) {
    Optional<Statement> written = write(sentence, part, alsoToldBy, null, asOf);
    if (part.equals(sentence.span())) {
      return written;
    }
    return written.map(s -> {
      List<Citation> citations = new ArrayList<>(s.citations());
      citations.set(0, cite(sentence.passage()));
      return new Statement(
          s.text(),
          Statement.Kind.CONDENSED,
          citations.stream().distinct().toList(),
          s.attributedTo(),
          s.asOf());
    });
  }

  private static Span withoutCity(Span part, String text) {
    Matcher city = CITY.matcher(part.of(text));
    return city.find() ? new Span(part.start() + city.end(), part.end()) : part;
  }

  /// What points outside the sentence. Before an article's first sentence nothing stands that its
  /// words could point to: what they stand for, it tells itself, once it has named something.
  private List<Reference> pointingOut(ArticleSentence sentence, Span part) {
    List<Reference> all = references.references(sentence, part);
    if (!opensArticle(sentence, part)) {
      return all;
    }
    String text = story.text(sentence);
    int start = sentence.span().start();
    int named =
        sentence.tokens().stream()
            .filter(Token::isNoun)
            .filter(t -> !QuotationMarks.isQuoted(text, t.span().start() - start))
            .mapToInt(t -> t.span().end())
            .min()
            .orElse(sentence.span().end());
    return all.stream()
        .filter(r ->
            r.isResolved() || r.kind() == Reference.Kind.SHORT_NAME || r.span().start() <= named)
        .toList();
  }

  private boolean opensArticle(ArticleSentence sentence, Span part) {
    List<ArticleSentence> prose = story.article(sentence.articleId()).prose();
    return !prose.isEmpty()
        && prose.getFirst().equals(sentence)
        && part.start() == sentence.span().start();
  }

  /// "Holm spoke of his life": where the sentence names somebody before a pronoun, it is hardly
  /// somebody else whom another sentence names.
  private Reference doubted(Reference reference, ArticleSentence sentence) {
    String name = reference.replacement();
    boolean speaks =
        sentence.tokens().stream()
            .filter(t -> t.relation().startsWith("nsubj") && t.head() >= 0)
            .filter(t -> sentence.tokens().get(t.head()).head() < 0)
            .anyMatch(t -> t.span().equals(reference.span()));
    if (name == null
        || reference.kind() != Reference.Kind.PRONOUN
        || !Character.isUpperCase(name.charAt(0))
        || speaks) {
      return reference;
    }
    boolean other =
        sentence.mentions().stream()
            .filter(m -> m.kind() == EntityKind.PERSON)
            .filter(m -> m.span().end() <= reference.span().start())
            .map(m -> story.text(new Passage(sentence.articleId(), m.span())))
            .anyMatch(n -> !name.contains(n.substring(n.lastIndexOf(' ') + 1)));
    return other ? new Reference(reference.span(), reference.kind(), null, null) : reference;
  }

  /// The references that a reader cannot know: a short name that stands in a headline needs no full
  /// one.
  private List<Reference> unknown(List<Reference> all, String text) {
    return all.stream()
        .filter(r ->
            r.kind() != Reference.Kind.SHORT_NAME
                || !r.isResolved()
                || !Pattern.compile("\\b" + Pattern.quote(r.span().of(text)) + "\\b")
                    .matcher(headlines)
                    .find())
        .toList();
  }

  /// The same, with what somebody is where the articles say it beside the name, save for those whom
  /// a headline names.
  private List<Reference> introduced(List<Reference> all, String text) {
    return all.stream()
        .filter(r -> !isPartOfItsName(r, text) && !doubts.staysAsItStands(r, text))
        .map(r -> introduced(r, text))
        .toList();
  }

  /// Whether a headline has run into a sentence.
  private boolean holdsAHeadline(String sentence) {
    String words = SupportChecker.flat(sentence);
    return headlines
        .lines()
        .map(SupportChecker::flat)
        .filter(h -> h.split(" ").length >= HEADLINE && words.length() > h.length() + HEADLINE)
        .anyMatch(words::contains);
  }

  /// "Harrow" for "Harrow Services": a word that a longer name opens with may be a name of its own.
  private static boolean isPartOfItsName(Reference reference, String text) {
    String word = reference.span().of(text);
    String name = reference.replacement();
    return reference.kind() == Reference.Kind.SHORT_NAME
        && name != null
        && name.startsWith(word + " ")
        && !word.equals(word.toUpperCase(Locale.ROOT));
  }

  /// Whether a word with a capital stands before, which may be a title.
  private static boolean isTitled(Reference reference, String text) {
    String before = text.substring(0, reference.span().start()).stripTrailing();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    return !word.isEmpty()
        && Character.isUpperCase(word.charAt(0))
        && !NO_TITLE.matcher(word).matches();
  }

  private Reference introduced(Reference said, String text) {
    String whole = said.replacement();
    Reference reference =
        whole != null && isTitled(said, text) && ADDRESSED.matcher(whole).find()
            ? new Reference(
                said.span(),
                said.kind(),
                ADDRESSED.matcher(whole).replaceFirst(""),
                said.evidence())
            : said;
    String name = reference.replacement();
    if (name != null && doubts.isWrong(reference, text)) {
      return new Reference(reference.span(), reference.kind(), null, null);
    }
    if (name != null && people.isDoubtful(name.replaceFirst("[’']s?$", ""))) {
      return new Reference(reference.span(), reference.kind(), null, null);
    }
    if (name != null
        && reference.kind() == Reference.Kind.SHORT_NAME
        && people.isShared(reference.span().of(text), name)) {
      return new Reference(reference.span(), reference.kind(), null, null);
    }
    if (name == null
        || reference.evidence() == null
        || name.indexOf(' ') < 0
        || name.endsWith("’s")
        || name.endsWith("’")
        || isTitled(reference, text)
        || headlines.contains(name.substring(name.lastIndexOf(' ') + 1))) {
      return reference;
    }
    return people
        .describe(name)
        .map(p -> {
          String words = SupportChecker.flat(story.text(p));
          if (isDescribedBehind(reference, text) || PLURAL_TITLE.matcher(words).find()) {
            return reference;
          }
          boolean closes =
              reference.span().end() >= text.length()
                  || ",.;:!?".indexOf(text.charAt(reference.span().end())) >= 0;
          return new Reference(
              reference.span(), reference.kind(), closes ? words.replaceFirst(",$", "") : words, p);
        })
        .orElse(reference);
  }

  /// Whether the sentence goes on with what somebody is, or with what is that one's: a second
  /// description would not be understood.
  private static boolean isDescribedBehind(Reference reference, String text) {
    return DESCRIBED.matcher(text.substring(reference.span().end())).lookingAt();
  }

  /// A whole sentence as a statement that stands alone; empty when it cannot.
  public Optional<Statement> write(ArticleSentence sentence) {
    return write(sentence, sentence.span(), List.of(), null, null);
  }

  /// Words of an article, unchanged, whatever they need to be understood: for headlines.
  public Statement quote(Passage passage) {
    Citation citation = cite(passage);
    return new Statement(
        SupportChecker.flat(citation.text()), Statement.Kind.QUOTED, List.of(citation), null, null);
  }

  /// A statement put together from measured facts.
  public Statement compose(String text, List<Passage> passages) {
    return new Statement(text, Statement.Kind.COMPOSED, cite(passages), null, null);
  }

  /// Citations of passages, each once, in the order given.
  public List<Citation> cite(List<Passage> passages) {
    Set<Passage> distinct = new LinkedHashSet<>(passages);
    return distinct.stream().map(this::cite).distinct().toList();
  }

  /// The citation of one passage, without white space at its ends.
  public Citation cite(Passage passage) {
    Article article = story.story().article(passage.articleId());
    Span span = passage.span().trim(article.text());
    return new Citation(article.id(), span.start(), span.end(), article.text(span));
  }

  /// A date with its evidence as a citation.
  public @Nullable CitedDate date(@Nullable DateInfo info) {
    if (info == null) {
      return null;
    }
    Passage evidence = info.evidence();
    return new CitedDate(
        info.value(), info.basis(), evidence == null ? null : cite(evidence), info.why());
  }
}
