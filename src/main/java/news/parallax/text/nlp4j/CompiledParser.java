package news.parallax.text.nlp4j;

import java.util.ArrayList;
import java.util.List;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Parses with the compiled models: words, tags, lemmas, entities, tree, each from what comes
/// before it.
final class CompiledParser implements SentenceParser {
  private final SentenceTokenizer tokenizer;
  private final WordReader reader;
  private final Vocabulary vocabulary;
  private final SequenceLabeler tagger;
  private final Lemmatizer lemmatizer;
  private final SequenceLabeler entityTagger;
  private final Vectors vectors;
  private final LongSentenceParser parser;

  CompiledParser(Models models) {
    tokenizer = models.tokenizer();
    reader = new WordReader(models.lexicon(), models.gazetteer());
    vocabulary = models.lexicon().vocabulary();
    tagger = new SequenceLabeler(models.tags(), Trait.TAG);
    lemmatizer = models.lemmatizer();
    entityTagger = new SequenceLabeler(models.entities(), Trait.ENTITY);
    vectors = models.vectors();
    parser =
        new LongSentenceParser(
            new DependencyParser(models.parse(), models.transitions(), vocabulary), reader);
  }

  @Override
  public Sentence parse(String text, Span span) {
    List<Piece> pieces = tokenizer.tokenize(text, span);
    if (pieces.isEmpty()) {
      return new Sentence(span, List.of(), List.of());
    }
    Words words = reader.read(pieces);
    String[] tags = tagger.label(words, word -> SequenceLabeler.NO_VECTOR);
    String[] lemmas = lemmas(words, tags);
    String[] entities = entityTagger.label(words, this::vector);
    LongSentenceParser.Edges edges = parser.parse(words, tags);
    List<Token> tokens = new ArrayList<>();
    for (int word = 1; word < words.size(); word++) {
      Piece piece = words.piece(word);
      tokens.add(
          new Token(
              piece.span(),
              piece.span().of(text),
              Lemmatizer.readable(piece.form(), tags[word], lemmas[word]),
              tags[word],
              edges.heads()[word] - 1,
              edges.relations()[word]));
    }
    return new Sentence(span, tokens, EntityDecoder.decode(entities, words));
  }

  private float[] vector(WordFacts word) {
    return word.vector() < 0 ? SequenceLabeler.NO_VECTOR : vectors.row(word.vector());
  }

  private String[] lemmas(Words words, String[] tags) {
    String[] lemmas = new String[tags.length];
    for (int word = 1; word < lemmas.length; word++) {
      lemmas[word] = lemmatizer.sign(words.facts(word).form(), tags[word]);
      words.setTrait(Trait.LEMMA, word, vocabulary.atom(lemmas[word]));
    }
    return lemmas;
  }
}
