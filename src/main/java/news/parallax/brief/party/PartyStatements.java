package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.brief.Statement;
import news.parallax.brief.alone.DefiniteNouns;
import news.parallax.brief.support.SupportChecker;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.PartialDate;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Chooses what a party says: its statements of most substance, none twice, the latest first, each
/// with all articles that report it.
final class PartyStatements {
  private static final int MOST = 6;
  private static final int MOST_OF_ONE = 3;
  private static final double SAME = 0.6;
  private static final double ALIKE = 0.45;

  /// What is left of a statement's weight when its speaker has one already.
  private static final double AGAIN = 0.6;

  /// Of the weight of a party's strongest statement, what each must have.
  private static final double WEAK = 0.25;

  /// The least weight of a denial by somebody whom the story is about, and what its own counts for.
  private static final double DENIAL = 1.2;

  private static final double DENIED = 1.4;

  private static final Pattern GOES_ON =
      Pattern.compile(
          "(?:His|Her|Their|Its|There(?=,)|In the same|The (?:two|three|pair)"
              + " (?:was|were|are|had|have)|[\"\u201c] ?(?:And|But|Or|No\\."
              + " \\d|['\u2018]\\p{Lu}))\\b");

  /// "Both officials said", "Holm did not, but".
  private static final Pattern ANSWERS =
      Pattern.compile(
          "\"\"|(?:Both|All three|The two|The three) (?!of )(?:\\p{Lu}+ )?\\p{Ll}+s\\b(?! and"
              + " )|There (?:are|is|were|was) \\S+ \\S+ (?:more|others?),|\\S+(?: \\S+){0,4}?"
              + " (?:did|does|do|was|were|has|have|had|will|would)(?: not|n['\u2019]t)?,"
              + " (?:but|and)\\b");

  /// "...,” he said": nobody knows who.
  private static final Pattern BY_A_PRONOUN =
      Pattern.compile(
          "[\u201d\"] (?:he|she|they)"
              + " (?:said|added|told|wrote|tweeted|asked|continued)\\b[^\u201c\"]*$");

  /// "I cannot promise that a third is not.", "The rest is trapped": of what was said before.
  private static final Pattern ELLIPTIC =
      Pattern.compile(
          "\\b(?:is|are|was|were|do|does|did|will|would|can|could|has|have|had|should)(?:"
              + " not|n['\u2019]t)?[.!][\u201d\"]?$|^[\u201c\"]?The"
              + " (?:rest|others?|latter|former|same) (?!of\\b)");

  private static final Pattern RUN_TOGETHER =
      Pattern.compile(": [\"\u201c][^\"\u201d]+[\"\u201d] (?:\\p{Lu}\\S* ){1,3}[\"\u201c]");

  private final AnalyzedStory story;
  private final StatementWriter writer;
  private final Salience salience;
  private final Tellings tellings;
  private final Substance substance;
  private final Denials denials;
  private final OwnWords ownWords;
  private final SpeakerBrackets speakers;
  private final Soundness soundness;
  private final Clarity clarity;
  private final Predicate<Statement> known;
  private final double least;
  private final Cast cast;
  private final Set<String> read;
  private final OpenReferences references;
  private final Set<Passage> printed = new HashSet<>();
  private final Set<String> speaking = new TreeSet<>();

  /// @param read stems of the words that the reader has read
  /// @param known what need not be said once more
  /// @param least the chance of being right in every respect that a statement must have
  PartyStatements(
      AnalyzedStory story,
      Cast cast,
      List<Attribution> said,
      StatementWriter writer,
      Salience salience,
      Tellings tellings,
      Soundness soundness,
      Clarity clarity,
      Set<String> read,
      Predicate<Statement> known,
      double least) {
    this.known = known;
    this.cast = cast;
    this.read = Set.copyOf(read);
    this.references = new OpenReferences(story);
    this.clarity = clarity;
    this.soundness = soundness;
    this.least = least;
    this.story = story;
    this.writer = writer;
    this.salience = salience;
    this.tellings = tellings;
    this.substance = new Substance(story);
    this.denials = new Denials(cast, read);
    this.ownWords = new OwnWords(cast, said);
    this.speakers = new SpeakerBrackets(story, cast, writer);
  }

  /// The ids of those whose words stand in the statements chosen last, in order.
  Set<String> speaking() {
    return Collections.unmodifiableSet(speaking);
  }

  /// A sentence in which something is said, with how much there is in it.
  private record Candidate(Attribution said, ArticleSentence sentence, double weight) {}

  private record Chosen(Candidate candidate, Statement statement) {}

  /// At most six statements of the attributions of one party, by as many of its members as have
  /// something to say.
  List<Statement> choose(String partyId, List<Attribution> said) {
    return choose(partyId, candidates(said, least), MOST, true);
  }

  /// The one statement that a body may have of which nothing is sure.
  List<Statement> chooseNearly(String partyId, List<Attribution> said) {
    return choose(partyId, candidates(said, Math.min(least, Soundness.NEARLY)), 1, true);
  }

  /// The surest statement of whoever must not be silent, though it refers to more than it tells.
  List<Statement> chooseSurest(String partyId, List<Attribution> said) {
    Optional<Candidate> surest =
        candidates(said, least).stream()
            .max(Comparator.comparingDouble(c -> soundness.chance(c.said(), c.sentence())));
    return choose(partyId, surest.stream().toList(), 1, false);
  }

  private List<Statement> choose(
      String partyId, List<Candidate> candidates, int most, boolean whole) {
    List<Candidate> left = new ArrayList<>(candidates);
    List<Chosen> chosen = new ArrayList<>();
    Map<String, Integer> byActor = new HashMap<>();
    while (chosen.size() < most && !left.isEmpty()) {
      Candidate best =
          chosen.isEmpty() ? denial(left).orElse(best(left, byActor)) : best(left, byActor);
      left.remove(best);
      String actor = actor(best);
      boolean weak = best.weight() < WEAK * candidates.getFirst().weight();
      if (weak || repeats(best, chosen) || byActor.getOrDefault(actor, 0) >= MOST_OF_ONE) {
        continue;
      }
      Optional<Statement> statement =
          write(partyId, best, candidates)
              .filter(s -> standsAlone(s.text()) && !known.test(s))
              .filter(s ->
                  !whole || !(speakers.isDescribed(s, best.said()) || isOpen(s, best, chosen)));
      if (statement.isPresent()) {
        chosen.add(new Chosen(best, statement.get()));
        byActor.merge(actor, 1, Integer::sum);
        printed.add(best.sentence().passage());
      }
    }
    chosen.sort(latestFirst());
    speaking.clear();
    chosen.forEach(c -> speaking.add(actor(c.candidate())));
    return chosen.stream().map(Chosen::statement).toList();
  }

  /// Whether it refers to what the reader has not read: neither at the head of the brief nor beside
  /// the party's name nor in what the same article let the party say before.
  private boolean isOpen(Statement statement, Candidate candidate, List<Chosen> chosen) {
    Set<String> known = known(statement, candidate, chosen);
    String speaker = speaker(candidate);
    return references.in(statement, candidate.sentence(), candidate.said(), speaker, known)
        || (!denials.isOfTheMatter(candidate.said(), candidate.sentence())
            && clarity.chance(statement, candidate.sentence(), candidate.said(), known)
                < Clarity.LIKELY);
  }

  private String speaker(Candidate candidate) {
    return cast.actor(actor(candidate)).map(Actor::name).orElse("");
  }

  /// Stems of what the reader knows before the statement.
  private Set<String> known(Statement statement, Candidate candidate, List<Chosen> chosen) {
    Set<String> known = new TreeSet<>(read);
    chosen.stream()
        .filter(c -> c.candidate().sentence().articleId().equals(candidate.sentence().articleId()))
        .forEach(c -> known.addAll(stems(c.statement().text())));
    known.addAll(stems(speaker(candidate)));
    cast.parties().stream()
        .filter(p -> p.id().equals(statement.attributedTo()))
        .forEach(p -> known.addAll(stems(p.name())));
    return known;
  }

  /// A statement as it would be printed, and stems of what its reader knows.
  record Written(Statement statement, Set<String> known) {}

  /// What would be printed of something said.
  Optional<Written> written(String partyId, Attribution said, ArticleSentence sentence) {
    Candidate candidate = new Candidate(said, sentence, 1);
    return write(partyId, candidate, List.of())
        .map(s -> new Written(s, known(s, candidate, List.of())));
  }

  private static Set<String> stems(String text) {
    return DefiniteNouns.stems(SupportChecker.words(text));
  }

  /// Whether a reader understands the words as they stand: not "His former lawyer said", not a
  /// quotation that goes on from another or quotes a third, not a caption's words run together.
  private static boolean standsAlone(String text) {
    String said = text.replaceFirst("^\\[[^\\]]*\\]: ", "");
    return !GOES_ON.matcher(said).lookingAt()
        && !ANSWERS.matcher(text).lookingAt()
        && !BY_A_PRONOUN.matcher(text).find()
        && !ELLIPTIC.matcher(said).find()
        && !RUN_TOGETHER.matcher(said).find();
  }

  private static Candidate best(List<Candidate> left, Map<String, Integer> byActor) {
    return left.stream()
        .min(
            Comparator.comparingDouble((Candidate c) ->
                    -c.weight() * Math.pow(AGAIN, byActor.getOrDefault(actor(c), 0)))
                .thenComparing(c -> c.sentence().passage()))
        .orElseThrow();
  }

  /// What a party has to say first where it is accused.
  private Optional<Candidate> denial(List<Candidate> left) {
    return left.stream()
        .filter(c -> denials.isOfTheMatter(c.said(), c.sentence()))
        .max(
            Comparator.comparingDouble(Candidate::weight)
                .thenComparing(c -> c.sentence().passage(), Comparator.reverseOrder()));
  }

  private static String actor(Candidate candidate) {
    return String.valueOf(candidate.said().actorId());
  }

  private boolean repeats(Candidate candidate, List<Chosen> chosen) {
    return printed.contains(candidate.sentence().passage())
        || chosen.stream()
            .anyMatch(
                c -> salience.overlap(c.candidate().sentence(), candidate.sentence()) >= ALIKE);
  }

  private List<Candidate> candidates(List<Attribution> said, double least) {
    Map<Passage, Candidate> bySentence = new HashMap<>();
    for (Attribution attribution : said) {
      for (ArticleSentence sentence : sentences(attribution)) {
        double weight = weight(attribution, sentence);
        Candidate candidate = new Candidate(attribution, sentence, weight);
        if (weight > 0 && (least <= 0 || soundness.chance(attribution, sentence) >= least)) {
          bySentence.merge(
              sentence.passage(), candidate, (a, b) -> b.weight() > a.weight() ? b : a);
        }
      }
    }
    List<Candidate> candidates = new ArrayList<>(bySentence.values());
    candidates.sort(
        Comparator.comparingDouble((Candidate c) -> -c.weight())
            .thenComparing(c -> c.sentence().passage()));
    return candidates;
  }

  private double weight(Attribution attribution, ArticleSentence sentence) {
    if (!ownWords.isOwn(attribution, sentence)) {
      return 0;
    }
    double weight = substance.of(attribution, sentence);
    if (denials.isOne(attribution, sentence)) {
      weight = Math.max(DENIAL, weight * DENIED);
    }
    return weight * (0.4 + salience.of(sentence));
  }

  /// The sentences of prose that hold some of what is said.
  private List<ArticleSentence> sentences(Attribution attribution) {
    return story.article(attribution.articleId()).prose().stream()
        .filter(s -> attribution.content().stream().anyMatch(c -> c.overlaps(s.span())))
        .toList();
  }

  private Optional<Statement> write(
      String partyId, Candidate candidate, List<Candidate> candidates) {
    ArticleSentence sentence = candidate.sentence();
    List<Passage> also = new ArrayList<>();
    for (Span cue : candidate.said().cue()) {
      if (!sentence.span().contains(cue)) {
        also.add(sentenceOf(candidate.said()).passage());
      }
    }
    for (Candidate other : candidates) {
      boolean elsewhere = !other.sentence().articleId().equals(sentence.articleId());
      if (elsewhere && salience.overlap(other.sentence(), sentence) >= SAME) {
        also.add(other.sentence().passage());
      }
    }
    also.addAll(tellings.others(sentence));
    @Nullable DateInfo asOf = olderDate(sentence.articleId());
    Attribution attribution = candidate.said();
    boolean named = sentence.span().overlaps(attribution.cue().getFirst());
    return writer
        .write(sentence, sentence.span(), also, partyId, asOf)
        .flatMap(s ->
            named ? Optional.of(speakers.instead(s, attribution)) : speakers.before(s, attribution))
        .or(() ->
            quotation(candidate)
                .flatMap(q -> writer.write(sentence, q, also, partyId, asOf))
                .flatMap(s -> speakers.before(s, attribution)));
  }

  private ArticleSentence sentenceOf(Attribution attribution) {
    return story.article(attribution.articleId()).sentences().get(attribution.sentenceIndex());
  }

  /// What is quoted in the sentence, when its speaker cannot be printed but is known.
  private static Optional<Span> quotation(Candidate candidate) {
    return candidate.said().form() != Attribution.Form.DIRECT
        ? Optional.empty()
        : candidate.said().content().stream()
            .filter(c -> candidate.sentence().span().contains(c))
            .findFirst();
  }

  /// The date of an article that is not the newest.
  private @Nullable DateInfo olderDate(String articleId) {
    @Nullable DateInfo own = story.article(articleId).article().publishedAt();
    return own != null && newest().map(n -> own.value().compareTo(n) < 0).orElse(false)
        ? own
        : null;
  }

  private Optional<PartialDate> newest() {
    return story.story().articles().stream()
        .map(Article::publishedAt)
        .filter(d -> d != null)
        .map(DateInfo::value)
        .max(Comparator.naturalOrder());
  }

  /// Articles without a date stand last; on one day what weighs most stands first.
  private Comparator<Chosen> latestFirst() {
    Comparator<Chosen> byDate =
        Comparator.comparing(
            (Chosen c) -> {
              @Nullable DateInfo date =
                  story.article(c.candidate().sentence().articleId()).article().publishedAt();
              return date == null ? "" : date.value().iso();
            },
            Comparator.reverseOrder());
    return byDate
        .thenComparing(c -> -c.candidate().weight())
        .thenComparing(c -> c.candidate().sentence().passage());
  }
}
