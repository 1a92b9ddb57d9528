package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.DisputeTopics;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.dispute.Candidate.Finder;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.TermWeights;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.claim.words.WordLists;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Sets a denial against the charge that it most likely denies, wherever in the story that stands:
/// who is accused of what by whom, and who denies what, tell which belong together.
final class ChargeDisputes {
  private static final WordLists FILE = WordLists.load("denials.txt");
  private static final Set<String> VERBS = FILE.words("verbs");
  private static final Set<String> GENERAL = FILE.words("general");
  private static final Set<String> CLAIMS = FILE.words("claims");
  private static final Pattern COURT = Pattern.compile("\\b(?:not guilty|innocence|charges)\\b");
  private static final Pattern GUILTY = Pattern.compile("\\bpl(?:ea)?d(?:s|ed|ing)? guilty\\b");
  private static final double ENOUGH = 0.75;
  private static final Set<String> REPORTS = Disputing.WORDS.words("reports");
  private static final Set<String> DENYING = denying();
  private static final int NEAR = 3;
  private static final int FAR = 9;
  private static final double LEAST_WEIGHT = 4;
  private static final double LEAST_SHARE = 0.3;

  private static Set<String> denying() {
    Set<String> verbs = new TreeSet<>(FILE.words("verbs"));
    verbs.addAll(FILE.words("verbs of claims"));
    return Set.copyOf(verbs);
  }

  private final AnalyzedStory story;
  private final Cast cast;
  private final DisputeReading reading;
  private final TermWeights weights;
  private final DisputeTopics topics;
  private final List<Charge> charges;

  ChargeDisputes(
      AnalyzedStory story,
      Cast cast,
      List<Profile> profiles,
      DisputeReading reading,
      List<Charge> charges) {
    this.story = story;
    this.cast = cast;
    this.reading = reading;
    this.weights = new TermWeights(profiles);
    this.topics = new DisputeTopics(story, cast);
    this.charges = List.copyOf(charges);
  }

  /// A charge with how well a denial fits it.
  record Fit(Charge charge, Denial denial, Map<String, Double> traits, double score) {}

  /// The denials with the charge that fits each best, those that fit best first.
  List<Fit> fits() {
    List<Fit> fits = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      if (article.article().opinion()) {
        continue;
      }
      for (Denial denial : reading.denials(article)) {
        retold(denial).ifPresent(fits::add);
        charges.stream()
            .filter(c -> mayBe(c, denial))
            .map(c -> fit(c, denial))
            .max(
                Comparator.comparingDouble(Fit::score)
                    .thenComparing(f -> f.charge().claim().id(), Comparator.reverseOrder()))
            .ifPresent(fits::add);
      }
    }
    return fits;
  }

  /// The candidates, the surest first.
  List<Candidate> find() {
    List<Candidate> candidates = new ArrayList<>();
    fits().stream()
        .filter(f -> f.score() >= ENOUGH)
        .sorted(Comparator.comparingDouble((Fit f) -> -f.score()).thenComparing(f -> f.charge().claim().id()))
        .forEach(f -> candidates.add(new Candidate(dispute(f), true, Finder.CHARGE, f.score())));
    return candidates;
  }

  private Dispute dispute(Fit fit) {
    Denial denial = fit.denial();
    String denier = cast.actor(denial.denier()).map(Actor::name).orElse(denial.denier());
    return new Dispute(
        topic(fit, denier),
        denial.kind(),
        List.of(
            new Position(List.of(fit.charge().holder()), List.of(fit.charge().claim())),
            new Position(List.of(denier), List.of(whole(denial)))));
  }

  private String topic(Fit fit, String denier) {
    Denial denial = fit.denial();
    if (denial.kind() == Dispute.Kind.ASSESSMENT) {
      return "the criticism of " + TargetNames.withArticle(denier);
    }
    Span denied = denial.denied();
    Optional<String> said =
        denied == null
            ? Optional.empty()
            : topics
                .whether(denial.sentence(), denied)
                .or(() -> topics.alleged(denial.sentence(), denied, denier));
    return said.or(
            () ->
                fit.charge().claim().isAttributed()
                    ? topics.whether(fit.charge().claim().sentence(), fit.charge().claim().span())
                    : Optional.empty())
        .orElseGet(() -> isAccused(fit)
            ? "the accusations against " + TargetNames.withArticle(denier)
            : "what " + TargetNames.withArticle(fit.charge().holder()) + " says");
  }

  private boolean isAccused(Fit fit) {
    String party = party(fit.denial().denier());
    return fit.charge().accused().stream().anyMatch(a -> party(a).equals(party));
  }

  private static Claim whole(Denial denial) {
    Span span = denial.sentence().span();
    return new Claim(
        denial.sentence().articleId() + ":" + span.start() + "-" + span.end() + ":denial",
        denial.sentence(),
        span,
        null,
        Modality.FACT,
        true);
  }

  private boolean mayBe(Charge charge, Denial denial) {
    return !charge.claim().sentence().equals(denial.sentence())
        && !charge.party().equals(party(denial.denier()))
        && (denial.whose() == null || charge.party().equals(party(denial.whose())))
        && !speaksFirst(charge, denial)
        && !(tellsADenial(charge) && charge.claim().isAttributed())
        && reading.denials(story.article(charge.claim().articleId())).stream()
            .noneMatch(d ->
                d.sentence().equals(charge.claim().sentence())
                    && !(charge.wrong() && d.denier().equals(denial.denier())));
  }

  /// "Quist said that Lanier denies it".
  private boolean tellsADenial(Charge charge) {
    ParseTree tree = reading.things().tree(charge.claim().sentence());
    return tree.words(charge.claim().span()).stream()
        .anyMatch(w ->
            tree.isVerb(w) && VERBS.contains(tree.lemma(w).toLowerCase(Locale.ROOT)));
  }

  /// "Lanier testified after Quist had spoken, claiming that he was innocent": told of the denier
  /// himself.
  private boolean speaksFirst(Charge charge, Denial denial) {
    ParseTree tree = reading.things().tree(charge.claim().sentence());
    for (int word = 0; word < tree.size(); word++) {
      if (tree.head(word) < 0 && tree.isVerb(word)) {
        OptionalInt subject = tree.ownSubject(word);
        return subject.isPresent()
            && !tree.has(word, "auxpass")
            && charge.claim().isAttributed()
            && reading
                .named()
                .at(charge.claim().sentence(), tree, subject.getAsInt())
                .filter(denial.denier()::equals)
                .isPresent()
            && !charge.claim().span().contains(tree.token(subject.getAsInt()).span());
      }
    }
    return false;
  }

  private Fit fit(Charge charge, Denial denial) {
    Map<String, Double> traits = new TreeMap<>();
    boolean same = charge.claim().articleId().equals(denial.sentence().articleId());
    int before = denial.sentence().index() - charge.claim().sentence().index();
    boolean near = same && before > 0 && before <= NEAR;
    boolean far = same && before > 0 && before <= FAR;
    boolean accused = charge.accused().contains(denial.denier());
    boolean party =
        charge.accused().stream().anyMatch(a -> party(a).equals(party(denial.denier())));
    double share = share(denial, charge);
    boolean general = isGeneral(denial);
    boolean whose =
        denial.whose() != null
            && charge.party().equals(party(denial.whose()));
    String owner = denial.owner();
    boolean owned = owner != null && charge.holder().endsWith(owner.substring(owner.lastIndexOf(' ') + 1));
    boolean plain = charge.plain();
    traits.put("near", near ? 1.0 : 0);
    traits.put("next", same && before == 1 ? 1.0 : 0);
    traits.put("far", far ? 1.0 : 0);
    traits.put("same", same ? 1.0 : 0);
    traits.put("accused", accused ? 1.0 : party ? 0.5 : 0);
    traits.put("share", share);
    traits.put("general", general ? 1.0 : 0);
    traits.put("back", denial.pointsBack() ? 1.0 : 0);
    traits.put("whose", whose || owned ? 1.0 : 0);
    traits.put("plain", plain ? 1.0 : 0);
    double score = score(charge, denial, traits);
    return new Fit(charge, denial, traits, score);
  }

  private double score(Charge charge, Denial denial, Map<String, Double> t) {
    boolean accused = t.get("accused") >= 1;
    boolean plain = t.get("plain") > 0;
    boolean nearby = denial.back() == Denial.NEAR ? t.get("near") > 0 : t.get("far") > 0;
    boolean whose = t.get("whose") > 0;
    boolean open = t.get("back") > 0 || t.get("general") > 0;
    if (isOfAReport(denial) && !whose && t.get("near") == 0) {
      return 0;
    }
    if (!open && (onlyAlleges(charge, denial) || !(plain || whose || accused))) {
      return 0;
    }
    double sure = 0;
    boolean judicial = isOfACourt(denial);
    if (accused && plain && t.get("near") > 0) {
      sure = 0.9;
    } else if (judicial && accused && charge.wrong() && charge.prosecution() && !confessed(denial.denier())) {
      sure = 0.85;
    } else if (open && !judicial) {
      boolean only =
          denial.back() != Denial.NEAR
              && charges.stream()
                  .filter(c -> c.plain() && c.accused().contains(denial.denier()))
                  .allMatch(c -> c.party().equals(charge.party()));
      if (plain && accused) {
        sure = nearby ? 0.9 : only ? 0.8 : 0.4;
      } else if (whose && t.get("accused") > 0) {
        sure = nearby ? 0.85 : 0.5;
      } else if (plain && t.get("accused") > 0) {
        sure = nearby ? 0.8 : only ? 0.6 : 0.3;
      } else if (accused) {
        sure = t.get("next") > 0 ? 0.6 : 0.2;
      }
    } else if (!open && charge.wrong() && accused && t.get("share") >= LEAST_SHARE) {
      sure = 0.8;
    } else if (!open) {
      double share = t.get("share");
      double fits = share * (0.5 + 0.25 * t.get("accused") + (plain ? 0.25 : 0));
      sure = Math.min(0.95, fits + (t.get("near") > 0 ? 0.15 : 0) + (whose ? 0.2 : 0));
    }
    double lead = charge.claim().sentence().index() < 6 ? 0.02 : 0;
    double early = 0.01 / (1 + charge.claim().sentence().index());
    double gap = t.get("same") > 0 ? 0.02 / (1 + Math.abs(denial.sentence().index() - charge.claim().sentence().index())) : 0;
    return sure + lead + early + gap;
  }

  /// "Quist rejected Lanier's claim that the pier was sound": what is denied, as the denial tells it.
  private Optional<Fit> retold(Denial denial) {
    Span denied = denial.denied();
    if (denied == null || denial.whose() == null || party(denial.whose()).equals(party(denial.denier()))) {
      return Optional.empty();
    }
    ParseTree tree = reading.things().tree(denial.sentence());
    List<Integer> words = tree.words(denied);
    OptionalInt top = tree.top(words);
    if (top.isEmpty() || !tree.isVerb(top.getAsInt()) || tree.ownSubject(top.getAsInt()).isEmpty()) {
      return Optional.empty();
    }
    if (tree.isPronoun(tree.ownSubject(top.getAsInt()).getAsInt())) {
      return Optional.empty();
    }
    int from = tree.is(words.getFirst(), "mark") && words.size() > 1 ? words.get(1) : words.getFirst();
    Span span = tree.span(from, words.getLast());
    Claim claim =
        new Claim(
            denial.sentence().articleId() + ":" + span.start() + "-" + span.end() + DeniedClaims.RETOLD,
            denial.sentence(),
            span,
            null,
            Modality.FACT,
            false);
    String holder = cast.actor(denial.whose()).map(Actor::name).orElse("");
    return holder.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Fit(
                new Charge(claim, holder, party(denial.whose()), Set.of(denial.denier()), true, true, false),
                denial,
                Map.of("retold", 1.0),
                0.95));
  }

  /// Whether the articles tell that the accused pleaded guilty.
  private boolean confessed(String actor) {
    return story.articles().stream()
        .flatMap(a -> a.prose().stream())
        .filter(s -> GUILTY.matcher(story.text(s)).find())
        .anyMatch(s -> reading.things().terms(s).stream().anyMatch(t -> t.keys().contains("@" + actor)));
  }

  /// "Pleaded not guilty", "maintains his innocence", "called the charges meritless".
  private boolean isOfACourt(Denial denial) {
    return COURT.matcher(story.text(denial.sentence())).find();
  }

  /// "Denied the report": of a report that is nobody's accusation.
  private boolean isOfAReport(Denial denial) {
    ParseTree tree = reading.things().tree(denial.sentence());
    return denial.pointsBack()
        && IntStream.range(0, tree.size())
            .filter(w -> REPORTS.contains(tree.lemma(w).toLowerCase(Locale.ROOT)))
            .filter(w -> tree.is(w, "dobj") && tree.isVerb(tree.head(w)))
            .anyMatch(w -> DENYING.contains(tree.lemma(tree.head(w)).toLowerCase(Locale.ROOT)));
  }

  /// "Ordered the payments over the alleged affair", of who denies the affair; and "none of the
  /// allegations are true" says of nobody's charge what it denies.
  private boolean onlyAlleges(Charge charge, Denial denial) {
    Span denied = Objects.requireNonNull(denial.denied());
    ParseTree tree = reading.things().tree(denial.sentence());
    List<Integer> words = tree.words(denied);
    OptionalInt top = tree.top(words);
    if (top.isPresent() && tree.isVerb(top.getAsInt())) {
      OptionalInt subject = tree.ownSubject(top.getAsInt());
      OptionalInt of =
          subject.isPresent() ? tree.child(subject.getAsInt(), "prep") : OptionalInt.empty();
      OptionalInt what = of.isPresent() ? tree.child(of.getAsInt(), "pobj") : subject;
      return what.isPresent()
          && CLAIMS.contains(tree.lemma(what.getAsInt()).toLowerCase(Locale.ROOT));
    }
    return OnlyAlleged.tells(story.text(charge.claim().sentence()), tree, words);
  }

  /// Whether what is denied says nothing that others would repeat: "any wrongdoing", "the claims".
  private static boolean isGeneral(Denial denial) {
    Span denied = denial.denied();
    if (denied == null) {
      return true;
    }
    ParseTree tree = new ParseTree(denial.sentence().sentence());
    List<Integer> words = tree.words(denied);
    return words.stream().filter(w -> tree.isVerb(w) || tree.isNoun(w)).count() <= 2
        && words.stream()
            .map(w -> tree.lemma(w).toLowerCase(Locale.ROOT))
            .anyMatch(l -> GENERAL.contains(l) || CLAIMS.contains(l));
  }

  /// How much of what is denied the sentence of the charge names.
  private double share(Denial denial, Charge charge) {
    Span span = denial.denied();
    if (span == null) {
      return 0;
    }
    ParseTree tree = reading.things().tree(denial.sentence());
    List<Term> said =
        reading.things().terms(denial.sentence()).stream()
            .filter(t -> span.contains(tree.token(t.to()).span()))
            .filter(t -> !t.keys().contains("@" + denial.denier()))
            .toList();
    List<Term> there = reading.things().terms(charge.claim().sentence());
    double all = 0;
    double shared = 0;
    boolean act = false;
    for (Term term : said) {
      double weight = weights.weight(term);
      all += weight;
      if (there.stream().anyMatch(t -> t.meets(term))) {
        shared += weight;
        act |= term.kind() == Kind.ACTION || term.kind() == Kind.THING;
      }
    }
    return all <= 0 || !act || shared < LEAST_WEIGHT ? 0 : shared / all;
  }

  private String party(String actor) {
    return cast.actor(actor).map(Actor::partyId).orElse(actor);
  }
}
