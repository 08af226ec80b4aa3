package org.saphan.registry.personaldata;

import java.util.List;

/// Data keys as they are stored.
///
/// @param fileKey the fingerprint of the key of the file that opens them
/// @param dataKeys sealed, in base64
/// @param formerFileKeys the fingerprints of those that were in use before
record SealedKeys(int number, String fileKey, String dataKeys, List<String> formerFileKeys) {

    SealedKeys {
        formerFileKeys = List.copyOf(formerFileKeys);
    }
}
