package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalDataCipherTest {

    @TempDir
    Path folder;

    @Test
    void opensWhatItSealed() throws IOException {
        var cipher = cipherWith((byte) 1);

        assertThat(cipher.decrypt(cipher.encrypt("1000000000009"))).isEqualTo("1000000000009");
    }

    @Test
    void sealsTheSameTextDifferentlyEachTimeButHashesItAlike() throws IOException {
        var cipher = cipherWith((byte) 1);

        assertThat(cipher.encrypt("1000000000009")).isNotEqualTo(cipher.encrypt("1000000000009"));
        assertThat(cipher.hash("1000000000009")).isEqualTo(cipher.hash("1000000000009"));
    }

    @Test
    void cannotBeOpenedOrFoundWithAnotherKey() throws IOException {
        var sealed = cipherWith((byte) 1).encrypt("1000000000009");
        var other = cipherWith((byte) 2);

        assertThatThrownBy(() -> other.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
        assertThat(other.hash("1000000000009"))
                .isNotEqualTo(cipherWith((byte) 1).hash("1000000000009"));
    }

    @Test
    void noticesAChangedByte() throws IOException {
        var cipher = cipherWith((byte) 1);
        var sealed = cipher.encrypt("1000000000009");
        sealed[sealed.length - 1] ^= 1;

        assertThatThrownBy(() -> cipher.decrypt(sealed)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAShortKey() throws IOException {
        var file =
                Files.writeString(folder.resolve("short"), Base64.getEncoder().encodeToString(new byte[16]));

        assertThatThrownBy(() -> new PersonalDataCipher(file)).hasMessageContaining("32 bytes");
    }

    private PersonalDataCipher cipherWith(byte first) throws IOException {
        var key = new byte[32];
        key[0] = first;
        var file = Files.writeString(
                folder.resolve("key" + first), Base64.getEncoder().encodeToString(key));
        return new PersonalDataCipher(file);
    }
}
