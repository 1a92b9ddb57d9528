package news.parallax.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressGuardTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1",
        "127.8.9.1",
        "0.0.0.0",
        "10.1.2.3",
        "172.16.0.1",
        "172.31.255.255",
        "192.168.1.1",
        "169.254.169.254",
        "100.64.0.1",
        "198.18.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::1",
        "::",
        "fe80::1",
        "fc00::1",
        "fd12:3456::1",
        "::ffff:10.0.0.1",
        "64:ff9b::10.0.0.1",
        "2002:0a00:0001::1",
        "ff02::1"
      })
  void thesePlacesArePrivate(String address) throws Exception {
    assertThat(AddressGuard.isPrivate(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.9.9.9", "172.32.0.1", "100.128.0.1", "192.169.0.1", "2606:4700::1111"})
  void thesePlacesArePublic(String address) throws Exception {
    assertThat(AddressGuard.isPrivate(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "file:///etc/passwd",
        "ftp://harrow.example/feed",
        "http://user:secret@harrow.example/",
        "http:///nowhere",
        "http://2130706433/",
        "http://[::ffff:127.0.0.1]/"
      })
  void theseAddressesAreNotAskedFor(String address) {
    AddressGuard guard = new AddressGuard(Set.of(), InetAddress::getAllByName);
    assertThat(guard.objection(URI.create(address))).isPresent();
  }

  @Test
  void oneOfSeveralAddressesIsEnoughToRefuse() {
    AddressGuard guard =
        new AddressGuard(
            Set.of(),
            host ->
                new InetAddress[] {
                  InetAddress.getByName("9.9.9.9"), InetAddress.getByName("10.0.0.1")
                });
    assertThat(guard.objection(URI.create("https://harrow.example/"))).isPresent();
  }

  @Test
  void whatIsAllowedByNameIsAllowedByThatNameOnly() {
    AddressGuard guard = new AddressGuard(Set.of("LocalHost"), InetAddress::getAllByName);
    assertThat(guard.objection(URI.create("http://localhost:8124/"))).isEmpty();
    assertThat(guard.objection(URI.create("http://127.0.0.1:8124/"))).isPresent();
  }
}
