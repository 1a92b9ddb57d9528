package news.parallax.brief.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import news.parallax.brief.Brief.Disputed;
import news.parallax.brief.Brief.Position;
import news.parallax.brief.Statement;
import news.parallax.brief.wording.ClaimStatements;
import news.parallax.brief.wording.StatementWriter;
import news.parallax.claim.Claim;
import news.parallax.claim.Dispute;
import news.parallax.claim.ledger.Ledger;
import news.parallax.story.AnalyzedStory;

/// What is told differently, the positions side by side.
public final class DisputedSection {
  private static final int MOST = 8;
  private static final int MOST_TELLINGS = 2;
  private static final double ALL = 0.95;

  private final Ledger ledger;
  private final ClaimStatements statements;
  private final AnsweringSentence answering;

  public DisputedSection(AnalyzedStory story, Ledger ledger, StatementWriter writer) {
    this.ledger = ledger;
    this.statements = new ClaimStatements(ledger.cast(), writer);
    this.answering = new AnsweringSentence(story, writer);
  }

  /// The disputes of which at least two positions can be printed.
  public List<Disputed> disputed() {
    List<Disputed> disputed = new ArrayList<>();
    for (Dispute dispute : ledger.disputes()) {
      List<Position> positions = new ArrayList<>();
      for (Dispute.Position position : dispute.positions()) {
        List<Statement> tellings =
            tellings(dispute, position).stream()
                .filter(t ->
                    positions.stream()
                        .flatMap(p -> p.statements().stream())
                        .noneMatch(s -> s.text().equals(t.text())))
                .toList();
        if (!tellings.isEmpty()) {
          positions.add(new Position(holders(position, tellings), tellings));
        }
      }
      if (positions.size() > 1 && disputed.size() < MOST) {
        disputed.add(new Disputed(dispute.topic(), dispute.kind(), positions));
      }
    }
    return List.copyOf(disputed);
  }

  /// Those of the holders whom the printed tellings name; all where they name none.
  private static List<String> holders(Dispute.Position position, List<Statement> tellings) {
    List<String> told =
        position.holders().stream()
            .filter(h ->
                tellings.stream()
                    .anyMatch(t -> t.text().contains(h.substring(h.lastIndexOf(' ') + 1))))
            .toList();
    return position.holders().size() <= MOST_TELLINGS || told.isEmpty()
        ? position.holders().stream().limit(MOST_TELLINGS).toList()
        : told;
  }

  /// Whether one of two texts says all of the other.
  private static boolean holds(String one, String other) {
    Set<String> left = ClaimStatements.words(one);
    Set<String> right = ClaimStatements.words(other);
    return one.equals(other) || ClaimStatements.overlap(left, right) >= ALL;
  }

  private List<Statement> tellings(Dispute dispute, Dispute.Position position) {
    List<Statement> tellings = new ArrayList<>();
    boolean answers = !position.equals(dispute.positions().getFirst());
    for (Claim claim : position.claims()) {
      Optional<Statement> statement =
          statements
              .asPosition(claim)
              .or(() ->
                  dispute.kind() == Dispute.Kind.FIGURE || !tellings.isEmpty()
                      ? Optional.empty()
                      : answering.write(position.holders().getFirst(), claim, answers));
      boolean told =
          statement.isPresent()
              && tellings.stream().anyMatch(t -> holds(t.text(), statement.get().text()));
      if (statement.isPresent() && !told && tellings.size() < MOST_TELLINGS) {
        tellings.add(statement.get());
      }
    }
    return tellings;
  }
}
