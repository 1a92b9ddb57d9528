package news.parallax.brief.party;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Span;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.Titles;

/// How much there is in something said: a position, a figure, a plan is much; a refusal to comment,
/// a remark of four words and a word of praise are little.
final class Substance {
  private static final Set<String> EMPTY_CUES = Set.of("decline", "refuse", "reply", "ask");
  private static final Set<String> POINTERS =
      Set.of("it", "they", "he", "she", "this", "that", "these", "those", "such");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never");
  private static final Set<String> REFERRING =
      Set.of("it", "they", "he", "she", "this", "that", "these", "those", "them", "him", "then");
  private static final Set<String> HE = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> THEM = Set.of("them", "those", "these", "theirs");
  private static final Set<String> SOMEBODY =
      Set.of("guy", "man", "woman", "boy", "girl", "anyone", "somebody", "someone", "kid", "child");
  private static final int OPENING = 8;

  /// The words of a link to another article.
  private static final Pattern LINK =
      Pattern.compile(
          "^(?:see|see also|read|now read|read next|read more|watch|listen|related) ?:",
          Pattern.CASE_INSENSITIVE);

  /// A question, with or without its quotation marks.
  private static final Pattern ENDS_ASKING = Pattern.compile("\\?[\u201d\u2019\"']*$");

  private static final int SHORT = 5;

  /// Words of a quotation that stands without the sentence that tells who spoke.
  private static final int SAYS_SOMETHING = 8;

  private static final int FULL = 14;
  private static final int LONG = 45;

  private final AnalyzedStory story;

  Substance(AnalyzedStory story) {
    this.story = story;
  }

  /// From 0, nothing worth printing, to about 2.
  double of(Attribution said, ArticleSentence sentence) {
    List<Token> content =
        sentence.tokens().stream()
            .filter(t -> said.content().stream().anyMatch(c -> c.contains(t.span())))
            .filter(t -> Character.isLetterOrDigit(t.text().charAt(0)))
            .toList();
    if (content.size() < SHORT || content.stream().noneMatch(Token::isVerb)) {
      return 0;
    }
    if (said.form() == Attribution.Form.INDIRECT && opensQuoted(sentence)) {
      return 0;
    }
    boolean quoted = said.form() != Attribution.Form.INDIRECT && opensQuoted(sentence);
    if (LINK.matcher(story.text(sentence).strip()).find()) {
      return 0;
    }
    if (ENDS_ASKING.matcher(story.text(sentence).strip()).find()
        || ((quoted || said.form() == Attribution.Form.DIRECT) && pointsBack(content))) {
      return 0;
    }
    if (said.form() == Attribution.Form.DIRECT && speaksOfSomebodyUnnamed(said, sentence)) {
      return 0;
    }
    if (said.form() == Attribution.Form.DIRECT && speaksOfThem(content)) {
      return 0;
    }
    boolean alone = said.cue().stream().noneMatch(c -> sentence.span().overlaps(c));
    if (alone && (content.size() < SAYS_SOMETHING || goesOn(content))) {
      return 0;
    }
    if (said.act() == Attribution.Act.ASKS && asks(content)) {
      return 0;
    }
    boolean cued = sentence.tokens().stream().anyMatch(t -> holdsCue(said, t));
    if (cued && content.size() < share(said, sentence) * words(sentence)) {
      return 0;
    }
    double weight = act(said) * length(content.size());
    if (content.stream().anyMatch(t -> t.tag().equals("CD"))) {
      weight *= 1.2;
    }
    long names =
        sentence.mentions().stream()
            .filter(m -> m.kind().isName() && holds(said, m.span()))
            .count();
    weight *= 1 + 0.05 * Math.min(4, names);
    if (said.form() != Attribution.Form.INDIRECT) {
      weight *= 1.1;
    }
    if (isEmpty(said, sentence)) {
      weight *= 0.2;
    }
    return said.anonymous() ? weight * 0.9 : weight;
  }

  /// Whether what is said opens with a word for something said before, or speaks of "them" before
  /// it has named anything.
  private static boolean pointsBack(List<Token> content) {
    Token first = content.getFirst();
    if (POINTERS.contains(first.text().toLowerCase(Locale.ROOT))
        && first.relation().startsWith("nsubj")
        && !first.tag().startsWith("W")) {
      return true;
    }
    for (Token token : content.subList(0, Math.min(OPENING, content.size()))) {
      if (token.isNoun()) {
        return false;
      }
      boolean pronoun = token.tag().startsWith("PRP") || token.tag().equals("DT");
      if (pronoun
          && REFERRING.contains(token.text().toLowerCase(Locale.ROOT))
          && !token.relation().equals("expl")
          && !token.relation().equals("det")) {
        return true;
      }
    }
    return false;
  }

  /// "Congress could shore them up": a quotation that speaks of several before it has named any.
  private static boolean speaksOfThem(List<Token> content) {
    for (Token token : content) {
      if ((token.tag().endsWith("S") && token.isNoun())
          || token.tag().equals("CC")
          || token.text().equalsIgnoreCase("people")) {
        return false;
      }
      if (THEM.contains(token.text().toLowerCase(Locale.ROOT)) && !token.relation().equals("det")) {
        return true;
      }
    }
    return false;
  }

  /// A quotation that says "he" or "her" before anybody is named or called by what he is.
  private boolean speaksOfSomebodyUnnamed(Attribution said, ArticleSentence sentence) {
    boolean somebody = false;
    for (Token token : sentence.tokens()) {
      if (!holds(said, token.span())) {
        continue;
      }
      String word = token.text().toLowerCase(Locale.ROOT);
      somebody |=
          token.isNoun()
              && !token.tag().endsWith("S")
              && (token.tag().equals("NNP")
                  || token.relation().equals("nsubj")
                  || Titles.load().kind(word).isPresent()
                  || SpeakerWords.load().sort(token.lemma()).isPresent()
                  || SOMEBODY.contains(word));
      if (!somebody
          && HE.contains(word)
          && token.tag().startsWith("PRP")
          && !isNear(token, sentence)) {
        return true;
      }
    }
    return false;
  }

  /// Whether who is meant was named outside of the quotation, earlier in the sentence.
  private static boolean isNear(Token pronoun, ArticleSentence sentence) {
    return sentence.mentions().stream()
        .anyMatch(m -> m.kind() == EntityKind.PERSON && m.span().end() <= pronoun.span().start());
  }

  /// "And the result is lunacy": whoever reads it alone does not know of what.
  private static boolean goesOn(List<Token> content) {
    return Set.of("and", "but", "so", "or", "then", "because", "yet", "also")
        .contains(content.getFirst().text().toLowerCase(Locale.ROOT));
  }

  private static boolean asks(List<Token> content) {
    String first = content.getFirst().text().toLowerCase(Locale.ROOT);
    return first.equals("if") || first.startsWith("wh") || first.equals("how");
  }

  /// "Venn met the mayor and accused her": the cue is joined to the main verb, and of one subject
  /// with it.
  private static boolean sharesSubject(Attribution said, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      Token cue = tokens.get(i);
      boolean joined =
          holdsCue(said, cue)
              && cue.relation().equals("conj")
              && cue.head() >= 0
              && tokens.get(cue.head()).head() < 0;
      if (joined
          && tokens.stream().noneMatch(t -> t.head() == at && t.relation().startsWith("nsubj"))) {
        return true;
      }
    }
    return false;
  }

  private boolean opensQuoted(ArticleSentence sentence) {
    String text = story.text(sentence).strip();
    return text.startsWith("\u201c")
        || text.startsWith("\"")
        || text.startsWith("\u2018")
        || (text.startsWith("'") && text.length() > 1 && Character.isUpperCase(text.charAt(1)));
  }

  private static boolean holdsCue(Attribution said, Token token) {
    return said.cue().stream().anyMatch(c -> c.contains(token.span()));
  }

  /// How much of a sentence must be said by its source. A cue in a clause aside makes no statement
  /// of the sentence.
  private static double share(Attribution said, ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    boolean all =
        tokens.stream().anyMatch(t -> t.head() < 0 && (holdsCue(said, t) || holds(said, t.span())));
    if (all || sharesSubject(said, tokens)) {
      return 0.2;
    }
    if (isMain(said, sentence)) {
      return 0.4;
    }
    boolean goesOn =
        tokens.stream()
            .anyMatch(t ->
                holdsCue(said, t)
                    && (t.tag().equals("VBG") || t.relation().equals("prep"))
                    && Set.of("advcl", "acl", "xcomp", "prep", "dep").contains(t.relation()));
    return goesOn ? 0.5 : 0.65;
  }

  private static long words(ArticleSentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> Character.isLetterOrDigit(t.text().charAt(0)))
        .count();
  }

  /// Whether the cue is the main verb of its sentence, one joined to it, or reports all of it; a
  /// cue in a clause aside makes no statement of the sentence.
  private static boolean isMain(Attribution said, ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      int at = i;
      if (said.cue().stream().noneMatch(c -> c.contains(tokens.get(at).span()))) {
        continue;
      }
      int up = i;
      for (int steps = 0;
          steps < tokens.size() && tokens.get(up).relation().equals("conj");
          steps++) {
        up = tokens.get(up).head();
      }
      if (tokens.get(up).head() < 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean holds(Attribution said, Span span) {
    return said.content().stream().anyMatch(c -> c.contains(span));
  }

  private static double act(Attribution said) {
    return switch (said.act()) {
      case DENIES, ESTIMATES, DEMANDS -> 1.2;
      case PLANS, EXPECTS -> 1.1;
      case STATES -> 1.0;
      case BELIEVES -> said.form() == Attribution.Form.INDIRECT ? 0.6 : 0.9;
      case JUDGES -> said.form() == Attribution.Form.INDIRECT ? 0.25 : 0.4;
      case ASKS -> 0.3;
    };
  }

  private static double length(int words) {
    if (words < FULL) {
      return 0.4 + 0.6 * words / FULL;
    }
    return words > LONG ? 0.7 : 1;
  }

  /// A cue that says that nothing is said: "declined to comment", "did not say".
  private static boolean isEmpty(Attribution said, ArticleSentence sentence) {
    return sentence.tokens().stream()
        .filter(t -> said.cue().stream().anyMatch(c -> c.contains(t.span())))
        .anyMatch(t ->
            EMPTY_CUES.contains(t.lemma())
                || NEGATIONS.contains(t.text().toLowerCase(Locale.ROOT)));
  }
}
