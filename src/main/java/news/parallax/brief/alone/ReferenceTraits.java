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

/// How much a sentence rests on something said before: how it opens, what it points to.
final class ReferenceTraits {
  private static final Set<String> THIRD =
      Set.of("he", "she", "they", "it", "his", "her", "their", "its", "him", "them");
  private static final Set<String> PERSONS = Set.of("he", "she", "his", "her", "him", "they");
  private static final Set<String> POINTING = Set.of("this", "that", "these", "those", "such");
  private static final Set<String> ADDING =
      Set.of(
          "also", "too", "another", "other", "further", "additional", "again", "both", "similar");
  private static final Set<String> THEN =
      Set.of(
          "later",
          "then",
          "meanwhile",
          "earlier",
          "afterward",
          "subsequently",
          "subsequent",
          "now",
          "still",
          "already",
          "previous",
          "previously",
          "initially",
          "follow");
  private static final Set<String> AGAINST =
      Set.of("however", "instead", "though", "although", "but", "yet", "despite", "while");
  private static final Set<String> UNIQUE =
      Set.of(
          "president",
          "government",
          "world",
          "country",
          "state",
          "administration",
          "nation",
          "house",
          "senate",
          "congress",
          "public",
          "economy",
          "internet",
          "party",
          "law",
          "court",
          "police",
          "media",
          "press",
          "week",
          "year",
          "month",
          "day",
          "weekend",
          "time",
          "end",
          "city",
          "vote",
          "election",
          "campaign",
          "border",
          "military",
          "army",
          "war",
          "future",
          "united",
          "number",
          "way",
          "first",
          "most",
          "past",
          "right",
          "left",
          "majority",
          "market",
          "virus",
          "pandemic",
          "coronavirus",
          "republican",
          "democrat",
          "minister");
  private static final Pattern COMES_AFTER =
      Pattern.compile(
          "\\b(?:comes?|came|follows?|followed) (?:after|as|amid|hours|days|weeks|months|a day|a week|one|two|just|on the heels|in the wake)\\b");
  private static final Pattern THE_NEWS =
      Pattern.compile(
          "^(?:The|This|That|These|Those) (?:\\p{Ll}+ ){0,2}(?:news|move|announcement|decision|remarks?|comments?|statement|report|ruling|order|letter|memos?|tweet|incident|measure|proposal|legislation|bill|development|plan|deal|vote|release|disclosure|revelation)\\b");
  private static final Pattern IN_THE =
      Pattern.compile(
          "^(?:In|At|During|After|Before|Under|As part of|Besides|Following|With|By|On) (?:the|that|this|his|her|their|its|another|both|a (?:second|later|separate|subsequent)) ");

  private static final Pattern TITLE =
      Pattern.compile(
          "^(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Judge|Justice|President|Chief|Senator|Chairman)\\.? ");

  /// Takes up what stood before, whatever else the sentence says.
  private static final Pattern TAKES_UP =
      Pattern.compile(
          "(?i)\\b(?:the (?:matter|issue|group|center|agency|paper|newspaper|news agency|outlet|magazine|network|people|tweet|letter|memo|complaint|document|report|development|incident|move|announcement|news|exchange|episode|sources?|officials?|official|witness|meeting|call|interview|two|three|pair|duo|former|latter|men|women|man|woman|company|same)(?: said| says| added| told| noted|[,.]|$)"
              + "|(?:hours|minutes|days?|weeks?|months?) (?:earlier|later|before)\\b|earlier in|later in the|that (?:day|night|week|month|year|time)|at the time|both (?:men|women|sides|of)|of those|was referring|referring to|as part of the|under the (?:terms|plan|deal|bill|proposal|order)"
              + "|in response|in the wake|in the (?:interview|statement|letter|report|video|memo|clip|post|speech|tweet|order|ruling|decision|filing)\\b|went on to|followed by|as well)");

  private final StorySight sight;

  ReferenceTraits(StorySight sight) {
    this.sight = sight;
  }

  void tell(ArticleSentence sentence, TraitRow row) {
    List<Token> tokens = sentence.tokens();
    String text = sight.story().text(sentence);
    opening(sentence, row, text);
    definites(tokens, row);
    people(sentence, row);
    row.add("comes after", COMES_AFTER.matcher(text).find());
    row.add("the news", THE_NEWS.matcher(text).find());
    row.add("in the", IN_THE.matcher(text).find());
    row.add("takes up", TAKES_UP.matcher(text.strip()).results().count());
    row.add("adds", tokens.stream().anyMatch(t -> t.head() < 0 && t.lemma().equals("add")));
    row.add(
        "pointing",
        count(
            tokens, POINTING, t -> t.relation().equals("det") || t.relation().startsWith("nsubj")));
    row.add("adding", count(tokens, ADDING, t -> true));
    row.add("then", count(tokens, THEN, t -> true));
    row.add("against", count(tokens, AGAINST, t -> true));
  }

  private static void opening(ArticleSentence sentence, TraitRow row, String text) {
    List<Token> tokens = sentence.tokens();
    String tag = tokens.isEmpty() ? "" : tokens.getFirst().tag();
    String first = tokens.isEmpty() ? "" : lower(tokens.getFirst());
    row.add("opens pronoun", tag.startsWith("PRP"));
    row.add("opens the", first.equals("the"));
    row.add("opens a", first.equals("a") || first.equals("an"));
    row.add("opens name", tag.startsWith("NNP"));
    row.add("opens quote", text.strip().startsWith("\"") || text.strip().startsWith("“"));
    row.add("opens adverb", tag.startsWith("RB") || tag.equals("CC"));
    row.add("opens preposition", tag.equals("IN") || tag.equals("TO"));
    row.add("opens participle", tag.equals("VBG") || tag.equals("VBN"));
    row.add("opens plural", tag.equals("NNS"));
    row.add("opens alone", new DefiniteNouns().opensWithOne(sentence));
  }

  private void definites(List<Token> tokens, TraitRow row) {
    Set<String> before = new TreeSet<>();
    int all = 0;
    int bare = 0;
    int unknown = 0;
    int pointing = 0;
    int subject = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      String stem = DefiniteNouns.stem(token.lemma());
      if (token.tag().matches("NNS?") && isDefinite(tokens, i)) {
        all++;
        if (!DefiniteNouns.isDescribed(tokens, i)) {
          bare++;
          boolean known =
              before.contains(stem) || sight.inHeadlines(stem) || UNIQUE.contains(lower(token));
          unknown += known ? 0 : 1;
          subject += !known && token.relation().startsWith("nsubj") ? 1 : 0;
          pointing += DefiniteNouns.pointsBack(tokens, i) && !before.contains(stem) ? 1 : 0;
        }
      }
      before.add(stem);
    }
    row.add("definites", all);
    row.add("bare definites", bare);
    row.add("unknown definites", unknown);
    row.add("unknown subjects", subject);
    row.add("pointing nouns", pointing);
  }

  private static boolean isDefinite(List<Token> tokens, int noun) {
    for (int i = noun - 1; i >= 0 && i >= noun - 5; i--) {
      if (lower(tokens.get(i)).equals("the") && (tokens.get(i).head() == noun || i == noun - 1)) {
        return true;
      }
    }
    return false;
  }

  private void people(ArticleSentence sentence, TraitRow row) {
    List<Token> tokens = sentence.tokens();
    int named = sentence.span().end();
    int full = 0;
    int strange = 0;
    int unknown = 0;
    int known = 0;
    int names = 0;
    for (Mention mention : sentence.mentions()) {
      if (!mention.kind().isName()) {
        continue;
      }
      names++;
      named = Math.min(named, mention.span().start());
      String name =
          TITLE
              .matcher(sight.story().text(new Passage(sentence.articleId(), mention.span())))
              .replaceFirst("");
      String[] parts = name.split("\\s+");
      boolean headline = sight.inHeadlines(DefiniteNouns.stem(parts[parts.length - 1]));
      known += headline ? 1 : 0;
      if (mention.kind() == EntityKind.PERSON) {
        full += parts.length > 1 ? 1 : 0;
        unknown += parts.length > 1 && !headline ? 1 : 0;
        strange += parts.length == 1 && !headline ? 1 : 0;
      }
    }
    int first = named;
    long early =
        tokens.stream()
            .filter(t -> THIRD.contains(lower(t)) && t.span().start() < first)
            .filter(t -> !t.relation().equals("expl"))
            .count();
    row.add("pronouns before names", early);
    row.add("pronouns", count(tokens, THIRD, t -> true) / (1.0 + tokens.size()) * 10);
    row.add("persons by pronoun", count(tokens, PERSONS, t -> true));
    row.add(
        "pronoun subject",
        tokens.stream()
            .anyMatch(t ->
                PERSONS.contains(lower(t))
                    && t.relation().startsWith("nsubj")
                    && t.head() >= 0
                    && tokens.get(t.head()).head() < 0));
    row.add("names", Math.min(6, names));
    row.add("full names", Math.min(4, full));
    row.add("strangers", Math.min(3, strange));
    row.add("new persons", Math.min(3, unknown));
    row.add("known names", Math.min(5, known));
    row.add("no name", names == 0);
    row.add("no known name", known == 0);
  }

  private static int count(
      List<Token> tokens, Set<String> words, java.util.function.Predicate<Token> fits) {
    return (int)
        tokens.stream()
            .filter(t -> words.contains(lower(t)) || words.contains(t.lemma()))
            .filter(fits)
            .count();
  }

  private static String lower(Token token) {
    return token.text().toLowerCase(Locale.ROOT);
  }
}
