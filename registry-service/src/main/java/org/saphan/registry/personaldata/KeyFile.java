package org.saphan.registry.personaldata;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The key file: a line a key. The first is the one to use; the others are known, so that what they sealed opens.
record KeyFile(List<FileKey> keys) {

    private static final String SETTING = "saphan.registry.personal-data.key-file";

    KeyFile {
        keys = List.copyOf(keys);
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("there is no key in it");
        }
    }

    static KeyFile read(Path file) {
        try {
            return new KeyFile(Files.readString(file)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(FileKey::new)
                    .toList());
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new IllegalStateException(
                    SETTING + " must name a file with 32 bytes of random in base64 in each line: "
                            + unreadable.getMessage(),
                    unreadable);
        }
    }

    FileKey first() {
        return keys.getFirst();
    }

    /// @throws IllegalStateException when no key of the file opens them
    DataKeys open(SealedKeys sealed) {
        return keys.stream()
                .filter(each -> each.fingerprint().equals(sealed.fileKey()))
                .map(each -> each.open(sealed))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The personal data of this database is sealed under the key %s, which is not in the file of %s: it has %s."
                                .formatted(sealed.fileKey(), SETTING, fingerprints())));
    }

    /// The key that the releases before the table of data keys used.
    ///
    /// @param sample something that they sealed
    /// @throws IllegalStateException when no key of the file opens it
    FileKey thatSealed(byte[] sample) {
        return keys.stream()
                .filter(each -> each.derived().open(sample).isPresent())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The personal data of this database opens with no key of the file of %s: it has %s."
                                .formatted(SETTING, fingerprints())));
    }

    private String fingerprints() {
        return keys.stream().map(FileKey::fingerprint).collect(Collectors.joining(", "));
    }
}
