/// Brief + truth.json → what the brief lacks and what it says that is not so.
package news.parallax.truth;
