package news.parallax.text.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PorterStemmerTest {
  /// One word for each rule of the algorithm, and some that no rule must touch.
  @ParameterizedTest
  @CsvSource({
    "caresses, caress",
    "ponies, poni",
    "caress, caress",
    "cats, cat",
    "feed, feed",
    "agreed, agre",
    "plastered, plaster",
    "bled, bled",
    "motoring, motor",
    "sing, sing",
    "conflated, conflat",
    "troubled, troubl",
    "sized, size",
    "hopping, hop",
    "falling, fall",
    "hissing, hiss",
    "failing, fail",
    "filing, file",
    "happy, happi",
    "sky, sky",
    "relational, relat",
    "conditional, condit",
    "valenci, valenc",
    "digitizer, digit",
    "radically, radic",
    "differently, differ",
    "analogously, analog",
    "vietnamization, vietnam",
    "predication, predic",
    "operator, oper",
    "feudalism, feudal",
    "decisiveness, decis",
    "hopefulness, hope",
    "formality, formal",
    "sensitivity, sensit",
    "sensibility, sensibl",
    "triplicate, triplic",
    "formative, form",
    "electrical, electr",
    "goodness, good",
    "revival, reviv",
    "allowance, allow",
    "airliner, airlin",
    "adjustable, adjust",
    "replacement, replac",
    "adoption, adopt",
    "communism, commun",
    "probate, probat",
    "rate, rate",
    "cease, ceas",
    "controll, control",
    "roll, roll",
    "us, us",
    "o'neill, o'neill"
  })
  void aWordLosesItsEnding(String word, String stem) {
    assertThat(new PorterStemmer().stem(word)).isEqualTo(stem);
  }
}
