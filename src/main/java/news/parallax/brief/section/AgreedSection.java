package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.bias.wording.WordingModel;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.Claim;
import news.parallax.claim.ClaimCluster;
import news.parallax.claim.ClaimCluster.Standing;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// What two or more independent origins tell and nobody contradicts.
public final class AgreedSection {
  private static final Set<String> SAYING = Set.of("say", "tell", "add", "write", "tweet");

  private static final Set<String> OPENERS = Set.of("that", "whether", "if");

  /// What a verb of saying is followed by.
  private static final Set<String> SAID = Set.of("ccomp", "xcomp", "dobj");

  private static final int MOST = 8;
  private static final int MOST_SAID = 3;
  private static final int MOST_OPENINGS = 3;
  private static final int MOST_QUOTED = 2;
  private static final int OPENING = 3;
  private static final int LONG_ENOUGH = 30;
  private static final double SAME = 0.5;
  private static final int NEARBY = 3;

  /// Two openings that share so much tell one piece of news.
  private static final double SAME_NEWS = 0.3;

  /// A caption, or the end of a quotation that began before.
  private static final Pattern NO_FACT =
      Pattern.compile("^(?:Media|Image|Photo|Video) caption\\b|^[^“\"]*”");

  private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]+)]");
  private static final Pattern QUOTES = Pattern.compile("^[“\"]");

  /// From this share of shared words on, one has copied the other.
  private static final double COPIED = 0.9;

  /// A sentence that readers find biased as likely as this is an opinion.
  private static final double OPINION = 0.6;

  private final WordingModel wording = WordingModel.shipped();

  private final AnalyzedStory story;
  private final Ledger ledger;
  private final ClaimStatements statements;
  private final Recency recency;

  public AgreedSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    this.story = story;
    this.ledger = ledger;
    this.statements = new ClaimStatements(ledger.cast(), writer);
    this.recency = new Recency(story);
  }

  /// The agreed facts: what the articles open with first, then those told by most origins, each
  /// once; behind them, that somebody has said something, where several origins report it of one
  /// speaker.
  public List<Statement> agreed() {
    Told told = new Told();
    add(told, ledger.reports(), MOST_OPENINGS, c -> opens(c) && isLatest(c) && !isQuoting(c));
    add(told, ledger.clusters(), MOST, AgreedSection::standsOnMoreThanOneMouth);
    add(
        told,
        ledger.clusters(),
        Math.min(MOST, told.size() + MOST_SAID),
        c -> !standsOnMoreThanOneMouth(c) && c.best().isAttributed());
    add(
        told,
        ledger.reports(),
        Math.min(MOST, told.size() + MOST_QUOTED),
        this::isWhatSomebodySaid);
    return told.statements();
  }

  /// What is in the section so far.
  private static final class Told {
    private record One(
        Statement statement,
        Set<String> words,
        Set<Passage> sentences,
        Passage best,
        boolean opens) {}

    private final List<One> all = new ArrayList<>();

    int size() {
      return all.size();
    }

    List<Statement> statements() {
      return all.stream().map(One::statement).toList();
    }

    /// Whether it says what a cluster says: in the same words, or each sentence tells the other.
    boolean holds(ClaimCluster cluster, Set<String> words) {
      Passage best = cluster.best().sentence().passage();
      Set<Passage> sentences = sentences(cluster);
      return all.stream()
          .anyMatch(o ->
              ClaimStatements.overlap(o.words(), words)
                      >= (o.opens() && opens(cluster) ? SAME_NEWS : SAME)
                  || o.best().equals(best)
                  || (o.sentences().contains(best) && sentences.contains(o.best())));
    }

    void add(Statement statement, ClaimCluster cluster, Set<String> words) {
      all.add(
          new One(
              statement,
              words,
              sentences(cluster),
              cluster.best().sentence().passage(),
              opens(cluster)));
    }

    private static Set<Passage> sentences(ClaimCluster cluster) {
      return cluster.claims().stream()
          .map(c -> c.sentence().passage())
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private void add(
      Told told, List<ClaimCluster> clusters, int most, Predicate<ClaimCluster> wanted) {
    for (ClaimCluster cluster : clusters) {
      if (told.size() >= most) {
        return;
      }
      if (cluster.standing() != Standing.AGREED
          || !tellsAFact(cluster.best())
          || !wanted.test(cluster)
          || !SaysEnough.of(cluster.best())
          || NO_FACT.matcher(story.text(cluster.best().passage())).find()
          || isQuotation(cluster.best())
          || isOpinion(cluster)
          || outlets(cluster.claims()) < 2) {
        continue;
      }
      Set<String> words = ClaimStatements.words(story.text(cluster.best().passage()));
      if (told.holds(cluster, words)) {
        continue;
      }
      Optional<Statement> statement = write(cluster);
      if (statement.isPresent()
          && !lacksWhatIsSaid(cluster.best(), statement.get())
          && othersNameThem(cluster, statement.get())) {
        told.add(statement.get(), cluster, words);
      }
    }
  }

  /// Whether those whom the [brackets] name are named by another telling too, in its sentence or
  /// near before it: a pronoun may have been given to the wrong one.
  private boolean othersNameThem(ClaimCluster cluster, Statement statement) {
    Matcher bracket = BRACKET.matcher(statement.text());
    String own = cluster.best().articleId();
    while (bracket.find()) {
      String name = bracket.group(1).replaceFirst(",.*", "").replaceFirst("[’']s?$", "");
      String last = name.substring(name.lastIndexOf(' ') + 1);
      boolean named =
          cluster.claims().stream()
              .filter(c -> !c.articleId().equals(own))
              .anyMatch(c -> nearby(c).contains(last));
      if (!named) {
        return false;
      }
    }
    return true;
  }

  private String nearby(Claim claim) {
    int at = claim.sentence().index();
    return story.article(claim.articleId()).sentences().stream()
        .filter(
            s -> s.index() <= at && (s.index() >= at - NEARBY || s.kind() == Block.Kind.HEADLINE))
        .map(story::text)
        .collect(Collectors.joining("\n"));
  }

  /// Whether it is of the latest reports: what older ones open with may no longer be so.
  private boolean isLatest(ClaimCluster cluster) {
    return cluster.claims().stream().allMatch(c -> recency.isLatest(c.sentence()));
  }

  /// Whether an article opens with its best telling.
  private static boolean opens(ClaimCluster cluster) {
    return cluster.best().sentence().index() <= OPENING;
  }

  private boolean isQuoting(ClaimCluster cluster) {
    return QUOTES.matcher(story.text(cluster.best().passage())).find();
  }

  /// "“The road is shut,” Quist said": a whole quotation with who said it, told so by others.
  private boolean isWhatSomebodySaid(ClaimCluster cluster) {
    Claim best = cluster.best();
    return ledger.attributions().stream()
        .filter(a -> a.articleId().equals(best.articleId()) && a.actorId() != null)
        .filter(a -> a.form() == Attribution.Form.DIRECT && !a.source().isEmpty())
        .anyMatch(a ->
            Stream.of(a.source(), a.cue(), a.content())
                    .flatMap(List::stream)
                    .allMatch(best.span()::contains)
                && a.content().stream().mapToInt(Span::length).sum() >= LONG_ENOUGH);
  }

  /// What is told with its speaker is carried by those who name that speaker; what another outlet
  /// tells itself is printed without.
  private Optional<Statement> write(ClaimCluster cluster) {
    Claim best = cluster.best();
    @Nullable DateInfo asOf = asOf(cluster);
    if (!best.isAttributed()) {
      return statements.exactly(best, passages(cluster.claims()), asOf);
    }
    boolean told = cluster.claims().stream().anyMatch(c -> !c.isAttributed());
    Optional<Statement> bare =
        told ? statements.bare(best, passages(cluster.claims()), asOf) : Optional.empty();
    List<Claim> sameMouth = cluster.claims().stream().filter(c -> isBy(c, best)).toList();
    return bare.isPresent() || outlets(sameMouth) < 2
        ? bare
        : statements.exactly(best, passages(sameMouth), asOf);
  }

  /// Whether a claim is attributed to the speaker of another, or its sentence names that speaker.
  private boolean isBy(Claim claim, Claim other) {
    String party = statements.party(other);
    Attribution attribution = other.attribution();
    String actor = attribution == null ? null : attribution.actorId();
    if (claim.equals(other)) {
      return true;
    }
    boolean named =
        actor != null
            && ledger.cast().mentions().entrySet().stream()
                .filter(e -> e.getValue().equals(actor))
                .anyMatch(e ->
                    e.getKey().articleId().equals(claim.articleId())
                        && claim.sentence().span().contains(e.getKey().span()));
    return named || (party != null && Objects.equals(statements.party(claim), party));
  }

  /// The date of the newest article that carries it, when the story went on after it.
  private @Nullable DateInfo asOf(ClaimCluster cluster) {
    Optional<DateInfo> newest =
        cluster.articleIds().stream()
            .flatMap(id -> story.article(id).article().published().stream())
            .max(Comparator.comparing(DateInfo::value));
    boolean dated =
        cluster.best().sentence().times().stream()
            .anyMatch(
                t -> t.calendarDate().isPresent() && cluster.best().span().contains(t.span()));
    boolean late = dated || cluster.claims().stream().anyMatch(c -> recency.isLatest(c.sentence()));
    return late ? null : newest.orElse(null);
  }

  /// What several outlets report of one speaker is agreed to have been said, not to be so: a fact
  /// is asserted by an outlet, or said by different speakers.
  private static boolean standsOnMoreThanOneMouth(ClaimCluster cluster) {
    return cluster.claims().stream().anyMatch(c -> !c.isAttributed())
        || cluster.claims().stream()
                .flatMap(c -> Stream.ofNullable(c.attribution()))
                .flatMap(a -> Stream.ofNullable(a.actorId()))
                .distinct()
                .count()
            > 1;
  }

  /// Words that somebody said are that one's, however many print them.
  private static boolean isQuotation(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null && attribution.form() == Attribution.Form.DIRECT;
  }

  /// What an article says in its own name and others quote from it, or what readers would find
  /// biased.
  private boolean isOpinion(ClaimCluster cluster) {
    Claim best = cluster.best();
    if (best.isAttributed()) {
      return false;
    }
    if (isQuoting(cluster)) {
      return !isWhatSomebodySaid(cluster);
    }
    Set<String> own = ClaimStatements.words(story.text(best.passage()));
    boolean quoted =
        cluster.claims().stream()
            .filter(AgreedSection::isQuotation)
            .anyMatch(c ->
                ClaimStatements.overlap(own, ClaimStatements.words(story.text(c.passage())))
                    >= COPIED);
    List<Token> tokens =
        best.sentence().tokens().stream().filter(t -> best.span().contains(t.span())).toList();
    List<Mention> mentions =
        best.sentence().mentions().stream().filter(m -> best.span().contains(m.span())).toList();
    return quoted
        || story.article(best.articleId()).article().opinion()
        || wording.judge(tokens, mentions).biased() >= OPINION;
  }

  private long outlets(List<Claim> claims) {
    return claims.stream()
        .map(c -> story.story().article(c.articleId()).outletName())
        .distinct()
        .count();
  }

  private static boolean tellsAFact(Claim claim) {
    return switch (claim.modality()) {
      case FACT, EXPECTED, POSSIBLE, WANTED -> true;
      case CONDITIONAL, QUESTION -> false;
    };
  }

  /// Whether a word heads what a verb of saying is followed by; "as he left" is when it was said.
  private static boolean isSaid(List<Token> tokens, int word, int verb) {
    Token token = tokens.get(word);
    return token.head() == verb
        && SAID.contains(token.relation())
        && tokens.stream()
            .noneMatch(t ->
                t.head() == word && t.relation().equals("mark") && !OPENERS.contains(t.lemma()));
  }

  /// Whether a statement tells that somebody spoke, and leaves out what: the quotation stands
  /// outside of what is printed.
  private static boolean lacksWhatIsSaid(Claim claim, Statement statement) {
    Citation printed = statement.citations().getFirst();
    Span span = new Span(printed.start(), printed.end());
    List<Token> tokens = claim.sentence().tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean heads = token.head() < 0 || !span.contains(tokens.get(token.head()).span());
      if (span.contains(token.span()) && heads && SAYING.contains(token.lemma())) {
        int at = i;
        return IntStream.range(0, tokens.size())
            .noneMatch(said -> span.contains(tokens.get(said).span()) && isSaid(tokens, said, at));
      }
    }
    return false;
  }

  /// The tellings of the other articles, one an article.
  private static List<Passage> passages(List<Claim> claims) {
    List<Passage> passages = new ArrayList<>();
    List<String> seen = new ArrayList<>(List.of(claims.getFirst().articleId()));
    for (Claim claim : claims) {
      if (!seen.contains(claim.articleId())) {
        seen.add(claim.articleId());
        passages.add(claim.sentence().passage());
      }
    }
    return passages;
  }
}
