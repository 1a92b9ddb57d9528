package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Figure;
import news.parallax.claim.ParseTree;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Reference;
import news.parallax.claim.actor.ReferenceResolver;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Amount;
import news.parallax.claim.match.AmountReader;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.ProfileReader;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds the numbers that count or measure something, with what they count and who counted.
public final class FigureExtractor {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final int FEW_WORDS = 5;

  /// The figures of all claims, in the order of the articles, then place.
  public List<Figure> extract(AnalyzedStory story, Cast cast, List<Claim> claims) {
    return extract(story, cast, new ProfileReader(story, cast).read(claims), claims);
  }

  public List<Figure> extract(
      AnalyzedStory story, Cast cast, List<Profile> profiles, List<Claim> claims) {
    Map<Passage, List<Claim>> bySentence = new LinkedHashMap<>();
    for (Claim claim : claims) {
      bySentence.computeIfAbsent(claim.sentence().passage(), p -> new ArrayList<>()).add(claim);
    }
    FigureGroups groups = new FigureGroups(profiles);
    ReferenceResolver references = new ReferenceResolver(story, cast);
    Map<String, Figure> last = new TreeMap<>();
    for (List<Claim> told : bySentence.values()) {
      read(story, cast, told, references, groups, last);
    }
    return groups.assign();
  }

  private static void read(
      AnalyzedStory story,
      Cast cast,
      List<Claim> claims,
      ReferenceResolver references,
      FigureGroups groups,
      Map<String, Figure> last) {
    ArticleSentence sentence = claims.getFirst().sentence();
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Amount> amounts = new AmountReader(tree, sentence.times()).read();
    if (amounts.isEmpty()) {
      return;
    }
    CountedFinder finder = new CountedFinder(tree, meant(tree, references.references(sentence)));
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
      Optional<Claim> claim = carrier(claims, span);
      if (claim.isEmpty() || isSource(claims, tree, counted.get().noun())) {
        continue;
      }
      Figure figure = figure(story, cast, tree, amount, counted.get(), span, claim.get());
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
            amount.low(),
            amount.high(),
            last.unit(),
            last.asOf(),
            counter,
            List.of(article.outletName()),
            claim.get(),
            span,
            id));
  }

  /// What the pronouns among the references stand for, by their word.
  private static Map<Integer, String> meant(ParseTree tree, List<Reference> references) {
    Map<Integer, String> meant = new TreeMap<>();
    for (Reference reference : references) {
      String name = reference.replacement();
      List<Integer> words = tree.words(reference.span());
      if (name != null && words.size() == 1 && tree.isPronoun(words.getFirst())) {
        meant.put(words.getFirst(), name.replaceAll("[\u2019']s?$", ""));
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
      Cast cast,
      ParseTree tree,
      Amount amount,
      Counted counted,
      Span span,
      Claim claim) {
    Article article = story.story().article(claim.articleId());
    List<String> via = new ArrayList<>();
    Attribution attribution = claim.attribution();
    if (attribution != null) {
      via.addAll(attribution.via());
    }
    via.add(article.outletName());
    String id = "figure:" + article.id() + ":" + span.start();
    return new Figure(
        id,
        counted.quantity(),
        counted.of(),
        amount.low(),
        amount.high(),
        unit(tree, amount, counted),
        asOf(claim, article, tree, counted),
        counter(cast, article, tree, counted, attribution),
        via,
        claim,
        span,
        id);
  }

  private static String unit(ParseTree tree, Amount amount, Counted counted) {
    if (amount.isTally()) {
      return "votes";
    }
    String lemma = tree.lemma(counted.noun()).toLowerCase(Locale.ROOT);
    boolean people =
        WORDS.people().contains(lemma)
            || (counted.verb() >= 0
                && tree.token(counted.noun()).tag().equals("CD")
                && WORDS.casualties().contains(tree.lemma(counted.verb())));
    return amount.unit().isEmpty() && people ? "people" : amount.unit();
  }

  /// The words of a source without what describes it at length; null where it only points back.
  private static @Nullable String plain(Article article, ParseTree tree, Span source) {
    List<Integer> words = tree.words(source);
    OptionalInt top = tree.top(words);
    if (top.isEmpty()) {
      return article.text(source);
    }
    if (tree.isPronoun(top.getAsInt()) || !tree.isNoun(top.getAsInt())) {
      return null;
    }
    List<String> names =
        tree.sentence().mentions().stream()
            .filter(m -> m.kind() == EntityKind.ORG || m.kind() == EntityKind.PERSON)
            .filter(m -> source.contains(m.span()))
            .map(m -> article.text(m.span()).replaceFirst("^[Tt]he ", ""))
            .toList();
    if (names.size() == 1 && words.size() > 2) {
      return names.getFirst();
    }
    return words.size() <= FEW_WORDS && !article.text(source).contains(",")
        ? article.text(source).replaceFirst("^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ", "")
        : new Phrases(tree).naming(top.getAsInt());
  }

  private static @Nullable String counter(
      Cast cast,
      Article article,
      ParseTree tree,
      Counted counted,
      @Nullable Attribution attribution) {
    if (attribution != null) {
      String actorId = attribution.actorId();
      Optional<String> name = Optional.ofNullable(actorId).flatMap(cast::actor).map(Actor::name);
      if (name.isPresent()) {
        return name.get();
      }
      if (!attribution.source().isEmpty()) {
        return plain(article, tree, attribution.source().getFirst());
      }
    }
    int verb = counted.verb();
    OptionalInt subject =
        verb >= 0
                && (WORDS.counting().contains(tree.lemma(verb))
                    || WORDS.setting().contains(tree.lemma(verb)))
            ? tree.ownSubject(verb)
            : OptionalInt.empty();
    boolean noun =
        subject.isPresent()
            && tree.isNoun(subject.getAsInt())
            && tree.is(subject.getAsInt(), "nsubj");
    return noun ? new Phrases(tree).naming(subject.getAsInt()) : null;
  }

  /// The date that the figure's own clause names, else one that the sentence names once, else that
  /// of the article.
  private static @Nullable DateInfo asOf(
      Claim claim, Article article, ParseTree tree, Counted counted) {
    List<TimeExpression> dated =
        claim.sentence().times().stream()
            .filter(t -> t.type() != TimeExpression.Type.DURATION && t.date() != null)
            .toList();
    Optional<TimeExpression> own =
        dated.stream()
            .filter(t -> counted.verb() >= 0 && hangsOn(tree, t.span(), counted.verb()))
            .findFirst();
    Optional<TimeExpression> named =
        own.or(() -> dated.size() == 1 ? Optional.of(dated.getFirst()) : Optional.empty());
    return named
        .flatMap(t ->
            t.calendarDate()
                .map(d ->
                    DateInfo.inferred(
                        d,
                        new Passage(article.id(), t.span()),
                        "the sentence says \"" + article.text(t.span()) + "\"")))
        .orElse(article.publishedAt());
  }

  private static boolean hangsOn(ParseTree tree, Span time, int verb) {
    for (int word : tree.words(time)) {
      for (int up = tree.head(word), steps = 0; up >= 0 && steps < 6; steps++) {
        if (tree.isVerb(up)) {
          if (up == verb) {
            return true;
          }
          break;
        }
        up = tree.head(up);
      }
    }
    return false;
  }
}
