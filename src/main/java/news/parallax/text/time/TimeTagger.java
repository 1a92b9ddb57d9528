package news.parallax.text.time;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import news.parallax.text.Sentence;
import news.parallax.text.Span;
import news.parallax.text.TimeExpression;
import org.jspecify.annotations.Nullable;

/// Finds the time expressions of sentences and gives them their ISO values (TIMEX3). Safe for use
/// by many threads.
///
/// Rules from the files beside this class are tried at every word that one of them can begin with;
/// the longest match wins, then the rule that stands first. Needs no parse; where the sentences
/// have one, it decides which way the tense points.
public final class TimeTagger {
  private final RuleBook book = RuleBook.load();
  private final TenseFinder tenses = new TenseFinder(book.vocabulary());

  /// The time expressions of a sentence, in order, without overlap.
  ///
  /// @param text the whole text that the sentence's offsets refer to
  /// @param anchor what relative dates count from; values are only as full as it allows
  public List<TimeExpression> tag(String text, Sentence sentence, Anchor anchor) {
    return tag(text, sentence, anchor, new Discourse());
  }

  /// The time expressions of each sentence of a text, in its order: "the following year" and "that
  /// day" count from what the sentences before have named.
  public List<List<TimeExpression>> tag(String text, List<Sentence> sentences, Anchor anchor) {
    Discourse discourse = new Discourse();
    List<List<TimeExpression>> times = new ArrayList<>();
    for (Sentence sentence : sentences) {
      times.add(tag(text, sentence, anchor, discourse));
    }
    return List.copyOf(times);
  }

  private List<TimeExpression> tag(
      String text, Sentence sentence, Anchor anchor, Discourse discourse) {
    List<Lexeme> lexemes = Lexer.lex(text, sentence.span());
    List<TimeExpression> found = new ArrayList<>();
    int at = 0;
    while (at < lexemes.size()) {
      Reading reading = read(lexemes, at, sentence, anchor, discourse);
      if (reading == null) {
        at++;
        continue;
      }
      Meaning meaning = reading.meaning;
      Span span = new Span(lexemes.get(at).start(), lexemes.get(reading.end - 1).end());
      discourse.remember(meaning, span);
      found.add(new TimeExpression(span, meaning.type(), meaning.value(), meaning.date()));
      at = reading.end;
    }
    return List.copyOf(found);
  }

  private record Reading(Meaning meaning, int end) {}

  private record Candidate(Rule rule, Match match, int rank) {}

  private @Nullable Reading read(
      List<Lexeme> lexemes, int at, Sentence sentence, Anchor anchor, Discourse discourse) {
    List<Integer> rules = book.candidates(lexemes.get(at));
    if (rules.isEmpty()) {
      return null;
    }
    List<Candidate> candidates = new ArrayList<>();
    for (int index : rules) {
      Rule rule = book.rules().get(index);
      for (Step pattern : rule.patterns()) {
        Match match = Trial.match(book.vocabulary(), lexemes, at, pattern);
        if (match != null && match.end() > at) {
          candidates.add(new Candidate(rule, match, index));
        }
      }
    }
    candidates.sort(
        Comparator.comparingInt((Candidate c) -> -c.match.end()).thenComparingInt(Candidate::rank));
    for (Candidate candidate : candidates) {
      Match match = candidate.match;
      Setting setting =
          new Setting(
              anchor, () -> tenses.find(lexemes, match.start(), match.end(), sentence), discourse);
      Optional<Meaning> meaning = candidate.rule.operation().mean(match, setting);
      if (meaning.isPresent()) {
        return new Reading(meaning.get(), match.end());
      }
    }
    return null;
  }
}
