package news.parallax.brief.wording;

import java.util.regex.Pattern;

/// Tells words of an article's page from its prose: captions, headings run into a sentence,
/// invitations to read on.
public final class Furniture {
  private static final Pattern UNWANTED =
      Pattern.compile(
          "\\b(?-i:\\p{Lu}{2,5}), [+−-]?\\d+\\.\\d+%|^Let['’]s\\b|^(?-i:\\p{Lu}{2,}[\\p{Lu} .]*), (?:byline|host)|^(?:Jan|Feb|Mar|Apr|May|June|July|Aug|Sept|Oct|Nov|Dec)\\p{Ll}*\\.? \\d{1,2}: |https?://|www\\.|pic\\.twitter|@\\w|\\bread more\\b|\\b(?:chart|list|video|map|transcript) here\\b|\\bclick here\\b|here['’]s what|\\bsign up\\b|\\bsubscribe\\b"
              + "|^\\d{1,2}:\\d{2} ?[ap]\\.?m\\b|^(?-i:\\p{Lu}{4,}( \\p{Lu}{2,})*):|follow us\\b|all rights reserved|\\((?:center|centre|left|right|pictured|from left|l-r|top|bottom)\\)|\\bpictured\\b|\\bseen here\\b|\\bfile photo|\\((?-i:AP|Reuters|AFP|UPI) photo|\\bshown (?:here|above|below)\\b|^circles are|\\bphoto (?:by|courtesy)|getty images|\\bshutterstock\\b|©|\\|",
          Pattern.CASE_INSENSITIVE);

  /// "Supplied A nurse from ...", "Gifts From Members Bars are ...".
  private static final Pattern CAPTION =
      Pattern.compile(
          "^(?:\\p{Lu}\\p{Ll}+ (?:A|An|The) \\p{Ll}|(?:\\p{Lu}\\S+ ){1,4}(?:From|With|By|And|For|Of|In|At|To) \\p{Lu}\\S+ )");

  private static final Pattern HEADING =
      Pattern.compile(
          "(?i)^(?-i:(\\p{Lu}\\p{Ll}{3,})\\p{Ll}* \\1\\p{Ll}* )|^play (?:video|audio)\\b|[–—-] (?:video|audio|in pictures|live)\\.?$|^(?:watch|listen|read more|related|advertisement|supplied|image|photo|video|caption)\\b\\s*[:|]?\\s(?-i:\\p{Lu})|['’]s (?:said|says|told)\\b|, explained\\.?$");

  private Furniture() {}

  /// Whether words are a caption, a heading run into a sentence, or no prose at all.
  public static boolean is(String words) {
    return isUnwanted(words) || isCaption(words);
  }

  static boolean isUnwanted(String words) {
    return UNWANTED.matcher(words).find();
  }

  static boolean isCaption(String words) {
    return CAPTION.matcher(words).find() || HEADING.matcher(words).find();
  }
}
