package news.parallax.article.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.outlet.OutletFinder.Witness;
import news.parallax.article.outlet.SelfRules.Group;
import news.parallax.text.Span;
import news.parallax.text.rules.SentenceSplitter;

/// Finds the sentences of an article in which its own outlet acts: was told, asked, could not
/// verify.
///
/// They count only where the article names no other outlet, or none but to relay what it was told:
/// "told X" relays what another outlet was told as often as not. One sentence suffices only in the
/// forms that `self.txt` says.
final class ProseWitnesses {
  private static final int LONGEST_BLOCK = 5_000;
  private static final int WINDOW = 4;

  private static final Pattern NAMES =
      Pattern.compile(
          "(?<![\\p{L}’'-])\\p{Lu}[\\p{L}&]*(?:\\.\\p{L}+)*(?: (?:of )?\\p{Lu}[\\p{L}&]*)*");

  private final Article article;

  ProseWitnesses(Article article) {
    this.article = article;
  }

  /// One witness when the prose gives one outlet away, else none.
  List<Witness> find() {
    List<Witness> dealt = new ArrayList<>();
    List<Witness> enough = new ArrayList<>();
    List<Witness> confided = new ArrayList<>();
    Set<String> named = new TreeSet<>();
    Set<String> relayed = new TreeSet<>();
    for (Block block : article.blocks()) {
      if (block.kind().isProse() && block.span().length() <= LONGEST_BLOCK) {
        for (Span span : new SentenceSplitter().split(article.text(), block.span())) {
          String sentence = span.of(article.text());
          if (SelfRules.ENGLISH.isRelayed(sentence)) {
            relayed.addAll(outlets(sentence));
          } else {
            named.addAll(outlets(sentence));
            add(Group.DEALT, sentence, span, dealt);
            add(Group.DEALT_THIS_WEEK, sentence, span, enough);
            add(Group.ASKED, sentence, span, enough);
            add(Group.CONFIDED, sentence, span, confided);
          }
        }
      }
    }
    relayed.addAll(named);
    if (named.size() == 1 && !confided.isEmpty()) {
      return confided.subList(0, 1);
    }
    if (relayed.size() > 1) {
      return List.of();
    }
    if (!enough.isEmpty()) {
      return enough.subList(0, 1);
    }
    return dealt.size() > 1 ? dealt.subList(0, 1) : List.of();
  }

  private static void add(Group group, String sentence, Span span, List<Witness> witnesses) {
    for (String phrase : SelfRules.ENGLISH.names(group, sentence)) {
      OutletFinder.name(phrase)
          .filter(name -> witnesses.isEmpty() || !witnesses.getLast().span().equals(span))
          .ifPresent(name -> witnesses.add(new Witness(name, span)));
    }
  }

  /// The news organisations that a sentence names. A lone word at its head is taken for a word.
  private static Set<String> outlets(String sentence) {
    Set<String> found = new TreeSet<>();
    Matcher matcher = NAMES.matcher(sentence);
    while (matcher.find()) {
      String[] words = matcher.group().split(" ");
      for (int from = 0; from < words.length; from++) {
        for (int size = Math.min(WINDOW, words.length - from); size > 0; size--) {
          String phrase = String.join(" ", List.of(words).subList(from, from + size));
          boolean opener = size == 1 && from == 0 && matcher.start() == 0;
          boolean known =
              OutletNames.KNOWN.canonical(phrase).isPresent()
                  || (size == words.length && OutletNames.KNOWN.looksLikeOutlet(phrase));
          if (known && !opener) {
            found.add(OutletNames.KNOWN.canonical(phrase).orElse(phrase));
            from += size - 1;
            break;
          }
        }
      }
    }
    return found;
  }
}
