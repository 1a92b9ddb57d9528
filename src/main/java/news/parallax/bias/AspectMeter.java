package news.parallax.bias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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

/// Measures on what each outlet of a story spends its sentences: on which persons, places, bodies
/// and matters it dwells more than any other outlet does.
final class AspectMeter {
  /// Fewer sentences are no emphasis.
  private static final int FEWEST = 4;

  private static final double LEAST_SHARE = 0.1;

  /// How much more often than in any other outlet.
  private static final double TIMES = 2.5;

  /// The likelihood ratio of a chance in a hundred.
  private static final double SURE = 6.63;

  /// The same of a chance in a thousand, for words that have others of their meaning.
  private static final double SURER = 10.83;

  private static final int PER_OUTLET = 3;
  private static final int STEM = 6;
  private static final String THE = "the ";
  private static final int WORD = 5;
  private static final int PASSAGES = 6;
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

  /// An aspect while it is counted.
  private static final class Topic {
    private final Aspect.Kind kind;

    /// How often the articles name it how.
    private final Map<String, Integer> names = new TreeMap<>();

    /// By outlet, the sentences that speak of it.
    private final Map<String, Set<Passage>> sentences = new TreeMap<>();

    private final Map<String, List<Passage>> named = new TreeMap<>();

    /// Where each of its names stands first.
    private final Map<String, Passage> places = new TreeMap<>();

    /// How often "the" stands before it.
    private int articles;

    Topic(Aspect.Kind kind) {
      this.kind = kind;
    }

    int count(String outlet) {
      return sentences.getOrDefault(outlet, Set.of()).size();
    }
  }

  private final AnalyzedStory story;
  private final Map<String, Integer> totals = new TreeMap<>();
  private final Map<String, Topic> topics = new TreeMap<>();

  /// The full names of persons by their last word.
  private final Map<String, Set<String>> families = new HashMap<>();

  /// Words that stand in small letters somewhere.
  private final Set<String> plainWords = new HashSet<>();

  /// Stems of words that stand in the headlines of two outlets: what the story is about is nobody's
  /// emphasis.
  private final Set<String> headlined = new HashSet<>();

  AspectMeter(AnalyzedStory story) {
    this.story = story;
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

  /// Names are counted by their words, whether or not they were seen to be names.
  private void recount(Topic topic) {
    if (topic.sentences.values().stream().allMatch(s -> s.size() < FEWEST)) {
      return;
    }
    Pattern forms = forms(topic);
    for (AnalyzedArticle article : story.articles()) {
      String outlet = article.article().outletName();
      for (ArticleSentence sentence : article.prose()) {
        Matcher form = forms.matcher(article.text(sentence));
        if (form.find()
            && topic
                .sentences
                .computeIfAbsent(outlet, o -> new LinkedHashSet<>())
                .add(sentence.passage())) {
          int start = sentence.span().start();
          topic
              .named
              .computeIfAbsent(outlet, o -> new ArrayList<>())
              .add(new Passage(article.id(), new Span(start + form.start(), start + form.end())));
        }
      }
    }
  }

  /// A word with its kin: "invest-" for "investigations", "cyber-attack" for "cyberattack".
  private static String matter(String name) {
    StringBuilder form = new StringBuilder();
    for (String word : name.split(" ")) {
      String stem = word.substring(0, Math.min(word.length(), Math.max(WORD, word.length() - 3)));
      form.append(form.isEmpty() ? "" : "\\p{L}*[ -]");
      form.append(String.join("-?", stem.split("")));
    }
    return form.toString();
  }

  /// A longer word counts also where more is written to it: "Pepsi" in "PepsiCo".
  private static String form(String name) {
    return Pattern.quote(name) + (name.length() >= WORD ? "\\p{L}*" : "");
  }

  private static Pattern forms(Topic topic) {
    String name = name(topic);
    if (topic.kind == Aspect.Kind.MATTER) {
      return Pattern.compile("(?<!\\p{L})" + matter(name) + "\\p{L}*", Pattern.CASE_INSENSITIVE);
    }
    List<String> forms = new ArrayList<>();
    String last = last(name);
    forms.add(
        topic.kind == Aspect.Kind.PERSON
            ? last.substring(0, Math.min(last.length(), Math.max(WORD, last.length() - 2)))
            : name);
    String initials = name.replaceAll("(\\p{Lu})[^ ]*(?: |$)|[^ ]+(?: |$)", "$1");
    if (topic.kind == Aspect.Kind.NAME && initials.length() >= 3) {
      forms.add(initials);
    }
    return Pattern.compile(
        "(?<![\\p{L}\\p{N}])(?:"
            + String.join("|", forms.stream().map(AspectMeter::form).toList())
            + ")(?![\\p{L}\\p{N}])",
        name.length() > 3 ? Pattern.CASE_INSENSITIVE : 0);
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
    topic.names.merge(name, 1, Integer::sum);
    topic.places.putIfAbsent(name, passage);
    String before =
        story
            .article(sentence.articleId())
            .article()
            .text()
            .substring(
                Math.max(sentence.span().start(), passage.span().start() - THE.length()),
                passage.span().start());
    topic.articles += before.equalsIgnoreCase(THE) ? 1 : 0;
    if (topic
        .sentences
        .computeIfAbsent(outlet, o -> new LinkedHashSet<>())
        .add(sentence.passage())) {
      topic.named.computeIfAbsent(outlet, o -> new ArrayList<>()).add(passage);
    }
  }

  /// A topic on which one outlet dwells.
  private record Emphasis(String key, Topic topic, double weight) {}

  /// For each outlet, how much of it is on each of the aspects on which some outlet dwells.
  Map<String, List<Aspect>> measure() {
    Set<Topic> chosen = new LinkedHashSet<>();
    for (String outlet : totals.keySet()) {
      Set<String> taken = new HashSet<>();
      topics.entrySet().stream()
          .map(e -> new Emphasis(e.getKey(), e.getValue(), emphasis(e.getValue(), outlet)))
          .filter(e -> e.weight() > 0)
          .sorted(
              Comparator.comparingDouble((Emphasis e) -> -e.weight()).thenComparing(Emphasis::key))
          .filter(e -> isOther(e.topic(), taken))
          .limit(PER_OUTLET)
          .forEach(e -> chosen.add(e.topic()));
    }
    Map<String, List<Aspect>> measured = new TreeMap<>();
    for (String outlet : totals.keySet()) {
      measured.put(outlet, chosen.stream().map(t -> aspect(t, outlet)).toList());
    }
    return measured;
  }

  /// Whether no word of it is taken yet: of "border wall" and "wall" one is enough.
  private static boolean isOther(Topic topic, Set<String> taken) {
    Set<String> words = new TreeSet<>(List.of(name(topic).toLowerCase(Locale.ROOT).split(" ")));
    boolean other = words.stream().noneMatch(taken::contains);
    taken.addAll(words);
    return other;
  }

  private double emphasis(Topic topic, String outlet) {
    int count = topic.count(outlet);
    int total = totals.getOrDefault(outlet, 0);
    if (count < FEWEST || count < LEAST_SHARE * total || totals.size() < 2) {
      return 0;
    }
    double share = (double) count / total;
    int others = 0;
    int othersTotal = 0;
    double next = 0;
    for (Map.Entry<String, Integer> other : totals.entrySet()) {
      if (!other.getKey().equals(outlet)) {
        int theirs = topic.count(other.getKey());
        others += theirs;
        othersTotal += other.getValue();
        next = Math.max(next, (double) theirs / other.getValue());
      }
    }
    String name = name(topic);
    if ((topic.kind == Aspect.Kind.PERSON && name.indexOf(' ') < 0)
        || share < TIMES * next
        || name.equals(outlet)
        || headlined.contains(stem(last(name)))) {
      return 0;
    }
    double sure = ratio(count, total, others, othersTotal);
    boolean matter = topic.kind == Aspect.Kind.MATTER;
    return sure < (matter ? SURER : SURE) ? 0 : sure * (matter ? 0.7 : 1);
  }

  /// How much likelier two shares make the counts than one share for both does.
  private static double ratio(int count, int total, int others, int othersTotal) {
    double both = (double) (count + others) / (total + othersTotal);
    return 2
        * (part(count, total * both)
            + part(total - count, total * (1 - both))
            + part(others, othersTotal * both)
            + part(othersTotal - others, othersTotal * (1 - both)));
  }

  private static double part(double seen, double expected) {
    return seen == 0 ? 0 : seen * StrictMath.log(seen / expected);
  }

  private Aspect aspect(Topic topic, String outlet) {
    String name = name(topic);
    List<Passage> named = new ArrayList<>();
    Passage place = topic.places.get(name);
    if (place != null) {
      named.add(place);
    }
    topic.named.getOrDefault(outlet, List.of()).stream().limit(PASSAGES).forEach(named::add);
    int uses = topic.names.values().stream().mapToInt(Integer::intValue).sum();
    boolean withArticle = topic.kind == Aspect.Kind.NAME && 2 * topic.articles > uses;
    return new Aspect(withArticle ? THE + name : name, topic.kind, topic.count(outlet), named);
  }

  /// The fullest name of somebody, the commonest of anything else.
  private static String name(Topic topic) {
    Comparator<Map.Entry<String, Integer>> order =
        topic.kind == Aspect.Kind.PERSON
            ? Comparator.comparingInt(e -> e.getKey().indexOf(' ') < 0 ? 0 : e.getValue())
            : Map.Entry.comparingByValue();
    return topic.names.entrySet().stream()
        .max(order.thenComparing(Map.Entry.comparingByKey()))
        .orElseThrow()
        .getKey();
  }
}
