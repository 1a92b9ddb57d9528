package news.parallax.brief.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.Passage;
import news.parallax.brief.support.SupportChecker;
import news.parallax.claim.actor.Reference;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Makes words of an article stand alone: openings that point back are dropped, references are
/// resolved in [brackets], long asides are cut; or says why it cannot be done. Nothing is added
/// outside brackets, and no negation, hedge or condition is dropped.
public final class Condenser {
  /// What came of it.
  sealed interface Result {
    /// Words that stand alone.
    ///
    /// @param changed whether anything was dropped or resolved
    /// @param evidence passages that hold what the brackets say
    record Condensed(String text, boolean changed, List<Passage> evidence) implements Result {}

    /// Words that cannot stand alone, and why.
    record Refused(String reason) implements Result {}
  }

  private record Edit(Span span, String replacement) {}

  private static final int LONG = 38;
  private static final int TOO_LONG = 62;

  /// "HARROW, Norland (Agency) - ".
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}{3,}[\\p{L}, ./]{0,40}\\(\\p{Lu}\\p{L}+\\) [-–—] ");

  /// "Ostvik Press/Ada Holm The mayor said": whose picture stood before it.
  private static final Pattern CREDIT =
      Pattern.compile(
          "^(?:Associated Press|AP|AP Photo|Reuters|REUTERS|AFP|Getty Images|Getty)/\\p{Lu}\\p{L}+ (?:\\p{Lu}\\. )?\\p{Lu}\\p{L}+ (?=\\p{Lu})");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:but|and|yet|so(?![ -](?:far|many|much|long|called|as)\\b)|or|plus)\\b,?"
              + "|(?-i:CLOSE)(?= \\p{Lu})|(?-i:\\p{Lu}{3,}[\\p{Lu}\\d ,.’'–-]{4,}:)|(?:the (?:numbers|news|latest|big picture)|what happened|what['’]s (?:new|next)|driving the news|details):"
              + "|(?:however|meanwhile|rather|still|also|then|in addition|moreover|furthermore|additionally|instead|nevertheless"
              + "|nonetheless|at the same time|in response|as a result|for all that|for instance|for example|indeed|in fact"
              + "|in turn|on the other hand|besides|similarly|likewise|separately|in the meantime|to be sure|of course"
              + "|after all|in other words|as such|that said|in short|in contrast|by contrast|on top of that|further"
              + "|additionally|consequently|therefore|thus|finally|lastly|for now|even so|all the while|notably"
              + "|interestingly|importantly|specifically|despite this|despite that|with that|simply put|again),)\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ASIDE_WORD =
      Pattern.compile(
          ",\\s(?:however|meanwhile|moreover|for instance|for example|in turn|in fact|of course|nevertheless|nonetheless"
              + "|though|too|indeed|then|furthermore),",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  /// Whose spokesman it is, the reader is told beside the statement.
  private static final Pattern SPOKESMAN =
      Pattern.compile(
          "(?i)(?:its|their|his|her) (?:\\w+ )?(?:spokes\\w+|lawyers?|attorneys?|chairman|chairwoman|director|secretary)\\b");

  private static final Pattern NUMBER = Pattern.compile("\\d");

  private final String text;

  /// @param text the article's text
  Condenser(String text) {
    this.text = text;
  }

  /// @param references what points outside the sentence
  /// @param speakerShown whether the reader is told who says it, so that a quotation may stand
  ///   without its speaker
  Result condense(
      ArticleSentence sentence, Span part, List<Reference> references, boolean speakerShown) {
    return condense(sentence, part, references, speakerShown, false);
  }

  /// @param content whether the part is the whole content of what somebody says, "that" not
  ///   included, so that it may open the statement though it does not open the sentence
  Result condense(
      ArticleSentence sentence,
      Span part,
      List<Reference> references,
      boolean speakerShown,
      boolean content) {
    Span span = part.trim(text);
    String words = span.of(text);
    List<Token> tokens = sentence.tokens().stream().filter(t -> span.contains(t.span())).toList();
    boolean clause = content || followsAnOpening(sentence, span, tokens);
    Optional<String> refusal = Refusals.refusal(words, span, tokens, speakerShown, clause);
    if (refusal.isEmpty() && !speakerShown && isInsideAQuotation(span)) {
      refusal = Optional.of("a quotation that opened before holds it");
    }
    if (refusal.isPresent()) {
      return new Result.Refused(refusal.get());
    }
    List<Edit> edits = new ArrayList<>();
    List<Passage> evidence = new ArrayList<>();
    int start = span.start();
    Matcher dateline = DATELINE.matcher(words);
    if (dateline.find()) {
      edits.add(new Edit(new Span(start, start + dateline.end()), ""));
    }
    Matcher credit = CREDIT.matcher(words);
    if (credit.find()) {
      edits.add(new Edit(new Span(start, start + credit.end()), ""));
    }
    Matcher opening = OPENING.matcher(words);
    if (opening.find()) {
      edits.add(new Edit(new Span(start, start + opening.end()), ""));
    }
    for (Reference reference : references) {
      if (!span.contains(reference.span())) {
        continue;
      }
      String replacement = reference.replacement();
      Passage found = reference.evidence();
      if (replacement == null || found == null) {
        if (speakerShown
            && (QuotationMarks.isQuoted(words, reference.span().start() - start)
                || SPOKESMAN.matcher(text.substring(reference.span().start())).lookingAt())) {
          continue;
        }
        return new Result.Refused(
            "nobody can tell what “" + reference.span().of(text) + "” stands for");
      }
      String after = text.substring(reference.span().end());
      if (reference.span().of(text).equalsIgnoreCase("it")
          && (after.startsWith("'s") || after.startsWith("’s"))) {
        return new Result.Refused("“it’s” speaks of nothing in particular");
      }
      if (reference.kind() == Reference.Kind.DESCRIPTION && words.contains(replacement)) {
        continue;
      }
      edits.add(new Edit(reference.span(), bracketed(replacement, reference.span())));
      evidence.add(found);
    }
    dropAsideWords(words, start, tokens, edits);
    dropAlso(tokens, edits);
    if (!speakerShown && !content) {
      ColourWords.leftOut(sentence.tokens(), text).stream()
          .filter(span::contains)
          .forEach(s -> edits.add(new Edit(s, "")));
      VerdictTail.of(words)
          .map(t -> new Span(start + t.start(), start + t.end()))
          .filter(t -> edits.stream().noneMatch(e -> e.span().overlaps(t)))
          .ifPresent(t -> edits.add(new Edit(t, "")));
    }
    if (tokens.size() > LONG) {
      dropRelativeClauses(sentence, span, edits);
    }
    return finish(span, edits, evidence);
  }

  private String bracketed(String replacement, Span replaced) {
    String before = replaced.of(text);
    return "[" + replacement + "]" + (before.endsWith(" ") ? " " : "");
  }

  private Result finish(Span span, List<Edit> edits, List<Passage> evidence) {
    StringBuilder out = new StringBuilder();
    int at = span.start();
    edits.sort(Comparator.comparing(Edit::span));
    for (Edit edit : edits) {
      if (edit.span().start() < at) {
        continue;
      }
      out.append(text, at, edit.span().start()).append(edit.replacement());
      at = Math.min(edit.span().end(), span.end());
    }
    out.append(text, at, span.end());
    String result = SupportChecker.flat(out.toString().replaceAll(",(?:\\s*,)+", ","));
    boolean changed = !edits.isEmpty() || Character.isLowerCase(result.charAt(0));
    result = result.replaceAll("\\s+([,.;])(?=\\s|$)", "$1");
    if (changed) {
      result = capitalised(result);
    }
    String closed = QuotationMarks.balanced(withStop(result));
    if (wordCount(closed) > TOO_LONG) {
      return new Result.Refused("it is too long");
    }
    return new Result.Condensed(
        closed, changed || !closed.equals(SupportChecker.flat(span.of(text))), evidence);
  }

  /// Whether the part is a main clause behind an opening phrase and its comma, or behind another
  /// main clause: "On Monday, [the mill closed]", "The mill closed, and [the bridge was shut]".
  private boolean followsAnOpening(ArticleSentence sentence, Span span, List<Token> tokens) {
    String before = text.substring(sentence.span().start(), span.start()).strip();
    boolean opening = before.endsWith(",") && before.indexOf(',') == before.length() - 1;
    boolean joined = before.endsWith(", and") || before.endsWith(", but");
    return (opening || joined)
        && !tokens.isEmpty()
        && Set.of("DT", "NN", "NNS", "JJ", "CD", "VBN").contains(tokens.getFirst().tag())
        && tokens.stream().anyMatch(t -> t.relation().startsWith("nsubj"));
  }

  private static int wordCount(String words) {
    return words.split("\\s+").length;
  }

  private static void dropAsideWords(
      String words, int start, List<Token> tokens, List<Edit> edits) {
    Matcher aside = ASIDE_WORD.matcher(words);
    while (aside.find()) {
      int from = start + aside.start();
      boolean afterVerb = tokens.stream().anyMatch(t -> t.span().end() <= from && t.isVerb());
      boolean afterPreposition = !tokens.isEmpty() && tokens.getFirst().tag().equals("IN");
      int keepComma = afterVerb || afterPreposition ? 1 : 0;
      edits.add(new Edit(new Span(from + keepComma, start + aside.end()), ""));
    }
  }

  private void dropAlso(List<Token> tokens, List<Edit> edits) {
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean notOnly = tokens.stream().anyMatch(t -> t.text().equalsIgnoreCase("only"));
      if (token.text().equals("also") && !notOnly && i > 0) {
        int end = token.span().end();
        int to = end < text.length() && text.charAt(end) == ' ' ? end + 1 : end;
        edits.add(new Edit(new Span(token.span().start(), to), ""));
      }
    }
  }

  /// Cuts ", which ...," and ", who ...," where commas close them on both sides and nothing in them
  /// guards the meaning.
  private void dropRelativeClauses(ArticleSentence sentence, Span span, List<Edit> edits) {
    Matcher clause =
        Pattern.compile(", (?:which|who|whose|where) [^,;“”\"()]{5,140}(?=,)")
            .matcher(span.of(text));
    while (clause.find()) {
      String dropped = clause.group();
      Span at = new Span(span.start() + clause.start(), span.start() + clause.end());
      boolean whole =
          sentence.tokens().stream()
              .anyMatch(t -> at.contains(t.span()) && FINITE.contains(t.tag()));
      if (whole
          && goesOnWithItsVerb(sentence, at.end())
          && !SupportChecker.holdsGuard(dropped)
          && !NUMBER.matcher(dropped).find()) {
        int keepComma = text.startsWith(", according", at.end()) ? 0 : 1;
        edits.add(new Edit(new Span(at.start(), at.end() + keepComma), ""));
      }
    }
  }

  /// Whether a main verb follows the comma at a place: a comma within a list, or before a
  /// quotation, does not end a relative clause.
  private boolean goesOnWithItsVerb(ArticleSentence sentence, int comma) {
    return text.startsWith(", according", comma)
        || sentence.tokens().stream()
            .filter(t -> t.span().start() > comma)
            .findFirst()
            .filter(t -> FINITE.contains(t.tag()))
            .isPresent();
  }

  /// Whether a quotation opened earlier in the paragraph is still open where the words begin.
  private boolean isInsideAQuotation(Span span) {
    int paragraph = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    boolean open = false;
    for (int i = paragraph; i < span.start(); i++) {
      char c = text.charAt(i);
      open = c == '“' || (c != '”' && (c == '"' ? !open : open));
    }
    return open;
  }

  private static String withStop(String words) {
    char last = words.charAt(words.length() - 1);
    if (".!?”\"’'".indexOf(last) >= 0) {
      return words;
    }
    return words.replaceAll("[,;:\\s–—-]+$", "") + ".";
  }

  private static String capitalised(String words) {
    int first = 0;
    while (first < words.length() && !Character.isLetterOrDigit(words.charAt(first))) {
      if (words.charAt(first) == '[') {
        first++;
        continue;
      }
      first++;
    }
    return first < words.length()
        ? words.substring(0, first)
            + Character.toUpperCase(words.charAt(first))
            + words.substring(first + 1)
        : words;
  }
}
