package news.parallax.claim.figure;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import news.parallax.text.EntityKind;
import news.parallax.text.ParseTree;

/// Where those were harmed of whom a clause tells no place of its own: the place of what happened
/// ("arrested during a march in Harrow"), of the deed that harmed them ("opened fire at a school in
/// Harrow, killing two"), of when it happened ("were hurt when a wall fell in Harrow"), or of those
/// told beside them.
final class Whereabouts {
  private static final FigureWords WORDS = FigureWords.ENGLISH;
  private static final Set<String> WHEN = Set.of("when", "as", "after");
  private static final Set<String> THROUGH =
      Set.of("through", "throughout", "around", "outside", "inside");
  private static final int FAR = 4;

  private final FigureSentence sentence;
  private final ParseTree tree;

  Whereabouts(FigureSentence sentence) {
    this.sentence = sentence;
    this.tree = sentence.tree();
  }

  /// The place by its name, empty where none is told.
  String of(int verb) {
    if (verb < 0) {
      return "";
    }
    String place = within(verb, FAR);
    if (place.isEmpty()) {
      place = when(verb);
    }
    return place.isEmpty() ? around(verb) : place;
  }

  /// "When a wall fell in Harrow".
  private String when(int verb) {
    for (int child : tree.children(verb)) {
      boolean tells =
          child > verb
              && tree.is(child, "advcl")
              && tree.children(child).stream().anyMatch(c -> WHEN.contains(sentence.lower(c)));
      boolean beside = tree.is(child, "conj") && sentence.isHarm(child) && child > verb;
      String place = tells || beside ? own(child) : "";
      if (place.isEmpty() && beside) {
        place = when(child);
      }
      if (!place.isEmpty()) {
        return place;
      }
    }
    return "";
  }

  /// That of the clause which this one continues.
  private String around(int verb) {
    int main = tree.head(verb);
    boolean continues =
        main >= 0
            && tree.isVerb(main)
            && main < verb
            && !WORDS.saying().contains(tree.lemma(main))
            && ((tree.is(verb, "advcl") && tree.tag(verb).equals("VBG"))
                || (tree.is(verb, "conj") && sentence.isHarm(main)));
    if (!continues) {
      return "";
    }
    String place = own(main);
    if (place.isEmpty() && tree.is(main, "advcl")) {
      place = around(main);
    }
    OptionalInt beside = tree.is(verb, "conj") ? tree.ownSubject(main) : OptionalInt.empty();
    return place.isEmpty() && beside.isPresent() ? within(beside.getAsInt(), 1) : place;
  }

  private String own(int verb) {
    String place = sentence.places().place(verb);
    return place.isEmpty() ? within(verb, FAR) : place;
  }

  /// The first place that hangs on a word through nouns and prepositions alone.
  private String within(int word, int steps) {
    for (int child : steps == 0 ? List.<Integer>of() : tree.children(word)) {
      boolean leads =
          child > word
              && (tree.is(child, "prep", "agent") || (tree.is(child, "dobj") && tree.isVerb(word)));
      if (!leads || sentence.isTime(child)) {
        continue;
      }
      OptionalInt noun = tree.is(child, "dobj") ? OptionalInt.of(child) : tree.child(child, "pobj");
      if (noun.isEmpty() || sentence.isTime(noun.getAsInt())) {
        continue;
      }
      int named = noun.getAsInt();
      boolean there =
          WORDS.placing().contains(sentence.lower(child))
              || THROUGH.contains(sentence.lower(child))
              || (sentence.lower(child).equals("of")
                  && WORDS.pointing().contains(sentence.lemma(word)));
      if (there && isPlace(named)) {
        return sentence.phrases().naming(named);
      }
      boolean ofPlace =
          there
              && tree.isNoun(named)
              && !WORDS.pointing().contains(sentence.lemma(named))
              && tree.children(named).stream()
                  .anyMatch(c -> c == named - 1 && tree.is(c, "compound", "nmod") && isPlace(c));
      if (ofPlace) {
        return sentence.phrases().plain(named);
      }
      String place = tree.isName(named) ? "" : within(named, steps - 1);
      if (!place.isEmpty()) {
        return place;
      }
    }
    return "";
  }

  private boolean isPlace(int i) {
    return sentence.isOf(i, EntityKind.GPE, EntityKind.LOC, EntityKind.FAC);
  }
}
