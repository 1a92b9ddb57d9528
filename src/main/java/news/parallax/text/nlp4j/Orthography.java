package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.common.constant.MetaConst;
import edu.emory.mathcs.nlp.common.util.CharUtils;
import edu.emory.mathcs.nlp.component.template.node.Orthographic;
import java.util.ArrayList;
import java.util.List;

/// Which kinds of letters, digits and marks a word is made of, in the signs and the order of the
/// models. ASCII only, as they were taught.
final class Orthography {
  private final String word;
  private final int uppers;
  private final int lowers;
  private final int digits;
  private final int marks;

  private Orthography(String word) {
    this.word = word;
    uppers = count(CharUtils::isUpperCase);
    lowers = count(CharUtils::isLowerCase);
    digits = count(CharUtils::isDigit);
    marks = count(CharUtils::isPunctuation);
  }

  static List<String> of(String word, boolean first) {
    if (word.equals(MetaConst.HYPERLINK)) {
      return List.of(Orthographic.HYPERLINK);
    }
    return new Orthography(word).signs(first);
  }

  private interface Kind {
    boolean has(char c);
  }

  private int count(Kind kind) {
    int n = 0;
    for (int i = 0; i < word.length(); i++) {
      if (kind.has(word.charAt(i))) {
        n++;
      }
    }
    return n;
  }

  private List<String> signs(boolean first) {
    int length = word.length();
    List<String> signs = new ArrayList<>();
    if (uppers == length) {
      signs.add(Orthographic.ALL_UPPER);
    } else if (lowers == length) {
      signs.add(Orthographic.ALL_LOWER);
    } else if (digits == length) {
      signs.add(Orthographic.ALL_DIGIT);
    } else if (marks == length) {
      signs.add(Orthographic.ALL_PUNCT);
    } else if (digits + marks == length) {
      signs.add(Orthographic.ALL_DIGIT_OR_PUNCT);
    } else if (lowers == 0) {
      signs.add(Orthographic.NO_LOWER);
    }
    if (uppers < length) {
      addCapitals(first, signs);
    }
    if (digits > 0 && digits < length) {
      signs.add(Orthographic.HAS_DIGIT);
    }
    addMarks(signs);
    return signs;
  }

  private void addCapitals(boolean first, List<String> signs) {
    boolean capital = CharUtils.isUpperCase(word.charAt(0));
    if (capital && !first) {
      signs.add(Orthographic.FST_UPPER);
    }
    int inner = capital ? uppers - 1 : uppers;
    if (inner == 1) {
      signs.add(Orthographic.UPPER_1);
    } else if (inner > 1) {
      signs.add(Orthographic.UPPER_2);
    }
  }

  private void addMarks(List<String> signs) {
    boolean period = word.indexOf('.') >= 0;
    boolean hyphen = word.indexOf('-') >= 0;
    if (period) {
      signs.add(Orthographic.HAS_PERIOD);
    }
    if (hyphen) {
      signs.add(Orthographic.HAS_HYPHEN);
    }
    if (marks > 0 && marks < word.length() && !period && !hyphen) {
      signs.add(Orthographic.HAS_OTHER_PUNCT);
    }
  }
}
