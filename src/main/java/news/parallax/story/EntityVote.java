package news.parallax.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.text.EntityKind;
import news.parallax.text.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.Token;
import news.parallax.text.gazetteer.OrganisationWords;
import news.parallax.text.gazetteer.Titles;

/// Gives one name one class over the whole story.
///
/// A recogniser judges each sentence by itself, so that one name is a person here and a product
/// there, and is missed in a third place. The story as a whole knows better: every sighting is a
/// vote, so are the words around it, long names speak for the short ones in them, and countries are
/// known beforehand.
public final class EntityVote {
  private static final Set<EntityKind> LEFT_ALONE =
      Set.of(EntityKind.EVENT, EntityKind.WORK_OF_ART, EntityKind.LAW, EntityKind.LANGUAGE);
  private static final Set<String> PLACES = Set.of("city", "town", "village", "island", "port");

  private static final Set<String> JOINING = Set.of("and", "or", "now", "then");

  private final MentionTrimmer trimmer = new MentionTrimmer();
  private final OrganisationFinder organisations = new OrganisationFinder();
  private final OrganisationWords organisationWords = OrganisationWords.load();
  private final Titles titles = Titles.load();

  /// The same story with its mentions made consistent: one class a name, missed mentions added,
  /// boundaries trimmed.
  public AnalyzedStory vote(AnalyzedStory story) {
    NameTally tally = new NameTally();
    for (AnalyzedArticle article : story.articles()) {
      article.sentences().forEach(s -> tally(s.sentence(), tally));
    }
    tally.close();
    NameFinder finder = new NameFinder(tally);
    List<AnalyzedArticle> articles = new ArrayList<>();
    for (AnalyzedArticle article : story.articles()) {
      List<ArticleSentence> sentences =
          article.sentences().parallelStream()
              .map(s -> s.withSentence(settle(s.sentence(), tally, finder)))
              .toList();
      articles.add(new AnalyzedArticle(article.article(), sentences));
    }
    return new AnalyzedStory(story.story(), articles);
  }

  private void tally(Sentence sentence, NameTally tally) {
    List<Token> tokens = sentence.tokens();
    for (Mention mention : sentence.mentions()) {
      if (isVotedOn(mention)) {
        trimmer
            .trim(tokens, mention)
            .filter(key -> !isTitle(tokens, key))
            .ifPresent(key -> {
              tally.vote(key.words(), mention.kind());
              hint(tokens, key).ifPresent(kind -> tally.hint(key.words(), kind));
              if (key.length() == 1 && isListedWithPlace(sentence, mention)) {
                tally.hint(key.words(), EntityKind.GPE);
              }
            });
      }
    }
    for (NameKey key : organisations.find(tokens, sentence.mentions())) {
      tally.hint(key.words(), EntityKind.ORG);
    }
  }

  /// Whether nothing but "and" parts the name from a place: "Arlon and Virgo".
  private static boolean isListedWithPlace(Sentence sentence, Mention mention) {
    return sentence.mentions().stream()
        .filter(m -> m.kind() == EntityKind.GPE && !m.equals(mention))
        .anyMatch(m -> isJoined(sentence, m, mention));
  }

  private static boolean isJoined(Sentence sentence, Mention a, Mention b) {
    int from = Math.min(a.span().end(), b.span().end());
    int to = Math.max(a.span().start(), b.span().start());
    List<Token> between =
        sentence.tokens().stream()
            .filter(t -> t.span().start() >= from && t.span().end() <= to)
            .toList();
    return !between.isEmpty() && between.stream().allMatch(t -> JOINING.contains(t.text()));
  }

  /// What the words beside a name make of it.
  private Optional<EntityKind> hint(List<Token> tokens, NameKey key) {
    List<String> before = tokens.subList(0, key.from()).stream().map(Token::text).toList();
    if (!before.isEmpty()) {
      boolean titled = Character.isUpperCase(before.getLast().charAt(0));
      if (titled && titles.endingAt(before, before.size() - 1).isPresent()) {
        return Optional.of(EntityKind.PERSON);
      }
      Token last = tokens.get(key.from() - 1);
      if (last.isNoun() && organisationWords.isDescriber(last.text())) {
        return Optional.of(EntityKind.ORG);
      }
      boolean of = last.text().equals("of") && before.size() > 1;
      if (of && PLACES.contains(before.get(before.size() - 2))) {
        return Optional.of(EntityKind.GPE);
      }
    }
    boolean described =
        key.to() < tokens.size()
            && tokens.get(key.to()).isNoun()
            && organisationWords.isDescriber(tokens.get(key.to()).text());
    return described ? Optional.of(EntityKind.ORG) : Optional.empty();
  }

  private Sentence settle(Sentence sentence, NameTally tally, NameFinder finder) {
    List<Token> tokens = sentence.tokens();
    List<Mention> settled = new ArrayList<>();
    List<NameKey> whole = organisations.find(tokens, sentence.mentions());
    whole.forEach(key -> settled.add(new Mention(key.span(tokens), EntityKind.ORG)));
    for (Mention mention : sentence.mentions()) {
      if (!isVotedOn(mention)) {
        if (settled.stream().noneMatch(m -> m.span().overlaps(mention.span()))) {
          settled.add(mention);
        }
        continue;
      }
      Optional<NameKey> key = trimmer.trim(tokens, mention);
      if (key.isEmpty() || isTitle(tokens, key.get())) {
        continue;
      }
      Mention trimmed =
          new Mention(key.get().span(tokens), tally.kind(key.get().words()).orElse(mention.kind()));
      if (settled.stream().noneMatch(m -> m.span().overlaps(trimmed.span()))) {
        settled.add(trimmed);
      }
    }
    for (NameFinder.Found found : finder.missed(tokens, settled)) {
      settled.add(new Mention(found.key().span(tokens), found.kind()));
    }
    settled.sort(Comparator.comparing(Mention::span));
    return new Sentence(sentence.span(), tokens, settled);
  }

  /// Whether the words are the title of somebody, or a part of it, and no name of their own.
  private boolean isTitle(List<Token> tokens, NameKey key) {
    List<String> words = tokens.stream().map(Token::text).toList();
    for (int last = key.to() - 1; last < Math.min(words.size(), key.to() + 2); last++) {
      Optional<Titles.Found> title = titles.endingAt(words, last);
      if (title.isPresent() && title.get().from() <= key.from()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isVotedOn(Mention mention) {
    return mention.kind().isName() && !LEFT_ALONE.contains(mention.kind());
  }
}
