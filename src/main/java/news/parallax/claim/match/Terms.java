package news.parallax.claim.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Concepts;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.PartyKey;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.gazetteer.Gazetteer;
import org.jspecify.annotations.Nullable;

/// Turns the words of a sentence into terms that can be compared with those of other outlets: names
/// of one actor or country are one term however they are put, numbers are their values, words are
/// known by stem and concept.
public final class Terms {
  /// What a term is.
  public enum Kind {
    NAME,
    NUMBER,
    ACTION,
    THING,
    QUALITY
  }

  /// Words that carry one meaning.
  ///
  /// @param keys what it is known by; two terms mean the same when they share a key
  /// @param from first word
  /// @param to last word, inclusive
  /// @param amount the amount, for a number
  /// @param party the party that a named actor belongs to, null when it has none
  /// @param person whether it names a person
  public record Term(
      Kind kind,
      Set<String> keys,
      int from,
      int to,
      @Nullable Amount amount,
      @Nullable String party,
      boolean person) {
    public Term(Kind kind, Set<String> keys, int from, int to, @Nullable Amount amount) {
      this(kind, keys, from, to, amount, null, false);
    }

    static Term name(
        Set<String> keys, int from, int to, Optional<Actor> actor, Optional<String> government) {
      return new Term(
          Kind.NAME,
          keys,
          from,
          to,
          null,
          actor.map(Actor::partyId).or(() -> government).orElse(null),
          actor.filter(a -> a.kind() == Actor.Kind.PERSON).isPresent());
    }

    public boolean meets(Term other) {
      for (String key : keys) {
        if (other.keys.contains(key)) {
          return true;
        }
      }
      return false;
    }
  }

  private static final Gazetteer GAZETTEER = Gazetteer.load();
  private static final Concepts CONCEPTS = Concepts.ENGLISH;
  private static final Set<String> FUNCTION_TAGS =
      Set.of(
          "DT", "PDT", "IN", "TO", "CC", "PRP", "PRP$", "MD", "EX", "WDT", "WP", "WP$", "WRB",
          "POS", "RP", "UH", "SYM", "LS", "HYPH", ",", ".", ":", "``", "''", "-LRB-", "-RRB-", "$");

  private final Cast cast;
  private final NamedPlaces places;
  private final NamedThings things;
  private final PlaceAliases aliases;
  private final Map<String, Actor> byName = new TreeMap<>();

  public Terms(AnalyzedStory story, Cast cast) {
    this.cast = cast;
    this.places = new NamedPlaces(story);
    this.things = new NamedThings(story);
    this.aliases = PlaceAliases.of(story);
    for (Actor actor : cast.actors()) {
      byName.putIfAbsent(actor.name().toLowerCase(Locale.ROOT).replace(".", ""), actor);
    }
  }

  /// The terms of a sentence, in order.
  public List<Term> read(ArticleSentence sentence, ParseTree tree) {
    List<Term> terms = new ArrayList<>();
    boolean[] taken = new boolean[tree.size()];
    for (TimeExpression time : sentence.times()) {
      take(tree, time.span(), taken);
    }
    for (Amount amount : new AmountReader(tree, sentence.times()).read()) {
      terms.add(new Term(Kind.NUMBER, Set.of(number(amount)), amount.from(), amount.to(), amount));
      for (int i = amount.from(); i <= amount.to(); i++) {
        taken[i] = true;
      }
    }
    for (Mention mention : tree.sentence().mentions()) {
      List<Integer> words = whole(tree, tree.words(mention.span()));
      boolean free = words.stream().noneMatch(w -> taken[w]);
      if (mention.kind().isName() && !words.isEmpty() && free) {
        terms.add(
            Term.name(
                name(sentence, tree, mention, words),
                words.getFirst(),
                words.getLast(),
                cast.actorAt(new Passage(sentence.articleId(), mention.span())),
                government(tree, mention)));
        words.forEach(w -> taken[w] = true);
      } else if (!mention.kind().isName()
          && mention.kind() != EntityKind.CARDINAL
          && free
          && sentence.times().isEmpty()
          && Set.of(EntityKind.DATE, EntityKind.TIME).contains(mention.kind())) {
        words.forEach(w -> taken[w] = true);
      }
    }
    for (int i = 0; i < tree.size(); i++) {
      if (taken[i]) {
        continue;
      }
      boolean nominal = tree.isPronoun(i) || tree.isNoun(i);
      Optional<Actor> actor =
          nominal
              ? cast.actorAt(new Passage(sentence.articleId(), tree.token(i).span()))
              : Optional.empty();
      if (actor.isPresent()) {
        terms.add(Term.name(actorKeys(actor.get()), i, i, actor, Optional.empty()));
        continue;
      }
      Optional<String> ship = isShe(tree, i) ? things.ship() : Optional.empty();
      if (ship.isPresent()) {
        terms.add(new Term(Kind.NAME, called(ship.get()), i, i, null));
        continue;
      }
      String tag = tree.token(i).tag();
      if (FUNCTION_TAGS.contains(tag)
          || tree.is(i, "neg")
          || tree.is(i, "aux")
          || tree.is(i, "auxpass")
          || tree.is(i, "punct")) {
        continue;
      }
      Set<String> keys = CONCEPTS.keys(tree, i);
      if (tree.isNoun(i)) {
        places.meant(sentence, tree, i).ifPresent(t -> keys.add(t.toLowerCase(Locale.ROOT)));
        things.meant(tree, i).ifPresent(t -> keys.addAll(called(t)));
      }
      if (!keys.isEmpty() && keys.stream().anyMatch(k -> k.length() > 1)) {
        terms.add(new Term(kind(tag), keys, i, i, null));
      }
    }
    terms.sort(Comparator.comparingInt(Term::from));
    return List.copyOf(terms);
  }

  private static void take(ParseTree tree, Span span, boolean[] taken) {
    tree.words(span).forEach(w -> taken[w] = true);
  }

  private static Kind kind(String tag) {
    if (tag.startsWith("VB")) {
      return Kind.ACTION;
    }
    return tag.startsWith("NNP") ? Kind.NAME : tag.startsWith("NN") ? Kind.THING : Kind.QUALITY;
  }

  private static String number(Amount amount) {
    return "#" + amount.low() + ".." + amount.high() + amount.unit();
  }

  private static boolean isShe(ParseTree tree, int i) {
    return tree.isPronoun(i)
        && Set.of("she", "her").contains(tree.text(i).toLowerCase(Locale.ROOT));
  }

  /// The keys of a thing that is called so, in lower case.
  private Set<String> called(String name) {
    Set<String> keys = new TreeSet<>(Set.of(name));
    Actor actor = byName.get(name);
    if (actor != null) {
      keys.addAll(actorKeys(actor));
    }
    return keys;
  }

  /// The words of a name with the one behind them that the recognizer left out, where the story
  /// knows the longer name.
  private List<Integer> whole(ParseTree tree, List<Integer> words) {
    if (words.isEmpty() || words.getLast() + 1 >= tree.size()) {
      return words;
    }
    int next = words.getLast() + 1;
    List<Integer> more = new ArrayList<>(words);
    more.add(next);
    boolean capital = Character.isUpperCase(tree.text(next).charAt(0));
    boolean known = capital && byName.containsKey(NamedThings.text(tree, more));
    return known ? more : words;
  }

  private Set<String> name(
      ArticleSentence sentence, ParseTree tree, Mention mention, List<Integer> words) {
    Passage passage = new Passage(sentence.articleId(), mention.span());
    Optional<Actor> actor = cast.actorAt(passage);
    Set<String> keys = new TreeSet<>();
    boolean longer = words.size() > tree.words(mention.span()).size();
    String text = longer ? NamedThings.text(tree, words) : text(tree, mention.span());
    if (longer || mention.kind() != EntityKind.PERSON) {
      keys.addAll(called(NamedThings.text(tree, words)));
    }
    actor.filter(a -> !longer).ifPresent(a -> keys.addAll(actorKeys(a)));
    GAZETTEER.find(text).ifPresent(n -> keys.add("~" + n.country().name()));
    if (aliases.hasOthers(text)) {
      keys.add("place:" + aliases.known(text));
    }
    if (keys.isEmpty()) {
      keys.add(plain(text, mention.kind()));
    }
    return keys;
  }

  /// The party of the government that a country's or a capital's name may stand for.
  private Optional<String> government(ParseTree tree, Mention mention) {
    return GAZETTEER
        .find(text(tree, mention.span()))
        .map(n -> "party:" + PartyKey.slug(n.country().name()))
        .filter(id -> cast.party(id).isPresent());
  }

  private Set<String> actorKeys(Actor actor) {
    Set<String> keys = new TreeSet<>();
    keys.add("@" + actor.id());
    GAZETTEER.find(actor.name()).ifPresent(n -> keys.add("~" + n.country().name()));
    return keys;
  }

  private static String text(ParseTree tree, Span span) {
    StringBuilder text = new StringBuilder();
    for (int i : tree.words(span)) {
      if (!tree.token(i).tag().equals("POS")
          && !(text.isEmpty() && tree.token(i).tag().equals("DT"))) {
        text.append(text.isEmpty() ? "" : " ").append(tree.text(i));
      }
    }
    return text.toString();
  }

  /// A person by surname, anything else by its full name.
  private static String plain(String text, EntityKind kind) {
    String lower = text.toLowerCase(Locale.ROOT).replace(".", "");
    int blank = lower.lastIndexOf(' ');
    return kind == EntityKind.PERSON && blank > 0 ? lower.substring(blank + 1) : lower;
  }
}
