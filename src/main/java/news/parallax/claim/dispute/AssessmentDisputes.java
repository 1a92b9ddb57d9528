package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.Passage;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Kind;
import news.parallax.claim.Dispute.Position;
import news.parallax.claim.Holders;
import news.parallax.claim.Phrases;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.NamedPlaces;
import news.parallax.claim.match.Profile;
import news.parallax.claim.match.Terms;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;

/// Finds things that some value high and others low.
final class AssessmentDisputes {
  private static final int MOST_OF_A_SIDE = 4;
  private static final Set<String> NO_SUBJECT =
      Set.of("it", "this", "that", "they", "he", "she", "what", "there", "thing", "which", "who");

  private final Holders holders;
  private final Terms terms;
  private final NamedPlaces places;

  AssessmentDisputes(AnalyzedStory story, Holders holders, Terms terms) {
    this.holders = holders;
    this.terms = terms;
    this.places = new NamedPlaces(story);
  }

  private record Held(Judgement judgement, Profile profile) {
    Claim claim() {
      return profile.claim();
    }
  }

  List<Dispute> find(List<Profile> profiles) {
    Map<String, List<Held>> byScale = new TreeMap<>();
    for (Held held : judgements(profiles)) {
      byScale.computeIfAbsent(held.judgement().scale(), s -> new ArrayList<>()).add(held);
    }
    List<Dispute> disputes = new ArrayList<>();
    for (List<Held> held : byScale.values()) {
      disputes.addAll(disputes(held));
    }
    return disputes;
  }

  /// Each judgement with the smallest claim that holds it.
  private List<Held> judgements(List<Profile> profiles) {
    Map<Passage, Held> smallest = new TreeMap<>();
    Map<Passage, List<Judgement>> read = new HashMap<>();
    for (Profile profile : profiles) {
      Claim claim = profile.claim();
      if (claim.modality() == Modality.QUESTION || claim.modality() == Modality.CONDITIONAL) {
        continue;
      }
      for (Judgement judgement : judgements(read, claim, profile.tree())) {
        Passage at = new Passage(claim.articleId(), profile.tree().token(judgement.word()).span());
        Held before = smallest.get(at);
        boolean inside = claim.span().contains(at.span());
        boolean smaller = before == null || claim.span().length() < before.claim().span().length();
        boolean named =
            !judgement.subjectKeys().isEmpty()
                && !NO_SUBJECT.contains(profile.tree().lemma(judgement.subject()));
        if (inside && smaller && named) {
          smallest.put(at, new Held(judgement, profile));
        }
      }
    }
    return List.copyOf(smallest.values());
  }

  private List<Judgement> judgements(
      Map<Passage, List<Judgement>> read, Claim claim, ParseTree tree) {
    return read.computeIfAbsent(
        claim.sentence().passage(),
        p -> new JudgementReader(tree, terms.read(claim.sentence(), tree)).read());
  }

  private List<Dispute> disputes(List<Held> held) {
    List<Dispute> disputes = new ArrayList<>();
    Set<Held> used = new HashSet<>();
    for (Held high : held) {
      if (!high.judgement().high() || used.contains(high)) {
        continue;
      }
      List<Held> highs = new ArrayList<>();
      List<Held> lows = new ArrayList<>();
      for (Held other : held) {
        if (other.judgement().high() && !used.contains(other) && same(high, other)) {
          highs.add(other);
        } else if (!other.judgement().high() && same(high, other) && others(high, other)) {
          lows.add(other);
        }
      }
      if (!lows.isEmpty()) {
        used.addAll(highs);
        disputes.add(
            new Dispute(
                topic(lows, highs), Kind.ASSESSMENT, List.of(position(lows), position(highs))));
      }
    }
    return disputes;
  }

  /// Whether both judge the same thing in the same respect.
  private static boolean same(Held a, Held b) {
    Set<String> shared = new TreeSet<>(a.judgement().subjectKeys());
    shared.retainAll(b.judgement().subjectKeys());
    Set<String> left = a.judgement().domain();
    Set<String> right = b.judgement().domain();
    boolean respect = left.isEmpty() || right.isEmpty() || left.stream().anyMatch(right::contains);
    return !shared.isEmpty() && respect;
  }

  /// Whether both are held by somebody known, and not by one side.
  private boolean others(Held a, Held b) {
    return isHeld(a.claim())
        && isHeld(b.claim())
        && !holders.side(a.claim()).equals(holders.side(b.claim()))
        && !holders.of(a.claim()).equals(holders.of(b.claim()));
  }

  private static boolean isHeld(Claim claim) {
    Attribution attribution = claim.attribution();
    return attribution != null && attribution.actorId() != null;
  }

  private Position position(List<Held> held) {
    List<Claim> claims = held.stream().map(Held::claim).distinct().limit(MOST_OF_A_SIDE).toList();
    return new Position(holders.of(claims), claims);
  }

  /// "Strategic value of Harrow": the fullest noun of value among the claims and the subject's
  /// name; else the scale and the subject.
  private String topic(List<Held> lows, List<Held> highs) {
    List<Held> all = new ArrayList<>(lows);
    all.addAll(highs);
    String subject = subject(all);
    for (Held held : all) {
      int word = held.judgement().word();
      ParseTree tree = held.profile().tree();
      Optional<String> noun = noun(tree, word);
      if (noun.isPresent()) {
        return noun.get() + " of " + subject;
      }
    }
    return subject
        + ": "
        + highs.getFirst().profile().tree().text(highs.getFirst().judgement().word())
        + " or not";
  }

  private static Optional<String> noun(ParseTree tree, int word) {
    for (int at : new int[] {word, tree.head(word)}) {
      if (at >= 0 && Set.of("value", "importance", "significance").contains(tree.lemma(at))) {
        StringBuilder words = new StringBuilder();
        for (int child : tree.children(at)) {
          boolean domain =
              child < at && tree.token(child).tag().equals("JJ") && tree.text(child).endsWith("ic");
          if (domain) {
            words.append(tree.text(child)).append(' ');
          }
        }
        return Optional.of(words + tree.lemma(at));
      }
    }
    return Optional.empty();
  }

  private String subject(List<Held> held) {
    String best = "";
    for (Held h : held) {
      ParseTree tree = h.profile().tree();
      int subject = h.judgement().subject();
      OptionalInt owner = tree.child(subject, "poss");
      int noun = owner.orElse(subject);
      Optional<String> place = places.meant(h.claim().sentence(), tree, noun);
      String name = place.orElseGet(() -> new Phrases(tree).naming(noun));
      boolean named = tree.isName(noun) || place.isPresent();
      if (best.isEmpty() || (named && !Character.isUpperCase(best.charAt(0)))) {
        best = name;
      }
    }
    return best;
  }
}
