package news.parallax.brief.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.article.Passage;
import news.parallax.brief.alone.PrintLesson;
import news.parallax.brief.alone.Printable;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.claim.words.WordSets;
import news.parallax.story.AnalyzedStory;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// What can be counted of something said, of who says it and of the party that this one is put in.
final class StatementTraits {
  private static final Set<String> WRITTEN = Set.of("write", "tweet", "post");
  private static final Set<String> SAID = Set.of("say", "tell", "add", "note", "argue", "claim");
  private static final Set<String> MENTAL =
      Set.of("hope", "believe", "think", "fear", "expect", "want", "know", "feel", "wish", "see");

  private static final Set<String> FIXED =
      Set.of(
          "Outside analysts",
          "Unnamed sources",
          "People affected",
          "Activists",
          "Supporters",
          "Police",
          "Courts",
          "Prosecutors",
          "Authorities",
          "State and local officials",
          "Lawmakers");

  private final AnalyzedStory story;
  private final Cast cast;
  private final Printable printable;
  private final Map<String, List<Attribution>> byActor = new HashMap<>();
  private final Map<String, Party> parties = new HashMap<>();
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, List<Passage>> mentions = new HashMap<>();
  private final List<Attribution> all;
  private final WordSets words = WordSets.load("affiliations.txt");

  /// @param all that is said in the story
  StatementTraits(AnalyzedStory story, Cast cast, List<Attribution> all, Printable printable) {
    this.story = story;
    this.cast = cast;
    this.all = List.copyOf(all);
    this.printable = printable;
    all.forEach(
        a -> byActor.computeIfAbsent(String.valueOf(a.actorId()), k -> new ArrayList<>()).add(a));
    cast.parties().forEach(p -> parties.put(p.id(), p));
    cast.actors().forEach(a -> actors.put(a.id(), a));
    cast.mentions()
        .forEach(
            (passage, id) -> mentions.computeIfAbsent(id, k -> new ArrayList<>()).add(passage));
  }

  /// The traits of what is said in a sentence.
  ///
  /// @param right whether it was judged to be right
  PrintLesson of(Attribution said, ArticleSentence sentence, boolean right) {
    Map<String, Double> row = new TreeMap<>();
    Set<String> spoken = new TreeSet<>();
    tellCue(said, sentence, row, spoken);
    tellContent(said, sentence, row);
    tellSource(said, sentence, row, spoken);
    tellParty(said, row, spoken);
    return new PrintLesson(
        story.story().id(),
        List.copyOf(row.keySet()),
        row.values().stream().mapToDouble(v -> v).toArray(),
        List.copyOf(spoken),
        right);
  }

  private static void put(Map<String, Double> row, String name, boolean so) {
    row.put(name, so ? 1.0 : 0.0);
  }

  private static boolean holds(List<Span> spans, Token token) {
    return spans.stream().anyMatch(s -> s.contains(token.span()));
  }

  private void tellCue(
      Attribution said, ArticleSentence sentence, Map<String, Double> row, Set<String> spoken) {
    List<Token> tokens = sentence.tokens();
    int cue =
        IntStream.range(0, tokens.size())
            .filter(i -> holds(said.cue(), tokens.get(i)))
            .filter(i ->
                tokens.get(i).head() < 0 || !holds(said.cue(), tokens.get(tokens.get(i).head())))
            .findFirst()
            .orElse(-1);
    String lemma = cue < 0 ? "" : tokens.get(cue).lemma().toLowerCase(Locale.ROOT);
    String tag = cue < 0 ? "" : tokens.get(cue).tag();
    for (Attribution.Form form : Attribution.Form.values()) {
      put(row, "form " + form, said.form() == form);
    }
    for (Attribution.Act act : Attribution.Act.values()) {
      put(row, "act " + act, said.act() == act);
    }
    put(row, "cue here", cue >= 0);
    put(row, "cue verb", tag.startsWith("VB"));
    put(row, "cue past", tag.equals("VBD"));
    put(row, "cue present", tag.equals("VBZ") || tag.equals("VBP"));
    put(row, "cue participle", tag.equals("VBG") || tag.equals("VBN"));
    put(row, "cue noun", tag.startsWith("NN"));
    put(row, "cue written", WRITTEN.contains(lemma));
    put(row, "cue said", SAID.contains(lemma));
    put(row, "cue mental", MENTAL.contains(lemma));
    put(row, "cue root", cue >= 0 && tokens.get(cue).head() < 0);
    String relation = cue < 0 ? "" : tokens.get(cue).relation();
    for (String other : List.of("conj", "advcl", "ccomp", "relcl", "parataxis", "xcomp")) {
      put(row, "cue " + other, relation.equals(other));
    }
    row.put("cue at", cue < 0 ? -0.2 : cue / (double) tokens.size());
    int head = cue;
    put(
        row,
        "cue with to, modal or not",
        tokens.stream()
            .anyMatch(t ->
                t.head() == head
                    && head >= 0
                    && (t.tag().equals("MD")
                        || t.tag().equals("TO")
                        || t.relation().equals("neg"))));
    put(
        row,
        "cue with clause",
        tokens.stream()
            .anyMatch(t -> t.head() == head && head >= 0 && t.relation().equals("ccomp")));
    put(
        row,
        "cue with adverb",
        tokens.stream()
            .anyMatch(t -> t.head() == head && head >= 0 && t.relation().equals("advmod")));
    if (!lemma.isEmpty()) {
      spoken.add("cue-" + lemma);
    }
  }

  private void tellContent(Attribution said, ArticleSentence sentence, Map<String, Double> row) {
    List<Token> tokens = sentence.tokens();
    List<Token> told = tokens.stream().filter(t -> holds(said.content(), t)).toList();
    String text = story.text(sentence);
    row.put("words", (double) tokens.size());
    row.put("share", told.size() / (double) tokens.size());
    row.put("told", (double) told.size());
    row.put("pieces", (double) said.content().size());
    put(row, "quotes", text.indexOf('\u201c') >= 0 || text.indexOf('"') >= 0);
    put(row, "opens quoted", text.startsWith("\u201c") || text.startsWith("\""));
    put(row, "told first", !tokens.isEmpty() && holds(said.content(), tokens.getFirst()));
    put(row, "I", told.stream().anyMatch(t -> t.text().equals("I")));
    put(row, "we", told.stream().anyMatch(t -> t.text().equalsIgnoreCase("we")));
    put(row, "you", told.stream().anyMatch(t -> t.text().equalsIgnoreCase("you")));
    row.put(
        "pronouns told",
        (double)
                told.stream().filter(t -> t.tag().startsWith("PRP") || t.tag().equals("DT")).count()
            / Math.max(1, told.size()));
    row.put("names", (double) sentence.mentions().stream().filter(m -> m.kind().isName()).count());
    row.put(
        "names told",
        (double)
            sentence.mentions().stream()
                .filter(m -> m.kind().isName())
                .filter(m -> said.content().stream().anyMatch(c -> c.contains(m.span())))
                .count());
    row.put("figures", (double) told.stream().filter(t -> t.tag().equals("CD")).count());
    row.put(
        "verbs untold",
        (double) tokens.stream().filter(t -> t.isVerb() && !told.contains(t)).count());
    row.put(
        "others here",
        (double)
            all.stream()
                .filter(o -> !o.equals(said) && o.articleId().equals(said.articleId()))
                .filter(o -> o.cue().stream().anyMatch(c -> sentence.span().contains(c)))
                .filter(o -> !String.valueOf(o.actorId()).equals(said.actorId()))
                .count());
    put(
        row,
        "within another",
        all.stream()
            .filter(o -> !o.equals(said) && o.articleId().equals(said.articleId()))
            .filter(o -> !String.valueOf(o.actorId()).equals(said.actorId()))
            .anyMatch(o ->
                said.cue().stream()
                    .anyMatch(c -> o.content().stream().anyMatch(x -> x.contains(c)))));
    put(
        row,
        "past perfect or passive",
        tokens.stream().anyMatch(t -> t.relation().equals("auxpass")));
    put(row, "reportedly", text.matches("(?s).*\\b(?:reportedly|allegedly|apparently)\\b.*"));
    row.put("print chance", printable.chance(sentence));
    row.put("place", sentence.index() / 20.0);
  }

  private void tellSource(
      Attribution said, ArticleSentence sentence, Map<String, Double> row, Set<String> spoken) {
    List<Token> tokens = sentence.tokens();
    List<Integer> source =
        IntStream.range(0, tokens.size())
            .filter(i -> holds(said.source(), tokens.get(i)))
            .boxed()
            .toList();
    List<Integer> cue =
        IntStream.range(0, tokens.size())
            .filter(i -> holds(said.cue(), tokens.get(i)))
            .boxed()
            .toList();
    put(row, "source none", said.source().isEmpty());
    put(row, "source here", !source.isEmpty());
    row.put("source words", (double) source.size());
    boolean pronoun = source.size() == 1 && tokens.get(source.getFirst()).tag().startsWith("PRP");
    put(row, "source pronoun", pronoun);
    put(row, "source named", source.stream().anyMatch(i -> tokens.get(i).tag().startsWith("NNP")));
    put(
        row,
        "source the noun",
        !source.isEmpty()
            && tokens.get(source.getFirst()).text().equalsIgnoreCase("the")
            && source.stream().noneMatch(i -> tokens.get(i).tag().startsWith("NNP")));
    row.put(
        "source to cue",
        source.isEmpty() || cue.isEmpty()
            ? 30.0
            : Math.min(30.0, Math.abs(source.getLast() - cue.getFirst())));
    put(
        row,
        "source behind cue",
        !source.isEmpty() && !cue.isEmpty() && source.getFirst() > cue.getFirst());
    put(row, "source far", said.sentenceIndex() != sentence.index());
    row.put(
        "source article sentences away",
        (double) Math.abs(said.sentenceIndex() - sentence.index()));
    row.put("via", (double) said.via().size());
    put(row, "anonymous", said.anonymous());
    for (int i : source) {
      Token token = tokens.get(i);
      if (token.isNoun() && !token.tag().startsWith("NNP")) {
        spoken.add("source-" + token.lemma().toLowerCase(Locale.ROOT));
        SpeakerWords.load().sort(token.lemma()).ifPresent(s -> spoken.add("sort-" + s));
      }
    }
  }

  private void tellParty(Attribution said, Map<String, Double> row, Set<String> spoken) {
    @Nullable Actor actor = actors.get(String.valueOf(said.actorId()));
    @Nullable Party party = actor == null ? null : parties.get(actor.partyId());
    String name = actor == null ? "" : actor.name();
    String of = party == null ? "" : party.name();
    for (Actor.Kind kind : Actor.Kind.values()) {
      put(row, "actor " + kind, actor != null && actor.kind() == kind);
      put(row, "party " + kind, party != null && party.kind() == kind);
    }
    List<String> roles = actor == null ? List.of() : actor.roles();
    put(row, "alone", name.equals(of));
    row.put("members", party == null ? 0.0 : Math.min(12, party.actorIds().size()));
    row.put(
        "members speaking",
        party == null
            ? 0.0
            : (double) party.actorIds().stream().filter(byActor::containsKey).count());
    row.put("roles", (double) Math.min(6, roles.size()));
    put(
        row,
        "role in doubt",
        roles.stream()
            .flatMap(r -> Arrays.stream(r.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")))
            .anyMatch(w -> words.holds("past", w) || words.holds("against", w)));
    row.put("name words", (double) name.split(" ").length);
    put(row, "name without lower case", name.equals(name.toUpperCase(Locale.ROOT)));
    put(row, "name one word", name.indexOf(' ') < 0);
    put(row, "party name one word", of.indexOf(' ') < 0);
    row.put("party name words", (double) of.split(" ").length);
    put(
        row,
        "party name odd",
        of.matches(".*[^\\p{L}\\p{N} .'\u2019&-].*|.*\\.$|.*\\b(?:of|for|and)$"));
    row.put(
        "says",
        Math.min(12.0, byActor.getOrDefault(String.valueOf(said.actorId()), List.of()).size()));
    List<Passage> named = mentions.getOrDefault(String.valueOf(said.actorId()), List.of());
    row.put("mentions", Math.log1p(named.size()));
    row.put(
        "mentions here",
        Math.log1p(named.stream().filter(p -> p.articleId().equals(said.articleId())).count()));
    put(
        row,
        "full name here",
        named.stream()
            .filter(p -> p.articleId().equals(said.articleId()))
            .anyMatch(p ->
                story.article(p.articleId()).article().text().startsWith(name, p.span().start())));
    put(
        row,
        "in a headline",
        named.stream()
            .anyMatch(p ->
                story.article(p.articleId()).sentences().stream()
                    .anyMatch(
                        s -> s.kind() == Block.Kind.HEADLINE && s.span().contains(p.span()))));
    long others =
        cast.actors().stream()
            .filter(a -> !a.id().equals(said.actorId()))
            .filter(a ->
                !name.isEmpty() && a.name().endsWith(name.substring(name.lastIndexOf(' ') + 1)))
            .count();
    row.put("namesakes", (double) Math.min(3, others));
    if (party != null && FIXED.contains(party.name())) {
      spoken.add("party-" + party.name().toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
  }
}
