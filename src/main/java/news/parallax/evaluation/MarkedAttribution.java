package news.parallax.evaluation;

import java.util.List;
import news.parallax.text.Span;

/// An attribution as marked in a text, by a person or by the program: nothing but its spans.
///
/// @param source empty when nobody is named
record MarkedAttribution(List<Span> source, List<Span> cue, List<Span> content) {
  MarkedAttribution {
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
