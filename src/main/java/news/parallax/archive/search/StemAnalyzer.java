package news.parallax.archive.search;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Iterator;
import java.util.List;
import news.parallax.text.words.PorterStemmer;
import news.parallax.text.words.Word;
import news.parallax.text.words.WordFinder;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/// Makes stems of text as the rest of Parallax does, so that what is found can be shown by the same
/// stems.
final class StemAnalyzer extends Analyzer {
  private static final WordFinder WORDS = new WordFinder();
  private static final PorterStemmer STEMMER = new PorterStemmer();

  static List<String> stems(String text) {
    return WORDS.find(text).stream().map(word -> STEMMER.stem(word.form())).toList();
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    return new TokenStreamComponents(new Stems());
  }

  private static final class Stems extends Tokenizer {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private Iterator<Word> words = List.<Word>of().iterator();
    private int end;

    @Override
    public void reset() throws IOException {
      super.reset();
      StringWriter text = new StringWriter();
      input.transferTo(text);
      end = text.getBuffer().length();
      words = WORDS.find(text.toString()).iterator();
    }

    @Override
    public boolean incrementToken() {
      clearAttributes();
      if (!words.hasNext()) {
        return false;
      }
      Word word = words.next();
      term.append(STEMMER.stem(word.form()));
      offset.setOffset(word.span().start(), word.span().end());
      return true;
    }

    @Override
    public void end() throws IOException {
      super.end();
      offset.setOffset(end, end);
    }
  }
}
