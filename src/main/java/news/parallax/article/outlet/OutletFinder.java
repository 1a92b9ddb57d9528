package news.parallax.article.outlet;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import news.parallax.article.Article;
import news.parallax.article.Block;
import news.parallax.article.Block.Kind;
import news.parallax.article.Dateline;
import news.parallax.article.Outlet;
import news.parallax.text.Span;

/// Infers who publishes an article that does not say so by itself.
///
/// The best witness decides: the line that names contributors, then a line that holds only the
/// outlet's name, a copyright line, the name in a dateline, a byline; then the prose, see
/// [ProseWitnesses]. Two names of the same rank contradict each other, and the outlet stays
/// unknown. Agencies are no answer: others print what they write.
public final class OutletFinder {
  private static final int LONGEST_LINE = 800;

  private static final Pattern CONTRIBUTORS =
      Pattern.compile(
          "\\s*[(\\[]?"
              + SelfRules.NAME
              + "(?:[’']s|(?<=s)[’']) \\p{Lu}\\p{L}+ .{0,400}contribut.*",
          Pattern.DOTALL);

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:©|\\([cC]\\)|(?i:copyright))(?: ©| \\([cC]\\))?(?: \\d{4}(?: ?[-–] ?\\d{2,4})?,?)?(?: by)? "
              + SelfRules.NAME
              + "(?=[.,]|$| All|®| \\d{4}| LLC| Inc| Ltd).*",
          Pattern.DOTALL);

  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:By|BY|by) )?(?:\\p{Lu}[\\p{L}.’'-]*,? (?:and |& )?){2,8}(?:\\| ?|[-–—•] |for |of |at |, |(?<=, ))"
              + SelfRules.NAME);

  private static final Pattern INSTITUTION =
      Pattern.compile(
          ".*\\b(?:University|Institut\\w*|College|School|Cent(?:er|re)|Foundation|Council|Project|Party|Association|Department|Ministry|Society|Fund|Bank|Committee|Congress|Senate|House|Associated|Agency|Service|Academy|Museum|Church|Union|Group|Company)\\b.*");

  private static final Pattern ABOUT_THE_AUTHOR =
      Pattern.compile(
          ".{3,80} is (?:an?|the) [^.]{0,80}?(?:reporter|writer|correspondent|columnist|editor|journalist|producer)s?[^.]{0,60}? (?:at|for|of|with) "
              + SelfRules.NAME
              + "(?=[.,;]|$| who| and | based| covering).*",
          Pattern.DOTALL);

  /// A name and the words that bear witness to it.
  record Witness(String name, Span span) {}

  /// The outlet that the article's own words give away, else unknown.
  public Outlet find(Article article) {
    List<List<Witness>> ranks =
        List.of(
            lines(article, Kind.CONTRIBUTORS, CONTRIBUTORS, true),
            nameLines(article),
            lines(article, Kind.NOTICE, COPYRIGHT, false),
            dateline(article),
            bylines(article),
            new ProseWitnesses(article).find());
    for (List<Witness> rank : ranks) {
      Set<String> names = new TreeSet<>();
      rank.forEach(witness -> names.add(written(article, witness.name())));
      if (names.size() > 1) {
        return Outlet.unknown();
      }
      if (names.size() == 1) {
        return Outlet.inferred(names.iterator().next(), article.passage(rank.getFirst().span()));
      }
    }
    return Outlet.unknown();
  }

  /// "The Harrow Ledger" of an article that writes "told the Harrow Ledger": the article is no part
  /// of the name.
  private static String written(Article article, String name) {
    String rest = name.startsWith("The ") ? name.substring(4) : name;
    boolean small =
        !rest.equals(name)
            && OutletNames.KNOWN.canonical(name).isEmpty()
            && Pattern.compile("\\bthe " + Pattern.quote(rest) + "\\b")
                .matcher(article.text())
                .find();
    return small ? rest : name;
  }

  /// @param trusted whether the line's form alone says that the name is an outlet's
  private static List<Witness> lines(Article article, Kind kind, Pattern pattern, boolean trusted) {
    List<Witness> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == kind && block.span().length() <= LONGEST_LINE) {
        Matcher matcher = pattern.matcher(article.text(block.span()));
        if (matcher.matches()) {
          String phrase = matcher.group("outlet");
          name(phrase)
              .or(() -> trusted ? unknownName(phrase) : Optional.empty())
              .ifPresent(name -> found.add(new Witness(name, block.span())));
        }
      }
    }
    return found;
  }

  /// A name that does not look like an outlet's, where only an outlet's can stand: "Evening
  /// Lantern".
  private static Optional<String> unknownName(String phrase) {
    String bare = phrase.strip().replaceAll("[.&]+$", "");
    String plain = bare.startsWith("the ") ? bare.substring(4) : bare;
    boolean agency = OutletNames.KNOWN.isAgency(plain);
    return agency || plain.indexOf(' ') < 0 || INSTITUTION.matcher(plain).matches()
        ? Optional.empty()
        : Optional.of(plain);
  }

  private static List<Witness> nameLines(Article article) {
    List<Witness> found = new ArrayList<>();
    for (Block block : article.blocks()) {
      if (block.kind() == Kind.OUTLET_NAME) {
        name(article.text(block.span()))
            .ifPresent(name -> found.add(new Witness(name, block.span())));
      }
    }
    return found;
  }

  private static List<Witness> dateline(Article article) {
    List<Witness> found = new ArrayList<>();
    article.blocks().stream()
        .filter(block -> block.kind().isProse())
        .limit(2)
        .flatMap(block -> Dateline.at(article.text(), block.span()).stream())
        .forEach(dateline -> {
          Span agency = dateline.agency();
          if (agency != null) {
            name(article.text(agency))
                .ifPresent(name -> found.add(new Witness(name, dateline.span())));
          }
        });
    return found;
  }

  private static List<Witness> bylines(Article article) {
    List<Witness> found = new ArrayList<>(lines(article, Kind.BYLINE, BYLINE, false));
    found.addAll(lines(article, Kind.BYLINE, ABOUT_THE_AUTHOR, true));
    return found;
  }

  /// The usual name of the outlet that a phrase names, unless it is none or an agency.
  static Optional<String> name(String phrase) {
    String bare = phrase.strip();
    while (bare.endsWith(".") || bare.endsWith("&")) {
      bare = bare.substring(0, bare.length() - 1).strip();
    }
    for (String joint : List.of(" and ", " of ")) {
      int at = bare.lastIndexOf(joint);
      boolean whole = OutletNames.KNOWN.canonical(bare).isPresent();
      if (at > 0
          && !whole
          && OutletNames.KNOWN.canonical(bare.substring(at + joint.length())).isPresent()) {
        bare = bare.substring(at + joint.length());
      }
    }
    String plain = bare.startsWith("the ") ? bare.substring(4) : bare;
    String name = OutletNames.KNOWN.canonical(bare).or(() -> atHead(plain)).orElse(plain);
    if (!OutletNames.KNOWN.looksLikeOutlet(name)) {
      return Optional.empty();
    }
    return OutletNames.KNOWN.isAgency(name) ? Optional.empty() : Optional.of(name);
  }

  /// The known name with which a longer phrase begins: "CNN Europe Editor".
  private static Optional<String> atHead(String phrase) {
    for (int end = phrase.lastIndexOf(' '); end > 0; end = phrase.lastIndexOf(' ', end - 1)) {
      String head = phrase.substring(0, end);
      boolean name = head.indexOf(' ') > 0 || head.equals(head.toUpperCase(Locale.ROOT));
      if (name && !phrase.startsWith(" of ", end) && !phrase.startsWith(" and ", end)) {
        Optional<String> known = OutletNames.KNOWN.canonical(head);
        if (known.isPresent()) {
          return known;
        }
      }
    }
    return Optional.empty();
  }
}
