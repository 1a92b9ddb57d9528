package news.parallax.brief.coverage;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.GarbledText;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage;
import news.parallax.bias.Coverage.OutletCoverage;
import news.parallax.brief.coverage.OutletFinding.Part;
import news.parallax.brief.support.SupportChecker;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;

/// Whom an outlet alone names: persons whose last name no other outlet's article holds, with what
/// the article says they are.
final class NamesFinding {
  private static final int NAMES = 3;

  /// Who is named without being told who that is must be spoken of so often.
  private static final int OFTEN = 4;

  /// Who works for another newsroom or on the report itself.
  private static final Pattern COLLEAGUE =
      Pattern.compile(
          "(?i)\\b(?:reporter|correspondent|anchor|host|columnist|journalist|moderator|contributed)\\b");

  private static final Pattern NEWSROOM =
      Pattern.compile(
          "(?:News|Times|Post|Journal|Tribune|Politico|Axios|CNN|NBC|ABC|CBS|MSNBC|NPR|BBC|CNBC|Reuters|AP|Network|Today|Daily|Magazine)(?:[’']s?)? (?:\\p{Ll}+ ){0,2}$");

  private static final Pattern PERSON =
      Pattern.compile(
          "\\p{Lu}\\p{Ll}[\\p{L}’'-]*(?: \\p{Lu}\\.)?(?: \\p{Lu}\\p{Ll}[\\p{L}’'-]*){1,2}");

  private final Coverage coverage;
  private final AnalyzedStory story;
  private final Roles roles;
  private final HeadlineWords nearness;
  private final MentionedNames mentions;

  NamesFinding(Coverage coverage, AnalyzedStory story) {
    this.coverage = coverage;
    this.story = story;
    this.roles = new Roles(story);
    this.nearness = new HeadlineWords(story);
    this.mentions = new MentionedNames(story);
  }

  /// Somebody, where the article says who that is.
  private record Named(String name, String role, Passage passage, int sentences) {}

  Optional<Part> alone(OutletCoverage outlet) {
    if (coverage.outlets().size() < 2) {
      return Optional.empty();
    }
    Set<String> families = new HashSet<>();
    List<Named> found =
        sentences(outlet).entrySet().stream()
            .flatMap(e -> named(e.getKey(), e.getValue()))
            .sorted(
                Comparator.comparing((Named n) -> n.role().isEmpty())
                    .thenComparingInt(n -> -n.sentences())
                    .thenComparing(Named::name))
            .filter(n -> families.add(n.name().substring(n.name().lastIndexOf(' '))))
            .toList();
    if (found.isEmpty()) {
      return Optional.empty();
    }
    long told = found.stream().filter(n -> !n.role().isEmpty()).count();
    List<Named> named = found.stream().limit(told == 0 ? NAMES : Math.min(NAMES, told)).toList();
    return Optional.of(
        new Part(
            0.6 + 0.04 * named.size() + 0.12 * Math.min(NAMES, told),
            Part.Kind.NAMES,
            "alone names "
                + OutletFinding.joined(
                    named.stream()
                        .map(n -> n.role().isEmpty() ? n.name() : n.name() + " (" + n.role() + ")")
                        .toList()),
            named.stream().map(Named::passage).toList()));
  }

  /// The sentences that name each person whom the others do not.
  private Map<String, Set<Passage>> sentences(OutletCoverage outlet) {
    Map<String, Set<Passage>> sentences = new TreeMap<>();
    for (String id : outlet.articleIds()) {
      AnalyzedArticle article = story.article(id);
      for (ArticleSentence sentence : article.prose()) {
        if (GarbledText.looksGarbled(article.text(sentence))) {
          continue;
        }
        if (!nearness.isNear(article.text(sentence))) {
          continue;
        }
        for (Mention mention : sentence.mentions()) {
          String name =
              SupportChecker.flat(article.article().text(mention.span()))
                  .replaceFirst("[’']s?$", "");
          if (mention.kind() == EntityKind.PERSON
              && PERSON.matcher(name).matches()
              && !mentions.hasLike(name, outlet)
              && !mentions.isCut(name)
              && !mentions.isPlainWord(name.substring(name.lastIndexOf(' ') + 1))
              && !isColleague(article, sentence, mention)) {
            sentences.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(sentence.passage());
          }
        }
      }
    }
    return sentences;
  }

  private Stream<Named> named(String name, Set<Passage> sentences) {
    Passage first = sentences.iterator().next();
    int often = sentencesWith(name, first.articleId());
    Named bare = new Named(name, "", first, often);
    return roles
        .of(name)
        .map(r -> new Named(name, r.words(), r.passage(), often))
        .or(() -> Optional.of(bare))
        .filter(n -> !n.role().isEmpty() || n.sentences() >= OFTEN)
        .filter(n -> !COLLEAGUE.matcher(n.role()).find())
        .stream();
  }

  private int sentencesWith(String name, String articleId) {
    String last = name.substring(name.lastIndexOf(' ') + 1);
    return (int)
        story.article(articleId).prose().stream().filter(s -> story.text(s).contains(last)).count();
  }

  /// Whether somebody asks or reports rather than being reported of.
  private static boolean isColleague(
      AnalyzedArticle article, ArticleSentence sentence, Mention mention) {
    String text = article.text(sentence);
    String before = text.substring(0, mention.span().start() - sentence.span().start());
    return (COLLEAGUE.matcher(text).find() && text.contains("contributed"))
        || NEWSROOM.matcher(SupportChecker.flat(before) + " ").find()
        || NEWSROOM.matcher(before).find();
  }
}
