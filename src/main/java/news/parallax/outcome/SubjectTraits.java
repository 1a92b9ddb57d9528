package news.parallax.outcome;

import java.util.Locale;
import java.util.Set;
import news.parallax.article.ArticleSentence;
import news.parallax.text.EntityKind;
import news.parallax.text.Token;

/// What the subject of an expectation is: a pronoun, a name and whose, a thing with or without
/// words that say which.
final class SubjectTraits {
  /// Adds the traits of a noun or pronoun.
  void add(Set<String> traits, ArticleSentence sentence, ClauseTree tree, int noun) {
    Token token = tree.token(noun);
    if (token.tag().startsWith("PRP") || token.tag().startsWith("W") || token.tag().equals("DT")) {
      traits.add("subject-pronoun");
      traits.add("subject=" + tree.lower(noun));
      return;
    }
    long words = tree.below(noun).filter(i -> !tree.is(i, "punct", "det")).count();
    String first = first(tree, noun);
    boolean plural = token.tag().endsWith("S");
    traits.add(kind(sentence, token));
    if (token.tag().startsWith("NNP")) {
      traits.add("subject-name");
    } else if (first.equals("the")) {
      traits.add(words == 0 ? "subject-bare-the" : "subject-the");
    } else if (first.matches("this|that|these|those|such|both|another|other")) {
      traits.add("subject-pointing");
    } else if (tree.hasChild(noun, t -> t.tag().equals("PRP$"))) {
      traits.add("subject-possessed");
    } else if (tree.hasChild(noun, t -> t.relation().equals("poss"))) {
      traits.add("subject-of-somebody");
    } else if (first.matches("an?|any|some|no|every|each")) {
      traits.add("subject-some");
      traits.add("subject=" + first);
    } else if (plural) {
      traits.add(words == 0 ? "subject-bare-plural" : "subject-plural");
    } else {
      traits.add("subject-other");
    }
    if (token.tag().equals("VBG")) {
      traits.add("subject-doing");
    }
    if (tree.hasChild(noun, t -> t.relation().matches("relcl|acl"))) {
      traits.add("subject-with-clause");
    }
    if (tree.hasChild(noun, t -> t.relation().equals("conj"))) {
      traits.add("subject-joined");
    }
  }

  private static String kind(ArticleSentence sentence, Token token) {
    return sentence.mentions().stream()
        .filter(m -> m.span().contains(token.span()))
        .findFirst()
        .map(m -> "subject-" + name(m.kind()))
        .orElse("subject-nobody");
  }

  private static String name(EntityKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String first(ClauseTree tree, int noun) {
    return tree.below(noun).filter(i -> i < noun).mapToObj(tree::lower).findFirst().orElse("");
  }
}
