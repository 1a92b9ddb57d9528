package news.parallax.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.brief.Brief.Disputed;
import news.parallax.editor.Expectations;
import news.parallax.story.AnalyzedStory;

/// The questions that the coverage asks, those a newcomer has, and those that nobody answers.
final class QuestionsSection {
  private static final int ANSWERS = 3;
  private static final int MOST = 8;

  /// A count is asked for when an editor tells what it counts, more likely than this.
  private static final double TELLING = 0.12;

  private static final Pattern MATTERS =
      Pattern.compile(
          "\\b(?:matters? (?:to|because|for)|significance (?:of|for)|(?:is|are|was) (?:an? )?(?:\\w+ )?(?:important|crucial|strategic|vital|symbolic)\\b(?! (?:that|to)\\b)"
              + "|important (?:because|hub)|strategic (?:value|importance|city|hub)|symbolic (?:weight|importance|victory|value)|would (?:represent|pave the way)"
              + "|at stake|has become a symbol|would be a step)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CAUSE =
      Pattern.compile(
          "\\b(?:(?:was|were|been) (?:caused|triggered|prompted|sparked|set off) by|the cause of|cause was|(?:was|were|been) blamed on"
              + "|blamed \\S+(?: \\S+)? (?:on|for)|stems? from|led to the)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NEXT =
      Pattern.compile(
          "\\b(?:(?:is|are) (?:due|expected|scheduled|set) to|(?:is|are) (?:due|expected|scheduled|set) (?:for|on|by)"
              + "|will (?:be (?:held|heard|decided|announced|sworn|submitted|put)|meet|vote|decide|hold|take (?:up|effect)|begin|start|go|return|hear|appear|face))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern AFFECTED =
      Pattern.compile(
          "(?:\\d[\\d,]*|hundreds|thousands|dozens|millions|tens of thousands)(?: of)?(?: more than)?(?: [\\w-]+){0,2} (?:residents|civilians|families|workers|employees|patients|students|customers"
              + "|passengers|people|households|homes|children|inhabitants|fishermen|farmers|commuters|migrants|refugees|prisoners)\\b"
              + "[^.]{0,60}\\b(?:evacuat\\w+|displaced|homeless|without (?:power|water|work|pay)|laid off|lost|lose|stranded|trapped|killed|injured|wounded|dead|died|affected"
              + "|furloughed|separated|detained|out of (?:their homes|work)|told to leave|still in|fled|forced)\\b",
          Pattern.CASE_INSENSITIVE);

  /// What is quoted may be of long ago, what is unclear answers nothing.
  private static final Pattern NOT_YET =
      Pattern.compile("[“”\"]|\\b(?:not|n['’]t|unclear|unknown|uncertain)\\b");

  private static final Pattern ASKS =
      Pattern.compile(
          "(?i).*\\b(?:who|what|when|where|why|how|which)\\b.*|(?:is|are|was|were|will|would|did|does|do|can|could|should|has|have)\\b.*");

  private static final Pattern HARMED =
      Pattern.compile(
          "people|civilians|deaths?|cases|injur|victims|killed|arrests?|wounded|refugees|evacu|migrants|troops|soldiers|workers|strikers");

  private static final Pattern CAPTION = Pattern.compile("(?i)caption|playback|device|click|video");
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_PEOPLE = 2;

  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(?:it (?:is|was|remains|remained) (?:still )?(?:unclear|uncertain|unknown|not (?:yet |immediately )?(?:clear|known))"
              + "|(?:is|was|remains) (?:unclear|unknown|uncertain)|not immediately clear|no one knows|nobody (?:knows|can say)"
              + "|(?:has|have) (?:not|yet to|never) (?:said|say|explained|explain|disclosed|disclose|revealed|reveal|decided|decide|been told)"
              + "|(?:did|does|do|would|could|will) not (?:say|explain|disclose|reveal)|(?:declined|refused) to (?:say|explain|disclose)"
              + "|remains? to be seen|(?:wants?|want|demand\\w*) to know|(?:still )?(?:does|do) not know)\\s+"
              + "((?:who|what|when|where|why|how|whether|which)\\b[^.;“”\"]{8,160})",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern POINTS_AWAY =
      Pattern.compile(
          "\\b(?:he|him|his|she|her|they|them|their|we|us|our|you|i|those|these|this)\\b|\\bit(?! (?:took|is|was|will|would)\\b)",
          Pattern.CASE_INSENSITIVE);

  private final AnalyzedStory story;
  private final Salience salience;
  private final Tellings tellings;
  private final StatementWriter writer;

  private final Optional<Expectations> expectations;
  private final Arguments arguments;

  /// @param expectations what an editor would tell, when that is known
  QuestionsSection(
      AnalyzedStory story,
      Salience salience,
      Tellings tellings,
      StatementWriter writer,
      Optional<Expectations> expectations,
      Arguments arguments) {
    this.arguments = arguments;
    this.expectations = expectations;
    this.story = story;
    this.salience = salience;
    this.tellings = tellings;
    this.writer = writer;
  }

  List<Brief.Question> write(
      List<Statement> summary, List<Brief.FigureLine> figures, List<Disputed> disputes) {
    List<Brief.Question> questions = new ArrayList<>(asked());
    Set<String> used = new LinkedHashSet<>();
    summary.forEach(s -> used.add(s.text()));
    questions.forEach(q -> q.answers().forEach(a -> used.add(a.text())));
    Optional<String> topic = new Topic(story).thing().map(Topic.Name::text);
    List<ArticleSentence> ranked = salience.ranked(story).stream().limit(150).toList();
    List<ArticleSentence> coming =
        ranked.stream()
            .filter(new Recency(story)::isLatest)
            .filter(s -> !NOT_YET.matcher(story.text(s)).find())
            .toList();
    topic.ifPresent(t ->
        generate(
            "Why does " + t + " matter?",
            ranked.stream().filter(s -> story.text(s).contains(t)).toList(),
            MATTERS,
            used,
            questions));
    generate("Why does it matter?", ranked, MATTERS, used, questions);
    generate(
        "What is the cause?",
        ranked.stream().filter(this::isOnTheMainThing).toList(),
        CAUSE,
        used,
        questions);
    generate("Who is affected?", ranked, AFFECTED, used, questions);
    figureQuestion(figures, expectations).ifPresent(questions::add);
    disputeQuestion(disputes).ifPresent(questions::add);
    generate("What happens next?", coming, NEXT, used, questions);
    who(ranked, summary, used, questions);
    return questions.stream().limit(MOST).toList();
  }

  private void generate(
      String question,
      List<ArticleSentence> candidates,
      Pattern answered,
      Set<String> used,
      List<Brief.Question> questions) {
    boolean asked = questions.stream().anyMatch(q -> isSameKind(q.question(), question));
    List<Statement> answers =
        answers(
            candidates.stream().filter(s -> answered.matcher(story.text(s)).find()).toList(), used);
    if (!answers.isEmpty() && !asked) {
      answers.forEach(a -> used.add(a.text()));
      questions.add(new Brief.Question(question, false, answers));
    }
  }

  /// "Why does it matter?" is not asked again when "Why does the dam matter?" is.
  private static boolean isSameKind(String asked, String question) {
    return question.equals("Why does it matter?")
        && asked.startsWith("Why does ")
        && asked.endsWith(" matter?");
  }

  /// The quantity that most figures measure, asked for.
  private static Optional<Brief.Question> figureQuestion(
      List<Brief.FigureLine> figures, Optional<Expectations> expectations) {
    return figures.stream()
        .filter(f -> f.value().unit().isEmpty() || f.value().unit().equals("people"))
        .filter(f -> f.quantity().matches("\\p{Ll}{3,20}s|people|civilians killed"))
        .filter(f -> f.value().low() != null || f.value().high() != null)
        .filter(f ->
            HARMED.matcher(f.quantity()).find()
                || figures.stream().filter(o -> o.group().equals(f.group())).count() > 1)
        .filter(f -> expectations.map(e -> e.mean(f.quantity()) > TELLING).orElse(true))
        .findFirst()
        .map(f ->
            new Brief.Question(
                "How many " + f.quantity() + "?",
                false,
                figures.stream()
                    .filter(o -> o.group().equals(f.group()))
                    .map(Brief.FigureLine::statement)
                    .distinct()
                    .limit(ANSWERS)
                    .toList()));
  }

  private static Optional<Brief.Question> disputeQuestion(List<Disputed> disputes) {
    return disputes.stream()
        .findFirst()
        .map(d ->
            new Brief.Question(
                "What is disputed?",
                false,
                d.positions().stream()
                    .flatMap(p -> p.statements().stream().limit(1))
                    .limit(ANSWERS)
                    .toList()))
        .filter(q -> !q.answers().isEmpty());
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

  private static boolean asks(String heading) {
    return heading.split("\\s+").length >= FEWEST_WORDS
        && !heading.equals(heading.toUpperCase(Locale.ROOT))
        && ASKS.matcher(heading).matches()
        && !CAPTION.matcher(heading).find();
  }

  /// Who those are whom headlines or summary name, answered by a sentence that says beside the name
  /// what somebody is.
  private void who(
      List<ArticleSentence> ranked,
      List<Statement> summary,
      Set<String> used,
      List<Brief.Question> questions) {
    String read =
        story.articles().stream()
                .flatMap(a -> a.sentences().stream())
                .filter(s -> s.kind() == Block.Kind.HEADLINE)
                .map(story::text)
                .collect(Collectors.joining("\n"))
            + summary.stream().map(Statement::text).collect(Collectors.joining("\n"));
    int asked = 0;
    for (PeopleDescribed.Described person : new PeopleDescribed(story).inFull()) {
      String name = person.name();
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (asked == MOST_PEOPLE || !read.contains(last)) {
        continue;
      }
      List<ArticleSentence> saying =
          ranked.stream()
              .filter(s ->
                  s.articleId().equals(person.passage().articleId())
                      && s.span().contains(person.passage().span()))
              .toList();
      List<Statement> answers = answers(saying, used);
      if (!answers.isEmpty()) {
        answers.forEach(a -> used.add(a.text()));
        questions.add(new Brief.Question("Who is " + name + "?", false, answers));
        asked++;
      }
    }
  }

  /// Questions that stand as headings, answered by the text below them.
  private List<Brief.Question> asked() {
    List<Brief.Question> questions = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      List<ArticleSentence> sentences = article.sentences();
      for (int i = 0; i < sentences.size(); i++) {
        ArticleSentence heading = sentences.get(i);
        String text = SupportChecker.flat(article.text(heading));
        if (heading.kind() != Block.Kind.SUBHEADING || !text.endsWith("?") || !asks(text)) {
          continue;
        }
        List<ArticleSentence> below = new ArrayList<>();
        for (int k = i + 1;
            k < sentences.size() && sentences.get(k).kind() != Block.Kind.SUBHEADING;
            k++) {
          below.add(sentences.get(k));
        }
        List<ArticleSentence> answering = answering(heading, below);
        List<Statement> answers = answers(answering, Set.of());
        if (!answers.isEmpty()) {
          questions.add(new Brief.Question(text, true, answers));
        }
      }
    }
    return questions;
  }

  /// The sentences below a heading that answer it: those that share a word with it, and the first
  /// two.
  private List<ArticleSentence> answering(ArticleSentence heading, List<ArticleSentence> below) {
    Set<String> asked = salience.terms(heading);
    List<ArticleSentence> answering = new ArrayList<>();
    for (int i = 0; i < below.size(); i++) {
      Set<String> terms = salience.terms(below.get(i));
      if (i < 2 || asked.stream().anyMatch(terms::contains)) {
        answering.add(below.get(i));
      }
    }
    return answering;
  }

  private List<Statement> answers(List<ArticleSentence> candidates, Set<String> used) {
    List<ArticleSentence> taken = new ArrayList<>();
    List<Statement> answers = new ArrayList<>();
    for (ArticleSentence candidate : candidates) {
      if (answers.size() == ANSWERS) {
        break;
      }
      if (arguments.argues(candidate.articleId())
          || arguments.isVerdict(candidate)
          || !salience.isOnTopic(candidate)
          || OPEN.matcher(story.text(candidate)).find()
          || taken.stream()
              .anyMatch(t ->
                  salience.overlap(t, candidate) > 0.5 || tellings.tellTheSame(t, candidate))) {
        continue;
      }
      writer
          .write(candidate, candidate.span(), tellings.others(candidate), null, null)
          .filter(s -> !used.contains(s.text()))
          .ifPresent(s -> {
            answers.add(s);
            taken.add(candidate);
          });
    }
    return answers;
  }

  /// What the coverage says that nobody knows.
  List<String> open() {
    Set<String> open = new LinkedHashSet<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.prose()) {
        Matcher matcher = OPEN.matcher(SupportChecker.flat(article.text(sentence)));
        if (matcher.find()) {
          String words = matcher.group(1).strip();
          if (POINTS_AWAY.matcher(words).find()) {
            continue;
          }
          open.add(Character.toUpperCase(words.charAt(0)) + words.substring(1) + "?");
        }
      }
    }
    return open.stream().limit(5).toList();
  }
}
