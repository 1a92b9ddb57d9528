package news.parallax.text.nlp4j;

import edu.emory.mathcs.nlp.component.dep.DEPLabel;
import edu.emory.mathcs.nlp.component.dep.DEPParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.ToIntFunction;

/// Turns the models that NLP4J ships into files that load fast. The build runs it; it does nothing
/// when they are there.
public final class ModelCompiler {
  private final Path folder;

  private ModelCompiler(Path folder) {
    this.folder = folder;
  }

  /// @param args the folder to write to
  public static void main(String[] args) throws IOException {
    new ModelCompiler(Path.of(args[0])).compile();
  }

  private void compile() throws IOException {
    Path stamp = folder.resolve(Models.MADE_FROM);
    if (Files.exists(stamp) && Files.readString(stamp).strip().equals(Models.VERSION)) {
      return;
    }
    System.err.println("Turning the language models into files that load fast (once) ...");
    Files.createDirectories(folder);
    Files.deleteIfExists(stamp);
    compileAll();
    Files.writeString(stamp, Models.VERSION + "\n");
  }

  /// One after the other, since each takes half a gigabyte to unpack.
  private void compileAll() throws IOException {
    List<String> vectorRows = compileVectors();
    DEPParser<?> parser = ShippedModels.parse();
    Transitions transitions = new TransitionsCompiler(parser).compile();
    write(Models.TRANSITIONS, transitions::write);
    ShippedWeights parse = ShippedWeights.of(parser);
    ShippedWeights tags = ShippedWeights.of(ShippedModels.tags());
    ShippedWeights entities = ShippedWeights.of(ShippedModels.entities());
    GazetteerCompiler gazetteer = new GazetteerCompiler(ShippedModels.names());
    LexiconCompiler lexicon =
        new LexiconCompiler(ShippedModels.ambiguity(), ShippedModels.clusters(), vectorRows);

    FeatureSplitter splitter =
        new FeatureSplitter(
            Map.of(
                Trait.TAG, union(List.of(tags.labels()), Words.ROOT),
                Trait.ENTITY, Set.of(entities.labels()),
                Trait.RELATION, union(List.of(transitions.relations()), DependencyParser.ROOT),
                Trait.VALENCY, Set.copyOf(DependencyParser.VALENCIES),
                Trait.AMBIGUITY, lexicon.ambiguityValues()));
    LinearModelCompiler tagCompiler = new LinearModelCompiler(tags, splitter);
    LinearModelCompiler entityCompiler = new LinearModelCompiler(entities, splitter);
    LinearModelCompiler parseCompiler = new LinearModelCompiler(parse, splitter);
    NavigableSet<String> atoms = new TreeSet<>(List.of(Words.ROOT));
    for (LinearModelCompiler model : List.of(tagCompiler, entityCompiler, parseCompiler)) {
      atoms.addAll(model.atoms());
    }
    VocabularyBuilder numbers = numbers(atoms, gazetteer, lexicon);
    ToIntFunction<String> atom =
        value -> atoms.contains(value) ? numbers.number(value) : Vocabulary.NONE;
    Vocabulary vocabulary = numbers.build(atoms.size());

    write(Models.LEXICON, lexicon.compile(vocabulary, numbers::number, atom)::write);
    write(Models.GAZETTEER, gazetteer.compile(numbers::number, atom)::write);
    write(Models.TAGS, tagCompiler.compile(atom, atom)::write);
    write(Models.ENTITIES, entityCompiler.compile(atom, atom)::write);
    write(
        Models.PARSE,
        parseCompiler.compile(atom, label -> atom.applyAsInt(new DEPLabel(label).getDeprel()))
            ::write);
  }

  private List<String> compileVectors() throws IOException {
    VectorTable vectors = VectorTable.of(ShippedModels.vectors());
    write(Models.VECTORS, vectors::write);
    return vectors.words();
  }

  /// Numbers the atoms first, and among all words those in a row that a name may begin with.
  private static VocabularyBuilder numbers(
      Set<String> atoms, GazetteerCompiler gazetteer, LexiconCompiler lexicon) {
    if (atoms.size() >= FeatureKey.ATOM_LIMIT) {
      throw new IllegalStateException("too many atoms: " + atoms.size());
    }
    Set<String> firstWords = gazetteer.firstWords();
    VocabularyBuilder numbers = new VocabularyBuilder();
    atoms.stream().filter(word -> !firstWords.contains(word)).forEach(numbers::add);
    atoms.stream().filter(firstWords::contains).forEach(numbers::add);
    firstWords.forEach(numbers::add);
    gazetteer.words().stream().sorted().forEach(numbers::add);
    lexicon.words().forEach(numbers::add);
    return numbers;
  }

  private static Set<String> union(List<String> some, String one) {
    Set<String> union = new TreeSet<>(some);
    union.add(one);
    return union;
  }

  private interface Part {
    void write(ArrayWriter out) throws IOException;
  }

  /// Puts a new file in the place of the old, which a program that runs may still be reading.
  private void write(String file, Part part) throws IOException {
    Path unfinished = folder.resolve(file + ".new");
    try (ArrayWriter out = ArrayWriter.create(unfinished)) {
      part.write(out);
    }
    Files.move(unfinished, folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
  }
}
