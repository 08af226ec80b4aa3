package org.saphan.http.outgoing;

import java.net.InetAddress;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/// Which addresses everybody can reach, by the registries of special addresses (RFC 6890 and what followed it). An
/// address of the fourth version inside one of the sixth is judged as what it is.
final class PublicAddresses {

    private static final List<AddressRange> NOT_PUBLIC = ranges(
            "0.0.0.0/8", // this network
            "10.0.0.0/8", // private
            "100.64.0.0/10", // shared by the customers of a provider
            "127.0.0.0/8", // loopback
            "169.254.0.0/16", // link-local, and the metadata of clouds
            "172.16.0.0/12", // private
            "192.0.0.0/24", // protocols
            "192.0.2.0/24", // documentation
            "192.88.99.0/24", // relays to the sixth version
            "192.168.0.0/16", // private
            "198.18.0.0/15", // benchmarks
            "198.51.100.0/24", // documentation
            "203.0.113.0/24", // documentation
            "224.0.0.0/4", // multicast
            "240.0.0.0/4", // reserved, and broadcast
            "2001::/23", // protocols, and Teredo
            "2001:db8::/32", // documentation
            "3fff::/20"); // documentation

    /// The only part of the sixth version that is given out to the public.
    private static final AddressRange GLOBAL = AddressRange.of("2000::/3");

    private static final AddressRange SIX_TO_FOUR = AddressRange.of("2002::/16");
    private static final AddressRange TRANSLATED = AddressRange.of("64:ff9b::/96");

    private static final int FOURTH_VERSION_BYTES = 4;
    private static final int IN_SIX_TO_FOUR = 2;
    private static final int IN_TRANSLATED = 12;

    private PublicAddresses() {}

    static boolean include(InetAddress address) {
        return include(address.getAddress());
    }

    private static boolean include(byte[] address) {
        if (address.length != FOURTH_VERSION_BYTES) {
            if (SIX_TO_FOUR.contains(address)) {
                return include(inside(address, IN_SIX_TO_FOUR));
            }
            if (TRANSLATED.contains(address)) {
                return include(inside(address, IN_TRANSLATED));
            }
            if (!GLOBAL.contains(address)) {
                return false; // mapped ones too, where they are not the fourth version's already
            }
        }
        return NOT_PUBLIC.stream().noneMatch(each -> each.contains(address));
    }

    private static byte[] inside(byte[] address, int from) {
        return Arrays.copyOfRange(address, from, from + FOURTH_VERSION_BYTES);
    }

    private static List<AddressRange> ranges(String... texts) {
        return Stream.of(texts).map(AddressRange::of).toList();
    }
}
