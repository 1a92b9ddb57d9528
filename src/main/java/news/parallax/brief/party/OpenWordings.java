package news.parallax.brief.party;

import java.util.regex.Pattern;

/// Finds the wordings by which a statement goes on from something that it does not tell: "Hours
/// later, Quist said", "requests to do so", "“It is safe,” she said, “and dry.”"
final class OpenWordings {
  private static final Pattern OPENS_IN_THE_MIDDLE =
      Pattern.compile(
          String.join(
              "|",
              "^At (?:the|that) time\\b",
              "^(?:On|In|During|At|By) the same (?!time\\b)\\p{L}+\\b(?! as\\b)",
              "^(?:On|In|During|By) that (?:day|week|month|year|night|evening|morning)\\b",
              "^(?:\\p{L}+ ){0,2}(?:[Mm]inutes?|[Hh]ours?|[Dd]ays?|[Ww]eeks?|[Mm]onths?|[Yy]ears?)"
                  + " (?:later|earlier|before),?\\b",
              "^(?:Shortly|Soon|Moments|Immediately)"
                  + " (?:after|before|later|afterwards?|thereafter),",
              "^(?:Later|Earlier) that \\p{L}+\\b",
              "^The (?:next|following|previous) (?:day|week|month|year|night|morning)\\b"));

  private static final Pattern ENDS_BEFORE_ITS_QUOTATION =
      Pattern.compile("(?::|\\b(?:called|nicknamed|dubbed|saying|as follows),?)[.,]?[”\"]?$");

  private static final Pattern SAME_DAY =
      Pattern.compile(
          "\\bthe same (?:day|week|night|evening|morning|afternoon)\\b"
              + "(?! (?:as|that|when|\\p{L}+ \\p{L}+ed)\\b)");

  private static final Pattern A_DAY =
      Pattern.compile(
          "\\b(?:\\p{Lu}\\p{Ll}+day|yesterday|today|(?:Jan|Feb|March|April|May|June|July|Aug|Sept|Oct|Nov|Dec)\\p{Ll}*\\.?"
              + " \\d)");

  /// "Said at the time that": when.
  private static final Pattern AT_SOME_TIME =
      Pattern.compile(
          "\\b(?:said|announced|wrote|insisted|claimed|argued|warned|added|tweeted"
              + "|told \\p{L}+(?: \\p{L}+)?) at the time\\b(?! of\\b)"
              + "|\\bat (?:the|that) time\\b(?! (?:of|when|that|he|she|it|they|the)\\b)");

  private static final Pattern A_YEAR =
      Pattern.compile(A_DAY.pattern() + "|\\b(?:1[89]|20)\\d\\d\\b");

  /// "Not just to pretend that all is well.", "Because it was there.": what is left of a sentence.
  private static final Pattern PIECE =
      Pattern.compile(
          "^[“\"](?:Not (?:just|only|merely|simply)?\\s?(?:to|because|for|with|as)\\b"
              + "|Because (?![^,]*, )|Which \\p{Ll}+ )");

  /// "“...,” she said, “...”": nobody knows who.
  private static final Pattern BY_A_PRONOUN =
      Pattern.compile(
          "[”\"] (?:he|she|they) (?:said|added|told|wrote|tweeted|asked|continued|noted)\\b");

  /// "Requests to do so", "could convince him otherwise", near the beginning of what is told.
  private static final Pattern STANDS_FOR_A_VERB =
      Pattern.compile(
          "^(?:\\S+ ){0,16}?(?:to|not|will|would|could|can|may|might|should|anxious to) (?:do|be"
              + " doing|have done) (?:so|it|this)\\b|\\b(?:convince|persuade)\\p{Ll}* \\p{L}+"
              + " otherwise\\b");

  /// "Keen interest in those two".
  private static final Pattern OF_A_NUMBER =
      Pattern.compile("\\b(?:those|these) (?:two|three|four|five)\\b(?=[,.;:”\"]| but\\b| and\\b)");

  /// "Said that included": what.
  private static final Pattern SAYS_OF_THAT =
      Pattern.compile(
          "\\b(?:said|added|noted|argued|says|insisted) (?:that|this)"
              + " (?:is|was|were|includes?|included|would|will|could|means?|meant|has|had|made|makes)\\b");

  private static final Pattern QUOTED = Pattern.compile("“[^”]*”|\"[^\"]*\"");
  private static final Pattern BRACKETED = Pattern.compile("\\[[^\\]]*\\]");

  private OpenWordings() {}

  /// Whether there is one in a statement.
  ///
  /// @param words what it says, without a speaker put before it
  static boolean any(String words) {
    String told = QUOTED.matcher(words).replaceAll(" ");
    return OPENS_IN_THE_MIDDLE.matcher(words).find()
        || ENDS_BEFORE_ITS_QUOTATION.matcher(words).find()
        || (SAME_DAY.matcher(words).find() && !A_DAY.matcher(words).find())
        || (AT_SOME_TIME.matcher(told).find() && !A_YEAR.matcher(told).find())
        || PIECE.matcher(words).find()
        || (BY_A_PRONOUN.matcher(words).find() && !BRACKETED.matcher(told).find())
        || STANDS_FOR_A_VERB.matcher(words).find()
        || OF_A_NUMBER.matcher(words).find()
        || SAYS_OF_THAT.matcher(told).find();
  }
}
