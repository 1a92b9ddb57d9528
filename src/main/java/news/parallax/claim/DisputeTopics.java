package news.parallax.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Reference;
import news.parallax.claim.actor.ReferenceResolver;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import news.parallax.text.Span;

/// Names what is disputed, as a reader would: "whether the light was dark", "Ada Quist's allegation
/// against Dov Lanier", "number of boats".
public final class DisputeTopics {
  private static final Pattern DOES_NOT = Pattern.compile("\\bdoes(?: not|n[’']t) (\\p{Ll}+)\\b");
  private static final int MOST_WORDS = 16;
  private static final int FEWEST_WORDS = 4;
  private static final Set<String> SPEAKING =
      Set.of("i", "we", "you", "my", "our", "your", "me", "us", "here", "this", "these", "that");
  private static final Set<String> REPORTING =
      Set.of(
          "say", "tell", "claim", "insist", "argue", "add", "deny", "report", "believe", "think");
  private static final Set<String> OPENING =
      Set.of(
          "and", "but", "so", "also", "however", "then", "yet", "if", "while", "because", "when");

  private final AnalyzedStory story;
  private final ReferenceResolver references;

  public DisputeTopics(AnalyzedStory story, Cast cast) {
    this.story = story;
    this.references = new ReferenceResolver(story, cast);
  }

  /// "Whether" and what the words say, when they are a clause that is short and stands alone.
  public Optional<String> whether(ArticleSentence sentence, Span span) {
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Integer> words = tree.words(span);
    OptionalInt top = tree.top(words);
    if (top.isEmpty()
        || !tree.isVerb(top.getAsInt())
        || !isFinite(tree, top.getAsInt())
        || REPORTING.contains(tree.lemma(top.getAsInt()))) {
      return Optional.empty();
    }
    Optional<Span> fits =
        words.size() <= MOST_WORDS
            ? Optional.of(span)
            : Cuts.forMatching(tree, span).stream()
                .filter(s -> tree.words(s).size() <= MOST_WORDS)
                .max(Comparator.comparingInt(Span::length).thenComparing(s -> -s.start()));
    return fits.flatMap(s -> clause(sentence, tree, s)).map(c -> "whether " + positive(c));
  }

  /// Without its negation: it is asked whether it is so.
  private static String positive(String clause) {
    return asIt(clause)
        .replaceFirst("^instead ", "")
        .replaceFirst(" instead$", "")
        .replaceFirst("^no ", "any ")
        .replaceFirst("^nobody ", "anybody ")
        .replaceFirst("\\b(is|are|was|were|has|had|have|did|does|do|would|will|could) not\\b", "$1")
        .replaceFirst("\\b(is|are|was|were|has|had|have|did|does|do|would|could)n[’']t\\b", "$1");
  }

  /// "Does not rise" asks whether it "rises".
  private static String asIt(String clause) {
    Matcher matcher = DOES_NOT.matcher(clause);
    if (!matcher.find()) {
      return clause;
    }
    String verb = matcher.group(1);
    String form =
        verb.matches(".*(?:s|sh|ch|x|z|o)")
            ? verb + "es"
            : verb.matches(".*[^aeiou]y")
                ? verb.substring(0, verb.length() - 1) + "ies"
                : verb + "s";
    return matcher.replaceFirst(Matcher.quoteReplacement(verb.equals("have") ? "has" : form));
  }

  private static boolean isFinite(ParseTree tree, int verb) {
    String tag = tree.token(verb).tag();
    boolean auxiliary =
        tree.auxiliaries(verb).stream()
            .anyMatch(a -> Set.of("VBD", "VBZ", "VBP", "MD").contains(tree.token(a).tag()));
    return tree.ownSubject(verb).isPresent()
        && (auxiliary || Set.of("VBD", "VBZ", "VBP").contains(tag));
  }

  private Optional<String> clause(ArticleSentence sentence, ParseTree tree, Span span) {
    List<Integer> words = tree.words(span);
    int from = 0;
    while (from < words.size()
        && (tree.is(words.get(from), "punct")
            || (tree.is(words.get(from), "mark") && tree.text(words.get(from)).equals("that")))) {
      from++;
    }
    int to = words.size() - 1;
    while (to > from && tree.is(words.get(to), "punct")) {
      to--;
    }
    if (to - from + 1 < FEWEST_WORDS) {
      return Optional.empty();
    }
    int first = words.get(from);
    boolean speaks =
        words.subList(from, to + 1).stream()
            .anyMatch(w -> SPEAKING.contains(tree.text(w).toLowerCase(Locale.ROOT)));
    if (speaks || OPENING.contains(tree.text(first).toLowerCase(Locale.ROOT))) {
      return Optional.empty();
    }
    Span kept = tree.span(first, words.get(to));
    return resolved(sentence, kept).map(t -> tree.isName(first) ? t : lowerFirst(t, tree, first));
  }

  private static String lowerFirst(String text, ParseTree tree, int first) {
    String word = tree.text(first);
    boolean common =
        !tree.token(first).tag().startsWith("NNP")
            && !word.equals("I")
            && (word.length() == 1 || Character.isLowerCase(word.charAt(1)))
            && tree.sentence().mentions().stream()
                .noneMatch(m -> m.kind().isName() && m.span().contains(tree.token(first).span()));
    return common && text.startsWith(tree.text(first))
        ? text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1)
        : text;
  }

  /// The words with their pronouns replaced by what they stand for; empty where one is not known.
  private Optional<String> resolved(ArticleSentence sentence, Span span) {
    String text = story.article(sentence.articleId()).article().text();
    StringBuilder resolved = new StringBuilder();
    int at = span.start();
    List<Reference> inside =
        references.references(sentence, span).stream()
            .filter(r -> span.contains(r.span()))
            .sorted(Comparator.comparing(Reference::span))
            .toList();
    Set<String> named = new java.util.TreeSet<>();
    for (Reference reference : inside) {
      String replacement = reference.replacement();
      if (reference.kind() != Reference.Kind.PRONOUN) {
        continue;
      }
      if (replacement == null) {
        return Optional.empty();
      }
      if (reference.span().start() < at || !named.add(replacement.replaceAll("[\u2019']s?$", ""))) {
        continue;
      }
      resolved.append(text, at, reference.span().start()).append(replacement);
      at = reference.span().end();
    }
    resolved.append(text, at, span.end());
    String plain = resolved.toString().replaceAll("[\u201c\u201d\"]", "").replaceAll("\\s+", " ");
    return Optional.of(plain.strip()).filter(p -> !p.contains("\n") && !p.contains(","));
  }

  /// "Alleged collusion with Orrin", of a noun that names what is denied; "the claim of having sold
  /// it", of a verb.
  public Optional<String> alleged(ArticleSentence sentence, Span span, String denier) {
    ParseTree tree = new ParseTree(sentence.sentence());
    List<Integer> words = tree.words(span);
    OptionalInt top = tree.top(words);
    if (top.isEmpty() || words.size() > MOST_WORDS) {
      return Optional.empty();
    }
    Optional<String> text =
        resolved(sentence, tree.span(words.getFirst(), words.getLast()))
            .map(t -> t.replaceFirst("^(?:any|all|the|a|an|some|having any) ", ""))
            .filter(t -> !t.isBlank());
    if (tree.isNoun(top.getAsInt())) {
      boolean bare = words.size() < 4;
      return text.map(t -> t.contains("alleged") ? t : "alleged " + t)
          .map(t -> bare ? t + " by " + denier : t);
    }
    boolean gerund =
        words.size() > 2
            && tree.token(words.getFirst()).tag().equals("VBG")
            && !REPORTING.contains(tree.lemma(words.getFirst()));
    return text.filter(t -> gerund).map(t -> "the claim of " + t);
  }

  /// "Ada Quist's allegation against Dov Lanier".
  public static String allegation(String holder, String denier) {
    return possessive(holder) + " allegation against " + denier;
  }

  /// "Number of boats, Harrow", "jobless rate".
  public static String quantity(Figure figure) {
    boolean counts = figure.unit().isEmpty() || figure.unit().equals("people");
    String quantity = counts ? "number of " + figure.quantity() : figure.quantity();
    return figure.of().isEmpty() ? quantity : quantity + ", " + figure.of();
  }

  private static String possessive(String name) {
    return name.endsWith("s") ? name + "\u2019" : name + "\u2019s";
  }
}
