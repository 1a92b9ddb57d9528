package news.parallax.engine;

import news.parallax.brief.Brief;

/// The name and version of this program.
final class Version {
  private Version() {}

  static Brief.Engine engine() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new Brief.Engine("parallax", version == null ? "development" : version);
  }
}
