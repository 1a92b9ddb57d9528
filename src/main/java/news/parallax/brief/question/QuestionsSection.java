package news.parallax.brief.question;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.brief.Brief;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Citation;
import news.parallax.brief.Statement;
import news.parallax.brief.summary.LeadFinder;
import news.parallax.brief.summary.SummaryGate;
import news.parallax.brief.weighing.Arguments;
import news.parallax.brief.weighing.Recency;
import news.parallax.brief.weighing.Salience;
import news.parallax.brief.weighing.Tellings;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.editor.Expectations;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// The questions that the coverage asks, and those a newcomer has.
public final class QuestionsSection {
  private static final Pattern OPENS_QUOTED = Pattern.compile("^[“\"]");

  private static final int MOST = 8;
  private static final int MOST_TO_COME = 2;
  private static final double SAME = 0.5;

  /// So many characters at most stand between the thing and what says that it matters.
  private static final int NEAR = 60;

  /// So many when it is named behind: "the importance of the harbour".
  private static final int BESIDE = 8;

  private static final Pattern MATTERS =
      Pattern.compile(
          "\\b(?:matters? (?:to|because|for)|significance (?:of|for)|(?:is|are|was) (?:an? )?(?:\\w+ )?(?:important|crucial|strategic|vital|symbolic)\\b(?! (?:that|to)\\b)"
              + "|important (?:because|hub)|strategic (?:value|importance|city|hub)|symbolic (?:weight|importance|victory|value)|would (?:represent|pave the way)"
              + "|has become a symbol|would be a step)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern PLAYED_DOWN =
      Pattern.compile("\\b(?:brush\\w* off|downplay\\w*|play\\w* down|dismiss\\w*)\\b");

  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:(?:was|were|been) (?:caused|triggered|prompted|sparked|set off) by|the cause (?:of|was)|(?:was|were|been) blamed on)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFFECTED =
      Pattern.compile(
          "(?:\\d[\\d,]*|hundreds|thousands|dozens|millions|tens of thousands)(?: of)?(?: more than)?(?: [\\w-]+){0,2} (?:residents|civilians|families|workers|employees|patients|students|customers"
              + "|passengers|people|households|homes|children|inhabitants|fishermen|farmers|commuters|migrants|refugees|prisoners)\\b"
              + "[^.]{0,60}\\b(?:evacuat\\w+|displaced|homeless|without (?:power|water|work|pay)|laid off|lost|lose|stranded|trapped|killed|injured|wounded|dead|died|affected"
              + "|furloughed|separated|detained|out of (?:their homes|work)|told to leave|still in|fled|forced)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern LONG_AGO =
      Pattern.compile("\\b[Ii]n (?:\\p{L}+ )?(?:19|20)\\d\\d\\b");

  /// What is quoted may be of long ago, what is unclear answers nothing.
  private static final Pattern NOT_YET =
      Pattern.compile(
          "[“”\"]|^(?:Regardless|Instead|Either way)\\b|\\b(?:not|n['’]t|unclear|unknown|uncertain|yet to|could|depend\\w*)\\b");

  /// What follows from it, for a question that names nothing.
  private static final Pattern CONSEQUENCE =
      Pattern.compile(
          "\\b(?:means that|at stake|paves? the way|sets? (?:a|the) (?:precedent|stage)"
              + "|(?:ramifications|consequences|implications) for|is (?:crucial|vital|important) (?:to|for|because))\\b",
          Pattern.CASE_INSENSITIVE);

  /// "Holm’s accusations that the mill was sold": a noun and its clause.
  private static final Pattern NO_SENTENCE =
      Pattern.compile("(?:\\S+ ){0,2}\\S+[’']s? (?:\\p{Ll}+ )?\\p{Ll}+ that\\b[^,]*");

  private static final Pattern DENIES =
      Pattern.compile("\\b(?:den(?:y|ies|ied|ying)|reject\\w*|disput\\w+)\\b");

  private static final Pattern TAKES_A_SIDE =
      Pattern.compile(
          "\\b(?:sa(?:id|ys?)|called|calls?|claim\\w*|accus\\w+|argu\\w+|insist\\w*|defend\\w*|critici\\w+|prais\\w+|oppos\\w+|support\\w*|believ\\w+|warn\\w*|charged|alleg\\w+|blam\\w+|condemn\\w*|think|thinks|told|wrote|tweeted)\\b");

  private static final int FEWEST_LETTERS = 3;

  /// What is less likely printed by itself is understood where it stands only.
  private static final double STANDS = 0.25;

  private static final Pattern SOURCE =
      Pattern.compile("\\b(?:said|says|told|tells|according to|warn\\w*|argue[sd]?|wrote)\\b");

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;
  private final Optional<Expectations> expectations;
  private final Answers answers;
  private final Arguments arguments;
  private final SummaryGate gate;
  private final OfTheNews ofTheNews;

  /// @param expectations what an editor would tell, when that is known
  public QuestionsSection(
      AnalyzedStory story,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      Optional<Expectations> expectations,
      Arguments arguments,
      SummaryGate gate) {
    this.expectations = expectations;
    this.arguments = arguments;
    this.story = story;
    this.gate = gate;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
    this.ofTheNews = new OfTheNews(story, gate);
    this.answers = new Answers(story, salience, tellings, writer, arguments, gate);
  }

  /// @param summary as printed, as are the others
  public List<Brief.Question> write(
      List<Statement> summary,
      List<Brief.FigureLine> figures,
      List<Disputed> disputes,
      List<Brief.TimelineEntry> timeline,
      List<Brief.PotentialOutcome> outcomes) {
    List<Brief.Question> questions =
        new ArrayList<>(new AskedQuestions(story, salience, answers, gate).find());
    Set<String> used = new LinkedHashSet<>();
    summary.forEach(s -> used.add(s.text()));
    questions.forEach(q -> q.answers().forEach(a -> used.add(a.text())));
    List<ArticleSentence> ranked = salience.ranked(story).stream().limit(150).toList();
    new Topic(story)
        .thing()
        .map(Topic.Name::text)
        .ifPresent(t ->
            generate(
                "Why does " + t + " matter?",
                ranked.stream()
                    .filter(s -> mattersOf(t, story.text(s)))
                    .filter(s -> !PLAYED_DOWN.matcher(story.text(s)).find())
                    .toList(),
                MATTERS,
                used,
                questions));
    generate(
        "Why does it matter?",
        ranked.stream().filter(this::isOnTheMainThing).filter(this::isBacked).toList(),
        CONSEQUENCE,
        used,
        questions);
    generate(
        "What is the cause?",
        ranked.stream().filter(this::isOnTheMainThing).toList(),
        CAUSE,
        used,
        questions);
    generate(
        "Who is affected?",
        ranked.stream().filter(this::isOfThoseAffected).toList(),
        AFFECTED,
        used,
        questions);
    questions.addAll(
        CountQuestions.of(
            figures.stream().filter(f -> isOfItsPlace(f.statement(), summary)).toList(),
            summary,
            expectations));
    disputeQuestion(disputes).ifPresent(questions::add);
    Optional<Brief.Question> next =
        NextQuestion.of(
            summary, timeline, outcomes, new Recency(story).newest().map(DateInfo::value));
    Ahead ahead = new Ahead(story);
    next.map(n ->
            new Brief.Question(
                n.question(),
                false,
                standing(
                    n.answers().stream().filter(a -> ahead.is(a) && ofTheNews.is(a)).toList())))
        .filter(n -> !n.answers().isEmpty())
        .ifPresent(questions::add);
    if (next.isEmpty()) {
      List<Statement> coming =
          new StillOpen(story, salience, writer, arguments, gate)
              .required()
              .filter(s -> !used.contains(s.text()) && !NOT_YET.matcher(s.text()).find())
              .filter(s -> NextQuestion.isPlain(s) && ahead.is(s) && ofTheNews.is(s))
              .filter(s -> summary.stream().limit(1).noneMatch(t -> isSame(s, t)))
              .limit(MOST_TO_COME)
              .toList();
      if (!coming.isEmpty()) {
        questions.add(new Brief.Question(NextQuestion.TEXT, false, coming));
      }
    }
    questions.addAll(new WhoQuestions(story, writer, arguments).write(summary));
    return eachOnce(questions).stream().limit(MOST).toList();
  }

  private static boolean isSame(Statement a, Statement b) {
    return ClaimStatements.overlap(ClaimStatements.words(a.text()), ClaimStatements.words(b.text()))
        >= SAME;
  }

  /// A sentence answers the first question that it answers; one without answers is not asked.
  private static List<Brief.Question> eachOnce(List<Brief.Question> questions) {
    Set<String> told = new HashSet<>();
    List<Brief.Question> kept = new ArrayList<>();
    for (Brief.Question question : questions) {
      List<Statement> answers =
          question.answers().stream().filter(a -> told.add(a.text())).toList();
      if (!answers.isEmpty()) {
        kept.add(new Brief.Question(question.question(), question.asked(), answers));
      }
    }
    return kept;
  }

  /// Whether a sentence says of the thing itself that it matters: it is named just before.
  private static boolean mattersOf(String thing, String text) {
    Matcher matcher = MATTERS.matcher(text);
    while (matcher.find()) {
      int at = text.lastIndexOf(thing, matcher.start());
      int between = at < 0 ? Integer.MAX_VALUE : matcher.start() - at - thing.length();
      int after = text.indexOf(thing, matcher.end());
      if (between <= NEAR || (after >= 0 && after - matcher.end() <= BESIDE)) {
        return true;
      }
    }
    return false;
  }

  /// Whether those to whom something is done are the subject of its main verb.
  private boolean isOfThoseAffected(ArticleSentence sentence) {
    Matcher matcher = AFFECTED.matcher(story.text(sentence));
    if (!matcher.find() || LONG_AGO.matcher(story.text(sentence)).find()) {
      return false;
    }
    List<Token> tokens = sentence.tokens();
    Span words =
        new Span(
            sentence.span().start() + matcher.start(), sentence.span().start() + matcher.end());
    return tokens.stream()
        .filter(t -> words.contains(t.span()) && t.relation().startsWith("nsubj"))
        .anyMatch(t -> t.head() >= 0 && tokens.get(t.head()).head() < 0);
  }

  /// Whether somebody is named who says it, or several origins tell it.
  private boolean isBacked(ArticleSentence sentence) {
    String text = story.text(sentence);
    boolean quotes = text.contains("“") || text.contains("\"");
    return tellings.origins(sentence) > 1 || (!quotes && SOURCE.matcher(text).find());
  }

  private void generate(
      String question,
      List<ArticleSentence> candidates,
      Pattern answered,
      Set<String> used,
      List<Brief.Question> questions) {
    boolean asked = questions.stream().anyMatch(q -> isSameKind(q.question(), question));
    List<Statement> found =
        answers.of(
            candidates.stream().filter(s -> answered.matcher(story.text(s)).find()).toList(), used);
    if (!found.isEmpty() && !asked) {
      found.forEach(a -> used.add(a.text()));
      questions.add(new Brief.Question(question, false, found));
    }
  }

  /// "Why does it matter?" is not asked again when "Why does the dam matter?" is.
  private static boolean isSameKind(String asked, String question) {
    return question.equals("Why does it matter?")
        && asked.startsWith("Why does ")
        && asked.endsWith(" matter?");
  }

  private Optional<Brief.Question> disputeQuestion(List<Disputed> disputes) {
    return disputes.stream()
        .filter(d -> d.positions().stream().allMatch(p -> isHeldByItsHolder(p, d.topic())))
        .findFirst()
        .map(d ->
            new Brief.Question(
                "What is disputed?",
                false,
                d.positions().stream()
                    .flatMap(p -> p.statements().stream().limit(1).map(s -> withItsHolder(s, p)))
                    .limit(Answers.MOST)
                    .toList()))
        .filter(q -> !q.answers().isEmpty());
  }

  /// A quotation under no heading with its holder before it, where its article names that one.
  private Statement withItsHolder(Statement statement, Brief.Position position) {
    String holder = position.holders().getFirst();
    String text = story.article(statement.citations().getFirst().article()).article().text();
    int named = text.indexOf(holder);
    if (!OPENS_QUOTED.matcher(statement.text()).find() || named < 0) {
      return statement;
    }
    Citation name =
        new Citation(
            statement.citations().getFirst().article(), named, named + holder.length(), holder);
    return new Statement(
        "[" + holder + "]: " + statement.text(),
        Statement.Kind.CONDENSED,
        Stream.concat(statement.citations().stream(), Stream.of(name)).distinct().toList(),
        statement.attributedTo(),
        statement.asOf());
  }

  /// Those of which a reader does not ask what they rest on.
  private List<Statement> standing(List<Statement> statements) {
    return statements.stream()
        .filter(s ->
            sentencesOf(s.citations().getFirst())
                .allMatch(sentence -> gate.chance(sentence) >= STANDS))
        .toList();
  }

  private Stream<ArticleSentence> sentencesOf(Citation cited) {
    return story.article(cited.article()).prose().stream()
        .filter(s -> s.span().start() <= cited.start() && cited.end() <= s.span().end());
  }

  /// Whether every place that its sentence names is one that the summary or a headline names: the
  /// cases of one state are not those of the country.
  private boolean isOfItsPlace(Statement statement, List<Statement> summary) {
    Citation cited = statement.citations().getFirst();
    String known =
        Stream.concat(
                summary.stream().map(Statement::text),
                story.articles().stream()
                    .flatMap(a -> a.sentences().stream())
                    .filter(s -> s.kind() == Block.Kind.HEADLINE)
                    .map(story::text))
            .collect(Collectors.joining("\n"));
    return sentencesOf(cited)
        .flatMap(s -> s.mentions().stream())
        .filter(m -> m.kind() == EntityKind.GPE || m.kind() == EntityKind.LOC)
        .allMatch(m -> known.contains(story.text(new Passage(cited.article(), m.span()))));
  }

  /// Whether what a side says is a whole sentence that names the side, or words that are known to
  /// be its own.
  private static boolean isHeldByItsHolder(Brief.Position position, String topic) {
    Statement said = position.statements().getFirst();
    String text = said.text().toLowerCase(Locale.ROOT);
    boolean named =
        position.holders().stream()
            .flatMap(h -> Stream.of(h.toLowerCase(Locale.ROOT).split(" ")))
            .filter(w -> w.length() >= FEWEST_LETTERS)
            .anyMatch(w -> text.contains(w.substring(0, w.length() - 1)));
    Set<String> asked = new HashSet<>(LeadFinder.words(topic));
    position.holders().forEach(h -> asked.removeAll(LeadFinder.words(h)));
    boolean onIt = LeadFinder.words(said.text()).stream().anyMatch(asked::contains);
    boolean takesASide = said.attributedTo() != null || TAKES_A_SIDE.matcher(text).find();
    return (said.attributedTo() != null || named)
        && !NO_SENTENCE.matcher(said.text()).matches()
        && (DENIES.matcher(text).find() || (onIt && takesASide));
  }

  /// Whether a sentence is about what the headlines are about: it shares half of the words of one.
  private boolean isOnTheMainThing(ArticleSentence sentence) {
    Set<String> terms = salience.terms(sentence);
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE)
        .map(salience::terms)
        .filter(h -> !h.isEmpty())
        .anyMatch(h -> h.stream().filter(terms::contains).count() * 2 >= h.size());
  }

  /// What the coverage says that nobody knows.
  ///
  /// @param read what the reader has read
  public List<String> open(String read) {
    return new OpenQuestions(story).find(read).stream().map(OpenQuestions.Open::question).toList();
  }
}
