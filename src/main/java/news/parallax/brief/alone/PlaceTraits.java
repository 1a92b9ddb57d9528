package news.parallax.brief.alone;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Block;
import news.parallax.text.Token;

/// Where a sentence stands, how much of the story it has, and whether it is prose at all.
final class PlaceTraits {
  private static final Pattern QUESTIONING = Pattern.compile("(?i)^(?:why|how|what|who|\\d+ )|\\?");
  private static final Pattern DESK =
      Pattern.compile(
          "(?i)\\b(?:opinions?|editorials?|guest writer|commentary|review|analysis)\\b");
  private static final Pattern CLOCK = Pattern.compile("^\\W*\\d{1,2}[:.]\\d\\d");
  private static final Pattern DATELINE = Pattern.compile("^\\p{Lu}{4,}\\b");
  private static final Pattern SHOUTED = Pattern.compile("\\b\\p{Lu}{5,}\\b");
  private static final Set<String> RUN_ON =
      Set.of("The", "A", "It", "He", "She", "They", "In", "This", "But", "An", "As", "For");

  private final StorySight sight;

  PlaceTraits(StorySight sight) {
    this.sight = sight;
  }

  void tell(ArticleSentence sentence, TraitRow row) {
    StorySight.Look look = sight.look(sentence);
    List<Token> tokens = sentence.tokens();
    String text = sight.story().text(sentence).strip();
    int place =
        IntStream.range(0, look.prose().size())
            .filter(i -> look.prose().get(i).index() == sentence.index())
            .findFirst()
            .orElse(0);
    double[] titles = sight.titles(sentence);
    row.add("place", Math.min(30, place));
    row.add("first", place == 0);
    row.add("second", place == 1);
    row.add("place share", place / (double) Math.max(1, look.prose().size()));
    boolean opens = place == 0 || look.prose().get(place - 1).blockIndex() != sentence.blockIndex();
    row.add("opens paragraph", opens);
    row.add("standfirst", sentence.kind() == Block.Kind.STANDFIRST);
    row.add("list item", sentence.kind() == Block.Kind.LIST_ITEM);
    row.add("article length", Math.min(80, look.prose().size()));
    row.add("own title", titles[0]);
    row.add("other titles", titles[1]);
    row.add("shared", sight.shared(sentence));
    row.add("likeness", sight.likeness(sentence));
    row.add("origins", Math.min(5, sight.story().story().origins().size()));
    row.add("opening", place > 0 ? overlap(sentence, look.prose().getFirst()) : 1);
    row.add("article biased", look.biased());
    row.add("article personal", look.personal());
    row.add("asking title", QUESTIONING.matcher(look.headline()).find());
    String outlet = sight.story().article(sentence.articleId()).article().outletName();
    row.add(
        "opinion",
        DESK.matcher(outlet).find()
            || DESK.matcher(look.headline()).find()
            || sight.story().article(sentence.articleId()).article().opinion());
    row.add("length", tokens.size() / 10.0);
    row.add("short", tokens.size() < 12);
    row.add("long", tokens.size() > 45);
    row.add("numbers", tokens.stream().filter(t -> t.tag().equals("CD")).count());
    row.add("times", Math.min(3, sentence.times().size()));
    row.add(
        "nouns", tokens.stream().filter(Token::isNoun).count() * 10.0 / Math.max(1, tokens.size()));
    furniture(tokens, text, row);
  }

  private double overlap(ArticleSentence sentence, ArticleSentence other) {
    Set<String> own = sight.terms(sentence);
    Set<String> its = sight.terms(other);
    return own.stream().filter(its::contains).count() / (double) Math.max(1, own.size());
  }

  private static void furniture(List<Token> tokens, String text, TraitRow row) {
    row.add("clock", CLOCK.matcher(text).find());
    row.add("dateline", DATELINE.matcher(text).find());
    row.add("shouted", SHOUTED.matcher(text).find());
    row.add("unended", !text.matches("(?s).*[.!?][”\"’')]*"));
    row.add("colon", text.indexOf(':') >= 0);
    row.add("early colon", text.indexOf(':') >= 0 && text.indexOf(':') < 40);
    row.add("dash", text.contains("—") || text.contains("--") || text.contains(" – "));
    row.add("brackets", text.contains("(") || text.contains("["));
    row.add("asks", text.contains("?"));
    row.add("exclaims", text.contains("!"));
    boolean runOn = false;
    Set<String> seen = new HashSet<>();
    int repeated = 0;
    for (int i = 1; i < tokens.size(); i++) {
      String before = tokens.get(i - 1).text();
      runOn |=
          RUN_ON.contains(tokens.get(i).text())
              && Character.isLetterOrDigit(before.charAt(before.length() - 1))
              && !tokens.get(i).tag().startsWith("NNP");
      if (i > 2) {
        String gram =
            (tokens.get(i - 2).text() + " " + before + " " + tokens.get(i).text())
                .toLowerCase(Locale.ROOT);
        repeated += seen.add(gram) ? 0 : 1;
      }
    }
    row.add("run on", runOn);
    row.add("repeated", Math.min(4, repeated));
  }
}
