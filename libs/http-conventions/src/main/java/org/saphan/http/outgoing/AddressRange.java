package org.saphan.http.outgoing;

import java.net.InetAddress;

/// A range of addresses, `10.0.0.0/8`.
final class AddressRange {

    private final byte[] from;
    private final int bits;

    private AddressRange(byte[] from, int bits) {
        this.from = from;
        this.bits = bits;
    }

    static AddressRange of(String text) {
        var slash = text.indexOf('/');
        var from = InetAddress.ofLiteral(text.substring(0, slash)).getAddress();
        return new AddressRange(from, Integer.parseInt(text.substring(slash + 1)));
    }

    boolean contains(byte[] address) {
        if (address.length != from.length) {
            return false;
        }
        for (var bit = 0; bit < bits; bit++) {
            var mask = 0x80 >> (bit % Byte.SIZE);
            if ((address[bit / Byte.SIZE] & mask) != (from[bit / Byte.SIZE] & mask)) {
                return false;
            }
        }
        return true;
    }
}
