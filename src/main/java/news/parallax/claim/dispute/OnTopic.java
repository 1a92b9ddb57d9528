package news.parallax.claim.dispute;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.Dispute.Position;
import news.parallax.text.words.PorterStemmer;

/// Keeps of a dispute over a thing what speaks of the thing: a reader who sees two positions must
/// see that they are positions on one matter.
final class OnTopic {
  /// What joins a noun with what tells which one is meant.
  private static final Pattern JOINT =
      Pattern.compile(" (?:to|of|in|on|for|under|with|against|from|by|over|at|about) ");

  private static final Pattern COMMON = Pattern.compile("(?<![\\p{L}’'])\\p{Ll}[\\p{Ll}-]{3,}");
  private static final Set<String> SAYING_LITTLE =
      Set.copyOf(StanceReader.FILE.group("saying little"));

  private OnTopic() {}

  /// The dispute with the claims that name what it is about; nothing when a position has none.
  static Optional<Dispute> keep(Dispute dispute) {
    Set<String> topic = telling(dispute.topic());
    List<Position> kept =
        dispute.positions().stream()
            .map(p ->
                new Position(
                    p.holders(), p.claims().stream().filter(c -> names(c, topic)).toList()))
            .toList();
    return kept.stream().anyMatch(p -> p.claims().isEmpty())
        ? Optional.empty()
        : Optional.of(new Dispute(dispute.topic(), dispute.kind(), kept));
  }

  /// The stems by which a claim is known to speak of the topic: the head, as the "decision" of "Ada
  /// Quist's decision to close the pier"; any common word where the head says little.
  private static Set<String> telling(String topic) {
    String first = JOINT.split(topic)[0];
    String head = first.substring(first.lastIndexOf(' ') + 1);
    if (!SAYING_LITTLE.contains(head.toLowerCase(Locale.ROOT))) {
      return head.isEmpty() || Character.isUpperCase(head.charAt(0))
          ? Set.of()
          : Set.of(stem(head));
    }
    return Stream.concat(Stream.of(head), COMMON.matcher(topic).results().map(MatchResult::group))
        .map(OnTopic::stem)
        .collect(Collectors.toSet());
  }

  private static boolean names(Claim claim, Set<String> topic) {
    ArticleSentence sentence = claim.sentence();
    return sentence.tokens().stream()
        .filter(t -> claim.span().contains(t.span()))
        .anyMatch(t -> topic.contains(stem(t.text())));
  }

  private static String stem(String word) {
    return new PorterStemmer().stem(word.toLowerCase(Locale.ROOT));
  }
}
