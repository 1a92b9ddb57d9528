package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.Article;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.Attribution.Act;
import news.parallax.claim.attribution.MediaNames;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// What to call the source of words in which a figure stands: by name, by its office or kind, or
/// not at all where it only passes the figure on, wants it or knows it.
final class CounterName {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final CounterWords COUNTERS = CounterWords.ENGLISH;
  private static final Set<Act> TELLING =
      Set.of(Act.STATES, Act.ESTIMATES, Act.EXPECTS, Act.PLANS, Act.BELIEVES);
  private static final Pattern GLUED = Pattern.compile("[\\p{L}\\p{N}]+-$");
  private static final int FEW_WORDS = 6;

  private final Cast cast;
  private final MediaNames media;
  private final SpeakerWords speakers;

  CounterName(Cast cast, MediaNames media, SpeakerWords speakers) {
    this.cast = cast;
    this.media = media;
    this.speakers = speakers;
  }

  @Nullable String of(Article article, FigureSentence sentence, Attribution attribution) {
    ParseTree tree = sentence.tree();
    boolean knows =
        attribution.cue().stream()
            .flatMap(c -> tree.words(c).stream())
            .anyMatch(i -> COUNTERS.knowing().contains(tree.lemma(i)) && tree.isVerb(i));
    boolean document = isDocument(tree, attribution);
    if (!TELLING.contains(attribution.act()) || (knows && !document)) {
      return null;
    }
    String actorId = attribution.actorId();
    Optional<String> name = Optional.ofNullable(actorId).flatMap(cast::actor).map(Actor::name);
    boolean label =
        name.isPresent()
            && COUNTERS.labels().contains(name.get())
            && !attribution.source().isEmpty()
            && !article.text(attribution.source().getFirst()).equalsIgnoreCase(name.get());
    String owned = name.isPresent() ? owned(tree, attribution, name.get()) : null;
    if (owned != null) {
      return owned;
    }
    if (name.isPresent() && !label && !isAnothers(sentence, attribution, name.get())) {
      return media.isOutlet(MediaNames.bare(name.get())) && !isOwnCount(sentence)
          ? outlet(attribution, name.get())
          : unnamed(attribution, name.get());
    }
    return attribution.source().isEmpty()
        ? null
        : plain(article, sentence, attribution.source().getFirst(), attribution);
  }

  /// "Harrow's mayor said": not any mayor.
  private static @Nullable String owned(ParseTree tree, Attribution attribution, String name) {
    if (attribution.source().isEmpty() || !Character.isLowerCase(name.charAt(0))) {
      return null;
    }
    OptionalInt top = tree.top(tree.words(attribution.source().getFirst()));
    boolean named =
        top.isPresent()
            && tree.isNoun(top.getAsInt())
            && !tree.isName(top.getAsInt())
            && tree.child(top.getAsInt(), "poss").stream().anyMatch(tree::isName);
    return named ? kind(tree, top.getAsInt()) : null;
  }

  /// An outlet that passes a figure on stands in the chain; a figure of its own has it as counter.
  private static @Nullable String outlet(Attribution attribution, String name) {
    return attribution.via().stream().anyMatch(v -> v.endsWith(name) || name.endsWith(v))
        ? null
        : name;
  }

  /// "The mayor's lawyers", "the department": whom the cast takes these for is another or unsure.
  private static boolean isAnothers(FigureSentence sentence, Attribution attribution, String name) {
    ParseTree tree = sentence.tree();
    if (attribution.source().isEmpty()) {
      return false;
    }
    OptionalInt top = tree.top(tree.words(attribution.source().getFirst()));
    if (top.isEmpty() || tree.isName(top.getAsInt()) || !tree.isNoun(top.getAsInt())) {
      return false;
    }
    int noun = top.getAsInt();
    boolean owned = tree.has(noun, "poss") && !name.contains(tree.text(noun));
    boolean loose =
        COUNTERS.bodies().contains(sentence.lemma(noun))
            && !name.toLowerCase(Locale.ROOT).contains(sentence.lemma(noun));
    return owned || loose;
  }

  private boolean isDocument(ParseTree tree, Attribution attribution) {
    return attribution.source().stream()
        .map(s -> tree.top(tree.words(s)))
        .flatMapToInt(OptionalInt::stream)
        .anyMatch(i -> isSort(tree, i, SpeakerWords.Sort.DOCUMENT));
  }

  boolean isSort(ParseTree tree, int noun, SpeakerWords.Sort sort) {
    return speakers.sort(tree.lemma(noun)).filter(sort::equals).isPresent();
  }

  /// The words of a source without what describes it at length; null where it only points back.
  private @Nullable String plain(
      Article article, FigureSentence sentence, Span source, Attribution attribution) {
    ParseTree tree = sentence.tree();
    List<Integer> words = tree.words(source);
    OptionalInt top = tree.top(words);
    if (top.isEmpty()) {
      return article.text(source);
    }
    int noun = top.getAsInt();
    Optional<String> known = sentence.name(top);
    if (tree.isPronoun(noun) || !tree.isNoun(noun)) {
      return known.orElse(null);
    }
    List<String> names =
        tree.sentence().mentions().stream()
            .filter(m -> m.kind() == EntityKind.ORG || m.kind() == EntityKind.PERSON)
            .filter(m -> source.contains(m.span()))
            .map(m -> named(tree, m.span()))
            .toList();
    boolean speaks = speakers.sort(sentence.lemma(noun)).isPresent();
    if (names.stream().anyMatch(n -> COUNTERS.channels().contains(n.split(" ")[0]))) {
      OptionalInt whose = tree.child(noun, "poss");
      return whose.isPresent() ? sentence.name(whose).orElse(null) : null;
    }
    OptionalInt owner = tree.child(noun, "poss");
    if (owner.isPresent() && tree.isName(owner.getAsInt()) && !tree.isName(noun)) {
      return kind(tree, noun);
    }
    if (names.size() == 1 && words.size() > 2) {
      return media.isOutlet(MediaNames.bare(names.getFirst()))
          ? outlet(attribution, names.getFirst())
          : names.getFirst();
    }
    if (!tree.isName(noun) && !speaks && known.isEmpty()) {
      return null;
    }
    if (tree.isName(noun) && media.isOutlet(MediaNames.bare(sentence.phrases().naming(noun)))) {
      return outlet(attribution, sentence.phrases().naming(noun));
    }
    String text =
        words.size() <= FEW_WORDS && !article.text(source).matches("(?s).*[,\n\u201c\u201d\"].*")
            ? article
                .text(source)
                .replaceFirst("^(?:[Tt]he|[Aa]n?|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er) ", "")
            : new Phrases(tree).naming(noun);
    if (!tree.isName(noun) && !speaks && !text.contains(" ") && known.isPresent()) {
      text = known.get();
    }
    if (!Character.isLetterOrDigit(text.charAt(0))) {
      return null;
    }
    int start = tree.token(noun).span().start();
    Matcher glued = GLUED.matcher(article.text().substring(Math.max(0, start - 20), start));
    if (text.equals(tree.text(noun)) && glued.find()) {
      text = glued.group() + text;
    }
    text = text.replaceFirst("\\.$", "");
    text = text.replaceFirst(" (?:on )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$", "");
    if (WORDS.pointing().contains(sentence.lemma(noun)) && !tree.isName(noun)) {
      return Optional.ofNullable(sentence.meant(noun)).orElse(kind(tree, noun));
    }
    boolean nobody =
        !tree.isName(noun)
            && !text.contains(" ")
            && speakers
                .sort(sentence.lemma(noun))
                .filter(s -> s == SpeakerWords.Sort.PEOPLE)
                .isPresent();
    if (nobody && !tree.tag(noun).equals("NNS")) {
      return null;
    }
    return COUNTERS.unnamed().contains(sentence.lemma(noun)) && !text.contains(" ")
        ? "unnamed " + text
        : text;
  }

  /// A name with the noun that it only describes: "released by the Brandt administration".
  private static String named(ParseTree tree, Span name) {
    List<Integer> words = new ArrayList<>(tree.words(name));
    if (words.isEmpty()) {
      return "";
    }
    int head = tree.head(words.getLast());
    boolean describes =
        head == words.getLast() + 1
            && tree.is(words.getLast(), "compound", "nmod")
            && tree.tag(head).startsWith("NN")
            && !COUNTERS.countedIn().contains(tree.lemma(head));
    if (describes) {
      words.add(head);
    }
    return new Phrases(tree)
        .join(words)
        .replaceFirst("^[Tt]he ", "")
        .replaceFirst("['\u2019]s$", "");
  }

  /// "[County health] department", without what is said of it.
  static String kind(ParseTree tree, int noun) {
    int from = noun;
    while (from > 0
        && (tree.tag(from - 1).startsWith("NN")
            || COUNTERS.ofABody().contains(tree.lower(from - 1))
            || isOfANation(tree, from - 1))
        && tree.head(from - 1) >= from - 1
        && tree.head(from - 1) <= noun) {
      from--;
    }
    OptionalInt owner = tree.child(noun, "poss");
    if (owner.isPresent() && tree.isName(owner.getAsInt()) && owner.getAsInt() < from) {
      Phrases phrases = new Phrases(tree);
      return phrases.naming(owner.getAsInt())
          + "'s "
          + phrases.plain(noun, owner.getAsInt() + 1)
          + office(tree, noun);
    }
    List<Integer> words = new ArrayList<>();
    for (int i = from; i <= noun; i++) {
      words.add(i);
    }
    return new Phrases(tree).join(words);
  }

  /// "Tarn's minister [for the harbours]".
  private static String office(ParseTree tree, int noun) {
    int of = noun + 1;
    boolean tells =
        of < tree.size()
            && Set.of("for", "of").contains(tree.lower(of))
            && tree.head(of) == noun
            && tree.child(of, "pobj").isPresent();
    int last = tells ? tree.child(of, "pobj").getAsInt() : of;
    if (!tells || last - noun > FEW_WORDS) {
      return "";
    }
    return " " + new Phrases(tree).join(IntStream.rangeClosed(of, last).boxed().toList());
  }

  private static boolean isOfANation(ParseTree tree, int i) {
    return tree.sentence().mentions().stream()
        .anyMatch(m -> m.kind() == EntityKind.NORP && m.span().contains(tree.token(i).span()));
  }

  /// "A person": nobody is named.
  private @Nullable String unnamed(Attribution attribution, String name) {
    boolean described = Character.isLowerCase(name.charAt(0));
    String head = name.substring(name.lastIndexOf(' ') + 1);
    String one = head.replaceFirst("s$", "");
    Optional<SpeakerWords.Sort> sort = speakers.sort(head).or(() -> speakers.sort(one));
    if (described && sort.isEmpty() && !name.contains(" familiar ")) {
      return null;
    }
    boolean people = sort.filter(s -> s == SpeakerWords.Sort.PEOPLE).isPresent();
    if (described && people && !head.endsWith("s")) {
      return null;
    }
    return described && attribution.anonymous() && !name.startsWith("unnamed")
        ? "unnamed " + name.replaceFirst("^(?:an?|the|one) ", "").replaceFirst("^unnamed ", "")
        : name;
  }

  /// "According to an estimate by the Tarn Gazette": here the outlet counts.
  boolean isOwnCount(FigureSentence sentence) {
    return sentence.tree().tokens().stream().anyMatch(t -> COUNTERS.counts().contains(t.lemma()));
  }
}
