package org.saphan.registry.personaldata;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Seals and hashes with the keys in effect, which the caller's transaction then holds: an exchange of the keys comes
/// before it or after it. What was sealed can be opened anywhere.
@Singleton
public class PersonalDataCipher implements Sealing {

    private final Object held = new Object();
    private final PersonalDataKeys keys;
    private final TransactionSynchronizationRegistry transaction;

    PersonalDataCipher(PersonalDataKeys keys, TransactionSynchronizationRegistry transaction) {
        this.keys = keys;
        this.transaction = transaction;
    }

    /// The keys in effect until the caller's transaction ends.
    ///
    /// @throws IllegalStateException outside a transaction
    public DataKeys inEffect() {
        if (transaction.getResource(held) instanceof DataKeys before) {
            return before;
        }
        var now = keys.hold();
        transaction.putResource(held, now);
        return now;
    }

    @Override
    public byte[] encrypt(byte[] plain) {
        return inEffect().encrypt(plain);
    }

    @Override
    public byte[] hash(String text) {
        return inEffect().hash(text);
    }

    public String decrypt(byte[] sealed) {
        return new String(decryptBytes(sealed), StandardCharsets.UTF_8);
    }

    /// @throws IllegalStateException when the bytes were changed, or sealed with keys that nobody knows
    public byte[] decryptBytes(byte[] sealed) {
        return keys.known().stream()
                .map(each -> each.open(sealed))
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> keys.reload().open(sealed))
                .orElseThrow(() -> new IllegalStateException("personal data does not open with the keys in effect"));
    }
}
