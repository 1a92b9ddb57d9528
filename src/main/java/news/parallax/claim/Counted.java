package news.parallax.claim;

/// What an amount counts.
///
/// @param quantity in words of the article ("civilians", "lost profit")
/// @param of of whom or where, empty when nothing says so
/// @param noun the word that is counted
/// @param verb the verb that it hangs on, -1 when there is none
/// @param to the last word of the figure: that of the amount, or of the comparison it opens
record Counted(String quantity, String of, int noun, int verb, int to) {}
