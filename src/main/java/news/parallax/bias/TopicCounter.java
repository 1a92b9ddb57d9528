package news.parallax.bias;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.GarbledText;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.Aspect;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Counts of what the sentences of a story speak: persons, names and matters, outlet by outlet.
final class TopicCounter {
  private static final int STEM = 6;
  private static final String THE = "the ";
  private static final Set<String> PLAIN = WordList.load("matters.txt");
  private static final Pattern NAME =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.’'&-]*(?: (?:(?:of|the|for|and|de|al|bin|von|van) )*\\p{Lu}[\\p{L}\\p{N}.’'&-]*)*");
  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:the|The|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Rev|Prof|President|Senator|Judge|Justice|Attorney General|Secretary|Sir|Lord|Pope|Prime Minister)\\.? (?=\\p{Lu})");

  /// What half of the outlets write otherwise.
  private static final Pattern SPELLED_OTHERWISE =
      Pattern.compile(
          "United States|US|USA|U\\.S\\.|America|UK|Britain|Great Britain|United Kingdom|EU|UN|GOP");

  private final AnalyzedStory story;
  private final int fewest;
  private final Map<String, Integer> totals = new TreeMap<>();
  private final Map<String, Topic> topics = new TreeMap<>();

  /// The full names of persons by their last word.
  private final Map<String, Set<String>> families = new HashMap<>();

  /// Words that stand in small letters somewhere.
  private final Set<String> plainWords = new HashSet<>();

  /// Stems of words that stand in the headlines of two outlets: what the story is about is nobody's
  /// emphasis.
  private final Set<String> headlined = new HashSet<>();

  /// @param fewest topics with fewer sentences in every outlet are not looked for again in other
  ///   forms
  TopicCounter(AnalyzedStory story, int fewest) {
    this.story = story;
    this.fewest = fewest;
    Map<String, Set<String>> headed = new TreeMap<>();
    for (AnalyzedArticle article : story.articles()) {
      for (ArticleSentence sentence : article.sentences()) {
        for (Token token : sentence.tokens()) {
          String word = token.text();
          if (Character.isLowerCase(word.charAt(0))) {
            plainWords.add(word);
          }
          if (sentence.kind() == Block.Kind.HEADLINE) {
            headed
                .computeIfAbsent(stem(word), s -> new TreeSet<>())
                .add(article.article().outletName());
          }
        }
      }
      for (ArticleSentence sentence : article.prose()) {
        for (Mention mention : sentence.mentions()) {
          String name = name(article, mention);
          if (mention.kind() == EntityKind.PERSON && name.indexOf(' ') > 0) {
            families.computeIfAbsent(last(name), f -> new TreeSet<>()).add(name);
          }
        }
      }
    }
    headed.forEach((stem, outlets) -> {
      if (outlets.size() > 1) {
        headlined.add(stem);
      }
    });
    for (AnalyzedArticle article : story.articles()) {
      String outlet = article.article().outletName();
      for (ArticleSentence sentence : article.prose()) {
        totals.merge(outlet, 1, Integer::sum);
        if (!GarbledText.looksGarbled(article.text(sentence))) {
          names(article, sentence, outlet);
          matters(article, sentence, outlet);
        }
      }
    }
    topics.values().forEach(this::recount);
  }

  /// The topics by their keys, in order.
  Map<String, Topic> topics() {
    return Collections.unmodifiableMap(topics);
  }

  /// How many sentences each outlet has.
  Map<String, Integer> totals() {
    return Collections.unmodifiableMap(totals);
  }

  /// Whether the headlines of two outlets have the last word of a name.
  boolean isHeadlined(String name) {
    return headlined.contains(stem(last(name)));
  }

  /// Names are counted by their words, whether or not they were seen to be names.
  private void recount(Topic topic) {
    if (!topic.reaches(fewest)) {
      return;
    }
    Pattern forms = TopicForms.of(topic);
    for (AnalyzedArticle article : story.articles()) {
      String outlet = article.article().outletName();
      for (ArticleSentence sentence : article.prose()) {
        Matcher form = forms.matcher(article.text(sentence));
        if (form.find()) {
          int start = sentence.span().start();
          topic.spokenOf(
              outlet,
              sentence.passage(),
              new Passage(article.id(), new Span(start + form.start(), start + form.end())));
        }
      }
    }
  }

  private static String stem(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return lower.substring(0, Math.min(STEM, lower.length()));
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String name(AnalyzedArticle article, Mention mention) {
    String name =
        mention
            .span()
            .of(article.article().text())
            .replaceAll("\\s+", " ")
            .replaceFirst("[’']s?$", "");
    return TITLE.matcher(name).replaceFirst("");
  }

  private void names(AnalyzedArticle article, ArticleSentence sentence, String outlet) {
    for (Mention mention : sentence.mentions()) {
      String name = name(article, mention);
      if (!isCounted(mention.kind()) || !NAME.matcher(name).matches() || name.length() < 3) {
        continue;
      }
      boolean person = mention.kind() == EntityKind.PERSON;
      if (person && families.getOrDefault(last(name), Set.of()).size() > 1) {
        continue;
      }
      if (isPlainName(name)) {
        continue;
      }
      String key = (person ? "p " + last(name) : "n " + name).toLowerCase(Locale.ROOT);
      count(
          key,
          person ? Aspect.Kind.PERSON : Aspect.Kind.NAME,
          name,
          new Passage(article.id(), mention.span()),
          sentence,
          outlet);
    }
  }

  /// A name that tells nothing by itself, or is only half of one: "the Post".
  private boolean isPlainName(String name) {
    return SPELLED_OTHERWISE.matcher(name).matches()
        || PLAIN.contains(name.toLowerCase(Locale.ROOT))
        || MediaNames.load().isOutlet(name)
        || (name.indexOf(' ') < 0
            && (plainWords.contains(name.toLowerCase(Locale.ROOT)) || name.indexOf('.') >= 0));
  }

  private static boolean isCounted(EntityKind kind) {
    return switch (kind) {
      case PERSON, ORG, GPE, LOC, FAC, PRODUCT, EVENT -> true;
      case NORP,
          WORK_OF_ART,
          LAW,
          LANGUAGE,
          DATE,
          TIME,
          PERCENT,
          MONEY,
          QUANTITY,
          ORDINAL,
          CARDINAL ->
          false;
    };
  }

  private void matters(AnalyzedArticle article, ArticleSentence sentence, String outlet) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (!isMatter(token)
          || sentence.mentions().stream().anyMatch(m -> m.span().contains(token.span()))) {
        continue;
      }
      String lemma = token.lemma().toLowerCase(Locale.ROOT);
      if (!PLAIN.contains(lemma)) {
        count(
            "m " + lemma,
            Aspect.Kind.MATTER,
            token.text().toLowerCase(Locale.ROOT),
            new Passage(article.id(), token.span()),
            sentence,
            outlet);
      }
      if (i > 0
          && isPartOfMatter(tokens.get(i - 1))
          && tokens.get(i - 1).span().end() + 1 == token.span().start()) {
        Token before = tokens.get(i - 1);
        if (!PLAIN.contains(lemma) || !PLAIN.contains(before.lemma().toLowerCase(Locale.ROOT))) {
          count(
              "c " + before.text().toLowerCase(Locale.ROOT) + " " + lemma,
              Aspect.Kind.MATTER,
              (before.text() + " " + token.text()).toLowerCase(Locale.ROOT),
              new Passage(article.id(), before.span().cover(token.span())),
              sentence,
              outlet);
        }
      }
    }
  }

  private static boolean isMatter(Token token) {
    return (token.tag().equals("NN") || token.tag().equals("NNS"))
        && token.text().length() >= 4
        && token.text().chars().allMatch(Character::isLetter)
        && Character.isLowerCase(token.text().charAt(0));
  }

  private static boolean isPartOfMatter(Token token) {
    return (token.tag().equals("NN"))
        && token.text().length() >= 3
        && token.text().chars().allMatch(Character::isLetter)
        && Character.isLowerCase(token.text().charAt(0));
  }

  private void count(
      String key,
      Aspect.Kind kind,
      String name,
      Passage passage,
      ArticleSentence sentence,
      String outlet) {
    Topic topic = topics.computeIfAbsent(key, k -> new Topic(kind));
    String before =
        story
            .article(sentence.articleId())
            .article()
            .text()
            .substring(
                Math.max(sentence.span().start(), passage.span().start() - THE.length()),
                passage.span().start());
    topic.use(name, passage, before.equalsIgnoreCase(THE));
    topic.spokenOf(outlet, sentence.passage(), passage);
  }
}
