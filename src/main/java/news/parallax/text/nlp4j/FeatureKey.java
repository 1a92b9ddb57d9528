package news.parallax.text.nlp4j;

/// A feature as one number: which feature of the template, and up to three atoms. Exact: no two
/// features share a number.
final class FeatureKey {
  static final int MOST_ATOMS = 3;
  static final int ATOM_BITS = 19;

  /// Atoms are below this.
  static final int ATOM_LIMIT = 1 << ATOM_BITS;

  /// Features of a template are below this.
  static final int TYPE_LIMIT = 1 << (Long.SIZE - MOST_ATOMS * ATOM_BITS);

  private FeatureKey() {}

  /// @param atoms those of the feature, from one to three
  static long of(int type, int... atoms) {
    long key = type;
    for (int atom : atoms) {
      key = key << ATOM_BITS | atom;
    }
    return key << ((MOST_ATOMS - atoms.length) * ATOM_BITS);
  }

  /// Spreads a key over all bits.
  static long hash(long key) {
    long hash = key * 0x9E3779B97F4A7C15L;
    hash ^= hash >>> 29;
    hash *= 0xBF58476D1CE4E5B9L;
    return hash ^ (hash >>> 32);
  }
}
