package news.parallax.brief.question;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.text.EntityKind;

/// What a question asks for, told by the word that it opens with, and which sentences say it.
enum AnswerKind {
  /// "Who is Ada Holm?": what somebody is.
  WHO_IS("who (?:is|are|was|were) (?!\\w+ed$).*"),
  /// "Who pays?": somebody.
  WHO("who\\b.*"),
  /// "When will it open?", "How long will it take?": a time.
  WHEN("(?:when|how long|how soon)\\b.*"),
  /// "How many ships wait?", "What will it cost?": a number.
  HOW_MANY("(?:how (?:many|much|big|large|far|old)\\b.*|.*\\bcosts?\\b.*)"),
  /// "What happens next?": what is to come.
  NEXT(
      "what(?:['’]s| is| happens| will happen| comes)? (?:next|now)\\b.*|what (?:will|would)\\b.*|(?:so,? )?now what.*|what now.*|.*\\bwill .* do now.*"),
  /// "What happened?", "What is happening there?": all that the text below tells.
  COURSE("what(?:['’]s| is| was)? happen(?:ed|ing)\\b.*"),
  /// "What did the mayor say?", "How has the union reacted?": words of somebody.
  SAID("(?:what|how)\\b.*\\b(?:say|said|says|argument|reactions?|react(?:ed|s)?|respon\\w+)\\b.*"),
  /// "How bad is it?": a number.
  HOW_BAD("how (?:bad|unusual|serious|common|likely|severe|widespread|dangerous)\\b.*"),
  /// "What is a fair fee?": what a thing is.
  WHAT_IS(
      "what(?:['’]s| is| are) (?!next\\b|happening\\b|known\\b|the (?:latest|reaction|response|cause|problem|plan|point)\\b|at stake\\b|going\\b)[^,]*"),
  /// "Will it fall?": what is to come.
  WILL("will\\b.*"),
  /// "Did it fall?": yes or no.
  WHETHER("(?:is|are|was|were|would|did|does|do|can|could|should|has|have)\\b.*"),
  /// "Why was it shut?": what the text below says first, in whatever words.
  FIRST("why\\b.*"),
  /// "How did it begin?": in what way, of the same things.
  HOW("how (?:did|do|does|are|is|was|were|will|would|could|can)\\b.*"),
  /// Anything else: what speaks of the same.
  OTHER(".*");

  /// "So what is next?", "The big question is what happens now."
  private static final Pattern LEADING =
      Pattern.compile("^(?:so,? |and |but |now,? |the (?:big )?question is:? )+");

  private static final Pattern IS_SOMEBODY =
      Pattern.compile(
          "\\b(?:is|are|was|were|has been|have been|had been|served|serves|worked|works|identified as|became|led|leads|joined|named)\\b|, (?:an?|the|who|whose|\\d\\d,?)\\b");
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected|due|plans?|scheduled|set|likely|until|next|hopes?|intends?|going)\\b|[’']ll\\b");
  private static final Pattern BEFORE =
      Pattern.compile("^(?:Prior to|Before|Until|Previously|Earlier|Last|After)\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|most|all|none|no one)\\b");

  /// What gives a reason, or tells what hangs on a thing.
  private static final Pattern REASON =
      Pattern.compile(
          "\\b(?:because|due to|over|after|since|so that|in order to|prompted|led to|result of|accus\\w+|alleg\\w+|blam\\w+|fears?|in response|said|says?|told|wrote|argues?|according to"
              + "|importan\\w+|symbol\\w*|strategic|crucial|vital|heart of|would (?:represent|mean|give|allow|open|bring))\\b");

  private static final Pattern COULD = Pattern.compile("\\bcould\\b");

  /// Words of somebody, three at least.
  private static final Pattern QUOTED = Pattern.compile("[“\"][^”\"\\s]+ [^”\"\\s]+ [^”\"\\s]+");

  private static final Set<String> SAYING =
      Set.of(
          "say",
          "tell",
          "write",
          "tweet",
          "retweet",
          "claim",
          "accuse",
          "argue",
          "insist",
          "deny",
          "warn",
          "call",
          "describe",
          "acknowledge",
          "admit",
          "promise",
          "vow",
          "demand",
          "welcome",
          "condemn",
          "reject",
          "express",
          "announce",
          "maintain",
          "explain");

  /// What a thing is made like is no course of events.
  private static final Pattern IS_MADE =
      Pattern.compile(
          "^(?:\\S+ ){1,6}?(?:was|were) (?:built|founded|born|established|designed)\\b");

  /// What happens is told, and not asked for.
  private static final Pattern CALLS =
      Pattern.compile("^[“\"]|\\b(?:called on|urged|has warned|had always)\\b");

  private static final Pattern ASKS_WHAT =
      Pattern.compile(
          "(?i)^what(?! (?:can|could|should|does (?:this|that|it))\\b)(?!.*\\b(?:he|she|they|it|this|that|those|these)\\b)");

  private static final Pattern WORDS_OF =
      Pattern.compile(
          "\\b(?:said|says?|told|tells?|wrote|argues?|argued|according to|insist\\w*|den(?:y|ies|ied))\\b");

  private static final Pattern GUESSED = Pattern.compile("\\b(?:could|may|might)\\b");

  /// What answers nothing.
  private static final Pattern DECLINED =
      Pattern.compile(
          "\\b(?:declin(?:ed|es) to (?:comment|answer|say)|did not (?:immediately )?(?:respond|comment|say)|no comment|anyone[’']s guess|remains to be seen|too (?:early|soon) to)\\b");

  private static final int FEWEST_WORDS = 6;

  private final Pattern opening;

  AnswerKind(String opening) {
    this.opening = Pattern.compile(opening);
  }

  /// What a question asks for.
  static AnswerKind of(String question) {
    String lower =
        LEADING
            .matcher(question.toLowerCase(Locale.ROOT))
            .replaceFirst("")
            .replaceFirst("[?]$", "");
    for (AnswerKind kind : values()) {
      if (kind.opening.matcher(lower).matches()) {
        return kind;
      }
    }
    return OTHER;
  }

  /// Whether a sentence may say it.
  boolean isSaidBy(ArticleSentence sentence, String text) {
    boolean tells =
        text.split("\\s+").length >= FEWEST_WORDS
            || QUOTED.matcher(text).find()
            || NUMBER.matcher(text).find();
    return tells && !DECLINED.matcher(text).find() && says(sentence, text);
  }

  /// Whether a sentence says it below a heading of an article that explains: there a named speaker
  /// may guess a number, and the first sentence goes straight to the matter.
  ///
  /// @param place of the sentence below the heading, from 0
  boolean isExplainedBy(String question, String text, int place) {
    if (text.split("\\s+").length < FEWEST_WORDS || DECLINED.matcher(text).find()) {
      return false;
    }
    return switch (this) {
      case HOW_MANY -> NUMBER.matcher(text).find() && WORDS_OF.matcher(text).find();
      case OTHER -> place == 0 && asksWhat(question);
      default -> false;
    };
  }

  /// "Did it fall?", "Will it fall?".
  boolean isYesOrNo() {
    return this == WHETHER || this == WILL;
  }

  /// "What about the village?", not "What can be done?" nor "What was he thinking of?".
  static boolean asksWhat(String question) {
    return ASKS_WHAT.matcher(question).find();
  }

  private boolean says(ArticleSentence sentence, String text) {
    return switch (this) {
      case WHO_IS ->
          IS_SOMEBODY.matcher(text).find() && text.indexOf('"') < 0 && text.indexOf('“') < 0;
      case WHO ->
          sentence.mentions().stream()
              .anyMatch(m -> m.kind() == EntityKind.PERSON || m.kind() == EntityKind.ORG);
      case WHEN -> !sentence.times().isEmpty();
      case HOW_MANY, HOW_BAD -> NUMBER.matcher(text).find() && !GUESSED.matcher(text).find();
      case SAID ->
          QUOTED.matcher(text).find()
              || sentence.tokens().stream()
                  .anyMatch(
                      t -> t.head() < 0 && SAYING.contains(t.lemma().toLowerCase(Locale.ROOT)));
      case FIRST -> REASON.matcher(text).find() && !COULD.matcher(text).find();
      case COURSE -> !CALLS.matcher(text).find() && !IS_MADE.matcher(text).find();
      case WILL -> TO_COME.matcher(text).find();
      case NEXT -> TO_COME.matcher(text).find() && !BEFORE.matcher(text).find();
      case WHETHER -> text.indexOf('"') < 0 && text.indexOf('“') < 0;
      case WHAT_IS, HOW, OTHER -> true;
    };
  }
}
