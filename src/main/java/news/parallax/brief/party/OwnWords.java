package news.parallax.brief.party;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import news.parallax.article.ArticleSentence;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.actor.Party;
import news.parallax.claim.attribution.Attribution;
import news.parallax.claim.attribution.SpeakerWords;
import news.parallax.text.Span;
import news.parallax.text.Token;

/// Tells what a party says, thinks, plans or demands itself from what an outlet tells of it.
final class OwnWords {
  private static final Set<String> WISHES = Set.of("like", "prefer", "love", "want", "welcome");
  private static final Set<String> NEGATIONS = Set.of("not", "n't", "n\u2019t", "never");

  /// Bodies that decide by votes, which is what they do and not what they say.
  private static final Pattern CHAMBER =
      Pattern.compile(
          "\\b(?:Congress|House|Senate|Parliament|Council|Legislature|Commons|Lawmakers)$");

  private static final Pattern EVERYBODY =
      Pattern.compile("(?i)^(?:very few|few|most|many|some) people$");

  /// Of a hundred words of a sentence so many must be said in it when it is of others too.
  private static final int MOSTLY = 45;

  private final OwnWordsLists lists = OwnWordsLists.load();
  private final Cast cast;
  private final List<Attribution> others;

  /// @param others all that is said in the story
  OwnWords(Cast cast, List<Attribution> others) {
    this.cast = cast;
    this.others = List.copyOf(others);
  }

  /// Whether the content is the source's own, as far as its sentence tells.
  boolean isOwn(Attribution said, ArticleSentence sentence) {
    List<Token> tokens = sentence.tokens();
    List<Integer> cue =
        IntStream.range(0, tokens.size())
            .filter(i -> said.cue().stream().anyMatch(c -> c.contains(tokens.get(i).span())))
            .boxed()
            .toList();
    CuePlace place = new CuePlace(said, tokens);
    if (isSeenByTheOutlet(said, tokens)
        || isAboutSomebodyElse(said, tokens, cue)
        || isColumn(said, tokens, cue)
        || place.isAside()
        || place.isOfNobody()
        || place.isOfTheObject()
        || place.isARead(lists.group("readings"))
        || place.isWithin(others)) {
      return false;
    }
    for (int i : cue) {
      String lemma = tokens.get(i).lemma().toLowerCase(Locale.ROOT);
      if (lists.holds("happens", lemma)
          || (lemma.equals("show") && isSomebody(said))
          || isActOfTheMany(said)
          || isOfEverybody(said)
          || isAct(said, lemma)
          || isReport(said, lemma)
          || isSwornByNobody(said, lemma)
          || isReadInWords(said, tokens, i, lemma)
          || (said.form() == Attribution.Form.INDIRECT
              && place.isLed(i)
              && tokens.get(i).tag().equals("VBG")
              && lists.holds("hopes", lemma)
              && isSomebody(said))
          || (said.act() == Attribution.Act.JUDGES
              && said.form() != Attribution.Form.DIRECT
              && place.isLed(i)
              && hasPassive(tokens, i))
          || (place.isLed(i)
              && said.form() == Attribution.Form.INDIRECT
              && lists.holds("looks", lemma))
          || (lists.holds("done-to", lemma) && isDoneTo(said, tokens, i))
          || (said.form() == Attribution.Form.INDIRECT && isNoSaying(tokens, i, lemma))
          || (said.form() != Attribution.Form.DIRECT && lists.holds("silent", lemma))) {
        return false;
      }
    }
    return !isYetToBeSaid(said, tokens, cue)
        && !speaksOfItself(said)
        && !quotesItsOwnName(said, tokens);
  }

  /// "Few people thought that": what the outlet thinks of everybody.
  private boolean isOfEverybody(Attribution said) {
    return said.form() == Attribution.Form.INDIRECT
        && cast.actor(String.valueOf(said.actorId()))
            .filter(a -> EVERYBODY.matcher(a.name()).find())
            .isPresent();
  }

  /// A survey shows; what somebody shows is the outlet's finding.
  private boolean isSomebody(Attribution said) {
    return cast.actor(String.valueOf(said.actorId()))
        .filter(a -> a.kind() == Actor.Kind.PERSON || a.kind() == Actor.Kind.UNNAMED)
        .isPresent();
  }

  /// "Voters rejected the law" tells what they did.
  private boolean isActOfTheMany(Attribution said) {
    return said.act() == Attribution.Act.JUDGES
        && said.form() == Attribution.Form.INDIRECT
        && cast.actor(String.valueOf(said.actorId()))
            .filter(a -> a.kind() == Actor.Kind.PEOPLE || CHAMBER.matcher(a.name()).find())
            .isPresent();
  }

  /// "Holm ordered the polls closed", "Holm campaigned for a holiday", "he was questioned by Holm":
  /// what somebody does or feels, told by the outlet. In quotation marks it is that one's own.
  private boolean isAct(Attribution said, String lemma) {
    return said.form() == Attribution.Form.INDIRECT
        && (lists.holds("commands", lemma) || (lemma.equals("decide") && isSomebody(said)));
  }

  /// "Ada Quist reported that": a person who does so without an office is a reporter.
  private boolean isReport(Attribution said, String lemma) {
    return lemma.equals("report")
        && cast.actor(String.valueOf(said.actorId()))
            .filter(a -> a.kind() == Actor.Kind.PERSON || isOneWord(a))
            .filter(a -> a.name().equals(partyName(a)))
            .isPresent();
  }

  /// "The Lantern reported": a body of one word that nothing makes a firm or an office is an
  /// outlet.
  private static boolean isOneWord(Actor actor) {
    return actor.kind() == Actor.Kind.ORGANISATION
        && actor.name().indexOf(' ') < 0
        && !actor.name().equals(actor.name().toUpperCase(Locale.ROOT));
  }

  /// "A top diplomat testified": whom the story names elsewhere.
  private boolean isSwornByNobody(Attribution said, String lemma) {
    return lemma.equals("testify")
        && cast.actor(String.valueOf(said.actorId()))
            .filter(a -> a.kind() == Actor.Kind.UNNAMED)
            .isPresent();
  }

  /// "Her comments indicate that": what the outlet reads in somebody's words.
  private boolean isReadInWords(Attribution said, List<Token> tokens, int cue, String lemma) {
    return said.form() != Attribution.Form.DIRECT
        && lists.holds("indicates", lemma)
        && isSomebody(said)
        && tokens.stream()
            .anyMatch(t ->
                t.head() == cue
                    && t.relation().startsWith("nsubj")
                    && SpeakerWords.load()
                        .sort(t.lemma())
                        .filter(s -> s == SpeakerWords.Sort.DOCUMENT)
                        .isPresent());
  }

  private static boolean hasPassive(List<Token> tokens, int verb) {
    return tokens.stream().anyMatch(t -> t.head() == verb && t.relation().equals("auxpass"));
  }

  private String partyName(Actor actor) {
    return cast.parties().stream()
        .filter(p -> p.id().equals(actor.partyId()))
        .map(Party::name)
        .findFirst()
        .orElse("");
  }

  /// "Holm appeared to give way, signalling that": what the outlet sees in what somebody does.
  private static boolean isSeenByTheOutlet(Attribution said, List<Token> tokens) {
    return said.form() != Attribution.Form.DIRECT
        && tokens.stream()
            .filter(t -> t.relation().startsWith("nsubj") && t.head() >= 0)
            .filter(t -> said.source().stream().anyMatch(s -> s.overlaps(t.span())))
            .filter(t -> Set.of("appear", "seem").contains(tokens.get(t.head()).lemma()))
            .anyMatch(t ->
                tokens.stream()
                    .anyMatch(x -> x.head() == t.head() && x.relation().equals("xcomp")));
  }

  /// "A crowd formed outside, but Holm bragged that it was small": most of the sentence is about
  /// somebody else.
  private static boolean isAboutSomebodyElse(
      Attribution said, List<Token> tokens, List<Integer> cue) {
    if (said.form() == Attribution.Form.DIRECT || cue.isEmpty()) {
      return false;
    }
    long words = tokens.stream().filter(OwnWords::isWord).count();
    long told = tokens.stream().filter(t -> isWord(t) && isTold(said, t)).count();
    return told * 100 < words * MOSTLY
        && IntStream.range(0, tokens.size())
            .anyMatch(i -> isClauseOfAnother(said, tokens, i) && !cue.contains(i));
  }

  /// Whether a finite verb outside of what is said has a subject that is not its source.
  private static boolean isClauseOfAnother(Attribution said, List<Token> tokens, int i) {
    Token verb = tokens.get(i);
    return verb.isVerb()
        && !isTold(said, verb)
        && !Set.of("relcl", "acl", "xcomp", "pcomp").contains(verb.relation())
        && tokens.stream()
            .anyMatch(t ->
                t.head() == i
                    && t.relation().startsWith("nsubj")
                    && !t.tag().startsWith("W")
                    && !t.tag().startsWith("PRP")
                    && said.source().stream().noneMatch(s -> s.overlaps(t.span())));
  }

  /// "..., writes Ada Holm": the outlet's own columnist, of whom the story says nothing else.
  private boolean isColumn(Attribution said, List<Token> tokens, List<Integer> cue) {
    return cue.stream()
            .anyMatch(
                i -> tokens.get(i).lemma().equals("write") && tokens.get(i).tag().equals("VBZ"))
        && cast.actor(String.valueOf(said.actorId()))
            .filter(a -> a.kind() == Actor.Kind.PERSON && a.roles().isEmpty())
            .isPresent();
  }

  private static boolean isWord(Token token) {
    return Character.isLetterOrDigit(token.text().charAt(0));
  }

  private static boolean isTold(Attribution said, Token token) {
    return said.content().stream().anyMatch(c -> c.contains(token.span()));
  }

  private boolean isNoSaying(List<Token> tokens, int cue, String lemma) {
    if (!tokens.get(cue).isVerb()) {
      return false;
    }
    boolean clause =
        tokens.stream()
            .anyMatch(t -> t.head() == cue && Set.of("ccomp", "parataxis").contains(t.relation()));
    return !clause && (lists.holds("touches", lemma) || lists.holds("acts", lemma));
  }

  /// "Senators will explain", "got him to admit", "may say": nothing has been said. A quotation has
  /// been.
  private static boolean isYetToBeSaid(Attribution said, List<Token> tokens, List<Integer> cue) {
    if (said.form() == Attribution.Form.DIRECT || cue.isEmpty()) {
      return false;
    }
    for (int i : cue) {
      Token token = tokens.get(i);
      boolean modal =
          token.tag().equals("MD") && !token.text().toLowerCase(Locale.ROOT).startsWith("ca");
      boolean wish =
          cue.stream()
                  .anyMatch(c -> WISHES.contains(tokens.get(c).lemma().toLowerCase(Locale.ROOT)))
              || cue.stream().anyMatch(c -> NEGATIONS.contains(tokens.get(c).text()));
      if (modal && !wish) {
        return true;
      }
    }
    int first = cue.getFirst();
    boolean infinitive =
        tokens.get(first).tag().equals("TO")
            || (first > 0 && tokens.get(first - 1).tag().equals("TO"))
            || (first > 1
                && tokens.get(first).tag().equals("VB")
                && tokens.get(first - 2).tag().equals("TO"));
    return infinitive && !goesOn(tokens, first);
  }

  /// "Went on to say", "continues to insist".
  private static boolean goesOn(List<Token> tokens, int first) {
    return tokens.subList(Math.max(0, first - 4), first).stream()
        .anyMatch(t -> Set.of("go", "continue", "come", "appear", "seem").contains(t.lemma()));
  }

  /// "Venn was asked whether": the source is the subject of a passive.
  private static boolean isDoneTo(Attribution said, List<Token> tokens, int cue) {
    for (Token token : tokens) {
      boolean subject = token.head() == cue && token.relation().equals("nsubjpass");
      if (subject && said.source().stream().anyMatch(s -> s.overlaps(token.span()))) {
        return true;
      }
    }
    return false;
  }

  /// Whether a quotation speaks of its alleged speaker by name: it is somebody else's.
  private boolean speaksOfItself(Attribution said) {
    return said.form() == Attribution.Form.DIRECT
        && said.actorId() != null
        && said.content().stream().anyMatch(c -> names(c, said));
  }

  /// "He said that he “never saw Ada act so”", which is said to be Ada Quist's: somebody else's.
  private boolean quotesItsOwnName(Attribution said, List<Token> tokens) {
    if (said.form() != Attribution.Form.MIXED) {
      return false;
    }
    Set<String> names =
        cast.actor(String.valueOf(said.actorId()))
            .filter(a -> a.kind() == Actor.Kind.PERSON && a.name().indexOf(' ') > 0)
            .map(a -> Arrays.stream(a.name().split(" ")).filter(w -> w.length() > 2))
            .orElse(Stream.of())
            .collect(Collectors.toSet());
    boolean open = false;
    for (Token token : tokens) {
      if (token.text().matches("[\u201c\u201d\"]")) {
        open = token.text().equals("\u201c") || (token.text().equals("\"") && !open);
      } else if (open && isTold(said, token) && names.contains(token.text())) {
        return true;
      }
    }
    return false;
  }

  private boolean names(Span content, Attribution said) {
    return cast.mentions().entrySet().stream()
        .filter(e -> e.getValue().equals(said.actorId()))
        .anyMatch(e ->
            e.getKey().articleId().equals(said.articleId()) && content.contains(e.getKey().span()));
  }
}
