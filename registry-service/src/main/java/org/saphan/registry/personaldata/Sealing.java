package org.saphan.registry.personaldata;

import java.nio.charset.StandardCharsets;

/// Seals what must not be read from a disk, and hashes it so that it can be found.
public interface Sealing {

    /// Sealed differently each time.
    byte[] encrypt(byte[] plain);

    default byte[] encrypt(String text) {
        return encrypt(text.getBytes(StandardCharsets.UTF_8));
    }

    /// The same text always gives the same 32 bytes, and nobody without the key can tell which.
    byte[] hash(String text);
}
