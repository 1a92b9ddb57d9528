package news.parallax.text.nlp4j;

import java.util.List;

/// Tagged words with their lemmas → a dependency tree, in one pass from left to right. Words that
/// are left without a head then get the likeliest one near them.
final class DependencyParser {
  /// The relation of the head of a sentence.
  static final String ROOT = "root";

  /// Signs for how many dependents a word has on its two sides, by {@link Tree#leftValency} and
  /// right.
  static final List<String> VALENCIES =
      List.of("-", "->", "->>", "<-", "<->", "<->>", "<<-", "<<->", "<<->>");

  private static final int SIDES = 3;
  private static final int WINDOW = 5;

  private final LinearModel model;
  private final Transitions transitions;
  private final int[] valencyAtoms;
  private final int rootAtom;

  DependencyParser(LinearModel model, Transitions transitions, Vocabulary vocabulary) {
    this.model = model;
    this.transitions = transitions;
    rootAtom = vocabulary.atom(ROOT);
    valencyAtoms = VALENCIES.stream().mapToInt(vocabulary::atom).toArray();
  }

  Tree parse(Words words) {
    return new Run(words).tree();
  }

  /// The relation of a word to its head.
  String relation(Tree tree, int word) {
    int label = tree.label(word);
    return label == Tree.NONE ? ROOT : transitions.relations()[label];
  }

  private final class Run {
    private final Words words;
    private final Tree tree;
    private final ParseState state;
    private final Scorer scorer = new Scorer(model);

    Run(Words words) {
      this.words = words;
      tree = new Tree(words.size());
      for (int word = 0; word < words.size(); word++) {
        words.setTrait(Trait.VALENCY, word, valencyAtoms[0]);
        words.setTrait(Trait.RELATION, word, Vocabulary.NONE);
      }
      state = new ParseState(tree);
    }

    Tree tree() {
      while (!state.isDone()) {
        step();
      }
      for (int word = 1; word < tree.size(); word++) {
        if (!tree.hasHead(word)) {
          adopt(word);
        }
      }
      return tree;
    }

    private void step() {
      int top = state.top();
      int input = state.input();
      score();
      int[] allowed = transitions.allowed(tree, top, input);
      int label = allowed.length == 0 ? scorer.best() : scorer.best(allowed);
      if (transitions.is(label, Transitions.LEFT_ARC)) {
        attach(top, input, label);
      } else if (transitions.is(label, Transitions.RIGHT_ARC)) {
        attach(input, top, label);
      }
      if (transitions.is(label, Transitions.SHIFT)) {
        state.shift();
      } else if (transitions.is(label, Transitions.REDUCE)) {
        state.reduce();
      } else {
        state.pass();
      }
    }

    private void score() {
      state.look(model.layout().places(), scorer.nodes());
      scorer.score(words);
    }

    private void attach(int word, int head, int label) {
      int former = tree.head(word);
      tree.attach(word, head, label);
      int atom = label == Tree.NONE ? rootAtom : model.labelAtoms()[label];
      words.setTrait(Trait.RELATION, word, atom);
      setValency(head);
      if (former != Tree.NONE) {
        setValency(former);
      }
    }

    private void setValency(int word) {
      int valency = SIDES * tree.leftValency(word) + tree.rightValency(word);
      words.setTrait(Trait.VALENCY, word, valencyAtoms[valency]);
    }

    private void adopt(int word) {
      int bestHead = 0;
      int bestLabel = Tree.NONE;
      float bestScore = Float.NEGATIVE_INFINITY;
      for (int direction = -1; direction <= 1; direction += 2) {
        int[] labels = direction < 0 ? transitions.rightArcs() : transitions.leftArcs();
        for (int step = 1; step <= WINDOW; step++) {
          int head = word + direction * step;
          if (head < 0 || head >= tree.size() || tree.isBelow(head, word)) {
            continue;
          }
          state.face(Math.min(head, word), Math.max(head, word));
          score();
          int label = scorer.best(labels);
          float score = scorer.scores()[label];
          if (score > bestScore) {
            bestHead = head;
            bestLabel = label;
            bestScore = score;
          }
        }
      }
      attach(word, bestHead, bestLabel);
    }
  }
}
