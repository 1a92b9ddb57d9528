package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/// A generated report of an invented event: sentences of words, each word with its kind, so that it
/// can be cut, reworded and told anew by somebody else.
///
/// @param sentences the words of each sentence, in order
record MadeReport(MadeEvent event, List<List<Word>> sentences) {
  /// A word and its kind: `N`, `V`, `A`, `D` can be replaced; names and figures, `P`, `L`, `O`,
  /// `F`, are the event's; `.` stands as it is; `Q` belongs to a quotation.
  record Word(String text, char kind) {
    boolean isReplaceable() {
      return kind == 'N' || kind == 'V' || kind == 'A' || kind == 'D' || kind == '.';
    }
  }

  /// What reports of one event share whoever writes them.
  record MadeEvent(
      List<String> persons,
      List<String> places,
      List<String> organisations,
      List<String> figures,
      List<List<Word>> quotations) {
    MadeEvent {
      persons = List.copyOf(persons);
      places = List.copyOf(places);
      organisations = List.copyOf(organisations);
      figures = List.copyOf(figures);
      quotations = List.copyOf(quotations);
    }
  }

  MadeReport {
    sentences = List.copyOf(sentences);
  }

  /// The first `share` of the sentences.
  MadeReport cut(double share) {
    int kept = Math.max(3, (int) Math.round(share * sentences.size()));
    return new MadeReport(event, sentences.subList(0, Math.min(kept, sentences.size())));
  }

  /// `share` of all words replaced by others of their kind; names, figures and quotations stay.
  MadeReport reworded(double share, Map<Character, List<String>> words, Random chance) {
    long all = sentences.stream().mapToLong(List::size).sum();
    long open = sentences.stream().flatMap(List::stream).filter(Word::isReplaceable).count();
    double each = Math.min(1, share * all / open);
    List<List<Word>> reworded = new ArrayList<>();
    for (List<Word> sentence : sentences) {
      List<Word> fresh = new ArrayList<>();
      for (Word word : sentence) {
        boolean replace = word.isReplaceable() && chance.nextDouble() < each;
        fresh.add(replace ? other(word, words, chance) : word);
      }
      reworded.add(fresh);
    }
    return new MadeReport(event, reworded);
  }

  /// A small word is replaced by a small word.
  private static Word other(Word word, Map<Character, List<String>> words, Random chance) {
    List<String> choice = Objects.requireNonNull(words.get(word.kind()));
    String text = choice.get(chance.nextInt(choice.size()));
    return new Word(text, word.kind());
  }

  /// The report after `more` sentences were put in and as many words of the others touched.
  MadeReport updated(List<List<Word>> more) {
    List<List<Word>> all = new ArrayList<>(more);
    all.addAll(sentences);
    return new MadeReport(event, all);
  }

  /// As text, two sentences a paragraph.
  String text() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentences.size(); i++) {
      text.append(sentence(sentences.get(i)));
      text.append(i % 2 == 1 ? "\n\n" : " ");
    }
    return text.toString().strip();
  }

  static String sentence(List<Word> words) {
    StringBuilder text = new StringBuilder();
    for (Word word : words) {
      boolean close = word.text().equals(",") || word.text().equals("'s");
      if (!text.isEmpty() && !close) {
        text.append(' ');
      }
      text.append(word.text());
    }
    if (words.getFirst().kind() == 'Q') {
      return "“" + capital(text.toString()) + ",” said the " + "mayor.";
    }
    return capital(text.toString()) + ".";
  }

  private static String capital(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }
}
