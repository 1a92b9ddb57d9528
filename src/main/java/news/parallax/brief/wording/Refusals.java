package news.parallax.brief.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Says why words of an article cannot stand alone, whatever is dropped or resolved.
final class Refusals {
  private static final int TOO_SHORT = 4;

  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");

  private static final Pattern ENDS_OPEN =
      Pattern.compile(
          "\\b(?:told|and|or|but|that|which|who|the|a|an|because|while)[.,]?$|\\b(?:with|of|to),?$");

  /// "At an Ashby, Tarn.": what was there is lost.
  private static final Pattern LOST_NOUN =
      Pattern.compile(
          "\\b(?:in|at|near|outside) an? (?:\\p{Lu}[\\p{L}.]+ ?){1,3}, \\p{Lu}\\p{Ll}+[.,]?$");

  private static final Pattern OF_IT =
      Pattern.compile(
          "\\d\\S* \\p{L}+ of it\\b|\\b(?:some|most|much|all|part|half|third) of it\\b");

  private static final Pattern COUNTS_ON =
      Pattern.compile(
          "^(?:the |a )?(?:first|second|third|fourth|last|latter|former|others?|another|both)\\s+(?:of them\\s+)?"
              + "(?:was|were|is|are|has|have|had|will|would|could|can|may|might|did|does|do|\\p{Ll}+ed|came|went|said|says|took|got|began|fell|left)\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTE_POINTS_BACK =
      Pattern.compile(
          "^[“\"](?:That|This|These|Those|It|He|She|They|Them|His|Her|Their|So|But|And|Because|Which|Such)(?:['’]\\w+)? (?!said)");

  private static final Pattern OPENS_WITH_A_REMARK =
      Pattern.compile(
          "^(?:What (?:may|might|is|was|has|makes|made|began|followed)\\b|Among (?:them|those|these)\\b"
              + "|Things\\b|Not (?:everyone|all|that|so)\\b|Then\\b|There['’]s\\b|Here\\b|That['’]s\\b|In (?:a|one) (?:curious|strange|bizarre|odd)\\b"
              + "|(?:(?:Later|Earlier)(?! (?:this|on|in|last|that|today|\\p{Lu}\\p{Ll}+day))|Afterwards?|Nor|Neither|Either way|Perhaps|Maybe)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Set<String> DEMONSTRATIVES =
      Set.of("this", "that", "these", "those", "such");

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

  private Refusals() {}

  /// Why the words cannot stand alone; nothing where they can.
  ///
  /// @param clause whether they are a main clause behind an opening, or all that somebody says
  static Optional<String> refusal(
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
    if (ENDS_OPEN.matcher(words).find() || LOST_NOUN.matcher(words).find()) {
      return Optional.of("its end is missing");
    }
    if (OF_IT.matcher(words).find()) {
      return Optional.of("“it” points back");
    }
    if (PointingWords.pointsBackBySo(words)) {
      return Optional.of("“so” points back");
    }
    if (COUNTS_ON.matcher(words).find()) {
      return Optional.of("its opening counts on what was said before");
    }
    if (Furniture.isUnwanted(words)) {
      return Optional.of("it is no prose of the article");
    }
    if (Furniture.isCaption(words)) {
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
    if (PointingWords.opensWithAPronounBehindAPhrase(tokens)) {
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
    if (!speakerShown && QuotationMarks.count(words) % 2 != 0) {
      return Optional.of("its quotation begins or ends elsewhere");
    }
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean quoted = QuotationMarks.isQuoted(words, token.span().start() - span.start());
      String lower = token.text().toLowerCase(Locale.ROOT);
      if (FIRST_OR_SECOND_PERSON.contains(lower)
          && !token.text().equals("US")
          && !(quoted || (speakerShown && QuotationMarks.count(words) > 0))) {
        return Optional.of("“" + token.text() + "” speaks outside a quotation");
      }
      if (lower.equals("one") && !quoted && PointingWords.standsForANoun(tokens, i)) {
        return Optional.of("“one” points back");
      }
      if (DEMONSTRATIVES.contains(lower) && !quoted && PointingWords.pointsBack(tokens, i)) {
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
}
