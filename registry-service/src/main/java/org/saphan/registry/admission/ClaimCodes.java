package org.saphan.registry.admission;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.saphan.http.NotFound;
import org.saphan.registry.personaldata.PersonalDataCipher;

/// The codes by which who asked for an admission is known again. A code follows from the id and the register's key, so
/// that a repeated request gets the same one although none is kept; only its hash is.
@ApplicationScoped
class ClaimCodes {

    private final PersonalDataCipher cipher;

    ClaimCodes(PersonalDataCipher cipher) {
        this.cipher = cipher;
    }

    String of(UUID admissionId) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cipher.hash("claim code of " + admissionId));
    }

    static byte[] hash(String code) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(code.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// @throws NotFound as if there were no such admission, when the code is not its
    static void require(Admission admission, @Nullable String code) {
        if (code == null || !MessageDigest.isEqual(hash(code), admission.claimHash())) {
            throw new NotFound("admission", admission.id());
        }
    }
}
