package news.parallax.claim.attribution;

import java.util.List;
import news.parallax.article.Passage;
import news.parallax.text.Span;
import org.jspecify.annotations.Nullable;

/// Who is said to have said, thought, wanted or meant something: an attribution relation (PARC3,
/// PolNeAR). Spans are of the article's text; source and content may be broken in pieces and run
/// over several sentences; the source may be absent.
///
/// @param id stable within the story: article id and the start of the content
/// @param sentenceIndex the article's sentence that holds the cue
/// @param source the words that name the speaker, empty when nobody is named
/// @param cue the words that attribute ("said", "according to"), empty for a quotation that
///   continues without one
/// @param content the words attributed
/// @param actorId the actor that the source resolves to, null when the source is absent or cannot
///   be resolved
/// @param via through whom the words reached the outlet, nearest the speaker first ("Sky News" in
///   "told Sky News"), without the outlet itself
public record Attribution(
    String id,
    String articleId,
    int sentenceIndex,
    List<Span> source,
    List<Span> cue,
    List<Span> content,
    Form form,
    Act act,
    @Nullable String actorId,
    List<String> via,
    boolean anonymous) {
  /// Whether the content is in quotation marks, in the outlet's words, or both.
  public enum Form {
    DIRECT,
    INDIRECT,
    MIXED
  }

  /// What the source does with the content.
  public enum Act {
    STATES,
    DENIES,
    EXPECTS,
    BELIEVES,
    DEMANDS,
    PLANS,
    ESTIMATES,
    ASKS,
    /// Takes a stand on somebody or something: supports, opposes, praises, blames.
    JUDGES
  }

  public Attribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
    via = List.copyOf(via);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("an attribution without content: " + id);
    }
  }

  /// From the first to the last of the words attributed.
  public Span contentCover() {
    return content.stream().reduce(Span::cover).orElseThrow();
  }

  public Passage passage() {
    return new Passage(articleId, contentCover());
  }
}
