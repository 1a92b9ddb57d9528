package news.parallax.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import news.parallax.article.Article;
import news.parallax.brief.Brief;
import news.parallax.brief.Statement;
import news.parallax.engine.NewsEngine;
import news.parallax.story.Story;

/// Counts in the briefs of stories what is said twice: statements of one section that share four
/// fifths of the longer words of the shorter, and statements that stand in more than two sections.
/// The timeline and the figures tell by date and by number what other sections tell, and are not
/// counted among the sections; nor are the two sides of a dispute held against each other.
final class RedundancyEvaluation {
  private static final double SAME = 0.8;
  private static final int MOST_SECTIONS = 2;
  private static final int LONGER = 4;
  private static final int FEWEST = 4;

  /// Prints the counts and gives back the share of stories without either.
  Scores run(Request request) {
    List<GoldStory> stories = GoldStory.read(request.data());
    List<GoldStory> taken = stories.subList(0, request.taken(stories.size()));
    NewsEngine engine = NewsEngine.open(request.engine());
    GoldReader reader = new GoldReader(request.progress());
    int statements = 0;
    int twice = 0;
    int often = 0;
    int clean = 0;
    List<Map<String, String>> lines = new ArrayList<>();
    for (GoldStory gold : taken) {
      List<Article> articles = reader.read(gold);
      if (articles.isEmpty()) {
        continue;
      }
      Map<String, List<String>> sections = sections(engine.brief(Story.of(articles)));
      statements += sections.values().stream().mapToInt(List::size).sum();
      List<String> inOne = inOneSection(sections);
      List<String> inMany = inManySections(sections);
      inOne.forEach(s -> lines.add(line(gold, "said twice in one section", s)));
      inMany.forEach(s -> lines.add(line(gold, "in more than two sections", s)));
      twice += inOne.size();
      often += inMany.size();
      clean += inOne.isEmpty() && inMany.isEmpty() ? 1 : 0;
    }
    PredictionFile.write(request.predictions(), lines);
    request
        .out()
        .printf(
            Locale.ROOT,
            "%d stories, %d statements: %d said twice in one section, %d in more than two sections; %d stories without either%n",
            taken.size(),
            statements,
            twice,
            often,
            clean);
    return Scores.of(Map.of("clean", clean / (double) Math.max(1, taken.size())));
  }

  private static Map<String, String> line(GoldStory gold, String fault, String text) {
    Map<String, String> line = new LinkedHashMap<>();
    line.put("id", gold.id());
    line.put("fault", fault);
    line.put("text", text);
    return line;
  }

  private static Map<String, List<String>> sections(Brief brief) {
    Map<String, List<String>> sections = new TreeMap<>();
    sections.put("summary", texts(brief.summary()));
    sections.put("agreed", texts(brief.agreed()));
    sections.put("context", texts(brief.context()));
    sections.put("takeaway", texts(brief.takeaway()));
    sections.put("outcomes", brief.outcomes().stream().map(o -> o.statement().text()).toList());
    sections.put(
        "perspectives",
        brief.perspectives().stream()
            .flatMap(p -> p.statements().stream())
            .map(Statement::text)
            .toList());
    sections.put(
        "questions",
        brief.questions().stream()
            .flatMap(q -> q.answers().stream())
            .map(Statement::text)
            .toList());
    return sections;
  }

  private static List<String> texts(List<Statement> statements) {
    return statements.stream().map(Statement::text).toList();
  }

  private static List<String> inOneSection(Map<String, List<String>> sections) {
    List<String> found = new ArrayList<>();
    for (List<String> section : sections.values()) {
      for (int i = 0; i < section.size(); i++) {
        for (int k = 0; k < i; k++) {
          if (isSame(words(section.get(i)), words(section.get(k)))) {
            found.add(section.get(i));
            break;
          }
        }
      }
    }
    return found;
  }

  private static boolean isSame(Set<String> a, Set<String> b) {
    int least = Math.min(a.size(), b.size());
    return least >= FEWEST && a.stream().filter(b::contains).count() >= SAME * least;
  }

  private static List<String> inManySections(Map<String, List<String>> sections) {
    Map<String, Set<String>> places = new TreeMap<>();
    sections.forEach((section, texts) ->
        texts.forEach(t -> places.computeIfAbsent(plain(t), k -> new TreeSet<>()).add(section)));
    return places.entrySet().stream()
        .filter(e -> e.getValue().size() > MOST_SECTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N} ]", "");
  }

  private static Set<String> words(String text) {
    return List.of(plain(text).split(" ")).stream()
        .filter(w -> w.length() >= LONGER || (!w.isEmpty() && Character.isDigit(w.charAt(0))))
        .collect(Collectors.toSet());
  }
}
