package org.saphan.registry.personaldata;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;

/// The two keys of everything personal: one seals, the other hashes. Each exchange makes a new pair.
public final class DataKeys implements Sealing {

    static final int BYTES = 32;

    private final int number;
    private final byte[] encryption;
    private final byte[] lookUp;
    private final Seal seal;
    private final KeyedHash hash;

    DataKeys(int number, byte[] encryption, byte[] lookUp) {
        this.number = number;
        this.encryption = encryption.clone();
        this.lookUp = lookUp.clone();
        seal = new Seal(encryption);
        hash = new KeyedHash(lookUp);
    }

    static DataKeys random(int number) {
        var random = new SecureRandom();
        var encryption = new byte[BYTES];
        var lookUp = new byte[BYTES];
        random.nextBytes(encryption);
        random.nextBytes(lookUp);
        return new DataKeys(number, encryption, lookUp);
    }

    /// @param both as [#both] gave them
    static DataKeys of(int number, byte[] both) {
        return new DataKeys(number, Arrays.copyOfRange(both, 0, BYTES), Arrays.copyOfRange(both, BYTES, both.length));
    }

    /// One behind the other, in the open.
    byte[] both() {
        var both = Arrays.copyOf(encryption, 2 * BYTES);
        System.arraycopy(lookUp, 0, both, BYTES, BYTES);
        return both;
    }

    /// Which pair it is; the first is 1.
    int number() {
        return number;
    }

    @Override
    public byte[] encrypt(byte[] plain) {
        return seal.close(plain);
    }

    @Override
    public byte[] hash(String text) {
        return hash.of(text);
    }

    /// Nothing when it was sealed with other keys, or changed.
    Optional<byte[]> open(byte[] sealed) {
        return seal.open(sealed);
    }
}
