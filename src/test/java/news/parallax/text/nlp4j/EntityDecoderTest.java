package news.parallax.text.nlp4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Span;
import org.junit.jupiter.api.Test;

class EntityDecoderTest {
  @Test
  void aNameOfSeveralWordsIsOne() {
    assertThat(entities("in Port Amal today", "O B-GPE L-GPE O")).containsExactly("GPE Port Amal");
  }

  @Test
  void aNameThatBeginsInsideIsMended() {
    assertThat(entities("the Kestrel Group", "U-ORG I-ORG L-ORG")).isEmpty();
    assertThat(entities("the Kestrel Group", "O U-ORG L-ORG")).containsExactly("ORG Kestrel Group");
    assertThat(entities("the Kestrel Group", "B-ORG L-ORG I-ORG")).isEmpty();
  }

  @Test
  void theOwnersEndingIsNotPartOfTheName() {
    assertThat(entities("Tove Lind 's act", "B-PERSON I-PERSON L-PERSON O"))
        .containsExactly("PERSON Tove Lind");
  }

  @Test
  void theSignOfTheCurrencyIsPartOfThePrice() {
    assertThat(entities("of € 12 in", "O O U-MONEY O")).containsExactly("MONEY € 12");
  }

  private static List<String> entities(String text, String labels) {
    List<Piece> pieces = new ArrayList<>();
    int start = 0;
    for (String word : text.split(" ")) {
      pieces.add(new Piece(new Span(start, start + word.length()), word));
      start += word.length() + 1;
    }
    return EntityDecoder.decode(("ROOT " + labels).split(" "), new Words(pieces)).stream()
        .map(mention -> mention.kind() + " " + mention.span().of(text))
        .toList();
  }
}
