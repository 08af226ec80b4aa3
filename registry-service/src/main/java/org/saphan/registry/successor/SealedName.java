package org.saphan.registry.successor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// A person's name as it is stored: encrypted, with the one character that a masked answer shows.
@Embeddable
class SealedName {

    @Column(name = "name_cipher")
    private byte[] sealed;

    @Column(name = "name_initial")
    private String initial;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SealedName() {}

    private SealedName(byte[] sealed, String initial) {
        this.sealed = sealed;
        this.initial = initial;
    }

    static @Nullable SealedName of(@Nullable String name, PersonalDataCipher cipher) {
        if (name == null) {
            return null;
        }
        var bare = name.strip();
        return new SealedName(cipher.encrypt(bare), bare.substring(0, bare.offsetByCodePoints(0, 1)));
    }

    /// However long the name is: `ส*****`.
    String masked() {
        return initial + "*****";
    }

    /// The name in the open; whoever shows it writes down who saw it.
    String open(PersonalDataCipher cipher) {
        return cipher.decrypt(sealed);
    }
}
