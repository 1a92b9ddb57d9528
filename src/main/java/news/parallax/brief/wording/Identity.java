package news.parallax.brief.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Whether what is said beside a name tells who that is: a role and of what, "the owner of the
/// mill", "Ostvik Harbour Master", but not "Defence Minister", which every country has.
public final class Identity {
  private static final Set<String> RANKS =
      Set.of(
          "president",
          "vice",
          "prime",
          "minister",
          "foreign",
          "defence",
          "defense",
          "finance",
          "interior",
          "health",
          "justice",
          "secretary",
          "deputy",
          "attorney",
          "general",
          "chief",
          "chairman",
          "chairwoman",
          "chair",
          "committee",
          "speaker",
          "senator",
          "sen",
          "rep",
          "representative",
          "congressman",
          "congresswoman",
          "lawmaker",
          "governor",
          "gov",
          "mayor",
          "judge",
          "director",
          "commissioner",
          "lt",
          "lieutenant",
          "col",
          "colonel",
          "gen",
          "adm",
          "admiral",
          "capt",
          "captain",
          "maj",
          "major",
          "sgt",
          "sergeant",
          "cpl",
          "pvt",
          "spc",
          "staff",
          "officer",
          "detective",
          "ambassador",
          "leader",
          "first",
          "lady",
          "king",
          "queen",
          "prince",
          "princess",
          "duke",
          "lord",
          "sir",
          "pope",
          "rev",
          "reverend",
          "dr",
          "mr",
          "mrs",
          "ms",
          "professor",
          "prof",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "attorneys",
          "lawyer",
          "adviser",
          "advisor",
          "aide",
          "official",
          "candidate",
          "nominee",
          "democrat",
          "republican",
          "state",
          "city",
          "district",
          "court",
          "majority",
          "minority",
          "gop",
          "national",
          "security",
          "press",
          "executive",
          "ceo",
          "founder",
          "co-founder",
          "owner",
          "author",
          "member");

  /// What adds nothing to a rank.
  private static final Set<String> BESIDE =
      Set.of(
          "a",
          "an",
          "the",
          "of",
          "and",
          "for",
          "former",
          "then",
          "ex",
          "current",
          "acting",
          "interim",
          "senior",
          "top",
          "new",
          "late",
          "longtime",
          "junior",
          "another",
          "one",
          "his",
          "her",
          "their",
          "its");

  private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}’'&-]+");

  private Identity() {}

  /// Whether a title or apposition tells more than a rank.
  ///
  /// @param role without the name
  public static boolean tells(String role) {
    List<String> words = Stream.of(BREAKS.split(role)).filter(w -> !w.isEmpty()).toList();
    boolean ranked = words.stream().anyMatch(w -> isRank(w) || Character.isLowerCase(w.charAt(0)));
    return ranked && words.stream().anyMatch(w -> !isRank(w) && !BESIDE.contains(lower(w)));
  }

  private static boolean isRank(String word) {
    return RANKS.contains(lower(word));
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
