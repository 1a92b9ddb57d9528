package news.parallax.brief.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

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
  private static final int TOO_SHORT = 4;
  private static final double LATE = 0.4;

  /// "HARROW, Norland (Agency) - ".
  private static final Pattern DATELINE =
      Pattern.compile("^\\p{Lu}{3,}[\\p{L}, ./]{0,40}\\(\\p{Lu}\\p{L}+\\) [-–—] ");

  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:(?:but|and|yet|so|or|plus)\\b,?"
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
  private static final Pattern ENDS_OPEN =
      Pattern.compile(
          "\\b(?:told|and|or|but|that|which|who|with|of|to|the|a|an|because|while)[.,]?$");
  private static final Pattern OF_IT =
      Pattern.compile(
          "\\d\\S* \\p{L}+ of it\\b|\\b(?:some|most|much|all|part|half|third) of it\\b");
  private static final Pattern SO =
      Pattern.compile(
          "\\b(?:says?|said|thinks?|believes?|hopes?|did|does|do|done) so\\b(?! (?:that|far|much|many))");
  private static final Pattern COUNTS_ON =
      Pattern.compile(
          "^(?:the |a )?(?:first|second|third|fourth|last|latter|former|others?|another|both)\\s+(?:of them\\s+)?"
              + "(?:was|were|is|are|has|have|had|will|would|could|can|may|might|did|does|do|\\p{Ll}+ed|came|went|said|says|took|got|began|fell|left)\\b",
          Pattern.CASE_INSENSITIVE);

  /// "Supplied A nurse from ...", "Gifts From Members Bars are ...".
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:\\p{Lu}\\p{Ll}+ (?:A|An|The) \\p{Ll}|(?:\\p{Lu}\\S+ ){1,4}(?:From|With|By|And|For|Of|In|At|To) \\p{Lu}\\S+ )");

  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)^(?-i:(\\p{Lu}\\p{Ll}{3,})\\p{Ll}* \\1\\p{Ll}* )|^play (?:video|audio)\\b|[–—-] (?:video|audio|in pictures|live)\\.?$|^(?:watch|listen|read more|related|advertisement|supplied|image|photo|video|caption)\\b\\s*[:|]?\\s(?-i:\\p{Lu})|['’]s (?:said|says|told)\\b|, explained\\.?$");

  private static final Pattern QUOTE_POINTS_BACK =
      Pattern.compile(
          "^[“\"](?:That|This|These|Those|It|He|She|They|Them|His|Her|Their|So|But|And|Because|Which|Such)(?:['’]\\w+)? (?!said)");

  private static final Pattern OPENS_WITH_A_REMARK =
      Pattern.compile(
          "^(?:What (?:may|might|is|was|has|makes|made|began|followed)\\b|Among (?:them|those|these)\\b"
              + "|Things\\b|Not (?:everyone|all|that|so)\\b|Then\\b|There['’]s\\b|Here\\b|That['’]s\\b|In (?:a|one) (?:curious|strange|bizarre|odd)\\b"
              + "|(?:(?:Later|Earlier)(?! (?:this|on|in|last|that|today|\\p{Lu}\\p{Ll}+day))|Afterwards?|Nor|Neither|Either way|Perhaps|Maybe)\\b)",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> ARGUMENTS = Set.of("dobj", "nsubj", "nsubjpass", "pobj", "attr");
  private static final Pattern UNWANTED =
      Pattern.compile(
          "\\b(?-i:\\p{Lu}{2,5}), [+−-]?\\d+\\.\\d+%|^Let['’]s\\b|^(?-i:\\p{Lu}{2,}[\\p{Lu} .]*), (?:byline|host)|^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,2}: |https?://|www\\.|pic\\.twitter|@\\w|\\bread more\\b|\\b(?:chart|list|video|map|transcript) here\\b|\\bclick here\\b|here['’]s what|\\bsign up\\b|\\bsubscribe\\b"
              + "|^\\d{1,2}:\\d{2} ?[ap]\\.?m\\b|^(?-i:\\p{Lu}{4,}( \\p{Lu}{2,})*):|follow us\\b|all rights reserved|\\((?:center|centre|left|right|pictured|from left|l-r|top|bottom)\\)|\\bpictured\\b|\\bseen here\\b|\\bfile photo|\\bshown (?:here|above|below)\\b|^circles are|\\bphoto (?:by|courtesy)|getty images|\\bshutterstock\\b|©|\\|",
          Pattern.CASE_INSENSITIVE);
  private static final Set<String> DEMONSTRATIVES =
      Set.of("this", "that", "these", "those", "such");
  private static final Set<String> COUNTS =
      Set.of("number", "figure", "amount", "sum", "total", "share");
  private static final Set<String> TIME_NOUNS =
      Set.of(
          "year",
          "years",
          "week",
          "weeks",
          "month",
          "months",
          "morning",
          "afternoon",
          "evening",
          "time",
          "season",
          "summer",
          "winter",
          "spring",
          "autumn",
          "fall",
          "weekend",
          "day",
          "days",
          "century",
          "decade",
          "quarter",
          "term",
          "point");
  private static final Set<String> FIRST_OR_SECOND_PERSON =
      Set.of(
          "i",
          "we",
          "my",
          "our",
          "us",
          "me",
          "you",
          "your",
          "ours",
          "mine",
          "yours",
          "myself",
          "ourselves");
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
    Optional<String> refusal = refusal(words, span, tokens, speakerShown, clause);
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
            && (isQuoted(words, reference.span().start() - start)
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

  /// Whether words are a caption, a heading run into a sentence, or no prose at all.
  public static boolean isFurniture(String words) {
    return UNWANTED.matcher(words).find()
        || CAPTION.matcher(words).find()
        || FURNITURE.matcher(words).find();
  }

  private static int wordCount(String words) {
    return words.split("\\s+").length;
  }

  private static Optional<String> refusal(
      String words, Span span, List<Token> tokens, boolean speakerShown, boolean clause) {
    if (tokens.size() < TOO_SHORT) {
      return Optional.of("it is too short");
    }
    if (words.endsWith("?")
        || words.endsWith(":")
        || words.endsWith("...")
        || words.endsWith("…")) {
      return Optional.of("it does not state anything to its end");
    }
    if (ENDS_OPEN.matcher(words).find()) {
      return Optional.of("its end is missing");
    }
    if (OF_IT.matcher(words).find()) {
      return Optional.of("“it” points back");
    }
    if (pointsBackBySo(words)) {
      return Optional.of("“so” points back");
    }
    if (COUNTS_ON.matcher(words).find()) {
      return Optional.of("its opening counts on what was said before");
    }
    if (UNWANTED.matcher(words).find()) {
      return Optional.of("it is no prose of the article");
    }
    if (CAPTION.matcher(words).find() || FURNITURE.matcher(words).find()) {
      return Optional.of("it is a caption or a heading run into a sentence");
    }
    if (!speakerShown && QUOTE_POINTS_BACK.matcher(words).find()) {
      return Optional.of("its quotation opens with a word for something said before");
    }
    if (OPENS_WITH_A_REMARK.matcher(words).find()) {
      return Optional.of("it remarks on something said before");
    }
    if (words.startsWith("(") || words.startsWith("[") || words.startsWith("*")) {
      return Optional.of("it is an aside");
    }
    if (opensWithAPronounBehindAPhrase(tokens)) {
      return Optional.of("its subject points back");
    }
    if (!clause && Character.isLowerCase(words.charAt(0))) {
      return Optional.of("its beginning is missing");
    }
    if (tokens.stream().noneMatch(t -> FINITE.contains(t.tag()))
        && tokens.stream().noneMatch(t -> t.head() < 0 && t.tag().equals("VBN"))) {
      return Optional.of("it has no finite verb");
    }
    if (isACaption(tokens)) {
      return Optional.of("its main verb is none of time: it is a caption");
    }
    if (!speakerShown && quoteMarks(words) % 2 != 0) {
      return Optional.of("its quotation begins or ends elsewhere");
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean quoted = isQuoted(words, token.span().start() - span.start());
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (FIRST_OR_SECOND_PERSON.contains(lower)
          && !token.text().equals("US")
          && !(quoted || (speakerShown && quoteMarks(words) > 0))) {
        return Optional.of("“" + token.text() + "” speaks outside a quotation");
      }
      if (lower.equals("one") && !quoted && standsForANoun(tokens, i)) {
        return Optional.of("“one” points back");
      }
      if (DEMONSTRATIVES.contains(lower) && !quoted && pointsBack(tokens, i)) {
        return Optional.of("“" + token.text() + "” points back");
      }
    }
    return Optional.empty();
  }

  /// "A porter carrying crates that he has washed": the main verb is a participle by itself.
  private static boolean isACaption(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.head() < 0 && t.tag().equals("VBG"))
        && tokens.stream().noneMatch(t -> t.relation().startsWith("aux"));
  }

  /// "Founded in 1948, it is ...": what "it" is stands in no clause before.
  private static boolean opensWithAPronounBehindAPhrase(List<Token> tokens) {
    if (tokens.isEmpty() || !tokens.getFirst().tag().matches("VBN|VBG")) {
      return false;
    }
    for (Token token : tokens) {
      if (token.relation().startsWith("nsubj")) {
        return Set.of("it", "they").contains(token.text().toLowerCase(Locale.ROOT));
      }
    }
    return false;
  }

  /// "He did so": late in a sentence the sentence itself may say what.
  private static boolean pointsBackBySo(String words) {
    Matcher so = SO.matcher(words);
    while (so.find()) {
      if (so.start() < LATE * words.length()) {
        return true;
      }
    }
    return false;
  }

  /// "Tankers must take one": not "one of", "one ship", "no one".
  private static boolean standsForANoun(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    boolean object =
        token.relation().equals("dobj")
            || token.relation().equals("pobj")
            || token.relation().equals("attr");
    boolean followed =
        i + 1 < tokens.size()
            && (tokens.get(i + 1).text().equals("of")
                || tokens.get(i + 1).isNoun()
                || tokens.get(i + 1).tag().equals("CD")
                || tokens.get(i + 1).tag().startsWith("JJ"));
    boolean toldBefore =
        i > LATE * tokens.size()
            && tokens.subList(0, i).stream().anyMatch(t -> t.text().matches("an?"));
    boolean fixed =
        toldBefore
            || (i > 0 && Set.of("no", "every", "any", "each").contains(tokens.get(i - 1).text()));
    return object && !followed && !fixed;
  }

  /// Whether a demonstrative points to something said before: "this" as a subject, "these towns";
  /// not "this year", not the conjunction "that", not "those who".
  private static boolean pointsBack(List<Token> tokens, int i) {
    Token token = tokens.get(i);
    String lower = token.text().toLowerCase(Locale.ROOT);
    @Nullable Token next = i + 1 < tokens.size() ? tokens.get(i + 1) : null;
    if (lower.equals("such")) {
      return next == null || !(next.text().equals("as") || next.tag().equals("DT"));
    }
    if (lower.equals("those")
        && next != null
        && (next.tag().startsWith("W")
            || next.tag().equals("IN")
            || (!token.relation().equals("det")
                && (next.tag().equals("VBG") || next.tag().equals("VBN"))))) {
      return false;
    }
    if (next != null && COUNTS.contains(next.lemma()) && hasNumber(tokens.subList(0, i))) {
      return false;
    }
    if (lower.equals("that")
        && token.relation().equals("dobj")
        && tokens.subList(0, i).stream().anyMatch(t -> t.relation().equals("advcl"))) {
      return false;
    }
    if (lower.equals("that")) {
      return token.tag().equals("DT")
          && (i == 0 || next == null || next.isNoun() || ARGUMENTS.contains(token.relation()));
    }
    return next == null
        || !(TIME_NOUNS.contains(next.lemma())
            || TIME_NOUNS.contains(next.text().toLowerCase(Locale.ROOT))
            || (i + 2 < tokens.size() && TIME_NOUNS.contains(tokens.get(i + 2).lemma())));
  }

  private static boolean hasNumber(List<Token> tokens) {
    return tokens.stream().anyMatch(t -> t.tag().equals("CD") && t.text().matches(".*\\d.*"));
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

  private static boolean isQuoted(String words, int offset) {
    if (offset < 0 || offset > words.length()) {
      return false;
    }
    return quoteMarks(words.substring(0, offset)) % 2 != 0;
  }

  private static int quoteMarks(String words) {
    return (int) words.chars().filter(c -> c == '“' || c == '”' || c == '"').count();
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
