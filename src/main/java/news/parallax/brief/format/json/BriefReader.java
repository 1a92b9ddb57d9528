package news.parallax.brief.format.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import news.parallax.NewsException;
import news.parallax.NewsException.Category;
import news.parallax.brief.Brief;

/// Reads briefs back from what [JsonBrief] wrote. What the contract asks for must be there; what it
/// leaves open (`whole`, `why`, `words` and the like) may be missing, and unknown fields are passed
/// over.
public final class BriefReader {
  private static final ObjectMapper JSON = mapper();

  private final BriefFields fields = new BriefFields();

  /// The briefs in a JSON text, in its order.
  ///
  /// @throws NewsException of category INPUT when the text is no JSON, of another format, or lacks
  ///   something; the message names the place
  public List<Brief> read(String json) {
    try {
      Fields root = new Fields("$", JSON.readTree(json));
      String format = root.text("format");
      return switch (format) {
        case Brief.FORMAT -> List.of(fields.brief(root));
        case JsonBrief.SEVERAL -> root.list("briefs", fields::brief);
        default -> throw root.fault("format '%s' is unknown".formatted(format));
      };
    } catch (JsonProcessingException e) {
      throw new NewsException(Category.INPUT, "not JSON: " + e.getOriginalMessage(), e);
    }
  }

  private static ObjectMapper mapper() {
    JsonMapper mapper = JsonMapper.builder().build();
    mapper
        .getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build());
    return mapper;
  }
}
