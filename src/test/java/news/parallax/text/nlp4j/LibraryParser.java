package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.common.util.Language;
import edu.emory.mathcs.nlp.common.util.NLPUtils;
import edu.emory.mathcs.nlp.component.morph.MorphologicalAnalyzer;
import edu.emory.mathcs.nlp.component.template.NLPComponent;
import edu.emory.mathcs.nlp.component.template.lexicon.GlobalLexica;
import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import news.parallax.text.Mention;
import news.parallax.text.Sentence;
import news.parallax.text.SentenceParser;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Parses with the library and the models as shipped, to hold ours against. Slow to load and large.
final class LibraryParser implements SentenceParser {
  private static final String LEXICA =
      """
      <configuration><lexica>
        <ambiguity_classes field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-ambiguity-classes-simplified-lowercase.xz</ambiguity_classes>
        <word_clusters field="word_form_simplified_lowercase">edu/emory/mathcs/nlp/lexica/en-brown-clusters-simplified-lowercase.xz</word_clusters>
        <word_embeddings field="word_form_undigitalized">edu/emory/mathcs/nlp/lexica/en-word-embeddings-undigitalized.xz</word_embeddings>
        <named_entity_gazetteers field="word_form_simplified">edu/emory/mathcs/nlp/lexica/en-named-entity-gazetteers-simplified.xz</named_entity_gazetteers>
      </lexica></configuration>
      """;

  private final SentenceTokenizer tokenizer = new SentenceTokenizer();
  private final List<NLPComponent<NLPNode>> components;

  private LibraryParser(List<NLPComponent<NLPNode>> components) {
    this.components = components;
  }

  static LibraryParser load() {
    List<Supplier<NLPComponent<NLPNode>>> parts =
        List.of(
            () ->
                new GlobalLexica<>(
                    new ByteArrayInputStream(LEXICA.getBytes(StandardCharsets.UTF_8))),
            () -> NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-pos.xz"),
            () -> new MorphologicalAnalyzer<>(Language.ENGLISH),
            () -> NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-ner.xz"),
            () -> NLPUtils.getComponent("edu/emory/mathcs/nlp/models/en-dep.xz"));
    Stream<NLPComponent<NLPNode>> loaded = parts.parallelStream().map(Supplier::get);
    return new LibraryParser(loaded.toList());
  }

  @Override
  public Sentence parse(String text, Span span) {
    List<Piece> pieces = tokenizer.tokenize(text, span);
    if (pieces.isEmpty()) {
      return new Sentence(span, List.of(), List.of());
    }
    NLPNode[] nodes = new NLPNode[pieces.size() + 1];
    nodes[0] = new NLPNode();
    nodes[0].toRoot();
    for (int i = 1; i < nodes.length; i++) {
      nodes[i] = new NLPNode();
      nodes[i].setID(i);
      nodes[i].setWordForm(pieces.get(i - 1).form());
      nodes[i].setStartOffset(pieces.get(i - 1).span().start());
      nodes[i].setEndOffset(pieces.get(i - 1).span().end());
    }
    for (NLPComponent<NLPNode> component : components) {
      component.process(nodes);
    }
    return new Sentence(span, tokens(text, pieces, nodes), mentions(pieces, nodes));
  }

  private static List<Token> tokens(String text, List<Piece> pieces, NLPNode[] nodes) {
    List<Token> tokens = new ArrayList<>();
    for (int i = 1; i < nodes.length; i++) {
      NLPNode node = nodes[i];
      Span span = new Span(node.getStartOffset(), node.getEndOffset());
      int head = node.getDependencyHead().getID() - 1;
      tokens.add(
          new Token(
              span,
              span.of(text),
              Lemmatizer.readable(
                  pieces.get(i - 1).form(), node.getPartOfSpeechTag(), node.getLemma()),
              node.getPartOfSpeechTag(),
              head,
              node.getDependencyLabel()));
    }
    return tokens;
  }

  private static List<Mention> mentions(List<Piece> pieces, NLPNode[] nodes) {
    String[] labels = Stream.of(nodes).map(NLPNode::getNamedEntityTag).toArray(String[]::new);
    return EntityDecoder.decode(labels, new Words(pieces));
  }
}
