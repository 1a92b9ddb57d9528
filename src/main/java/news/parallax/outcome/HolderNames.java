package news.parallax.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.claim.actor.Actor;

/// What a holder is called: who wrote a document and not the document, one who is named and not the
/// body that the name was taken for, each once.
final class HolderNames {
  private static final String DOCUMENT =
      "(?:report|study|analysis|estimate|score|poll|survey|statement|letter|memo|e-?mail|document|filing|complaint|lawsuit|order|"
          + "brief|review|forecast|model|paper|letter|news release|press release|transcript|ruling)";
  private static final Pattern OF_DOCUMENT =
      Pattern.compile(
          "(?i)(?:an?|the|one|this|that)? ?(?:\\S+ ){0,3}"
              + DOCUMENT
              + " (?:from|by|of|released by|issued by) (.+)");
  private static final Pattern BARE_DOCUMENT =
      Pattern.compile(
          "(?i)(?:an?|the|this|that|its|his|her|their|.+['’]s) (?:[\\p{Ll}-]+ ){0,2}"
              + DOCUMENT
              + "(?:,.*)?");
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)(?:the|an?) (?:\\S+ ){0,4}?(?:president|chancellor|minister|secretary|senator|governor|mayor|chairman|chairwoman|judge|lawyer|"
              + "attorney|spokesman|spokeswoman|spokesperson|official|aide|republican|democrat|congressman|congresswoman)");

  /// Who wrote the document that the words name; the words themselves when they name none.
  String author(String words) {
    Matcher document = OF_DOCUMENT.matcher(words);
    if (document.matches() && document.group(1).matches("(?:the )?\\p{Lu}.*")) {
      return document.group(1).replaceFirst(",.*", "");
    }
    return BARE_DOCUMENT.matcher(words).matches() ? "" : words;
  }

  /// The actor's name, or what the source is called where that is one person and the actor is a
  /// body or a crowd.
  String actor(Actor actor, String words) {
    boolean person = ROLE.matcher(words).matches();
    boolean body = actor.kind() != Actor.Kind.PERSON && actor.kind() != Actor.Kind.UNNAMED;
    boolean crowd =
        actor.name().endsWith("s")
            && words
                .toLowerCase(Locale.ROOT)
                .endsWith(
                    " "
                        + actor
                            .name()
                            .substring(0, actor.name().length() - 1)
                            .toLowerCase(Locale.ROOT));
    boolean owner =
        words.matches("(?s).*['’]s \\p{Ll}.*")
            && actor.kind() == Actor.Kind.PERSON
            && words
                .substring(0, words.replace('’', '\'').indexOf("'s "))
                .contains(last(actor.name()));
    if (owner || crowd || (person && body && !words.contains(actor.name()))) {
      return words.matches("The \\p{L}.*") ? "t" + words.substring(1) : words;
    }
    return actor.name();
  }

  /// Each holder once: not a name beside a longer way of saying it.
  List<String> best(List<String> holders) {
    List<String> kept = new ArrayList<>();
    for (String holder : holders) {
      boolean more =
          holders.stream()
              .anyMatch(h ->
                  !h.equals(holder) && plain(holder).contains(plain(h)) && !plain(h).isEmpty());
      if (!more) {
        kept.add(closed(holder));
      }
    }
    return List.copyOf(kept.isEmpty() ? holders : kept);
  }

  /// Without a quotation mark that has no other.
  private static String closed(String name) {
    boolean odd = name.chars().filter(c -> c == '"').count() % 2 != 0;
    return odd || name.contains("“") != name.contains("”") ? name.replaceAll("[\"“”]", "") : name;
  }

  private static String last(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private static String plain(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(?:the|an?) ", "");
  }
}
