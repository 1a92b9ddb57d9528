package news.parallax.article;

/// An input that could not be read as an article: which, why, and what can be done about it.
///
/// @param input the file, or the place in it ("feed.jsonl line 3")
/// @param reason what is wrong, in a few words
/// @param remedy what the user can do
public record Rejection(String input, String reason, String remedy) {
  public String message() {
    return input + ": " + reason + ". " + remedy;
  }
}
