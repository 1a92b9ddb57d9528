package news.parallax.brief.question;

import java.util.Locale;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.text.EntityKind;

/// What a question asks for, told by the word that it opens with, and which sentences say it.
enum AnswerKind {
  /// "Who is Ada Holm?": what somebody is.
  WHO_IS("who (?:is|are|was|were)\\b.*"),
  /// "Who pays?": somebody.
  WHO("who\\b.*"),
  /// "When will it open?", "How long will it take?": a time.
  WHEN("(?:when|how long|how soon)\\b.*"),
  /// "How many ships wait?", "What will it cost?": a number.
  HOW_MANY("(?:how (?:many|much|big|large|far|old)\\b.*|.*\\bcosts?\\b.*)"),
  /// "What happens next?": what is to come.
  NEXT(
      "what(?:['’]s| is| happens| will happen| comes)? (?:next|now)\\b.*|what (?:will|would)\\b.*|what now.*|.*\\bwill .* do now.*"),
  /// "What happened?", "What is happening there?": all that the text below tells.
  COURSE("what(?:['’]s| is| was)? happen(?:ed|ing)\\b.*"),
  /// "What is a fair fee?": what a thing is.
  WHAT_IS(
      "what(?:['’]s| is| are) (?!next\\b|happening\\b|known\\b|the (?:latest|reaction|response|cause|problem|plan|point)\\b|at stake\\b|going\\b)[^,]*"),
  /// "Will it fall?": yes or no.
  WHETHER("(?:is|are|was|were|will|would|did|does|do|can|could|should|has|have)\\b.*"),
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
          "\\b(?:is|are|was|were|has been|have been|had been|served|serves|worked|works|born|identified|became|led|leads|joined|named|graduated)\\b|, (?:an?|the|who|whose|\\d\\d,?)\\b");
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected|due|plans?|scheduled|set|likely|until|next|hopes?|intends?|going)\\b|[’']ll\\b");
  private static final Pattern BEFORE =
      Pattern.compile("^(?:Prior to|Before|Until|Previously|Earlier|Last|After)\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|most|all|none|no one)\\b");

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
    return switch (this) {
      case WHO_IS ->
          IS_SOMEBODY.matcher(text).find() && text.indexOf('"') < 0 && text.indexOf('“') < 0;
      case WHO ->
          sentence.mentions().stream()
              .anyMatch(m -> m.kind() == EntityKind.PERSON || m.kind() == EntityKind.ORG);
      case WHEN -> !sentence.times().isEmpty();
      case HOW_MANY -> NUMBER.matcher(text).find();
      case NEXT -> TO_COME.matcher(text).find() && !BEFORE.matcher(text).find();
      case WHETHER -> text.indexOf('"') < 0 && text.indexOf('“') < 0;
      case COURSE, FIRST, WHAT_IS, HOW, OTHER -> true;
    };
  }
}
