package org.saphan.registry.phone;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.saphan.registry.personaldata.PersonalDataCipher;
import org.saphan.registry.personaldata.Sealing;

/// A telephone number as it is stored: encrypted, with a keyed hash that finds it and the four digits that a masked
/// answer shows.
@Embeddable
public class SealedPhone {

    /// How a number may be written: with its zero or with +66, and with spaces or hyphens or without.
    public static final String FORM = "(\\+66|0)([ -]?\\d){8,9}";

    @Column(name = "phone_cipher")
    private byte[] sealed;

    @Column(name = "phone_hash")
    private byte[] hash;

    @Column(name = "phone_tail")
    private String tail;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SealedPhone() {}

    private SealedPhone(byte[] sealed, byte[] hash, String tail) {
        this.sealed = sealed;
        this.hash = hash;
        this.tail = tail;
    }

    /// @param text of the [#FORM], or null where there is none
    public static @Nullable SealedPhone of(@Nullable String text, Sealing sealing) {
        if (text == null) {
            return null;
        }
        var phone = PhoneNumber.of(text);
        return new SealedPhone(sealing.encrypt(phone.digits()), sealing.hash(phone.digits()), phone.tail());
    }

    /// What finds the number again without opening it.
    public byte[] hash() {
        return hash.clone();
    }

    /// The four digits that everybody may see: `******5678`.
    public String masked() {
        return "******" + tail;
    }

    /// The number in the open; whoever shows it writes down who saw it.
    public String open(PersonalDataCipher cipher) {
        return cipher.decrypt(sealed);
    }

    /// The encrypted number, for rows that are written by SQL.
    public byte[] sealed() {
        return sealed.clone();
    }

    /// The last four digits.
    public String tail() {
        return tail;
    }
}
