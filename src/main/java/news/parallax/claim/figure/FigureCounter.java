package news.parallax.claim.figure;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/// Who counted: the source of the words, or the subject of a verb of counting. An outlet that only
/// passes a figure on is no counter, nor is one who wants, plans or knows.
final class FigureCounter {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<Act> TELLING =
      Set.of(Act.STATES, Act.ESTIMATES, Act.EXPECTS, Act.PLANS, Act.BELIEVES);
  private static final Set<String> KNOWING =
      Set.of(
          "know",
          "see",
          "learn",
          "realize",
          "realise",
          "discover",
          "hear",
          "fear",
          "hope",
          "wish",
          "forget",
          "remember",
          "worry",
          "show");

  /// Names of parties that are put together from many bodies.
  private static final Set<String> LABELS =
      Set.of("Authorities", "Officials", "Police", "State", "State and local officials");

  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i", "you");
  private static final Set<String> UNNAMED = Set.of("person", "people", "source", "insider");
  private static final Set<String> BESIDE =
      Set.of("after", "before", "amid", "despite", "following", "since");
  private static final Set<String> LOOSE =
      Set.of(
          "department",
          "agency",
          "office",
          "service",
          "board",
          "company",
          "group",
          "association",
          "government",
          "ministry",
          "police");
  private static final Set<String> CHANNELS =
      Set.of("Twitter", "Facebook", "Instagram", "YouTube", "Telegram", "TikTok", "WhatsApp");
  private static final Set<String> COUNTED_IN =
      Set.of(
          "datum",
          "data",
          "figure",
          "tally",
          "count",
          "estimate",
          "estimation",
          "projection",
          "index",
          "release",
          "model",
          "analysis",
          "report",
          "survey",
          "poll",
          "study",
          "record",
          "statistic");
  private static final Set<String> COUNTS =
      Set.of("estimate", "analysis", "poll", "survey", "tally", "count", "database", "review");
  private static final Set<String> OF_A_BODY =
      Set.of(
          "federal",
          "state",
          "local",
          "national",
          "international",
          "independent",
          "congressional",
          "provincial",
          "regional",
          "municipal",
          "military",
          "medical",
          "senior");
  private static final Set<String> EARLIER = Set.of("after", "before", "since", "when", "while");
  private static final Pattern GLUED = Pattern.compile("[\\p{L}\\p{N}]+-$");
  private static final int FEW_WORDS = 6;

  private final Cast cast;
  private final MediaNames media = MediaNames.load();
  private final SpeakerWords speakers = SpeakerWords.load();

  FigureCounter(Cast cast) {
    this.cast = cast;
  }

  @Nullable String of(
      Article article,
      FigureSentence sentence,
      Counted counted,
      @Nullable Attribution attribution) {
    String counter = counter(article, sentence, counted, attribution);
    if (counter == null || PRONOUNS.contains(counter.toLowerCase(Locale.ROOT))) {
      return null;
    }
    String name = counter.replaceFirst("(?<=\\p{Lu}{2})\\.$", "");
    return attribution != null && attribution.via().contains(name) ? null : name;
  }

  private @Nullable String counter(
      Article article,
      FigureSentence sentence,
      Counted counted,
      @Nullable Attribution attribution) {
    if (attribution != null && !isAside(sentence, counted, attribution)) {
      boolean plans =
          attribution.act() == Act.PLANS
              && counted.to() < counted.noun()
              && !(counted.verb() >= 0 && sentence.isToCome(counted.verb()));
      if (plans
          || isPresupposed(sentence, counted)
          || isEarlier(sentence, counted, attribution)
          || isBeside(sentence, counted, attribution)) {
        return null;
      }
      OptionalInt above = teller(sentence, counted, attribution);
      if (above.isPresent()) {
        return sentence.name(above).orElse(kind(sentence.tree(), above.getAsInt()));
      }
      String counter = told(article, sentence, attribution);
      return counter == null ? cited(sentence) : counter;
    }
    String counter = counting(sentence, counted);
    if (counter == null && attribution == null && !isPresupposed(sentence, counted)) {
      OptionalInt above = teller(sentence, counted, null);
      counter = above.isPresent() ? sentence.name(above).orElse(null) : null;
    }
    return counter == null ? per(sentence, counted) : counter;
  }

  /// Whether it is an outlet that only passes a figure on.
  boolean passesOn(FigureSentence sentence, @Nullable String name) {
    return name != null && media.isOutlet(MediaNames.bare(name)) && !isOwnCount(sentence);
  }

  /// "Weeks after the president said".
  private static boolean follows(FigureSentence sentence, int cue, int figure) {
    for (int i = cue - 1; i > Math.max(figure, cue - FEW_WORDS); i--) {
      if (sentence.lower(i).equals(",")) {
        return false;
      }
      if (EARLIER.contains(sentence.lower(i))) {
        return true;
      }
    }
    return false;
  }

  /// Who says so by the grammar of the sentence, where the cue that was found is another's: "the
  /// army confirmed that four were killed in the blast, which the mayor said was an accident".
  private OptionalInt teller(
      FigureSentence sentence, Counted counted, @Nullable Attribution attribution) {
    ParseTree tree = sentence.tree();
    int at = counted.verb();
    for (int steps = 0; at >= 0 && steps < FEW_WORDS; steps++) {
      int above = tree.head(at);
      boolean told = tree.is(at, "ccomp") && above >= 0 && tree.isVerb(above);
      if (told) {
        boolean cue =
            attribution != null
                && attribution.cue().stream().anyMatch(c -> c.contains(tree.token(above).span()));
        OptionalInt own = tree.ownSubject(above);
        OptionalInt subject =
            own.isEmpty() && tree.is(above, "acl") && tree.head(above) >= 0
                ? OptionalInt.of(tree.head(above))
                : own;
        boolean speaks =
            !cue
                && subject.isPresent()
                && (WORDS.saying().contains(tree.lemma(above))
                    || WORDS.setting().contains(tree.lemma(above))
                    || WORDS.counting().contains(tree.lemma(above)))
                && tree.isNoun(subject.getAsInt())
                && !sentence.isTime(subject.getAsInt())
                && isTeller(sentence, subject.getAsInt())
                && subject.getAsInt() != counted.noun();
        return speaks ? subject : OptionalInt.empty();
      }
      at = tree.is(at, "conj", "xcomp") ? above : -1;
    }
    return OptionalInt.empty();
  }

  private boolean isTeller(FigureSentence sentence, int noun) {
    ParseTree tree = sentence.tree();
    return tree.isName(noun)
        || LOOSE.contains(sentence.lemma(noun))
        || speakers.sort(sentence.lemma(noun)).isPresent();
  }

  /// Whether the figure stands in what is told beside the words of the speaker: "said that none was
  /// paid, after reports that 40 had been asked for".
  private static boolean isBeside(
      FigureSentence sentence, Counted counted, Attribution attribution) {
    ParseTree tree = sentence.tree();
    for (int up = counted.noun(), steps = 0; up >= 0 && steps < 12; steps++, up = tree.head(up)) {
      int at = up;
      boolean beside =
          tree.is(up, "prep")
              && BESIDE.contains(sentence.lower(up))
              && attribution.cue().stream().anyMatch(c -> c.end() < tree.token(at).span().start());
      if (beside) {
        return true;
      }
    }
    return false;
  }

  /// "[An outlet], citing a harbour official, reported": the official.
  private @Nullable String cited(FigureSentence sentence) {
    ParseTree tree = sentence.tree();
    for (int i = 0; i < tree.size(); i++) {
      OptionalInt object =
          sentence.lower(i).equals("citing") ? tree.child(i, "dobj") : OptionalInt.empty();
      if (object.isEmpty()) {
        continue;
      }
      int noun = object.getAsInt();
      boolean speaks = tree.isName(noun) || speakers.sort(sentence.lemma(noun)).isPresent();
      if (speaks) {
        String name = sentence.phrases().naming(noun);
        return tree.isName(noun) || isSort(tree, noun, SpeakerWords.Sort.DOCUMENT)
            ? name
            : name.contains("anonymous") ? name : "unnamed " + name;
      }
    }
    return null;
  }

  /// "A bomb killed two, weeks after the president said": said of something before.
  private static boolean isEarlier(
      FigureSentence sentence, Counted counted, Attribution attribution) {
    ParseTree tree = sentence.tree();
    for (Span cue : attribution.cue()) {
      for (int i : tree.words(cue)) {
        boolean beside =
            tree.isVerb(i)
                && tree.is(i, "advcl", "pcomp", "acl")
                && !tree.governs(i, counted.to())
                && tree.children(i).stream()
                    .anyMatch(c -> EARLIER.contains(sentence.lower(c)) && c < i);
        if (tree.isVerb(i) && counted.to() < i && follows(sentence, i, counted.to())) {
          return true;
        }
        int head = tree.head(i);
        boolean behind =
            head >= 0 && tree.is(head, "prep") && EARLIER.contains(sentence.lower(head));
        if (beside || (behind && !tree.governs(i, counted.to()))) {
          return true;
        }
      }
    }
    return false;
  }

  /// "..., per the Small Business Administration."
  private @Nullable String per(FigureSentence sentence, Counted counted) {
    ParseTree tree = sentence.tree();
    for (int i = counted.to() + 1; i < tree.size(); i++) {
      OptionalInt subject =
          WORDS.saying().contains(tree.lemma(i)) && tree.isVerb(i)
              ? tree.ownSubject(i)
              : OptionalInt.empty();
      boolean closes =
          subject.isPresent()
              && subject.getAsInt() > counted.to()
              && tree.first(subject.getAsInt()) > 0
              && tree.text(tree.first(subject.getAsInt()) - 1).equals(",")
              && isTeller(sentence, subject.getAsInt())
              && !tree.has(i, "ccomp", "dobj")
              && (tree.size() - i < FEW_WORDS
                  || (tree.is(i, "parataxis")
                      && tree.head(i) == counted.verb()
                      && tree.text(i + 1).equals(",")));
      if (closes) {
        return sentence.name(subject).orElse(kind(tree, subject.getAsInt()));
      }
    }
    for (int i = counted.to() + 1; i < tree.size(); i++) {
      boolean per = sentence.lower(i).equals("per") && tree.text(i - 1).equals(",");
      boolean according =
          sentence.lower(i).equals("to") && sentence.lower(i - 1).equals("according");
      OptionalInt object = per || according ? tree.child(i, "pobj") : OptionalInt.empty();
      if (object.isPresent()
          && tree.isName(object.getAsInt())
          && !sentence.isTime(object.getAsInt())) {
        String name = sentence.phrases().naming(object.getAsInt());
        OptionalInt of = sentence.object(object.getAsInt(), "for");
        return of.isPresent() && !name.contains(" ")
            ? name + " for " + sentence.phrases().naming(of.getAsInt())
            : name;
      }
      if (object.isPresent() && COUNTED_IN.contains(sentence.lemma(object.getAsInt()))) {
        for (String by : List.of("from", "by", "of")) {
          OptionalInt maker = sentence.object(object.getAsInt(), by);
          if (maker.isPresent() && tree.isName(maker.getAsInt())) {
            return sentence.phrases().naming(maker.getAsInt());
          }
        }
        String records = kind(tree, object.getAsInt());
        if (records.contains(" ") && !tree.has(object.getAsInt(), "prep", "acl", "relcl")) {
          return records;
        }
      }
    }
    return null;
  }

  /// "The lawsuit, which was brought by 20 states, will fail": the outlet explains.
  private static boolean isAside(
      FigureSentence sentence, Counted counted, Attribution attribution) {
    ParseTree tree = sentence.tree();
    int own = counted.verb();
    int verb = own >= 0 && tree.is(own, "conj") ? tree.head(own) : own;
    boolean behind =
        attribution.cue().stream()
            .anyMatch(c -> tree.token(counted.to()).span().end() <= c.start());
    boolean which = verb > 0 && tree.first(verb) > 0 && tree.text(tree.first(verb) - 1).equals(",");
    if (verb < 0 || !tree.is(verb, "relcl") || (behind && which)) {
      return false;
    }
    if (WORDS.killing().contains(tree.lemma(verb)) && counted.quantity().startsWith("people ")) {
      return true;
    }
    int first = tree.first(verb);
    return first > 0
        && tree.text(first - 1).equals(",")
        && Set.of("which", "who", "whose").contains(sentence.lower(first));
  }

  /// "He praised the recently passed $2 trillion package": he counts nothing, all know it.
  private static boolean isPresupposed(FigureSentence sentence, Counted counted) {
    ParseTree tree = sentence.tree();
    int noun = counted.noun();
    return counted.to() < noun
        && tree.children(noun).stream()
            .anyMatch(
                c -> c < counted.to() && (sentence.lower(c).equals("the") || tree.is(c, "poss")));
  }

  private @Nullable String told(Article article, FigureSentence sentence, Attribution attribution) {
    ParseTree tree = sentence.tree();
    boolean knows =
        attribution.cue().stream()
            .flatMap(c -> tree.words(c).stream())
            .anyMatch(i -> KNOWING.contains(tree.lemma(i)) && tree.isVerb(i));
    boolean document = isDocument(tree, attribution);
    if (!TELLING.contains(attribution.act()) || (knows && !document)) {
      return null;
    }
    String actorId = attribution.actorId();
    Optional<String> name = Optional.ofNullable(actorId).flatMap(cast::actor).map(Actor::name);
    boolean label =
        name.isPresent()
            && LABELS.contains(name.get())
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
        LOOSE.contains(sentence.lemma(noun))
            && !name.toLowerCase(Locale.ROOT).contains(sentence.lemma(noun));
    return owned || loose;
  }

  /// "According to an estimate by the Tarn Gazette": here the outlet counts.
  private static boolean isOwnCount(FigureSentence sentence) {
    return sentence.tree().tokens().stream().anyMatch(t -> COUNTS.contains(t.lemma()));
  }

  private boolean isDocument(ParseTree tree, Attribution attribution) {
    return attribution.source().stream()
        .map(s -> tree.top(tree.words(s)))
        .flatMapToInt(OptionalInt::stream)
        .anyMatch(i -> isSort(tree, i, SpeakerWords.Sort.DOCUMENT));
  }

  private boolean isSort(ParseTree tree, int noun, SpeakerWords.Sort sort) {
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
    if (names.stream().anyMatch(n -> CHANNELS.contains(n.split(" ")[0]))) {
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
    return UNNAMED.contains(sentence.lemma(noun)) && !text.contains(" ") ? "unnamed " + text : text;
  }

  /// A name with the noun that it only describes: "released by the Brandt administration".
  private static String named(ParseTree tree, Span name) {
    List<Integer> words = new java.util.ArrayList<>(tree.words(name));
    if (words.isEmpty()) {
      return "";
    }
    int head = tree.head(words.getLast());
    boolean describes =
        head == words.getLast() + 1
            && tree.is(words.getLast(), "compound", "nmod")
            && tree.tag(head).startsWith("NN")
            && !COUNTED_IN.contains(tree.lemma(head));
    if (describes) {
      words.add(head);
    }
    return new Phrases(tree).join(words).replaceFirst("^[Tt]he ", "").replaceFirst("['\u2019]s$", "");
  }

  /// "[County health] department", without what is said of it.
  private static String kind(ParseTree tree, int noun) {
    int from = noun;
    while (from > 0
        && (tree.tag(from - 1).startsWith("NN") || OF_A_BODY.contains(tree.lower(from - 1))
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
    List<Integer> words = new java.util.ArrayList<>();
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
    return " "
        + new Phrases(tree)
            .join(java.util.stream.IntStream.rangeClosed(of, last).boxed().toList());
  }

  private static boolean isOfANation(ParseTree tree, int i) {
    return tree.sentence().mentions().stream()
        .anyMatch(m ->
            m.kind() == EntityKind.NORP && m.span().contains(tree.token(i).span()));
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

  /// "The Bird Society counted 31", "the firm put the loss at 40 tonnes".
  private @Nullable String counting(FigureSentence sentence, Counted counted) {
    ParseTree tree = sentence.tree();
    int verb = counted.verb();
    boolean counts =
        verb >= 0
            && (WORDS.counting().contains(tree.lemma(verb))
                || WORDS.setting().contains(tree.lemma(verb)));
    if (!counts) {
      return null;
    }
    OptionalInt subject = tree.ownSubject(verb);
    boolean noun =
        subject.isPresent()
            && tree.is(subject.getAsInt(), "nsubj")
            && subject.getAsInt() != counted.noun()
            && !sentence.isOf(subject.getAsInt(), EntityKind.GPE, EntityKind.LOC);
    boolean somebody =
        noun
            && (tree.isName(subject.getAsInt())
                || WORDS.pointing().contains(sentence.lemma(subject.getAsInt()))
                || speakers.sort(sentence.lemma(subject.getAsInt())).isPresent());
    return somebody ? sentence.name(subject).orElse(null) : null;
  }
}
