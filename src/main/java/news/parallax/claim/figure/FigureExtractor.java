package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Figure;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Reference;
import news.parallax.claim.actor.ReferenceResolver;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountReader;
import news.parallax.claim.match.PlaceAliases;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.ProfileReader;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Finds the numbers that count or measure something, with what they count and who counted.
public final class FigureExtractor {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Pattern ENDING = Pattern.compile("(?:\\.| (?:going|dating) back)$");

  /// The figures of all claims, in the order of the articles, then place.
  public List<Figure> extract(AnalyzedStory story, Cast cast, List<Claim> claims) {
    return extract(story, cast, new ProfileReader(story, cast).read(claims), claims);
  }

  public List<Figure> extract(
      AnalyzedStory story, Cast cast, List<Profile> profiles, List<Claim> claims) {
    return extract(story, cast, profiles, claims, FigureModel.shipped(), new ArrayList<>());
  }

  /// The figures of all claims as the model that says how sure they are sees them.
  public List<FigureLesson> lessons(AnalyzedStory story, Cast cast, List<Claim> claims) {
    List<FigureLesson> lessons = new ArrayList<>();
    List<Profile> profiles = new ProfileReader(story, cast).read(claims);
    extract(story, cast, profiles, claims, FigureModel.none(), lessons);
    return List.copyOf(lessons);
  }

  private List<Figure> extract(
      AnalyzedStory story,
      Cast cast,
      List<Profile> profiles,
      List<Claim> claims,
      FigureModel model,
      List<FigureLesson> lessons) {
    Map<Passage, List<Claim>> bySentence = new LinkedHashMap<>();
    for (Claim claim : claims) {
      bySentence.computeIfAbsent(claim.sentence().passage(), p -> new ArrayList<>()).add(claim);
    }
    FigureGroups groups = new FigureGroups(profiles, PlaceAliases.of(story));
    ReferenceResolver references = new ReferenceResolver(story, cast);
    Map<String, Figure> last = new TreeMap<>();
    for (ArticleSentence headline : headlines(story)) {
      bySentence.computeIfAbsent(
          headline.passage(), p -> new ArrayList<>(List.of(whole(headline, headline.span()))));
    }
    for (List<Claim> told : bySentence.values()) {
      read(story, cast, told, references, groups, last, model, lessons);
    }
    return groups.assign();
  }

  /// What stands over the articles, of which no claims are read.
  private static List<ArticleSentence> headlines(AnalyzedStory story) {
    return story.articles().stream()
        .flatMap(a -> a.sentences().stream())
        .filter(s -> s.kind() == Block.Kind.HEADLINE && !s.tokens().isEmpty())
        .toList();
  }

  private static void read(
      AnalyzedStory story,
      Cast cast,
      List<Claim> claims,
      ReferenceResolver references,
      FigureGroups groups,
      Map<String, Figure> last,
      FigureModel model,
      List<FigureLesson> lessons) {
    FigureCounter counter = new FigureCounter(cast);
    ArticleSentence sentence = claims.getFirst().sentence();
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Amount> amounts = new AmountReader(tree, sentence.times()).read();
    if (amounts.isEmpty()) {
      return;
    }
    Map<Integer, String> meant = meant(tree, references.references(sentence));
    CountedFinder finder = new CountedFinder(tree, meant);
    for (Amount amount : amounts) {
      boolean vague = amount.low() == null && amount.high() == null && !amount.isTally();
      Optional<Counted> counted = vague ? Optional.empty() : finder.find(amount);
      if (counted.isEmpty()) {
        Figure before = last.get(sentence.articleId());
        if (before != null) {
          another(before, story, tree, amount, claims).ifPresent(f -> groups.addTo(f, before.id()));
        }
        continue;
      }
      Span span = tree.span(amount.from(), counted.get().to());
      Claim claim = carrier(claims, span).orElseGet(() -> whole(sentence, span));
      if (isSource(claims, tree, counted.get().noun())) {
        continue;
      }
      Figure plain =
          figure(
              story,
              counter,
              new FigureSentence(tree, meant),
              amount,
              counted.get(),
              span,
              claim,
              attribution(claims, claim, tree, counted.get()));
      FigureTraits traits = new FigureTraits(new FigureSentence(tree, meant));
      List<Double> seen =
          traits.of(
              story.story().article(plain.claim().articleId()),
              plain,
              amount,
              counted.get(),
              amounts.indexOf(amount),
              amounts.size());
      FigureLesson lesson = new FigureLesson(plain, traits.names(), seen);
      lessons.add(lesson);
      Figure figure = plain.withChance(model.chance(lesson));
      groups.add(figure, counted.get().keys(tree));
      last.put(sentence.articleId(), figure);
    }
  }

  /// "The ministry counted 31" right behind a figure of somebody else: another of the same.
  private static Optional<Figure> another(
      Figure last, AnalyzedStory story, ParseTree tree, Amount amount, List<Claim> claims) {
    int verb = tree.head(amount.to());
    boolean bare =
        verb >= 0
            && amount.from() == amount.to()
            && amount.unit().isEmpty()
            && tree.is(amount.to(), "dobj")
            && WORDS.counting().contains(tree.lemma(verb));
    if (!bare) {
      return Optional.empty();
    }
    Span span = tree.span(amount.from(), amount.to());
    Optional<Claim> claim = carrier(claims, span);
    OptionalInt subject = tree.ownSubject(verb);
    if (claim.isEmpty()
        || claim.get().isAttributed()
        || subject.isEmpty()
        || !tree.isNoun(subject.getAsInt())
        || claim.get().sentence().index() != last.claim().sentence().index() + 1) {
      return Optional.empty();
    }
    String counter = new Phrases(tree).naming(subject.getAsInt());
    Article article = story.story().article(last.claim().articleId());
    String id = "figure:" + article.id() + ":" + span.start();
    return Optional.of(
        new Figure(
            id,
            last.quantity(),
            last.of(),
            last.scope(),
            amount.low(),
            amount.high(),
            last.unit(),
            last.asOf(),
            counter,
            List.of(article.outletName()),
            claim.get(),
            span,
            id,
            last.chance()));
  }

  /// What pronouns and descriptions among the references stand for, by their word.
  private static Map<Integer, String> meant(ParseTree tree, List<Reference> references) {
    Map<Integer, String> meant = new TreeMap<>();
    for (Reference reference : references) {
      String name = reference.replacement();
      OptionalInt top = tree.top(tree.words(reference.span()));
      if (name != null && top.isPresent() && reference.kind() != Reference.Kind.SHORT_NAME) {
        meant.put(top.getAsInt(), name.replaceAll("[\u2019']s?$", ""));
      }
    }
    return meant;
  }

  /// The closest claim around the number.
  private static Optional<Claim> carrier(List<Claim> claims, Span span) {
    return claims.stream()
        .filter(c -> c.span().contains(span))
        .min(Comparator.comparingInt((Claim c) -> c.span().length()).thenComparing(Claim::id));
  }

  /// A figure beside what the sentence claims, in a clause that describes: the outlet tells it.
  private static Claim whole(ArticleSentence sentence, Span span) {
    String id = sentence.articleId() + ":figure:" + span.start();
    return new Claim(id, sentence, sentence.span(), null, Claim.Modality.FACT, false);
  }

  /// Who says so: also around what the words of a speaker are interrupted by ("the wall fell, he
  /// said, killing two").
  private static @Nullable Attribution attribution(
      List<Claim> claims, Claim claim, ParseTree tree, Counted counted) {
    int verb = counted.verb();
    int said = verb < 0 ? -1 : tree.head(verb);
    boolean goesOn =
        claim.attribution() == null
            && said > 0
            && said < verb
            && tree.is(verb, "advcl")
            && tree.tag(verb).equals("VBG")
            && tree.text(said + 1).equals(",");
    return !goesOn
        ? claim.attribution()
        : claims.stream()
            .map(Claim::attribution)
            .filter(Objects::nonNull)
            .filter(a -> a.cue().stream().anyMatch(c -> c.contains(tree.token(said).span())))
            .filter(
                a -> a.content().stream().allMatch(c -> c.end() < tree.token(said).span().start()))
            .findFirst()
            .orElse(null);
  }

  /// "Two officials said": they speak, they are not counted.
  private static boolean isSource(List<Claim> claims, ParseTree tree, int noun) {
    for (Claim claim : claims) {
      Attribution attribution = claim.attribution();
      if (attribution == null) {
        continue;
      }
      for (Span source : attribution.source()) {
        OptionalInt top = tree.top(tree.words(source));
        if (top.isPresent() && top.getAsInt() == noun) {
          return true;
        }
      }
    }
    return false;
  }

  private static Figure figure(
      AnalyzedStory story,
      FigureCounter counters,
      FigureSentence sentence,
      Amount amount,
      Counted counted,
      Span span,
      Claim claim,
      @Nullable Attribution attribution) {
    Article article = story.story().article(claim.articleId());
    String found = counters.of(article, sentence, counted, attribution);
    String counter = found != null && found.equals(counted.of()) ? null : found;
    List<String> via = new ArrayList<>();
    if (attribution != null) {
      attribution.via().stream().filter(v -> !v.equals(counter)).forEach(via::add);
    }
    boolean passed = attribution == null && counters.passesOn(sentence, counter);
    if (passed && counter != null) {
      via.add(counter);
    }
    via.add(article.outletName());
    String id = "figure:" + article.id() + ":" + span.start();
    String of =
        counted.quantity().contains(counted.of())
            ? world(sentence, counted)
            : opened(sentence, counted.of());
    Figure figure =
        new Figure(
            id,
            opened(sentence, ENDING.matcher(counted.quantity()).replaceFirst("")),
            of,
            "",
            amount.low(),
            amount.high(),
            unit(sentence, amount, counted),
            new FigureDate(article, claim.sentence(), sentence.tree()).of(counted),
            passed ? null : counter,
            via,
            claim,
            span,
            id,
            1);
    return figure.withScope(FigureScope.of(sentence, counted, figure).text());
  }

  /// "Worldwide 300,000 have died".
  private static String world(FigureSentence sentence, Counted counted) {
    boolean world =
        counted.of().isEmpty()
            && !counted.quantity().contains("worldwide")
            && (sentence.isHarm(counted.verb()) || counted.verb() < 0)
            && sentence.tree().tokens().stream()
                .anyMatch(t -> t.text().matches("(?i)worldwide|globally"));
    return world ? "worldwide" : "";
  }

  /// A name without the capital that only opens the sentence.
  private static String opened(FigureSentence sentence, String quantity) {
    ParseTree tree = sentence.tree();
    String first = tree.text(0);
    boolean opens =
        !tree.token(0).tag().startsWith("NNP")
            && !sentence.isOf(0, EntityKind.values())
            && first.length() > 1
            && Character.isUpperCase(first.charAt(0))
            && Character.isLowerCase(first.charAt(1));
    return opens
        ? quantity.replaceFirst(
            "\\b" + Pattern.quote(first) + "\\b",
            Matcher.quoteReplacement(first.toLowerCase(Locale.ROOT)))
        : quantity;
  }

  private static String unit(FigureSentence sentence, Amount amount, Counted counted) {
    if (amount.isTally()) {
      return "votes";
    }
    boolean people =
        sentence.isPeople(counted.noun())
            || counted.quantity().startsWith("people ")
            || WORDS.people().contains(sentence.lower(counted.noun()));
    return amount.unit().isEmpty() && people ? "people" : amount.unit();
  }
}
