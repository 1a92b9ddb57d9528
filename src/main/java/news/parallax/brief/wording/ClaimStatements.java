package news.parallax.brief.wording;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import news.parallax.article.DateInfo;
import news.parallax.article.Passage;
import news.parallax.brief.Statement;
import news.parallax.claim.Claim;
import news.parallax.claim.actor.Actor;
import news.parallax.claim.actor.Cast;
import news.parallax.claim.attribution.Attribution;
import news.parallax.text.Span;
import news.parallax.text.Token;
import org.jspecify.annotations.Nullable;

/// Makes statements of claims: what somebody said is printed with who said it.
public final class ClaimStatements {
  private static final int SHORTEST_WORD = 4;
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> OTHERS =
      Set.of("others", "other", "another", "latter", "former", "rest", "both", "neither");

  private final Cast cast;
  private final StatementWriter writer;

  public ClaimStatements(Cast cast, StatementWriter writer) {
    this.cast = cast;
    this.writer = writer;
  }

  /// The claim, and no more than it, as a statement that stands alone, with its speaker in it;
  /// empty when it cannot.
  ///
  /// @param asOf the date for which it holds when that is not the brief's
  public Optional<Statement> exactly(
      Claim claim, List<Passage> alsoToldBy, @Nullable DateInfo asOf) {
    Span part = withSpeaker(claim);
    if (!opensWithAWord(claim, part) || !isAClause(claim) || listsOthers(claim, part)) {
      return Optional.empty();
    }
    return addsAClaim(claim, part)
        ? Optional.empty()
        : writer.write(claim.sentence(), part, alsoToldBy, party(claim), asOf);
  }

  /// "The divers leading the search" says nothing: a finite verb with its subject must be there.
  private static boolean isAClause(Claim claim) {
    List<Token> tokens = claim.sentence().tokens();
    for (Token token : tokens) {
      int verb = token.head();
      boolean subject = token.relation().startsWith("nsubj") || token.relation().equals("expl");
      if (!subject || verb < 0 || !claim.span().contains(token.span())) {
        continue;
      }
      Token governor = tokens.get(verb);
      boolean aside = Set.of("relcl", "acl", "advcl").contains(governor.relation());
      boolean finite =
          FINITE.contains(governor.tag())
              || tokens.stream()
                  .anyMatch(t ->
                      t.head() == verb
                          && t.relation().startsWith("aux")
                          && FINITE.contains(t.tag()));
      if (!aside
          && finite
          && !isNamePart(claim, governor)
          && claim.span().contains(governor.span())) {
        return true;
      }
    }
    return false;
  }

  /// "The Navy Seals": a capital inside the sentence is part of a name, whatever the parse says.
  private static boolean isNamePart(Claim claim, Token verb) {
    return Character.isUpperCase(verb.text().charAt(0))
        && verb.span().start() > claim.sentence().span().start();
  }

  /// "The others include three teenagers": nobody can tell whom besides.
  private static boolean listsOthers(Claim claim, Span part) {
    return claim.sentence().tokens().stream()
        .filter(t -> part.contains(t.span()))
        .limit(2)
        .anyMatch(t -> OTHERS.contains(t.text().toLowerCase(Locale.ROOT)));
  }

  /// The claim without who said it, when it opens its sentence; empty when it cannot stand alone.
  public Optional<Statement> bare(Claim claim, List<Passage> alsoToldBy, @Nullable DateInfo asOf) {
    boolean opens =
        claim.span().start() == claim.sentence().span().start()
            && isAClause(claim)
            && !listsOthers(claim, claim.span());
    return opens
        ? writer.write(claim.sentence(), claim.span(), alsoToldBy, null, asOf)
        : Optional.empty();
  }

  /// The claim as a statement that stands alone, or else the sentence that holds it; empty when
  /// neither can.
  public Optional<Statement> write(Claim claim, List<Passage> alsoToldBy) {
    Optional<Statement> written =
        writer.write(claim.sentence(), withSpeaker(claim), alsoToldBy, party(claim), null);
    return written.isPresent()
        ? written
        : writer.write(claim.sentence(), claim.sentence().span(), alsoToldBy, party(claim), null);
  }

  /// The claim for a place that names beside it who holds it: with its speaker, else what is said
  /// alone, else the sentence that holds it.
  public Optional<Statement> asPosition(Claim claim) {
    return writer
        .write(claim.sentence(), withSpeaker(claim), List.of(), party(claim), null)
        .or(() -> isAClause(claim) ? content(claim) : Optional.empty())
        .or(() -> write(claim, List.of()));
  }

  private Optional<Statement> content(Claim claim) {
    List<Token> words =
        claim.sentence().tokens().stream().filter(t -> claim.span().contains(t.span())).toList();
    boolean that =
        words.size() > 1
            && words.getFirst().text().equals("that")
            && words.getFirst().relation().equals("mark");
    Span said = that ? new Span(words.get(1).span().start(), claim.span().end()) : claim.span();
    return claim.sentence().span().equals(said)
        ? Optional.empty()
        : writer.writeContent(claim.sentence(), said, List.of());
  }

  /// "That she would leave" and "....monsters, the army" are cut from something.
  private static boolean opensWithAWord(Claim claim, Span part) {
    return claim.sentence().tokens().stream()
        .filter(t -> part.contains(t.span()))
        .findFirst()
        .filter(t -> !t.relation().equals("mark") || holdsItsClause(claim, t))
        .filter(t -> !t.text().startsWith(".") && !t.text().contains(":"))
        .isPresent();
  }

  /// Whether a clause that opens with "after" or "if" is followed by the one it belongs to.
  private static boolean holdsItsClause(Claim claim, Token mark) {
    int verb = mark.head();
    int above = verb < 0 ? -1 : claim.sentence().tokens().get(verb).head();
    return above >= 0 && claim.span().contains(claim.sentence().tokens().get(above).span());
  }

  /// Whether words between speaker and content say something of their own: "Thorn met the mayor and
  /// said that ...".
  static boolean addsAClaim(Claim claim, Span part) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return false;
    }
    return claim.sentence().tokens().stream()
        .filter(t -> part.contains(t.span()) && t.tag().startsWith("VB"))
        .filter(t -> !claim.span().overlaps(t.span()))
        .anyMatch(t ->
            Stream.concat(attribution.source().stream(), attribution.cue().stream())
                .noneMatch(s -> s.overlaps(t.span())));
  }

  /// The party whose claim it is.
  public @Nullable String party(Claim claim) {
    Attribution attribution = claim.attribution();
    String actor = attribution == null ? null : attribution.actorId();
    return actor == null ? null : cast.actor(actor).map(Actor::partyId).orElse(null);
  }

  /// The words of the claim and, for an attributed one, of its source and cue in the same sentence.
  public static Span withSpeaker(Claim claim) {
    Attribution attribution = claim.attribution();
    if (attribution == null) {
      return claim.span();
    }
    Span sentence = claim.sentence().span();
    return Stream.concat(attribution.source().stream(), attribution.cue().stream())
        .filter(sentence::contains)
        .reduce(claim.span(), Span::cover);
  }

  /// The longer words of a text, in lower case.
  public static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")) {
      if (word.length() >= SHORTEST_WORD || word.matches("\\d+")) {
        words.add(word);
      }
    }
    return words;
  }

  /// Shared words over those of the shorter text.
  public static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long shared = a.stream().filter(b::contains).count();
    return (double) shared / Math.min(a.size(), b.size());
  }
}
