package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.ClauseMood;
import news.parallax.claim.Phrases;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Act;
import news.parallax.claim.match.Profile;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Finds what the articles of a story tell somebody to say of somebody else: "Quist accused the
/// firm of dumping oil", "prosecutors allege that Lanier lied", "Thorn said that Lanier had struck
/// her".
final class ChargeFinder {
  private static final Set<String> ACCUSING = Disputing.WORDS.words("accusing");
  private static final Set<String> ALLEGING = Disputing.WORDS.words("alleging");
  private static final Set<String> PAPERS = Disputing.WORDS.words("papers");
  private static final Set<String> WRONGS = Disputing.WORDS.words("wrongs told");
  private static final Set<String> GROUPS = groups();
  private static final Set<String> NOBODY =
      Set.of("they", "who", "which", "that", "others", "some", "those", "people", "many", "we");
  private static final Pattern PROSECUTING =
      Pattern.compile(
          "(?i)prosecut|special counsel|(?:u\\.?s\\.?|district|federal) attorney|attorney general|justice"
              + " department|investigators");
  private static final int MOST_OF_A_NAME = 3;

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final Map<ArticleSentence, List<Attribution>> attributions = new HashMap<>();
  private final Map<ArticleSentence, List<Profile>> profiles = new HashMap<>();

  ChargeFinder(
      AnalyzedStory story,
      Cast cast,
      DisputeReading reading,
      List<Attribution> attributions,
      List<Profile> profiles) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    for (Attribution attribution : attributions) {
      this.attributions
          .computeIfAbsent(
              story.article(attribution.articleId()).sentences().get(attribution.sentenceIndex()),
              s -> new ArrayList<>())
          .add(attribution);
    }
    for (Profile profile : profiles) {
      this.profiles
          .computeIfAbsent(profile.claim().sentence(), s -> new ArrayList<>())
          .add(profile);
    }
  }

  private static Set<String> groups() {
    Set<String> groups = new TreeSet<>(StanceReader.FILE.words("groups"));
    groups.addAll(Disputing.WORDS.words("those who accuse"));
    return Set.copyOf(groups);
  }

  private record Speaker(String name, String party, boolean prosecutes) {}

  /// The charges in the order of the articles.
  List<Charge> find() {
    List<Charge> charges = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion()) {
        continue;
      }
      for (ArticleSentence sentence : article.prose()) {
        ParseTree tree = reading.things().tree(sentence);
        List<Charge> told = told(sentence, tree);
        charges.addAll(told);
        if (told.isEmpty()) {
          charges.addAll(said(sentence, tree));
        }
      }
    }
    return List.copyOf(charges);
  }

  /// "Quist accused Lanier of theft", "Lanier was accused by Quist".
  private List<Charge> told(ArticleSentence sentence, ParseTree tree) {
    List<Charge> charges = new ArrayList<>();
    for (int verb = 0; verb < tree.size(); verb++) {
      boolean accuses =
          tree.isVerb(verb)
              && ACCUSING.contains(tree.lemma(verb).toLowerCase(Locale.ROOT))
              && !ClauseMood.negated(tree, verb)
              && tree.auxiliaries(verb).stream()
                  .noneMatch(a -> tree.tag(a).equals("MD") || tree.tag(a).equals("TO"));
      if (!accuses) {
        continue;
      }
      boolean passive = tree.has(verb, "auxpass", "nsubjpass") || isReduced(tree, verb);
      OptionalInt by = passive ? agent(tree, verb) : tree.subject(verb);
      OptionalInt whom =
          passive
              ? (isReduced(tree, verb)
                  ? OptionalInt.of(tree.head(verb))
                  : tree.child(verb, "nsubjpass"))
              : tree.child(verb, "dobj");
      if (by.isEmpty() || whom.isEmpty()) {
        continue;
      }
      Optional<Speaker> speaker = speaker(sentence, tree, by.getAsInt());
      Optional<String> accused = reading.named().at(sentence, tree, whom.getAsInt());
      if (speaker.isPresent()
          && accused.isPresent()
          && !isOf(accused.get(), speaker.get())
          && !isToldByAnother(sentence, tree, verb, speaker.get())) {
        charges.add(
            new Charge(
                whole(sentence),
                speaker.get().name(),
                speaker.get().party(),
                Set.of(accused.get()),
                true,
                true,
                speaker.get().prosecutes()));
      }
    }
    return charges;
  }

  /// "Accused by Quist, Lanier", "a captain accused of theft by Quist".
  private static boolean isReduced(ParseTree tree, int verb) {
    return tree.is(verb, "acl")
        && tree.tag(verb).equals("VBN")
        && tree.head(verb) >= 0
        && tree.head(verb) < verb;
  }

  private static OptionalInt agent(ParseTree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "agent", "prep") && tree.lower(child).equals("by")) {
        return tree.child(child, "pobj");
      }
    }
    for (int child : tree.children(verb)) {
      OptionalInt paper =
          tree.is(child, "prep") && tree.lower(child).equals("in")
              ? tree.child(child, "pobj")
              : OptionalInt.empty();
      if (paper.isPresent() && PAPERS.contains(tree.lower(paper.getAsInt()))) {
        return paper;
      }
    }
    return OptionalInt.empty();
  }

  /// "Lanier said that Quist accuses him": what one tells that another says is no charge of that
  /// other's.
  private boolean isToldByAnother(
      ArticleSentence sentence, ParseTree tree, int verb, Speaker speaker) {
    Span at = tree.token(verb).span();
    return attributions.getOrDefault(sentence, List.of()).stream()
        .filter(a -> a.content().stream().anyMatch(c -> c.contains(at)))
        .anyMatch(a -> a.actorId() == null || !isOf(a.actorId(), speaker));
  }

  /// What somebody says whose subject is somebody else.
  private List<Charge> said(ArticleSentence sentence, ParseTree tree) {
    List<Charge> charges = new ArrayList<>();
    for (Profile profile : profiles.getOrDefault(sentence, List.of())) {
      Claim claim = profile.claim();
      Attribution attribution = claim.attribution();
      if (attribution == null || !states(attribution) || Sayings.admits(tree, attribution)) {
        continue;
      }
      Optional<Speaker> speaker = speaker(tree, attribution);
      Set<String> wronging = subjects(profile, tree, true);
      boolean wrong = !wronging.isEmpty();
      Set<String> of = wrong ? wronging : subjects(profile, tree, false);
      boolean asserted =
          !claim.negated()
              && (claim.modality() == Modality.FACT || claim.modality() == Modality.POSSIBLE);
      if (speaker.isPresent() && asserted && of.stream().noneMatch(a -> isOf(a, speaker.get()))) {
        charges.add(
            new Charge(
                claim,
                speaker.get().name(),
                speaker.get().party(),
                of,
                wrong || alleges(tree, attribution),
                wrong,
                speaker.get().prosecutes()));
      }
    }
    return charges;
  }

  /// Who is told to do something wrong; else of whom the claim as a whole is.
  private Set<String> subjects(Profile profile, ParseTree tree, boolean wrong) {
    Set<String> subjects = new TreeSet<>();
    (wrong ? profile.acts().stream() : profile.main().stream())
        .filter(a -> a.real() || profile.claim().modality() == Modality.FACT)
        .filter(a ->
            !wrong
                || (!a.negated() && WRONGS.contains(tree.lemma(a.word()).toLowerCase(Locale.ROOT))))
        .flatMap(a -> a.subjects().stream())
        .forEach(k -> subjects.addAll(actors(k)));
    return subjects;
  }

  /// The actor of a key; the government, of a country.
  private Set<String> actors(String key) {
    Set<String> actors = new TreeSet<>();
    if (key.startsWith("@")) {
      cast.actor(key.substring(1)).ifPresent(a -> actors.add(a.id()));
    } else if (key.startsWith(Act.WHOLE)) {
      String party = key.substring(Act.WHOLE.length());
      cast.actors().stream()
          .filter(a -> a.kind() == Actor.Kind.GOVERNMENT && a.partyId().equals(party))
          .forEach(a -> actors.add(a.id()));
    }
    return actors;
  }

  private static boolean alleges(ParseTree tree, Attribution attribution) {
    return attribution.cue().stream()
        .flatMap(c -> tree.words(c).stream())
        .anyMatch(w -> ALLEGING.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
  }

  private static boolean states(Attribution attribution) {
    return switch (attribution.act()) {
      case STATES, BELIEVES, ESTIMATES, JUDGES -> true;
      case DENIES, EXPECTS, DEMANDS, PLANS, ASKS -> false;
    };
  }

  private boolean isOf(String actor, Speaker speaker) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor).equals(speaker.party());
  }

  private Optional<Speaker> speaker(ParseTree tree, Attribution attribution) {
    if (attribution.actorId() != null) {
      return cast.actor(attribution.actorId()).flatMap(ChargeFinder::known);
    }
    OptionalInt top =
        attribution.source().isEmpty()
            ? OptionalInt.empty()
            : tree.top(tree.words(attribution.source().getFirst()));
    return top.isPresent() ? group(tree, top.getAsInt()) : Optional.empty();
  }

  private Optional<Speaker> speaker(ArticleSentence sentence, ParseTree tree, int word) {
    Optional<Actor> actor = reading.named().at(sentence, tree, word).flatMap(cast::actor);
    return actor.isPresent() ? actor.flatMap(ChargeFinder::known) : group(tree, word);
  }

  private static Optional<Speaker> known(Actor actor) {
    return actor.kind() == Actor.Kind.UNNAMED
        ? Optional.empty()
        : Optional.of(
            new Speaker(
                actor.name(),
                actor.partyId(),
                actor.roles().stream().anyMatch(r -> PROSECUTING.matcher(r).find())
                    || PROSECUTING.matcher(actor.name()).find()));
  }

  /// "Prosecutors", "several women".
  private static Optional<Speaker> group(ParseTree tree, int word) {
    if (PAPERS.contains(tree.lower(word))) {
      return Optional.of(
          new Speaker(
              "the " + tree.lower(word),
              "group:" + tree.lower(word),
              !tree.lower(word).equals("report")));
    }
    boolean people =
        tree.tag(word).equals("NNPS")
            || (tree.tag(word).equals("NNS")
                && (GROUPS.contains(tree.lemma(word)) || GROUPS.contains(tree.lower(word))));
    if (!people) {
      return Optional.empty();
    }
    String name = new Phrases(tree).plain(word);
    boolean plain =
        name.split(" ").length <= MOST_OF_A_NAME && !NOBODY.contains(name.toLowerCase(Locale.ROOT));
    return plain
        ? Optional.of(new Speaker(name, "group:" + name, PROSECUTING.matcher(name).find()))
        : Optional.empty();
  }

  private static Claim whole(ArticleSentence sentence) {
    Span span = sentence.span();
    return new Claim(
        sentence.articleId() + ":" + span.start() + "-" + span.end() + ":charge",
        sentence,
        span,
        null,
        Modality.FACT,
        false);
  }
}
