package news.parallax.brief.format.text;

/// Where plain text is going to be read.
///
/// @param width columns, at least 40
/// @param colour whether it understands ANSI colours and weights
public record Terminal(int width, boolean colour) {
  private static final int NARROWEST = 40;
  private static final int PIPED = 92;

  public Terminal {
    if (width < NARROWEST) {
      width = NARROWEST;
    }
  }

  /// A file or a pipe: no colour, a fixed width.
  public static Terminal none() {
    return new Terminal(PIPED, false);
  }
}
