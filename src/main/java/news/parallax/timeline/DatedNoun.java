package news.parallax.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import news.parallax.text.Token;
import news.parallax.timeline.VerbClasses.VerbClass;

/// A noun between a date and its verb that lets the date through: "pulled it down during a march on
/// Sunday", "issued a warning on Tuesday".
final class DatedNoun {
  private static final Set<String> OCCASIONS = Set.of("during", "at", "in");

  private final VerbClasses verbs;

  DatedNoun(VerbClasses verbs) {
    this.verbs = verbs;
  }

  /// Whether what the verb tells is of the date though the parse hangs it on a noun.
  boolean carries(List<Token> tokens, TimeExpression time, int verb) {
    int noun = nounAbove(tokens, time.span());
    if (noun < 0 || isNamed(tokens, noun)) {
      return false;
    }
    Token token = tokens.get(noun);
    String lemma = token.lemma().toLowerCase(Locale.ROOT);
    if (token.relation().equals("dobj")) {
      return token.head() == verb
          && noun > verb
          && verbs.is(VerbClass.LIGHT, tokens.get(verb).lemma().toLowerCase(Locale.ROOT));
    }
    int preposition = token.head();
    return token.relation().equals("pobj")
        && preposition >= 0
        && tokens.get(preposition).head() == verb
        && OCCASIONS.contains(tokens.get(preposition).text().toLowerCase(Locale.ROOT))
        && verbs.is(VerbClass.OCCASION, lemma);
  }

  /// "Ahead of a final vote Wednesday": the noun before a bare time keeps it, unless it is what the
  /// verb does or where it is done.
  boolean keeps(List<Token> tokens, TimeExpression time) {
    int before = -1;
    for (int i = 0; i < tokens.size() && tokens.get(i).span().end() <= time.span().start(); i++) {
      before = i;
    }
    if (before < 0
        || tokens.get(before).head() < 0
        || !tokens.get(before).relation().equals("pobj")) {
      return false;
    }
    Token noun = tokens.get(before);
    boolean occasion = verbs.is(VerbClass.OCCASION, noun.lemma().toLowerCase(Locale.ROOT));
    String preposition = tokens.get(noun.head()).text().toLowerCase(Locale.ROOT);
    return occasion && !OCCASIONS.contains(preposition);
  }

  /// The noun that a time hangs on, with nothing but a preposition between; -1 when there is none.
  private static int nounAbove(List<Token> tokens, Span place) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean top =
          token.span().overlaps(place)
              && token.head() >= 0
              && !tokens.get(token.head()).span().overlaps(place);
      if (!top) {
        continue;
      }
      int above = token.head();
      if (tokens.get(above).relation().equals("prep")
          && tokens.get(above).text().matches("on|in")) {
        above = tokens.get(above).head();
      }
      boolean before = above >= 0 && tokens.get(above).span().end() <= place.start();
      return before && tokens.get(above).isNoun() ? above : -1;
    }
    return -1;
  }

  /// "During her third debate on Monday": which of several is another matter than when.
  private static boolean isNamed(List<Token> tokens, int noun) {
    return tokens.stream().anyMatch(t -> t.head() == noun && t.relation().equals("relcl"));
  }
}
