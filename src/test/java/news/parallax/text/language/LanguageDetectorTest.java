package news.parallax.text.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
  private static final LanguageDetector DETECTOR = new LanguageDetector();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Russian|Мост через реку обрушился рано утром в понедельник, никто не пострадал, сообщила мэр города.",
        "Ukrainian|Міст через річку обвалився рано вранці в понеділок, ніхто не постраждав, повідомила міська голова.",
        "Chinese|星期一清晨，河上的桥倒塌了，市长说没有人受伤。工程师多年来一直警告说缆绳生锈。",
        "Japanese|月曜日の早朝、川にかかる橋が崩れたが、けが人はいなかったと市長は述べた。",
        "Korean|월요일 새벽 강 위의 다리가 무너졌지만 다친 사람은 없었다고 시장이 말했다.",
        "Arabic|انهار الجسر فوق النهر فجر يوم الاثنين ولم يصب أحد بأذى حسبما قالت رئيسة البلدية.",
        "German|Die Brücke über den Fluss ist am frühen Montagmorgen eingestürzt, verletzt wurde niemand, sagte die Bürgermeisterin der Stadt.",
        "French|Le pont sur la rivière s'est effondré lundi à l'aube, mais personne n'a été blessé, a déclaré la maire de la ville.",
        "Spanish|El puente sobre el río se derrumbó el lunes de madrugada, pero nadie resultó herido, dijo la alcaldesa de la ciudad."
      })
  void otherLanguagesAreNamed(String language, String text) {
    assertThat(DETECTOR.unsupported(text)).contains(language);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|The bridge over the river fell at dawn on Monday, but nobody was hurt, the mayor said.",
        "en|Bridge falls",
        "zh|星期一清晨，河上的桥倒塌了，市长说没有人受伤。工程师多年来一直警告说缆绳生锈。",
        "de|Die Brücke über den Fluss ist am frühen Montagmorgen eingestürzt, verletzt wurde niemand, sagte die Bürgermeisterin der Stadt."
      })
  void languagesHaveTheirCode(String code, String text) {
    assertThat(DETECTOR.code(text)).isEqualTo(code);
  }

  @Test
  void englishPasses() {
    assertThat(
            DETECTOR.unsupported(
                "The bridge over the river fell at dawn on Monday, but nobody was hurt, the mayor said."))
        .isEmpty();
  }

  @Test
  void englishWithAForeignQuotationPasses() {
    assertThat(
            DETECTOR.unsupported(
                "The mayor of the town said “Мост рухнул” and then she left the hall with her aides,"
                    + " who had been told that the bridge had fallen at dawn."))
        .isEmpty();
  }

  @Test
  void tooLittleTextIsNotJudged() {
    assertThat(DETECTOR.unsupported("Harrow, Tarn")).isEmpty();
    assertThat(DETECTOR.unsupported("12 34 56")).isEmpty();
  }

  @Test
  void aListOfNamesIsNotTakenForAnotherLanguage() {
    assertThat(
            DETECTOR.unsupported(
                "Ada Thorn, Pim Roos, Oma Bell and Lin Vey won the race. Thorn led; Roos and Bell"
                    + " followed. Vey fell twice, and still came fourth. The winners get a cup."))
        .isEmpty();
  }
}
