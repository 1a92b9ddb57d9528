package news.parallax.brief.format.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import news.parallax.NewsException;
import news.parallax.brief.Brief;

/// Briefs as JSON: one as an object of format [Brief#FORMAT], several as one of [#SEVERAL].
/// Indented by two, lines end in `\n`, fields in the order of the page; the same briefs give the
/// same bytes.
public final class JsonBrief {
  /// The name and version of the format that holds several briefs.
  public static final String SEVERAL = "parallax-briefs/1";

  private static final ObjectMapper JSON = JsonMapper.builder().build();

  private final BriefTree tree = new BriefTree();

  /// One brief gives a brief, none or several give a list of briefs.
  public String write(List<Brief> briefs) {
    if (briefs.size() == 1) {
      return print(tree.of(briefs.getFirst()));
    }
    ArrayNode list = JSON.createArrayNode();
    briefs.forEach(brief -> list.add(tree.of(brief)));
    ObjectNode several = JSON.createObjectNode().put("format", SEVERAL);
    several.set("briefs", list);
    return print(several);
  }

  private static String print(JsonNode node) {
    StringWriter out = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(out)) {
      generator.setPrettyPrinter(printer());
      JSON.writeTree(generator, node);
    } catch (IOException e) {
      throw new NewsException(NewsException.Category.INTERNAL, "a brief that is no JSON", e);
    }
    return out.append('\n').toString();
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    DefaultPrettyPrinter printer = new DefaultPrettyPrinter(separators);
    printer.indentObjectsWith(indenter);
    printer.indentArraysWith(indenter);
    return printer;
  }
}
