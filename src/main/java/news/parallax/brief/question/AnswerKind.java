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
      "what(?:['’]s| is| happens| will happen| comes)? next.*|what (?:will|would)\\b.*|what now.*|.*\\bwill .* do now.*"),
  /// "What happened?", "What is happening there?": all that the text below tells.
  COURSE("what(?:['’]s| is| was)? happen(?:ed|ing)\\b.*"),
  /// "Why was it shut?": what the text below says first, in whatever words.
  FIRST("why\\b.*"),
  /// Anything else: what speaks of the same.
  OTHER(".*");

  private static final Pattern IS_SOMEBODY =
      Pattern.compile(
          "\\b(?:is|are|was|were|has been|have been|had been|served|serves|worked|works|born|identified|became|led|leads|joined|named|graduated)\\b|, (?:an?|the|who|whose|\\d\\d,?)\\b");
  private static final Pattern TO_COME =
      Pattern.compile(
          "\\b(?:will|would|could|may|might|expected|due|plans?|scheduled|set|likely|until|next|hopes?|intends?|going)\\b|[’']ll\\b");
  private static final Pattern NUMBER =
      Pattern.compile(
          "\\d|\\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|millions?|billions?|half|most|all|none|no one)\\b");

  private final Pattern opening;

  AnswerKind(String opening) {
    this.opening = Pattern.compile(opening);
  }

  /// What a question asks for.
  static AnswerKind of(String question) {
    String lower = question.toLowerCase(Locale.ROOT).replaceFirst("[?]$", "");
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
      case NEXT -> TO_COME.matcher(text).find();
      case COURSE, FIRST, OTHER -> true;
    };
  }
}
