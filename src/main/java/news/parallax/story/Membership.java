package news.parallax.story;

import java.util.List;

/// Why an article is in a story.
///
/// @param articleId the article
/// @param nearestId the article of the story that it is most like; its own id when it is alone
/// @param shared the most telling words that both have, as the article writes them
/// @param why the reason in a sentence
public record Membership(String articleId, String nearestId, List<String> shared, String why) {
  public Membership {
    shared = List.copyOf(shared);
  }
}
