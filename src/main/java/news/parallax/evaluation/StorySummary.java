package news.parallax.evaluation;

import java.util.List;

/// What is scored of one story: the headline and summary predicted, and those that plain ways give.
///
/// @param headline empty when there was no brief
/// @param summary at most so many words as were asked for; empty when there was no brief
/// @param lead the first sentences of the first article
/// @param turns the first sentences of all articles in turn
/// @param headlines those of the articles
record StorySummary(
    GoldStory gold,
    String headline,
    String summary,
    String lead,
    String turns,
    List<String> headlines) {
  StorySummary {
    headlines = List.copyOf(headlines);
  }
}
