package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {

    private static final String OLD = key(1);
    private static final String NEW = key(2);

    @TempDir
    Path folder;

    @Test
    void usesItsFirstLineAndKnowsTheOthers() throws IOException {
        var before = file(OLD).first();
        var keys = DataKeys.random(7);
        var sealed = before.seal(keys, List.of());

        var file = file(NEW + "\n" + OLD + "\n\n");

        assertThat(file.first().fingerprint()).isEqualTo(file(NEW).first().fingerprint());
        assertThat(file.open(sealed).both()).isEqualTo(keys.both());
        assertThat(file.open(sealed).number()).isEqualTo(7);
    }

    @Test
    void saysWhichKeyIsMissing() throws IOException {
        var sealed = file(OLD).first().seal(DataKeys.random(1), List.of());
        var file = file(NEW);

        assertThatThrownBy(() -> file.open(sealed))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(sealed.fileKey())
                .hasMessageContaining(file.first().fingerprint())
                .hasMessageContaining("saphan.registry.personal-data.key-file");
    }

    @Test
    void noticesAChangedSeal() throws IOException {
        var file = file(OLD);
        var sealed = file.first().seal(DataKeys.random(1), List.of());
        var bytes = Base64.getDecoder().decode(sealed.dataKeys());
        bytes[20] ^= 1;
        var changed = new SealedKeys(1, sealed.fileKey(), Base64.getEncoder().encodeToString(bytes), List.of());

        assertThatThrownBy(() -> file.open(changed)).isInstanceOf(IllegalStateException.class);
    }

    /// HMAC-SHA-256 of "encryption" and "look-up", as the releases did before there was a table of data keys.
    @Test
    void derivesWhatFormerReleasesDerived() throws IOException {
        var derived = file(OLD).first().derived();

        assertThat(HexFormat.of().formatHex(derived.both()))
                .isEqualTo("3cdf10b96bd332131ff17d4d664f5a1bc7eeb582b9cacb7ac1a219557e55fdc8"
                        + "bbe9cc929315fa92334552ec5d879ec31562b5aaaf200dc9f999c97c22cec787");
        assertThat(derived.number()).isEqualTo(1);
    }

    @Test
    void findsTheKeyThatAFormerReleaseUsed() throws IOException {
        var sealed = file(OLD).first().derived().encrypt("1000000000009");

        assertThat(file(NEW + "\n" + OLD).thatSealed(sealed).fingerprint())
                .isEqualTo(file(OLD).first().fingerprint());
        var other = file(NEW);
        assertThatThrownBy(() -> other.thatSealed(sealed)).hasMessageContaining("opens with no key");
    }

    @Test
    void refusesWhatIsNoKey() throws IOException {
        for (var text : List.of("", Base64.getEncoder().encodeToString(new byte[16]), OLD + "\nno key")) {
            var file = Files.writeString(folder.resolve("wrong"), text);

            assertThatThrownBy(() -> KeyFile.read(file)).hasMessageContaining("32 bytes");
        }
        assertThatThrownBy(() -> KeyFile.read(folder.resolve("none"))).isInstanceOf(IllegalStateException.class);
    }

    private KeyFile file(String text) throws IOException {
        return KeyFile.read(Files.writeString(folder.resolve("key"), text));
    }

    private static String key(int first) {
        var key = new byte[32];
        key[0] = (byte) first;
        return Base64.getEncoder().encodeToString(key);
    }
}
