package news.parallax.brief.format.view;

import news.parallax.brief.Citation;

/// A citation with its number in the list of passages at the end of the page.
public record Passage(int number, Citation citation) {}
