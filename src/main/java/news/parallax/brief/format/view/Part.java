package news.parallax.brief.format.view;

/// The parts of a brief as they follow one another in every format.
public enum Part {
  SUMMARY("summary", "Summary", "The articles hold nothing that stands on its own."),
  AGREED("agreed", "Agreed", "No fact is carried by two independent origins."),
  DISPUTED("disputed", "Disputed", "No contradiction between the articles was found."),
  FIGURES("figures", "Figures", "No figure of the articles is sure enough to be shown."),
  PERSPECTIVES("perspectives", "Perspectives", "Nobody is quoted or reported."),
  TIMELINE("timeline", "Timeline", "The articles date nothing."),
  COVERAGE("coverage", "Coverage", "There is nothing to compare."),
  CONTEXT("context", "Context", "The articles give no background."),
  QUESTIONS("questions", "Questions", "The articles raise no question that can be put plainly."),
  TAKEAWAY("takeaway", "Takeaway", "The articles add up to no conclusion that can be cited."),
  OUTCOMES("outcomes", "What may come", "No source says what it expects."),
  SOURCES("sources", "Sources", ""),
  QUALITY("quality", "How good is this brief?", ""),
  PASSAGES("passages", "Passages", "");

  private final String id;
  private final String title;
  private final String whenEmpty;

  Part(String id, String title, String whenEmpty) {
    this.id = id;
    this.title = title;
    this.whenEmpty = whenEmpty;
  }

  /// A short name for links.
  public String id() {
    return id;
  }

  public String title() {
    return title;
  }

  /// The one line that stands for it when the articles hold nothing for it; empty for the parts
  /// that always hold something.
  public String whenEmpty() {
    return whenEmpty;
  }
}
