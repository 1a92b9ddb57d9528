package news.parallax.watch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Keeps feeds from sending the program to machines that are not on the public web: this one, the
/// local network, the address at which clouds hand out keys. It is asked before every request, also
/// behind a redirect, and looks at the addresses that the name stands for, not at the name.
///
/// The answer of the name service is kept by Java for longer than a connection takes to be made, so
/// that the address that was looked at is the one that is called.
final class AddressGuard {
  /// The name service; another one in tests.
  interface Names {
    InetAddress[] of(String host) throws UnknownHostException;
  }

  private final Set<String> allowed;
  private final Names names;

  /// @param allowed hosts that may be called wherever they are
  AddressGuard(Set<String> allowed, Names names) {
    Set<String> lower = new TreeSet<>();
    allowed.forEach(host -> lower.add(host.toLowerCase(Locale.ROOT)));
    this.allowed = Set.copyOf(lower);
    this.names = names;
  }

  /// Why the address may not be called; nothing when it may.
  Optional<String> objection(URI address) {
    String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
    if (!scheme.equals("http") && !scheme.equals("https")) {
      return Optional.of("is no web address");
    }
    String host = address.getHost();
    if (host == null || address.getUserInfo() != null) {
      return Optional.of("is no web address of a host alone");
    }
    if (isAllowed(host)) {
      return Optional.empty();
    }
    try {
      for (InetAddress each : names.of(host.replaceAll("^\\[|\\]$", ""))) {
        if (isPrivate(each)) {
          return Optional.of(
              "leads to a private address ("
                  + each.getHostAddress()
                  + "); '--allow "
                  + host
                  + "' lets it");
        }
      }
      return Optional.empty();
    } catch (UnknownHostException e) {
      return Optional.of("names a host that is not known: " + host);
    }
  }

  /// Whether the host was allowed by name.
  boolean isAllowed(String host) {
    return allowed.contains(host.toLowerCase(Locale.ROOT));
  }

  /// Whether the address is anywhere but on the public internet.
  static boolean isPrivate(InetAddress address) {
    if (address.isLoopbackAddress()
        || address.isAnyLocalAddress()
        || address.isLinkLocalAddress()
        || address.isSiteLocalAddress()
        || address.isMulticastAddress()) {
      return true;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? isPrivate4(bytes) : isPrivate6(bytes);
  }

  private static boolean isPrivate4(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    int third = bytes[2] & 0xff;
    return first == 0
        || first == 10
        || first == 127
        || first >= 224
        || (first == 100 && second >= 64 && second < 128)
        || (first == 169 && second == 254)
        || (first == 172 && second >= 16 && second < 32)
        || (first == 192 && second == 168)
        || (first == 192 && second == 0 && (third == 0 || third == 2))
        || (first == 198 && (second == 18 || second == 19))
        || (first == 198 && second == 51 && third == 100)
        || (first == 203 && second == 0 && third == 113);
  }

  /// Of IPv6 also what carries an address of IPv4 within.
  private static boolean isPrivate6(byte[] bytes) {
    int first = bytes[0] & 0xff;
    int second = bytes[1] & 0xff;
    if ((first & 0xfe) == 0xfc || (first == 0xfe && (second & 0xc0) == 0xc0)) {
      return true;
    }
    boolean mapped = allZero(bytes, 0, 10) && (bytes[10] == (byte) 0xff || bytes[10] == 0);
    boolean translated = first == 0x00 && second == 0x64 && (bytes[2] & 0xff) == 0xff;
    if (mapped || translated) {
      return isPrivate4(Arrays.copyOfRange(bytes, 12, 16));
    }
    boolean sixToFour = first == 0x20 && second == 0x02;
    boolean teredo = first == 0x20 && second == 0x01 && bytes[2] == 0 && bytes[3] == 0;
    boolean example = first == 0x20 && second == 0x01 && bytes[2] == 0x0d;
    return teredo
        || (example && (bytes[3] & 0xff) == 0xb8)
        || (sixToFour && isPrivate4(Arrays.copyOfRange(bytes, 2, 6)));
  }

  private static boolean allZero(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != 0) {
        return false;
      }
    }
    return true;
  }
}
