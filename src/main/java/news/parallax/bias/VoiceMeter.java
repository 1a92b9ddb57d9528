package news.parallax.bias;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.AnalyzedArticle;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.bias.Coverage.Speaker;
import news.parallax.bias.Coverage.Voice;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Measures whose words fill a set of articles: the words of attributed content by party, each word
/// once.
final class VoiceMeter {
  /// Words counted.
  ///
  /// @param words words of prose
  /// @param sentences sentences of prose
  /// @param attributed words of prose that are attributed to somebody, or stand in quotation marks
  /// @param open words that may be somebody's without being attributed
  /// @param anonymous attributed words whose source is unnamed
  /// @param voiced words attributed to a known party
  /// @param voices parties by share of the voiced words
  record Measured(
      int words,
      int sentences,
      int attributed,
      int open,
      int anonymous,
      int voiced,
      List<Voice> voices) {}

  /// Words that tell of speech and of nothing else.
  private static final Pattern SAYING =
      Pattern.compile(
          "(?i)\\b(?:say|says|said|tells?|told|adds?|added|argu(?:es?|ed)|noted?|writes?|wrote|tweet(?:s|ed)|claim(?:s|ed)?|warn(?:s|ed)|explain(?:s|ed)|insist(?:s|ed)|declare[sd]|testified|announce[sd]|state[sd]|report(?:s|ed)|acknowledge[sd]|admit(?:s|ted)|denie[sd]|alleg(?:es?|ed)|confirm(?:s|ed)|replied|predict(?:s|ed)|called|according)\\b");

  private static final Pattern REFUSING =
      Pattern.compile("(?i)\\b(?:refus|declin|ignor|avoid)|\\bnot\\b|n[’']t\\b");

  private final Cast cast;
  private final List<Attribution> attributions;
  private final Map<String, Set<String>> names = new TreeMap<>();

  VoiceMeter(Cast cast, List<Attribution> attributions) {
    this.cast = cast;
    this.attributions = attributions;
    for (Actor actor : cast.actors()) {
      Set<String> words = new TreeSet<>();
      addNames(actor.name(), words);
      actor.aliases().forEach(a -> addNames(a, words));
      names.put(actor.id(), words);
    }
  }

  private static void addNames(String name, Set<String> words) {
    for (String word : name.split("[^\\p{L}\\p{N}]+")) {
      if (word.length() > 1 && Character.isUpperCase(word.charAt(0))) {
        words.add(word);
      }
    }
  }

  /// What is counted of one party.
  private static final class Tally {
    private int words;
    private int named;
    private int spoken;
    private final List<Passage> passages = new ArrayList<>();
    private final Map<String, Integer> speakers = new TreeMap<>();
    private final Map<String, Integer> spokenBy = new TreeMap<>();
    private final Map<String, Passage> sources = new TreeMap<>();
  }

  Measured measure(List<AnalyzedArticle> articles) {
    int words = 0;
    int sentences = 0;
    int attributed = 0;
    int open = 0;
    int anonymous = 0;
    int voiced = 0;
    Map<String, Tally> byParty = new TreeMap<>();
    for (AnalyzedArticle article : articles) {
      List<Attribution> own =
          attributions.stream().filter(a -> a.articleId().equals(article.id())).toList();
      SpokenWords spoken = SpokenWords.of(article);
      for (ArticleSentence sentence : article.prose()) {
        sentences++;
        int told = 0;
        int mayBe = 0;
        for (Token token : sentence.tokens()) {
          if (!Character.isLetterOrDigit(token.text().charAt(0))) {
            continue;
          }
          words++;
          Attribution by = innermost(own, token.span());
          if (by == null) {
            if (spoken.isSomebodys(token, article.article().text())) {
              attributed++;
            } else if (spoken.mayBeSomebodys(token, sentence)) {
              mayBe++;
            }
            continue;
          }
          told++;
          attributed++;
          anonymous += by.anonymous() ? 1 : 0;
          Actor actor = cast.actor(String.valueOf(by.actorId())).orElse(null);
          if (actor != null) {
            voiced++;
            count(byParty.computeIfAbsent(actor.partyId(), p -> new Tally()), by, actor, article);
          }
        }
        open += told == 0 ? mayBe : 0;
      }
    }
    double total = Math.max(1, voiced);
    List<Voice> voices =
        byParty.entrySet().stream()
            .map(e -> voice(e.getKey(), e.getValue(), total))
            .sorted(
                Comparator.comparingDouble((Voice v) -> -v.share()).thenComparing(Voice::partyId))
            .toList();
    return new Measured(words, sentences, attributed, open, anonymous, voiced, voices);
  }

  /// Whether somebody says it, in contrast to being told to think, want, plan or judge it.
  private static boolean isSpoken(Attribution by, AnalyzedArticle article) {
    String cue = by.cue().stream().map(article.article()::text).collect(Collectors.joining(" "));
    return !REFUSING.matcher(cue).find()
        && (by.form() != Attribution.Form.INDIRECT || SAYING.matcher(cue).find());
  }

  private void count(Tally tally, Attribution by, Actor actor, AnalyzedArticle article) {
    tally.words++;
    tally.speakers.merge(actor.id(), 1, Integer::sum);
    if (isSpoken(by, article)) {
      tally.spoken++;
      tally.spokenBy.merge(actor.id(), 1, Integer::sum);
    }
    if (!tally.passages.contains(by.passage())) {
      tally.passages.add(by.passage());
    }
    Set<String> known = names.getOrDefault(actor.id(), Set.of());
    for (Span source : by.source()) {
      for (String word : article.article().text(source).split("[^\\p{L}\\p{N}]+")) {
        if (known.contains(word)) {
          tally.named++;
          tally.sources.putIfAbsent(actor.id(), new Passage(article.id(), source));
          return;
        }
      }
    }
  }

  private static Voice voice(String partyId, Tally tally, double total) {
    List<Speaker> speakers =
        tally.speakers.entrySet().stream()
            .sorted(
                Map.Entry.<String, Integer>comparingByValue()
                    .reversed()
                    .thenComparing(Map.Entry.comparingByKey()))
            .flatMap(e -> {
              Passage source = tally.sources.get(e.getKey());
              return source == null
                  ? Stream.empty()
                  : Stream.of(
                      new Speaker(
                          e.getKey(),
                          e.getValue(),
                          tally.spokenBy.getOrDefault(e.getKey(), 0),
                          source));
            })
            .toList();
    return new Voice(
        partyId,
        tally.words / total,
        tally.words,
        tally.named,
        tally.spoken,
        speakers,
        tally.passages);
  }

  /// Of nested attributions the shortest content: its speaker is the one whose words these are.
  private static @Nullable Attribution innermost(List<Attribution> own, Span word) {
    Attribution best = null;
    for (Attribution attribution : own) {
      if (attribution.content().stream().anyMatch(c -> c.contains(word))
          && (best == null || attribution.contentCover().length() < best.contentCover().length())) {
        best = attribution;
      }
    }
    return best;
  }
}
