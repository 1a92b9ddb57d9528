package news.parallax.claim.dispute;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.claim.Concepts;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.match.Terms;
import news.parallax.claim.match.Terms.Kind;
import news.parallax.claim.match.Terms.Term;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.ParseTree;
import org.jspecify.annotations.Nullable;

/// Reads which thing a word of a sentence means: with what describes it there, or else where the
/// article named it last.
final class ThingReader {
  private static final int MOST_WORDS = 14;
  private static final Set<String> NO_THING =
      Set.of(
          "it",
          "this",
          "that",
          "these",
          "those",
          "they",
          "them",
          "what",
          "which",
          "who",
          "there",
          "himself",
          "herself",
          "itself",
          "themselves",
          "one",
          "thing",
          "idea",
          "way",
          "part",
          "lot",
          "people",
          "time",
          "day",
          "year",
          "question",
          "answer",
          "point",
          "fact",
          "reason",
          "everything",
          "nothing",
          "something",
          "anything",
          "i",
          "we",
          "you",
          "us",
          "me");
  private static final Set<String> PLAIN = Set.copyOf(StanceReader.FILE.group("plain"));
  private static final Map<String, Set<String>> KINDS = kinds();

  private final AnalyzedStory story;
  private final Cast cast;
  private final Terms terms;
  private final Map<Passage, ParseTree> trees = new HashMap<>();
  private final Map<Passage, List<Term>> read = new HashMap<>();
  private final Map<String, Map<String, TreeMap<Integer, Thing>>> fuller = new HashMap<>();

  ThingReader(AnalyzedStory story, Cast cast, Terms terms) {
    this.story = story;
    this.cast = cast;
    this.terms = terms;
  }

  private static Map<String, Set<String>> kinds() {
    Map<String, Set<String>> kinds = new HashMap<>();
    int line = 0;
    for (String entry : StanceReader.FILE.group("kinds")) {
      line++;
      for (String noun : entry.split(",")) {
        kinds.computeIfAbsent(noun.strip(), n -> new TreeSet<>()).add(Thing.KIND + line);
      }
    }
    return kinds;
  }

  ParseTree tree(ArticleSentence sentence) {
    return trees.computeIfAbsent(sentence.passage(), p -> new ParseTree(sentence.sentence()));
  }

  List<Term> terms(ArticleSentence sentence) {
    return read.computeIfAbsent(sentence.passage(), p -> terms.read(sentence, tree(sentence)));
  }

  /// The thing; empty for words that stand for something else.
  Optional<Thing> read(ArticleSentence sentence, int head) {
    Optional<Thing> thing = here(sentence, head);
    return thing.map(t -> t.isBare() ? earlier(t).orElse(t) : t);
  }

  private Optional<Thing> here(ArticleSentence sentence, int head) {
    ParseTree tree = tree(sentence);
    boolean person =
        tree.isPronoun(head)
            && cast.actorAt(new Passage(sentence.articleId(), tree.token(head).span())).isPresent();
    if ((NO_THING.contains(tree.lower(head)) || NO_THING.contains(tree.lemma(head))) && !person) {
      return Optional.empty();
    }
    if (!tree.isNoun(head) && !isDeed(tree, head) && !person) {
      return Optional.empty();
    }
    int from = tree.isNoun(head) ? tree.first(head) : head;
    int to = end(tree, head);
    List<Term> own = new ArrayList<>();
    List<Term> described = new ArrayList<>();
    for (Term term : terms(sentence)) {
      if (term.from() <= head && head <= term.to()) {
        own.add(term);
      } else if (term.from() >= from && term.to() <= to && isTelling(tree, term, head)) {
        described.add(term);
      }
    }
    boolean actor =
        own.stream()
            .anyMatch(t -> t.keys().stream().anyMatch(k -> k.startsWith("@") || k.startsWith("~")));
    Set<String> kinds =
        new TreeSet<>(KINDS.getOrDefault(tree.lemma(head).toLowerCase(Locale.ROOT), Set.of()));
    kinds.add(Concepts.stem(tree.lemma(head)));
    own.forEach(t -> kinds.addAll(t.keys()));
    return Optional.of(
        new Thing(
            sentence,
            tree,
            head,
            from,
            to,
            kinds,
            own,
            described,
            new Thing.Named(sentence, tree, head, from, to),
            actor));
  }

  /// "Closing the pier", "right to close the pier".
  private static boolean isDeed(ParseTree tree, int verb) {
    return tree.tag(verb).equals("VBG")
        || (tree.tag(verb).equals("VB")
            && tree.auxiliaries(verb).stream().anyMatch(a -> tree.tag(a).equals("TO")));
  }

  /// Numbers and plain adjectives tell nothing of which bill it is.
  private static boolean isTelling(ParseTree tree, Term term, int head) {
    if (term.to() < head && tree.isVerb(term.to())) {
      return false;
    }
    boolean plain = term.from() == term.to() && PLAIN.contains(tree.lower(term.to()));
    boolean country =
        term.kind() == Kind.NAME
            && term.keys().stream().anyMatch(k -> k.equals("~United States"))
            && term.keys().stream().noneMatch(k -> k.startsWith("@"));
    return !country && term.kind() != Kind.NUMBER && !tree.tag(term.to()).matches("RB.*") && !plain;
  }

  /// The last word of the phrase: clauses that tell more of it are left out.
  private static int end(ParseTree tree, int head) {
    int end = head;
    for (int child : tree.children(head)) {
      boolean aside =
          tree.is(child, "relcl", "appos", "punct", "parataxis", "conj", "cc", "dep")
              || (tree.is(child, "advcl") && !tree.isVerb(head));
      boolean past = tree.is(child, "acl") && tree.tag(child).equals("VBN");
      if (child < head) {
        continue;
      }
      if (aside
          || past
          || hasComma(tree, end, child)
          || (tree.isVerb(head) && tree.is(child, "prep") && tree.last(child) - head > 8)) {
        break;
      }
      end = Math.max(end, tree.last(child));
    }
    for (int i = head + 1; i <= end; i++) {
      boolean stop =
          Set.of(",", ";", "—", "–", ":", "“", "”", "\"", "(").contains(tree.text(i))
              || Set.of("who", "which", "when", "after", "because", "as", "while")
                  .contains(tree.lower(i));
      if (stop || i - head > MOST_WORDS) {
        return i - 1;
      }
    }
    return end;
  }

  private static boolean hasComma(ParseTree tree, int from, int to) {
    for (int i = from; i < to; i++) {
      if (tree.text(i).equals(",")) {
        return true;
      }
    }
    return false;
  }

  /// Where the article named the thing last before, with what describes it.
  private Optional<Thing> earlier(Thing bare) {
    String lemma = bare.lemma();
    var own = fuller.computeIfAbsent(bare.sentence().articleId(), this::named);
    TreeMap<Integer, Thing> named = own.getOrDefault(lemma, new TreeMap<>());
    int at = bare.tree().token(bare.head()).span().start();
    var before = named.lowerEntry(at);
    var found = before == null ? named.higherEntry(at) : before;
    if (!bare.isDefinite()) {
      return Optional.empty();
    }
    Thing fuller = found == null ? ofKind(bare, own, at) : found.getValue();
    if (fuller == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Thing(
            bare.sentence(),
            bare.tree(),
            bare.head(),
            bare.from(),
            bare.to(),
            fuller.kinds(),
            bare.own(),
            fuller.described(),
            fuller.named(),
            bare.actor()));
  }

  /// "The move", of a decision that was named before.
  private static @Nullable Thing ofKind(
      Thing bare, Map<String, TreeMap<Integer, Thing>> own, int at) {
    Set<String> kinds = KINDS.getOrDefault(bare.lemma(), Set.of());
    Thing found = null;
    int last = -1;
    for (TreeMap<Integer, Thing> named : own.values()) {
      var before = named.lowerEntry(at);
      boolean kind =
          before != null
              && before.getKey() > last
              && KINDS.getOrDefault(before.getValue().lemma(), Set.of()).stream()
                  .anyMatch(kinds::contains);
      if (kind) {
        found = before.getValue();
        last = before.getKey();
      }
    }
    return found;
  }

  /// All that the articles name fully as one of the kinds.
  List<Thing> named(Set<String> kinds) {
    List<Thing> all = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      fuller.computeIfAbsent(article.id(), this::named).values().stream()
          .flatMap(m -> m.values().stream())
          .filter(t -> t.kindNames().stream().anyMatch(kinds::contains))
          .forEach(all::add);
    }
    return all;
  }

  private Map<String, TreeMap<Integer, Thing>> named(String articleId) {
    Map<String, TreeMap<Integer, Thing>> named = new HashMap<>();
    AnalyzedArticle article = story.article(articleId);
    for (ArticleSentence sentence : article.sentences()) {
      ParseTree tree = tree(sentence);
      for (int i = 0; i < tree.size(); i++) {
        boolean called =
            tree.isName(i) && KINDS.containsKey(tree.lemma(i).toLowerCase(Locale.ROOT));
        if (!tree.isNoun(i) || (tree.isName(i) && !called)) {
          continue;
        }
        int at = tree.token(i).span().start();
        here(sentence, i)
            .filter(t -> !t.isBare())
            .ifPresent(t -> named.computeIfAbsent(t.lemma(), l -> new TreeMap<>()).put(at, t));
      }
    }
    return named;
  }
}
