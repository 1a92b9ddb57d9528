package news.parallax.claim.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.claim.Claim;
import news.parallax.claim.Figure;
import news.parallax.claim.match.Amount;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.ParseTree;

/// What can be seen of a figure and its sentence that bears on whether all its fields are right and
/// a reader wants it; nothing of it is a name or a word of the story.
final class FigureTraits {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final TraitWords SEEN = TraitWords.ENGLISH;
  private static final Pattern CHANGE =
      Pattern.compile("^(?:rise|fall|increase|drop|jump|decline)\\b");
  private static final List<String> PREPOSITIONS =
      List.of("of", "in", "on", "for", "with", "by", "to", "from", "at");
  private static final List<String> BEHIND =
      List.of("of", "in", "for", "to", "and", "on", "with", "from", "that", "who", ",", ".");
  private static final List<String> RELATIONS =
      List.of("root", "ccomp", "relcl", "advcl", "conj", "xcomp", "acl", "pcomp");

  private static final Set<EntityKind> PLACES =
      Set.of(EntityKind.GPE, EntityKind.LOC, EntityKind.NORP);

  private final List<String> names = new ArrayList<>();
  private final List<Double> values = new ArrayList<>();

  private final FigureSentence sentence;
  private final ParseTree tree;

  FigureTraits(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /// @param place of the amount among those of the sentence, from 0
  /// @param amounts of the sentence
  List<Double> of(
      Article article, Figure figure, Amount amount, Counted counted, int place, int amounts) {
    names.clear();
    values.clear();
    value(figure, amount);
    name(figure, counted);
    fields(article, figure);
    scope(figure, counted);
    noun(counted, amount);
    verb(counted.verb());
    behind(figure, counted);
    sentence(figure.claim().sentence(), place, amounts);
    around(figure, counted, amount);
    return List.copyOf(values);
  }

  /// The names of the traits last told, in their order.
  List<String> names() {
    return List.copyOf(names);
  }

  private void value(Figure figure, Amount amount) {
    Double most = amount.high() == null ? amount.low() : amount.high();
    set("money", amount.isMoney());
    set("percent", amount.isPercent());
    set("measure", amount.isMeasure());
    set("tally", amount.isTally());
    set("people", figure.unit().equals("people"));
    set("count", figure.unit().isEmpty());
    set("size", most == null ? 0 : Math.log10(1 + Math.abs(most)));
    set("small", most != null && most < 10 && !amount.isPercent());
    set("open", amount.low() == null || amount.high() == null);
    set("about", amount.approximate());
    set("spelled", !tree.text(amount.to()).matches(".*[0-9].*") && amount.from() == amount.to());
    set("one", most != null && most == 1);
    set(
        "definite",
        Set.of("the", "all", "those", "its", "their", "his", "her")
            .contains(sentence.lower(amount.from() - 1)));
  }

  private void name(Figure figure, Counted counted) {
    String name = figure.quantity();
    String[] words = name.split(" ");
    set("words", words.length);
    set("long", words.length > 8);
    set("single", words.length == 1);
    set("share", name.startsWith("share of "));
    set("change", CHANGE.matcher(name).find());
    set("value-of", name.startsWith("value of "));
    set("spending", name.matches("(?:money|payment|cost|donation|investment|spending)\\b.*"));
    set("to-come", name.contains(" to be ") || name.startsWith("expected "));
    set("bracket", name.contains("("));
    set("clause", name.matches(".* (?:who|that|which) .*"));
    set("capital", name.matches(".*\\b\\p{Lu}.*"));
    set("capitals", name.split("\\b\\p{Lu}").length > 3);
    set("participle", counted.verb() >= 0 && name.contains(sentence.participle(counted.verb())));
    set("pointing", WORDS.pointing().contains(sentence.lemma(counted.noun())));
    set(
        "harmed",
        name.matches(
            "(?i).*\\b(?:killed|dead|died|deaths|injured|wounded|missing|arrested|infected|cases)\\b.*"));
    set("the-in-name", name.contains(" the "));
    set("prepositions", name.split(" (?:of|in|on|for|with|by|to|from|at|against) ").length);
  }

  private void scope(Figure figure, Counted counted) {
    FigureScope scope = FigureScope.of(sentence, counted, figure);
    String text = scope.text();
    set("scope", !text.isEmpty());
    set("scope-words", text.isEmpty() ? 0 : text.split(" ").length);
    set(
        "scope-time",
        text.matches("(?i)(?:over|since|between|during|within|from|through|for)\\b.*"));
    set("scope-infinitive", text.matches("(?:.* )?to \\p{Ll}+\\b.*"));
    set("scope-lost", scope.lost());
  }

  private void fields(Article article, Figure figure) {
    Claim claim = figure.claim();
    set("of", !figure.of().isEmpty());
    set("of-name", !figure.of().isEmpty() && Character.isUpperCase(figure.of().charAt(0)));
    set("of-long", figure.of().split(" ").length > 3);
    set("counter", figure.counter() != null);
    set(
        "counter-name",
        figure.counter() != null && Character.isUpperCase(figure.counter().charAt(0)));
    set("counter-bare", figure.counter() != null && figure.counter().matches("\\p{Ll}+"));
    set("counter-unnamed", figure.counter() != null && figure.counter().startsWith("unnamed "));
    set("attributed", claim.attribution() != null);
    set("source-lost", claim.attribution() != null && figure.counter() == null);
    set("via", figure.via().size() > 1);
    set("date", figure.asOf() != null);
    set("date-published", figure.asOf() != null && figure.asOf().equals(article.publishedAt()));
    set("undated", article.publishedAt() == null);
    for (Claim.Modality modality : Claim.Modality.values()) {
      set("modality-" + modality.name().toLowerCase(Locale.ROOT), claim.modality() == modality);
    }
    set("negated", claim.negated());
  }

  private void noun(Counted counted, Amount amount) {
    int noun = counted.noun();
    String relation = tree.relation(noun);
    for (String one : List.of("dobj", "nsubj", "nsubjpass", "pobj", "attr", "conj", "appos")) {
      set("noun-" + one, relation.equals(one));
    }
    int preposition = relation.equals("pobj") ? tree.head(noun) : -1;
    for (String one : PREPOSITIONS) {
      set("noun-" + one, sentence.lower(preposition).equals(one));
    }
    set("plural", tree.tag(noun).endsWith("S"));
    set("named", tree.isName(noun));
    set(
        "pronoun-owner",
        tree.children(noun).stream().anyMatch(c -> tree.is(c, "poss") && tree.isPronoun(c)));
    set("owner", tree.has(noun, "poss"));
    set("distance", Math.min(10, Math.abs(noun - amount.to())));
    set("noun-before", noun < amount.from());
    set(
        "dependents",
        tree.children(noun).stream().filter(c -> c > noun && !tree.is(c, "punct")).count());
    set("relative", tree.has(noun, "relcl"));
  }

  private void verb(int verb) {
    set("verb", verb >= 0);
    set("verb-passive", verb >= 0 && sentence.isPassive(verb));
    set("verb-to-come", verb >= 0 && sentence.mood().isToCome(verb));
    set("verb-doubtful", verb >= 0 && sentence.mood().isDoubtful(verb));
    set("verb-past", verb >= 0 && Set.of("VBD", "VBN").contains(tree.tag(verb)));
    set("verb-be", verb >= 0 && tree.lemma(verb).equals("be"));
    set("verb-light", verb >= 0 && WORDS.light().contains(tree.lemma(verb)));
    set("verb-having", verb >= 0 && WORDS.having().contains(tree.lemma(verb)));
    set("verb-harm", verb >= 0 && sentence.isHarm(verb));
    set("verb-saying", verb >= 0 && WORDS.saying().contains(tree.lemma(verb)));
    for (String relation : RELATIONS) {
      set("verb-" + relation, verb >= 0 && tree.is(verb, relation));
    }
    OptionalInt subject = verb < 0 ? OptionalInt.empty() : sentence.subjects().of(verb);
    int i = subject.orElse(-1);
    set("subject", i >= 0);
    set("subject-name", i >= 0 && tree.isName(i));
    set("subject-pronoun", i >= 0 && tree.isPronoun(i));
    set("subject-the", i >= 0 && sentence.lower(tree.first(i)).equals("the"));
  }

  private void behind(Figure figure, Counted counted) {
    int last = counted.to();
    String name = figure.quantity();
    for (int i = 0; i < tree.size(); i++) {
      if (i >= counted.noun() && i < counted.noun() + 20 && name.endsWith(tree.text(i))) {
        last = Math.max(last, i);
        break;
      }
    }
    String next = sentence.lower(last + 1);
    for (String one : BEHIND) {
      set("next-" + one, next.equals(one));
    }
    String tag = last + 1 < tree.size() ? tree.tag(last + 1) : "";
    set("next-verb", tag.startsWith("VB") || tag.equals("MD"));
    set("next-noun", tag.startsWith("NN"));
    set("next-end", last + 2 >= tree.size());
  }

  /// What of the sentence no field tells.
  private void around(Figure figure, Counted counted, Amount amount) {
    String told = figure.quantity() + " " + figure.of() + " " + figure.counter();
    int names = 0;
    int places = 0;
    for (Mention mention : tree.sentence().mentions()) {
      List<Integer> words = tree.words(mention.span());
      boolean left =
          !words.isEmpty() && mention.kind().isName() && !told.contains(tree.text(words.getLast()));
      names += left ? 1 : 0;
      places += left && PLACES.contains(mention.kind()) ? 1 : 0;
    }
    set("names-left", Math.min(6, names));
    set("places-left", Math.min(4, places));
    set("place-lacking", places > 0 && figure.of().isEmpty());
    int noun = counted.noun();
    int first = tree.first(noun);
    int last = tree.last(noun);
    set("phrase", Math.min(25, last - first + 1));
    set("phrase-left", Math.min(20, last - first + 1 - figure.quantity().split(" ").length));
    int verb = counted.verb();
    set("verb-distance", verb < 0 ? -1 : Math.min(12, Math.abs(verb - noun)));
    set("verb-behind", verb > noun);
    set("passive-agent", verb >= 0 && tree.has(verb, "agent"));
    set(
        "verb-prepositions",
        verb < 0
            ? 0
            : tree.children(verb).stream().filter(c -> c > noun && tree.is(c, "prep")).count());
    set(
        "other",
        tree.children(noun).stream().anyMatch(c -> SEEN.others().contains(sentence.lower(c))));
    set("plan", tree.tokens().stream().anyMatch(t -> SEEN.plans().contains(t.lemma())));
    set("each", tree.tokens().stream().anyMatch(t -> SEEN.each().contains(t.lemma())));
    set("rate", SEEN.rates().contains(sentence.lemma(noun)));
    set("sum-noun", amount.isMoney() && tree.tag(noun).equals("NN"));
    set(
        "head-pobj-verb",
        tree.is(noun, "pobj")
            && tree.head(noun) >= 0
            && tree.head(tree.head(noun)) >= 0
            && tree.isVerb(tree.head(tree.head(noun))));
    set("name-end-noun", figure.quantity().endsWith(tree.text(noun)));
    set("harm-no-place", figure.of().isEmpty() && sentence.isHarm(verb));
    set(
        "first-person",
        tree.tokens().stream()
            .anyMatch(t -> SEEN.first().contains(t.lemma().toLowerCase(Locale.ROOT))));
    set(
        "his",
        tree.tokens().stream()
            .anyMatch(t -> SEEN.third().contains(t.text().toLowerCase(Locale.ROOT))));
    set(
        "headline-case",
        tree.tokens().stream().filter(t -> Character.isUpperCase(t.text().charAt(0))).count()
            > tree.size() * 0.6);
  }

  private void sentence(ArticleSentence of, int place, int amounts) {
    set("index", Math.min(40, of.index()));
    set("opening", of.index() < 3);
    set("headline", of.kind() == Block.Kind.HEADLINE);
    set("length", tree.size());
    set("place", place);
    set("amounts", amounts);
    String text = tree.sentence().span().length() == 0 ? "" : String.join(" ", words());
    set("quotes", text.contains("\u201c") || text.contains("\""));
    set("dash", text.contains(" \u2014 ") || text.contains(";"));
    set("parenthesis", text.contains("("));
    set("if", text.matches("(?is).*\\b(?:if|would|could|might)\\b.*"));
    set("then", text.matches("(?is).*\\b(?:when|before|since|until|earlier)\\b.*"));
    set("rank", text.matches("(?is).*\\b(?:among|out of|compared|than)\\b.*"));
    set("poll", text.matches("(?is).*\\b(?:poll|survey|respondents)\\b.*"));
  }

  private List<String> words() {
    return tree.tokens().stream().map(t -> t.text()).toList();
  }

  private void set(String name, boolean so) {
    set(name, so ? 1.0 : 0.0);
  }

  private void set(String name, double value) {
    names.add(name);
    values.add(value);
  }
}
