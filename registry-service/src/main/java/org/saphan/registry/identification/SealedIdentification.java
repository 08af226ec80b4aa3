package org.saphan.registry.identification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.saphan.registry.personaldata.PersonalDataCipher;
import org.saphan.registry.personaldata.Sealing;

/// An identification number as it is stored: encrypted, with a keyed hash that finds it and the four digits that a
/// masked
/// answer shows.
@Embeddable
public class SealedIdentification {

    @Enumerated(EnumType.STRING)
    @Column(name = "identification_kind")
    private IdentificationKind kind;

    @Column(name = "identification_cipher")
    private byte[] sealed;

    @Column(name = "identification_hash")
    private byte[] hash;

    @Column(name = "identification_tail")
    private String tail;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected SealedIdentification() {}

    public static SealedIdentification of(Identification identification, Sealing sealing) {
        var sealed = new SealedIdentification();
        sealed.kind = identification.kind();
        sealed.sealed = sealing.encrypt(identification.number());
        sealed.hash = sealing.hash(identification.number());
        sealed.tail = identification.tail();
        return sealed;
    }

    public IdentificationKind kind() {
        return kind;
    }

    /// What finds the number again without opening it.
    public byte[] hash() {
        return hash.clone();
    }

    /// The four digits that everybody may see: `*********0009`.
    public String masked() {
        return "*********" + tail;
    }

    /// The number in the open; whoever calls this writes down who saw it.
    public String open(PersonalDataCipher cipher) {
        return cipher.decrypt(sealed);
    }
}
