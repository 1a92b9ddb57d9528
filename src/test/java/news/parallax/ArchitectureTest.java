package news.parallax;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// The arrows between the packages, in the order in which an article becomes a brief.
class ArchitectureTest {

  private static final String ROOT = "news.parallax";

  /// Each step may use those above it, never those below it, and never its siblings on the same
  /// line.
  private static final List<List<String>> FLOW =
      List.of(
          List.of("text"),
          List.of("article"),
          List.of("story"),
          List.of("claim"),
          List.of("timeline", "bias", "outcome", "editor"),
          List.of("brief"),
          List.of("archive"),
          List.of("watch"),
          List.of("engine"),
          List.of("evaluation"),
          List.of("cli"));

  /// Where the types of a library may appear; nowhere else.
  private static final List<Edge> EDGES =
      List.of(
          new Edge("edu.emory.mathcs.nlp..", "text.nlp4j"),
          new Edge("it.unimi.dsi..", "text.nlp4j"),
          new Edge("org.tukaani..", "text.nlp4j"),
          new Edge("opennlp..", "text.language"),
          new Edge("org.jsoup..", "article.reader"),
          new Edge("org.commonmark..", "article.reader"),
          new Edge("org.mozilla.universalchardet..", "article.reader"),
          new Edge(
              "com.fasterxml.jackson..",
              "brief.format",
              "article.reader",
              "article.json",
              "watch",
              "archive.format",
              "evaluation",
              "cli"),
          new Edge("org.sqlite..", "archive.sqlite"),
          new Edge("java.sql..", "archive.sqlite"),
          new Edge("org.apache.lucene..", "archive.search"),
          new Edge("picocli..", "cli"),
          new Edge("org.slf4j.."));

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static final SliceAssignment EACH_PACKAGE =
      new SliceAssignment() {
        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
          return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
          return "each package";
        }
      };

  private record Edge(String library, String... adapters) {}

  @Test
  void everyPackageHasItsPlaceInTheFlow() {
    List<String> known = new ArrayList<>(List.of(ROOT));
    FLOW.forEach(step -> step.forEach(name -> known.add(tree(name))));
    classes().should().resideInAnyPackage(known.toArray(String[]::new)).check(PROGRAM);
  }

  @Test
  void theRootPackageUsesNoOther() {
    noClasses()
        .that()
        .resideInAPackage(ROOT)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(ROOT + ".*..")
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @TestFactory
  Stream<DynamicTest> eachPackageUsesOnlyWhatComesBeforeIt() {
    return FLOW.stream().flatMap(step -> step.stream().map(name -> arrow(name, step)));
  }

  private static DynamicTest arrow(String name, List<String> siblings) {
    List<String> forbidden = new ArrayList<>();
    for (List<String> step : FLOW.subList(FLOW.indexOf(siblings), FLOW.size())) {
      step.stream()
          .filter(other -> !other.equals(name))
          .map(ArchitectureTest::tree)
          .forEach(forbidden::add);
    }
    return dynamicTest(
        name,
        () ->
            noClasses()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden.toArray(String[]::new))
                .allowEmptyShould(true)
                .check(PROGRAM));
  }

  @Test
  void noTwoPackagesUseEachOther() {
    slices()
        .assignedFrom(EACH_PACKAGE)
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .check(PROGRAM);
  }

  @TestFactory
  Stream<DynamicTest> libraryTypesStayInTheirAdapter() {
    return EDGES.stream()
        .map(edge ->
            dynamicTest(
                edge.library(),
                () ->
                    noClasses()
                        .that()
                        .resideOutsideOfPackages(
                            Stream.of(edge.adapters())
                                .map(ArchitectureTest::tree)
                                .toArray(String[]::new))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(edge.library()))
                        .allowEmptyShould(true)
                        .check(PROGRAM)));
  }

  private static String tree(String name) {
    return ROOT + "." + name + "..";
  }
}
