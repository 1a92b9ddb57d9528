package news.parallax.brief.alone;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Token;

/// How a sentence goes with the one a reader has just read: what it takes for known, whom it names
/// anew, how much of it was told already.
final class BehindTraits {
  private static final Set<String> THIRD =
      Set.of("he", "she", "they", "it", "his", "her", "their", "its", "him", "them");
  private static final Set<String> SAYING =
      Set.of("say", "tell", "add", "write", "note", "argue", "tweet", "claim", "ask");
  private static final Pattern TITLED =
      Pattern.compile(
          "^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Judge|Justice|President|Chief|Senator|Chairman|Secretary)\\b.*");
  private static final Pattern ONCE =
      Pattern.compile(
          "(?i)\\b(?:last (?:week|month|year|summer|fall|spring|winter)|earlier this|previously|(?:in|since|until) (?:19|20)\\d\\d|years? ago|at the time)\\b");
  private static final Pattern DAY =
      Pattern.compile("\\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b");

  private final StorySight sight;

  BehindTraits(StorySight sight) {
    this.sight = sight;
  }

  void tell(ArticleSentence sentence, ArticleSentence opening, TraitRow row) {
    Set<String> own = sight.terms(sentence);
    Set<String> told = sight.terms(opening);
    double shared = own.stream().filter(told::contains).count();
    String text = sight.story().text(sentence);
    row.add("of it told", shared / Math.max(1, own.size()));
    row.add("of opening told", shared / Math.max(1, told.size()));
    row.add("says", sentence.tokens().stream().anyMatch(t -> t.head() < 0 && says(t)));
    row.add("once", ONCE.matcher(text).find());
    row.add("day", DAY.matcher(text).find());
    row.add("had", count(sentence, "had"));
    row.add(
        "deeds told",
        sentence.tokens().stream()
            .filter(t -> t.isVerb() && told.contains(DefiniteNouns.stem(t.lemma())))
            .count());
    place(sentence, opening, row);
    definites(sentence, opening, row);
    names(sentence, opening, row);
  }

  private static boolean says(Token token) {
    return SAYING.contains(token.lemma());
  }

  private static long count(ArticleSentence sentence, String word) {
    return sentence.tokens().stream().filter(t -> lower(t).equals(word)).count();
  }

  private void place(ArticleSentence sentence, ArticleSentence opening, TraitRow row) {
    List<ArticleSentence> before = before(sentence);
    boolean same = sentence.articleId().equals(opening.articleId());
    row.add("opening's article", same);
    row.add(
        "behind opening",
        same && sentence.index() > opening.index()
            ? 1.0 / (sentence.index() - opening.index())
            : 0);
    row.add("before opening", same && sentence.index() < opening.index());
    Set<String> own = sight.terms(sentence);
    Set<String> last = before.isEmpty() ? Set.of() : sight.terms(before.getLast());
    row.add(
        "of it in the last",
        own.stream().filter(last::contains).count() / (double) Math.max(1, own.size()));
  }

  private List<ArticleSentence> before(ArticleSentence sentence) {
    return sight.look(sentence).prose().stream().filter(s -> s.index() < sentence.index()).toList();
  }

  /// "The fund": told by the opening, or only by what stands before it in its article.
  private void definites(ArticleSentence sentence, ArticleSentence opening, TraitRow row) {
    Set<String> read = stems(opening);
    Set<String> earlier = new TreeSet<>();
    before(sentence).forEach(s -> earlier.addAll(stems(s)));
    Set<String> own = new TreeSet<>();
    List<Token> tokens = sentence.tokens();
    int known = 0;
    int fromBefore = 0;
    int subject = 0;
    int fresh = 0;
    int described = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String stem = DefiniteNouns.stem(token.lemma());
      if (token.tag().matches("NNS?") && i > 0 && isDefinite(tokens, i) && !own.contains(stem)) {
        boolean headline = sight.inHeadlines(stem);
        if (DefiniteNouns.isDescribed(tokens, i)) {
          described++;
        } else if (SameThings.isAmong(read, stem) || headline) {
          known++;
        } else if (SameThings.isAmong(earlier, stem)) {
          fromBefore++;
          subject += token.relation().startsWith("nsubj") ? 1 : 0;
        } else {
          fresh++;
        }
      }
      own.add(stem);
    }
    row.add("definites told", known);
    row.add("definites from before", fromBefore);
    row.add("subjects from before", subject);
    row.add("definites new", fresh);
    row.add("definites described", described);
  }

  /// Whether it takes up a thing, by a noun alone, that its article told before and a reader has
  /// not read.
  ///
  /// @param read stems of the words that the reader has read
  boolean takesUp(ArticleSentence sentence, Set<String> read) {
    Set<String> earlier = new TreeSet<>();
    before(sentence).forEach(s -> earlier.addAll(stems(s)));
    Set<String> known = new TreeSet<>(read);
    List<Token> tokens = sentence.tokens();
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String stem = DefiniteNouns.stem(token.lemma());
      if (token.tag().matches("NNS?")
          && i > 0
          && isDefinite(tokens, i)
          && !DefiniteNouns.isDescribed(tokens, i)
          && !SameThings.isAmong(known, stem)
          && !sight.inHeadlines(stem)
          && SameThings.isAmong(earlier, stem)) {
        return true;
      }
      known.add(stem);
    }
    return false;
  }

  private static boolean isDefinite(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 4; i--) {
      if (lower(tokens.get(i)).equals("the")) {
        return true;
      }
      if (!tokens.get(i).tag().matches("JJ[RS]?|CD|VB[NG]|NNP?S?|RB|HYPH|,")) {
        return false;
      }
    }
    return false;
  }

  private void names(ArticleSentence sentence, ArticleSentence opening, TraitRow row) {
    Set<String> read = stems(opening);
    int first = sentence.span().end();
    int told = 0;
    int fresh = 0;
    int strangers = 0;
    int introduced = 0;
    for (Mention mention : sentence.mentions()) {
      if (!mention.kind().isName()) {
        continue;
      }
      first = Math.min(first, mention.span().start());
      String name = sight.story().text(new Passage(sentence.articleId(), mention.span()));
      String[] parts = name.split("\\s+");
      String last = DefiniteNouns.stem(parts[parts.length - 1].replaceFirst("['’]s?$", ""));
      boolean known = read.contains(last);
      told += known ? 1 : 0;
      fresh += known || sight.inHeadlines(last) ? 0 : 1;
      if (mention.kind() == EntityKind.PERSON && !known) {
        boolean alone = parts.length == 1 && !TITLED.matcher(name).matches();
        strangers += alone ? 1 : 0;
        introduced += alone ? 0 : 1;
      }
    }
    int start = first;
    row.add("names told", Math.min(3, told));
    row.add("names new", Math.min(4, fresh));
    row.add("surnames new", Math.min(3, strangers));
    row.add("people introduced", Math.min(3, introduced));
    row.add("no name told", told == 0);
    row.add(
        "pronouns first",
        sentence.tokens().stream()
            .filter(t -> THIRD.contains(lower(t)) && t.span().start() < start)
            .count());
  }

  private static Set<String> stems(ArticleSentence sentence) {
    Set<String> stems = new TreeSet<>();
    sentence.tokens().forEach(t -> stems.add(DefiniteNouns.stem(t.lemma())));
    return stems;
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
