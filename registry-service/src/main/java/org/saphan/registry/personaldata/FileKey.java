package org.saphan.registry.personaldata;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/// A key of the key file. All that it seals is data keys.
final class FileKey {

    private static final int SHOWN_BYTES = 8;

    private final KeyedHash derivation;
    private final Seal seal;
    private final String fingerprint;

    /// @throws IllegalArgumentException when it has not 32 bytes in base64
    FileKey(String base64) {
        var key = Base64.getDecoder().decode(base64);
        if (key.length != DataKeys.BYTES) {
            throw new IllegalArgumentException("a key has not 32 bytes but " + key.length);
        }
        derivation = new KeyedHash(key);
        seal = new Seal(derivation.of("data keys"));
        fingerprint = HexFormat.of().formatHex(Arrays.copyOf(derivation.of("fingerprint of a file key"), SHOWN_BYTES));
    }

    /// What it is told from others by; nothing follows from it.
    String fingerprint() {
        return fingerprint;
    }

    /// The keys that releases before the table of data keys derived from their only key.
    DataKeys derived() {
        return new DataKeys(1, derivation.of("encryption"), derivation.of("look-up"));
    }

    SealedKeys seal(DataKeys keys, List<String> formerFileKeys) {
        var sealed = Base64.getEncoder().encodeToString(seal.close(keys.both()));
        return new SealedKeys(keys.number(), fingerprint, sealed, formerFileKeys);
    }

    /// Nothing when another key sealed them.
    Optional<DataKeys> open(SealedKeys sealed) {
        return seal.open(Base64.getDecoder().decode(sealed.dataKeys())).map(both -> DataKeys.of(sealed.number(), both));
    }
}
