package news.parallax.claim.match;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import news.parallax.claim.Claim;
import news.parallax.claim.Claim.Modality;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.text.ParseTree;
import news.parallax.text.PartialDate;
import news.parallax.text.TimeExpression;

/// How one claim lies beside another, in numbers: what of it the other tells in the same words,
/// what in words used alike, what not, and whether who does what to whom agrees.
///
/// @param traits in the order of {@link #NAMES}
@SuppressWarnings("ArrayRecordComponent") // a row to judge, never compared
record Comparison(double[] traits) {
  /// What the traits are.
  static final List<String> NAMES =
      List.of(
          "covered",
          "softly covered",
          "covered by context",
          "weight shared",
          "largest miss",
          "missing terms",
          "missing names",
          "names in context",
          "missing things",
          "missing acts",
          "missing qualities",
          "shared numbers",
          "missing numbers",
          "act",
          "opposite act",
          "act kin",
          "subject",
          "object",
          "names obstacle",
          "date obstacle",
          "dates",
          "place of telling",
          "place of other",
          "headline",
          "attributed",
          "other attributed",
          "same mouth",
          "words",
          "other words",
          "covered back",
          "sign differs",
          "mood differs",
          "not a fact",
          "terms",
          "weight",
          "in the lead",
          "names shared",
          "things shared",
          "acts shared",
          "times alone",
          "by rule",
          "in order",
          "side by side",
          "points back");

  private static final double KIN_FROM = 0.55;
  private static final double KIN_TO = 0.9;
  private static final int FAR = 12;
  private static final int LEAD = 6;
  private static final int DAYS = 2;

  /// Makes comparisons of the claims of one story.
  static final class Maker {
    private final TermWeights weights;
    private final Obstacles obstacles;
    private final Leads leads;
    private final Support support;
    private final SameAct sameAct = new SameAct();
    private final Kin kin = Kin.shipped();

    Maker(TermWeights weights, Leads leads) {
      this.weights = weights;
      this.obstacles = new Obstacles(weights);
      this.leads = leads;
      this.support = new Support(weights);
    }

    /// How a claim lies beside another; what the other's article says in its headline counts with
    /// what it opens with.
    Comparison of(Profile claim, Profile other) {
      List<Profile> tellers = leads.with(other);
      double[] t = new double[NAMES.size()];
      double total = 0;
      double told = 0;
      double soft = 0;
      double context = 0;
      double inLead = 0;
      List<Term> missing =
          claim.terms().stream().filter(term -> !Likeness.told(term, other)).toList();
      Set<String> lead = leads.keys(other.claim().articleId());
      for (Term term : claim.terms()) {
        double weight = weights.weight(term);
        total += weight;
        boolean there = !missing.contains(term);
        boolean above = !there && tellers.stream().anyMatch(o -> Likeness.told(term, o));
        inLead += term.keys().stream().anyMatch(lead::contains) ? weight : 0;
        if (there) {
          told += weight;
          soft += weight;
          switch (term.kind()) {
            case NUMBER -> t[11]++;
            case NAME -> t[36]++;
            case THING -> t[37]++;
            case ACTION -> t[38]++;
            case QUALITY -> {}
          }
          continue;
        }
        boolean known = above || Likeness.inContext(term, other);
        double alike =
            term.kind() == Kind.NUMBER || term.kind() == Kind.NAME
                ? 0
                : tellers.stream().mapToDouble(o -> kin(claim, term, o)).max().orElse(0);
        double part = above ? 1 : Math.max(alike, known ? 0.7 : 0);
        context += known ? weight : 0;
        soft += part * weight;
        t[4] = Math.max(t[4], (1 - part) * weight);
        t[5] += part < 0.5 ? 1 : 0;
        switch (term.kind()) {
          case NAME -> t[known ? 7 : 6]++;
          case NUMBER -> t[12]++;
          case THING -> t[8] += 1 - part;
          case ACTION -> t[9] += 1 - part;
          case QUALITY -> t[10] += 1 - part;
        }
      }
      double all = Math.max(total, 0.1);
      t[0] = told / all;
      t[1] = soft / all;
      t[2] = context / all;
      t[3] = StrictMath.log1p(told);
      t[35] = inLead / all;
      acts(claim, other, tellers, t);
      String obstacle = obstacles.obstacle(claim, other, missing, t[0]).orElse("");
      t[18] = obstacle.equals("names not there") ? 1 : 0;
      t[19] = obstacle.equals("date not there") ? 1 : 0;
      t[20] = claim.dates().isEmpty() ? 0 : other.dates().isEmpty() ? -1 : 1;
      t[21] = Math.min(FAR, claim.claim().sentence().index());
      t[22] = Math.min(FAR, other.claim().sentence().index());
      t[23] = other.claim().id().contains(":headline:") ? 1 : 0;
      Attribution own = claim.claim().attribution();
      Attribution others = other.claim().attribution();
      t[24] = own == null ? 0 : 1;
      t[25] = others == null ? 0 : 1;
      t[26] =
          own == null || others == null || own.actorId() == null
              ? 0
              : own.actorId().equals(others.actorId()) ? 1 : -1;
      t[27] = claim.words();
      t[28] = Math.min(40, other.words());
      t[29] = back(claim, other);
      t[30] = claim.claim().negated() == other.claim().negated() ? 0 : 1;
      t[31] = claim.claim().modality() == other.claim().modality() ? 0 : 1;
      t[32] = claim.claim().modality() == Modality.FACT ? 0 : 1;
      t[33] = claim.terms().size();
      t[34] = total;
      t[39] = timesAlone(claim, other);
      t[40] = support.judge(claim, other).holds() ? 1 : 0;
      order(claim, other, t);
      t[43] = Support.pointsBack(claim) ? 1 : 0;
      return new Comparison(t);
    }

    /// How many of the claim's times are neither told by the other nor those of which it is news.
    private static double timesAlone(Profile claim, Profile other) {
      LocalDate published = other.published();
      boolean news = other.claim().sentence().index() <= LEAD;
      long alone =
          claim.claim().sentence().times().stream()
              .filter(time -> claim.claim().span().contains(time.span()))
              .filter(
                  time -> other.claim().sentence().times().stream().noneMatch(o -> meets(time, o)))
              .filter(time -> {
                Optional<PartialDate> date = time.calendarDate();
                return date.isEmpty()
                    || published == null
                    || !news
                    || date.get().first().isBefore(published.minusDays(DAYS))
                    || date.get().last().isAfter(published.plusDays(DAYS));
              })
              .count();
      return Math.min(2, alone);
    }

    /// Whether two times are one, or a day apart.
    static boolean meets(TimeExpression a, TimeExpression b) {
      Optional<PartialDate> one = a.calendarDate();
      Optional<PartialDate> two = b.calendarDate();
      if (one.isPresent() && two.isPresent()) {
        return one.get().covers(two.get())
            || two.get().covers(one.get())
            || Math.abs(one.get().first().toEpochDay() - two.get().first().toEpochDay()) <= 1;
      }
      return a.value().equals(b.value());
    }

    /// How much of the claim's words stands in the other in the same order, and side by side.
    private static void order(Profile claim, Profile other, double[] t) {
      List<String> own = words(claim);
      List<String> others = words(other);
      int[][] longest = new int[own.size() + 1][others.size() + 1];
      for (int i = 1; i <= own.size(); i++) {
        for (int j = 1; j <= others.size(); j++) {
          longest[i][j] =
              own.get(i - 1).equals(others.get(j - 1))
                  ? longest[i - 1][j - 1] + 1
                  : Math.max(longest[i - 1][j], longest[i][j - 1]);
        }
      }
      t[41] = own.isEmpty() ? 0 : longest[own.size()][others.size()] / (double) own.size();
      Set<String> pairs = pairs(others);
      Set<String> mine = pairs(own);
      t[42] =
          mine.isEmpty() ? 0 : mine.stream().filter(pairs::contains).count() / (double) mine.size();
    }

    private static List<String> words(Profile profile) {
      return profile.tree().words(profile.claim().span()).stream()
          .filter(w -> Character.isLetterOrDigit(profile.tree().text(w).charAt(0)))
          .map(w -> word(profile.tree(), w))
          .toList();
    }

    private static Set<String> pairs(List<String> words) {
      Set<String> pairs = new TreeSet<>();
      for (int i = 1; i < words.size(); i++) {
        pairs.add(words.get(i - 1) + ' ' + words.get(i));
      }
      return pairs;
    }

    private double back(Profile claim, Profile other) {
      double total = 0;
      double told = 0;
      for (Term term : other.terms()) {
        double weight = weights.weight(term);
        total += weight;
        told += Likeness.told(term, claim) ? weight : 0;
      }
      return total == 0 ? 0 : told / total;
    }

    private void acts(Profile claim, Profile other, List<Profile> tellers, double[] t) {
      SameAct.Verdict verdict = sameAct.judge(claim, other);
      t[13] = verdict.same() ? 1 : verdict.open() ? 0.5 : 0;
      t[14] = verdict.contradicts() ? 1 : 0;
      if (claim.main().isEmpty()) {
        return;
      }
      Act main = claim.main().get();
      double best = -1;
      for (Profile teller : tellers) {
        for (Act act : teller.acts()) {
          double alike =
              Likeness.meets(act.keys(), main.keys()) ? 1 : kin(claim, main, teller, act);
          double subject = meeting(main.subjects(), act.subjects());
          double object = meeting(main.objects(), act.objects());
          double score = alike + 0.5 * subject + 0.5 * object;
          if (score > best) {
            best = score;
            t[15] = alike;
            t[16] = subject;
            t[17] = object;
          }
        }
      }
    }

    private static double meeting(Set<String> some, Set<String> others) {
      return some.isEmpty() || others.isEmpty() ? 0.4 : Likeness.meets(some, others) ? 1 : 0;
    }

    private double kin(Profile claim, Act act, Profile other, Act another) {
      return raised(kin.alike(word(claim.tree(), act.word()), word(other.tree(), another.word())));
    }

    private double kin(Profile claim, Term term, Profile other) {
      String word = word(claim.tree(), term.to());
      double most = 0;
      for (Term candidate : other.terms()) {
        if (candidate.kind() != Kind.NUMBER) {
          most = Math.max(most, kin.alike(word, word(other.tree(), candidate.to())));
        }
      }
      return raised(most);
    }

    private static double raised(double cosine) {
      return Math.clamp((cosine - KIN_FROM) / (KIN_TO - KIN_FROM), 0, 1);
    }

    private static String word(ParseTree tree, int i) {
      return tree.lemma(i).toLowerCase(Locale.ROOT);
    }
  }

  /// Whether a claim is one of a headline.
  static boolean isHeadline(Claim claim) {
    return claim.id().contains(":headline:");
  }
}
