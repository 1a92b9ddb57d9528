package news.parallax.brief.alone;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import news.parallax.article.ArticleSentence;
import news.parallax.article.DateInfo;
import news.parallax.text.EntityKind;
import news.parallax.text.PartialDate;
import news.parallax.text.PartialDate.Precision;
import news.parallax.text.Token;

/// What a sentence does in a story: tells what will be, how somebody takes it, what has long been
/// so.
final class RoleTraits {
  private static final int RECENT = 14;
  private static final int OLD = 90;
  private static final int VERY_OLD = 400;

  private static final Set<String> REACTING =
      Set.of(
          "criticize",
          "condemn",
          "denounce",
          "blast",
          "slam",
          "dismiss",
          "reject",
          "deny",
          "defend",
          "welcome",
          "praise",
          "applaud",
          "hail",
          "oppose",
          "accuse",
          "blame",
          "dispute",
          "protest",
          "urge",
          "challenge",
          "decry",
          "rebuke",
          "back",
          "support",
          "object",
          "call");

  private static final Set<String> MEANING =
      Set.of(
          "plan",
          "intend",
          "vow",
          "promise",
          "expect",
          "schedule",
          "aim",
          "hope",
          "pledge",
          "want",
          "seek",
          "threaten",
          "prepare");

  private static final Set<String> SAYING =
      Set.of("say", "tell", "argue", "claim", "add", "tweet", "write", "note", "warn", "insist");

  private record Cue(String name, Pattern pattern) {
    static Cue of(String name, String pattern) {
      return new Cue(name, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE));
    }
  }

  private static final List<Cue> CUES =
      List.of(
          Cue.of("says will", "\\bwill\\b|[’']ll\\b"),
          Cue.of("says would", "\\b(?:would|could|might|may|should)\\b"),
          Cue.of("says due", "\\b(?:due|expected|scheduled|set|slated|likely) (?:to|for|on)\\b"),
          Cue.of("says next", "\\bnext (?:week|month|year|\\w+day)|upcoming|ahead\\b"),
          Cue.of("says if", "\\b(?:if|unless|until)\\b"),
          Cue.of("says but", "\\b(?:but|despite|although|though|while|yet|however)\\b"),
          Cue.of("says after", "\\b(?:after|amid|following|came as|comes as)\\b"),
          Cue.of("says since", "\\bsince\\b"),
          Cue.of("says ago", "\\b(?:years?|decades?|months?) (?:ago|earlier|before)\\b"),
          Cue.of(
              "says for years",
              "\\b(?:for|in) (?:\\w+ )?(?:years|decades|generations|centuries)\\b"),
          Cue.of("says year", "\\b(?:in|since|by|of) (?:19|20)\\d\\d\\b"),
          Cue.of("says last", "\\blast (?:year|month|week|\\w+day|night|summer|fall)\\b"),
          Cue.of(
              "says lately",
              "\\b(?:recent(?:ly)?|this (?:week|month|year)|earlier this|so far|now|currently|still|today|yesterday)\\b"),
          Cue.of(
              "says first",
              "\\b(?:first|largest|biggest|oldest|only|longest|most|worst|highest)\\b"),
          Cue.of(
              "says long",
              "\\b(?:long|traditionally|historically|usually|typically|normally|generally|often|always|previously|originally|former(?:ly)?)\\b"),
          Cue.of(
              "says founded",
              "\\b(?:founded|established|created|elected|appointed|born|graduated|became|took office|served|launched|passed|enacted|signed)\\b"),
          Cue.of(
              "says law",
              "\\b(?:law|act|treaty|agreement|constitution|rule|program|policy|statute|amendment)\\b"),
          Cue.of(
              "says known",
              "\\b(?:known as|is called|refers to|means|consists of|includes?|home to|population)\\b"),
          Cue.of("says percent", "%|\\bpercent\\b|\\bper cent\\b"),
          Cue.of("says money", "[$€£]"),
          Cue.of("says poll", "\\b(?:poll|polls|survey|voters)\\b"),
          Cue.of("says killed", "\\b(?:killed|dead|died|deaths|injured|wounded)\\b"),
          Cue.of(
              "says believed", "\\b(?:believe|think|fear|worry|concern|critic|supporter)\\w*\\b"));

  private final StorySight sight;

  RoleTraits(StorySight sight) {
    this.sight = sight;
  }

  void tell(ArticleSentence sentence, TraitRow row) {
    String text = sight.story().text(sentence);
    for (Cue cue : CUES) {
      row.add(cue.name(), cue.pattern().matcher(text).find());
    }
    tellRoot(sentence, row);
    tellDates(sentence, row);
  }

  private static void tellRoot(ArticleSentence sentence, TraitRow row) {
    List<Token> tokens = sentence.tokens();
    int root = -1;
    for (int i = 0; i < tokens.size(); i++) {
      root = root < 0 && tokens.get(i).head() < 0 ? i : root;
    }
    int verb = root;
    String lemma = root < 0 ? "" : tokens.get(root).lemma().toLowerCase(Locale.ROOT);
    String tag = root < 0 ? "" : tokens.get(root).tag();
    row.add("root says", SAYING.contains(lemma));
    row.add("root reacts", REACTING.contains(lemma));
    row.add("root means", MEANING.contains(lemma));
    row.add("root is", lemma.equals("be"));
    row.add("root past", tag.equals("VBD"));
    row.add("root present", tag.equals("VBZ") || tag.equals("VBP"));
    row.add("root will", has(tokens, verb, "aux", "will"));
    row.add("root perfect", has(tokens, verb, "aux", "has|have"));
    row.add("root had", has(tokens, verb, "aux", "had"));
    row.add("root passive", has(tokens, verb, "auxpass", ".*"));
    row.add("root progressive", tag.equals("VBG"));
    EntityKind subject = null;
    boolean named = false;
    boolean pronoun = false;
    for (Token token : tokens) {
      if (token.head() == verb && verb >= 0 && token.relation().startsWith("nsubj")) {
        pronoun |= token.tag().startsWith("PRP");
        named |= token.tag().startsWith("NNP");
        subject =
            sentence.mentions().stream()
                .filter(m -> m.kind().isName() && m.span().contains(token.span()))
                .map(m -> m.kind())
                .findFirst()
                .orElse(subject);
      }
    }
    row.add("subject named", named);
    row.add("subject pronoun", pronoun);
    row.add("subject person", subject == EntityKind.PERSON);
    row.add("subject body", subject == EntityKind.ORG);
    row.add("subject place", subject == EntityKind.GPE || subject == EntityKind.LOC);
  }

  private static boolean has(List<Token> tokens, int head, String relation, String text) {
    return head >= 0
        && tokens.stream()
            .anyMatch(t ->
                t.head() == head
                    && t.relation().equals(relation)
                    && t.text().toLowerCase(Locale.ROOT).matches(text));
  }

  private void tellDates(ArticleSentence sentence, TraitRow row) {
    Optional<LocalDate> published =
        sight
            .story()
            .article(sentence.articleId())
            .article()
            .published()
            .map(DateInfo::value)
            .map(PartialDate::first);
    boolean recent = false;
    boolean old = false;
    boolean veryOld = false;
    boolean ahead = false;
    if (published.isPresent()) {
      LocalDate day = published.get();
      for (PartialDate date :
          sentence.times().stream().flatMap(t -> t.calendarDate().stream()).toList()) {
        boolean exact = date.precision() == Precision.DAY;
        ahead |= date.first().isAfter(day);
        recent |= exact && date.last().isAfter(day.minusDays(RECENT)) && !date.first().isAfter(day);
        old |= date.last().isBefore(day.minusDays(OLD));
        veryOld |= date.last().isBefore(day.minusDays(VERY_OLD));
      }
    }
    row.add("date ahead", ahead);
    row.add("date recent", recent);
    row.add("date old", old);
    row.add("date very old", veryOld);
  }
}
