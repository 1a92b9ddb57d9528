package news.parallax.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.DateInfo;
import news.parallax.text.PartialDate;
import news.parallax.text.Token;
import news.parallax.text.time.GoverningVerb;
import org.jspecify.annotations.Nullable;

/// What the form of a verb and its date say together: that it happened, that it is scheduled, or
/// neither.
final class EventKinds {
  private static final Set<String> AHEAD =
      Set.of("schedule", "set", "plan", "slate", "due", "expect");

  private final VerbClasses verbs;

  EventKinds(VerbClasses verbs) {
    this.verbs = verbs;
  }

  /// Null when the form of the verb does not fit the date.
  ///
  /// @param label whether the date opens the sentence as a label: "5 May: ..."
  /// @param calendar whether the date is given in figures
  Event.@Nullable Kind of(
      List<Token> tokens,
      GoverningVerb verb,
      boolean label,
      boolean calendar,
      PartialDate date,
      Optional<DateInfo> published,
      Optional<PartialDate> asOf) {
    Optional<PartialDate> today = published.map(DateInfo::value).or(() -> asOf);
    boolean over = today.isEmpty() || !date.first().isAfter(today.get().last());
    boolean ahead = asOf.isPresent() && date.first().isAfter(asOf.get().last());
    Token token = tokens.get(verb.index());
    Event.Kind happened = over ? Event.Kind.HAPPENED : null;
    if (label) {
      return happened;
    }
    Event.Kind scheduled = ahead && !over ? Event.Kind.SCHEDULED : null;
    return switch (verb.form()) {
      case PAST -> {
        boolean arranged = AHEAD.contains(token.lemma());
        yield arranged ? (calendar ? scheduled : null) : happened;
      }
      case PERFECT -> date.precision() == PartialDate.Precision.DAY ? happened : null;
      case FUTURE -> scheduled;
      case PRESENT ->
          isToBe(tokens, verb.index())
                  || (verbs.isFixture(token.lemma()) && TellingFinder.isMain(tokens, verb.index()))
              ? scheduled
              : null;
      case MODAL -> wouldBe(tokens, verb.index()) ? scheduled : null;
      case INFINITIVE -> {
        if (isArranged(tokens, token)) {
          yield scheduled;
        }
        yield isDone(tokens, token) ? happened : null;
      }
      case GERUND, PARTICIPLE -> null;
    };
  }

  /// "Said the hearing would open on Monday".
  private static boolean wouldBe(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.lemma().equals("would"))
        && tokens.get(verb).relation().equals("ccomp");
  }

  /// "Is to review it", "is due to open".
  private static boolean isToBe(List<Token> tokens, int verb) {
    return tokens.get(verb).lemma().equals("be")
        && tokens.stream()
            .anyMatch(t ->
                t.head() == verb
                    && (t.lemma().equals("due")
                        || (noAdjective(tokens, verb)
                            && t.relation().equals("xcomp")
                            && t.tag().equals("VB")
                            && hasTo(tokens, tokens.indexOf(t)))));
  }

  private static boolean noAdjective(List<Token> tokens, int verb) {
    return tokens.stream().noneMatch(t -> t.head() == verb && t.relation().equals("acomp"));
  }

  private static boolean hasTo(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.tag().equals("TO"));
  }

  /// "Began to burn on Monday", "were allowed to go home".
  private boolean isDone(List<Token> tokens, Token verb) {
    return verb.head() >= 0
        && verbs.isImplicative(tokens.get(verb.head()).lemma())
        && GoverningVerb.form(tokens, verb.head()) == GoverningVerb.Form.PAST;
  }

  /// "Is due to open on Monday".
  private static boolean isArranged(List<Token> tokens, Token verb) {
    return verb.head() >= 0
        && AHEAD.contains(tokens.get(verb.head()).lemma().toLowerCase(Locale.ROOT));
  }
}
