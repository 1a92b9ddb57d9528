package news.parallax.brief.alone;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.alone.OpenReference.Kind;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Lists what a sentence counts on and a reader has not been told, given what was read before it.
public final class UntoldReferences {
  private static final Pattern BRACKET = Pattern.compile("\\[[^\\]]*\\]");
  private static final Pattern ENDING = Pattern.compile("[’']s?$");

  /// Who rules a country needs no introduction.
  private static final Pattern RULES =
      Pattern.compile(
          "\\b(?:President|Prime Minister|Chancellor|Pope|King|Queen)(?: \\p{Lu}[\\p{L}.]*)? (\\p{Lu}[\\p{L}-]+)");

  /// "It was the first port to ...", but not "It was clear that ...".
  private static final Pattern OPENS_WITH_IT =
      Pattern.compile(
          "^It (?:is|was|has|had|became|will be) (?:also )?(?:the|an?|one|been|its)\\b");

  /// A first name and a surname, without a word of what that one is.
  private static final Pattern NAMED_ONLY =
      Pattern.compile(
          "\\[(?!(?:Sen|Rep|Gov|Gen|Lt|Col|Dr|Judge|Justice|President|Chief|Senator|Chairman|Secretary|Attorney|Mayor|Prime|Vice|King|Queen|Pope|Speaker|Ambassador|Majority|Minority|The|U)\\b)"
              + "\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}[\\p{L}.-]* )?(\\p{Lu}[\\p{L}-]+)(?:[’']s?)?]");

  private static final Pattern SURNAME = Pattern.compile("\\p{Lu}\\p{L}+(?:[-’']\\p{Lu}\\p{L}+)?");

  private static final Set<String> OF_PLACES =
      Set.of(
          "police",
          "council",
          "court",
          "mayor",
          "town",
          "city",
          "port",
          "harbour",
          "harbor",
          "people",
          "resident",
          "university",
          "district",
          "province",
          "bridge",
          "airport",
          "hospital",
          "assembly",
          "parliament");

  private final AnalyzedStory story;
  private final UntoldThings things;
  private final Set<String> rulers = new TreeSet<>();

  public UntoldReferences(AnalyzedStory story) {
    this.story = story;
    this.things = new UntoldThings(story);
    story.articles().stream()
        .flatMap(a -> RULES.matcher(a.article().text()).results())
        .forEach(m -> rulers.add(m.group(1)));
  }

  /// What in a sentence a reader would ask for, in order.
  ///
  /// @param printed its words as they are printed, with what [brackets] tell
  public List<OpenReference> in(ArticleSentence told, String printed, ReaderKnows reader) {
    return in(told, told.span(), printed, reader);
  }

  /// What in a part of a sentence a reader would ask for, in order.
  ///
  /// @param part what is printed of the sentence
  /// @param printed its words as they are printed, with what [brackets] tell
  public List<OpenReference> in(
      ArticleSentence told, Span part, String printed, ReaderKnows reader) {
    String brackets =
        BRACKET.matcher(printed).results().map(MatchResult::group).collect(Collectors.joining(" "));
    List<Token> tokens = told.tokens();
    Set<String> known = new TreeSet<>(reader.stems());
    known.addAll(ReaderKnows.of(brackets).stems());
    List<OpenReference> open = new ArrayList<>();
    if (OPENS_WITH_IT.matcher(printed).find()) {
      open.add(new OpenReference(Kind.POINTED, "it"));
    }
    for (int i = 0; i < tokens.size(); i++) {
      if (!part.contains(tokens.get(i).span())) {
        continue;
      }
      things.at(told, i, known, reader).ifPresent(open::add);
      UntoldOthers.at(tokens, i, known).ifPresent(open::add);
      known.add(DefiniteNouns.stem(tokens.get(i).lemma()));
      known.add(DefiniteNouns.stem(tokens.get(i).text()));
    }
    people(told, part, brackets, reader, open);
    strangers(brackets, reader, open);
    return List.copyOf(open);
  }

  /// "Holm", of whom nobody has told, as whoever is known.
  private void people(
      ArticleSentence told,
      Span part,
      String brackets,
      ReaderKnows reader,
      List<OpenReference> open) {
    List<Token> tokens = told.tokens();
    Set<String> named = new TreeSet<>();
    for (Mention mention : told.mentions()) {
      String name = story.text(new Passage(told.articleId(), mention.span()));
      String bare = ENDING.matcher(name).replaceFirst("");
      if (mention.kind() != EntityKind.PERSON || !part.contains(mention.span())) {
        continue;
      }
      if (bare.indexOf(' ') >= 0) {
        named.add(bare.substring(bare.lastIndexOf(' ') + 1));
        continue;
      }
      int first = 0;
      while (first < tokens.size() && !mention.span().contains(tokens.get(first).span())) {
        first++;
      }
      if (!isIntroduced(tokens, first)
          && !named.contains(bare)
          && !brackets.contains(bare)
          && !reader.hasName(bare)
          && !rulers.contains(bare)
          && SURNAME.matcher(bare).matches()
          && !bare.endsWith("care")) {
        open.add(new OpenReference(Kind.PERSON, bare));
      }
    }
  }

  /// "[Ada Holm]", of whom nobody has told and of whom it says no more.
  private void strangers(String brackets, ReaderKnows reader, List<OpenReference> open) {
    NAMED_ONLY
        .matcher(brackets)
        .results()
        .map(m -> m.group(1))
        .filter(n -> !reader.hasName(n) && !rulers.contains(n))
        .forEach(n -> open.add(new OpenReference(Kind.PERSON, n)));
  }

  /// "Mayor Holm", "Holm, the mayor", "the police of Holm", "the Holm bridge".
  private static boolean isIntroduced(List<Token> tokens, int name) {
    if (name >= tokens.size()) {
      return true;
    }
    boolean titled = name > 0 && tokens.get(name - 1).tag().startsWith("NN");
    boolean followed = name + 1 < tokens.size() && tokens.get(name + 1).text().matches(",|\\(");
    boolean ofAPlace =
        name > 1
            && (tokens.get(name - 1).text().matches("in|at|near")
                || (tokens.get(name - 1).text().equals("of")
                    && OF_PLACES.contains(tokens.get(name - 2).lemma())));
    boolean ofAThing = tokens.get(name).relation().equals("compound");
    return titled || followed || ofAPlace || ofAThing;
  }
}
