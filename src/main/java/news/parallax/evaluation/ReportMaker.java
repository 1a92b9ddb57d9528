package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import news.parallax.Shipped;
import news.parallax.evaluation.MadeReport.MadeEvent;
import news.parallax.evaluation.MadeReport.Word;

/// Makes reports of invented events out of `origins-words.txt`; the same seed makes the same.
final class ReportMaker {
  private static final List<String> SMALL =
      List.of(
          "the", "a", "of", "in", "to", "for", "and", "that", "when", "with", "from", "by", "as",
          "its", "had", "was", "before", "after", "near", "on", "at", "which", "over", "under");
  private static final String[] HEADS = {
    "Bar", "Tor", "Kel", "Mar", "Vin", "Os", "Har", "Lun", "Sel", "Dra", "Fen", "Gul", "Pem", "Ris",
    "Wend", "Yar", "Zel", "Ister", "Quin", "Nor"
  };
  private static final String[] TAILS = {
    "ow", "enby", "holm", "ida", "ford", "mark", "stad", "wick", "ell", "anto", "eska", "oval",
    "urst", "ania", "gard", "mouth", "leth", "ova", "inger", "dale"
  };

  private final Map<Character, List<String>> words = new HashMap<>();
  private final List<String> patterns = new ArrayList<>();

  ReportMaker() {
    String group = "";
    for (String line : Shipped.lines(ReportMaker.class, "origins-words.txt")) {
      if (line.startsWith("== ")) {
        group = line.substring(3);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        switch (group) {
          case "nouns" -> add('N', line);
          case "verbs" -> add('V', line);
          case "adjectives" -> add('A', line);
          case "adverbs" -> add('D', line);
          default -> patterns.add(line);
        }
      }
    }
    words.put('.', SMALL);
  }

  Map<Character, List<String>> words() {
    return words;
  }

  private void add(char kind, String line) {
    words.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(List.of(line.strip().split(" ")));
  }

  MadeEvent event(Random chance) {
    List<List<Word>> quotations = new ArrayList<>();
    MadeEvent names =
        new MadeEvent(
            names(4, 2, "", chance),
            names(3, 1, "", chance),
            names(3, 1, " Board", chance),
            figures(chance),
            List.of());
    for (int i = 0; i < 3; i++) {
      List<Word> quotation = new ArrayList<>();
      sentence(names, chance).forEach(word -> quotation.add(new Word(word.text(), 'Q')));
      quotations.add(quotation);
    }
    return new MadeEvent(
        names.persons(), names.places(), names.organisations(), names.figures(), quotations);
  }

  /// A report of its own on the event: its own sentences, the event's names, figures and words of
  /// those who spoke.
  MadeReport report(MadeEvent event, Random chance) {
    List<List<Word>> sentences = new ArrayList<>();
    int count = 14 + chance.nextInt(7);
    for (int i = 0; i < count; i++) {
      sentences.add(sentence(event, chance));
    }
    for (List<Word> quotation : event.quotations()) {
      sentences.add(2 + chance.nextInt(sentences.size() - 2), quotation);
    }
    return new MadeReport(event, sentences);
  }

  List<Word> sentence(MadeEvent event, Random chance) {
    List<Word> sentence = new ArrayList<>();
    String[] parts = patterns.get(chance.nextInt(patterns.size())).split(" ");
    for (String part : parts) {
      char kind = part.length() == 1 && "NVADPLOF".contains(part) ? part.charAt(0) : '.';
      List<String> choice =
          switch (kind) {
            case 'P' -> event.persons();
            case 'L' -> event.places();
            case 'O' -> event.organisations();
            case 'F' -> event.figures();
            case '.' -> List.of(part);
            default -> Objects.requireNonNull(words.get(kind));
          };
      boolean mark = part.equals(",") || part.equals("'s");
      sentence.add(new Word(choice.get(chance.nextInt(choice.size())), mark ? ',' : kind));
    }
    return sentence;
  }

  private static List<String> names(int count, int words, String tail, Random chance) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      StringBuilder name = new StringBuilder();
      for (int k = 0; k < words; k++) {
        name.append(k == 0 ? "" : " ")
            .append(HEADS[chance.nextInt(HEADS.length)])
            .append(TAILS[chance.nextInt(TAILS.length)]);
      }
      names.add(name + tail);
    }
    return names;
  }

  private static List<String> figures(Random chance) {
    List<String> figures = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      figures.add(Integer.toString(3 + chance.nextInt(chance.nextBoolean() ? 60 : 9_000)));
    }
    return figures;
  }
}
