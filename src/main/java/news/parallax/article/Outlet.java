package news.parallax.article;

import org.jspecify.annotations.Nullable;

/// Who publishes an article.
///
/// @param name its name, null when unknown
/// @param basis given with the article, inferred from its text, or unknown
/// @param evidence the passage from which the name was inferred, if it was
public record Outlet(@Nullable String name, Basis basis, @Nullable Passage evidence) {
  public Outlet {
    if ((name == null) != (basis == Basis.UNKNOWN)) {
      throw new IllegalArgumentException(
          "a name is known exactly when its basis is: " + name + ", " + basis);
    }
  }

  public static Outlet given(String name) {
    return new Outlet(name, Basis.GIVEN, null);
  }

  public static Outlet inferred(String name, Passage evidence) {
    return new Outlet(name, Basis.INFERRED, evidence);
  }

  public static Outlet unknown() {
    return new Outlet(null, Basis.UNKNOWN, null);
  }
}
