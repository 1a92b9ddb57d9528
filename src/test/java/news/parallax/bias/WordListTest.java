package news.parallax.bias;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.Shipped;
import org.junit.jupiter.api.Test;

class WordListTest {
  private static final Pattern BRACKET = Pattern.compile("\\[([a-z]+?)s?]");

  @Test
  void theWordsInBracketsOfAnExampleAreOfTheList() {
    for (String file : new String[] {"naming.txt", "matters.txt"}) {
      Set<String> words = WordList.load(file);
      int examples = 0;
      for (String line : Shipped.lines(WordList.class, file)) {
        Matcher bracket = BRACKET.matcher(line);
        while (line.startsWith("#") && bracket.find()) {
          assertThat(words).as(file).contains(bracket.group(1));
          examples++;
        }
      }
      assertThat(examples).as(file).isPositive();
    }
  }

  @Test
  void aCommentHoldsNoWordsOfTheList() {
    assertThat(WordList.load("naming.txt")).doesNotContain("#").contains("blast");
  }
}
