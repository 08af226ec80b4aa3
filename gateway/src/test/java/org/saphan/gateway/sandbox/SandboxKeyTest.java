package org.saphan.gateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SandboxKeyTest {

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2019-06-01T05:00:00Z");
    private SandboxFolder settings;
    private SandboxKey key;

    @BeforeEach
    void begin() {
        settings = new SandboxFolder(folder, 10);
        key = new SandboxKey(settings, new Now());
    }

    @Test
    void anotherKeyInTheFileSignsAndTheOldOneIsShownUntilItsTokensHaveExpired() throws Exception {
        var old = key.get().getKeyId();

        drop("dropped");
        key.look();

        assertThat(key.get().getKeyId()).isEqualTo("dropped");
        assertThat(shown()).containsExactly("dropped", old);
        assertThat(key.publicKeys()).doesNotContain("\"d\"", "\"p\"");
        now = now.plus(Duration.ofMinutes(59));
        assertThat(shown()).containsExactly("dropped", old);
        now = now.plus(Duration.ofMinutes(2));
        assertThat(shown()).containsExactly("dropped");
    }

    @Test
    void oldKeysOutliveARestart() throws Exception {
        var old = key.get().getKeyId();
        drop("dropped");
        key.look();

        key = new SandboxKey(settings, new Now());

        assertThat(shown()).containsExactly("dropped", old);
    }

    @Test
    void whenTheFileIsGoneThereIsANewKey() throws Exception {
        var old = key.get().getKeyId();

        Files.delete(settings.keyFile());
        key.look();

        assertThat(key.get().getKeyId()).isNotEqualTo(old);
        assertThat(shown()).containsExactly(key.get().getKeyId(), old);
        assertThat(Files.exists(settings.keyFile())).isTrue();
    }

    @Test
    void whatIsNoKeyChangesNothing() throws Exception {
        var old = key.get().getKeyId();
        for (var nonsense : new String[] {"", "{", "{\"kty\":\"oct\",\"k\":\"AAAA\"}", publicHalf()}) {
            Files.writeString(settings.keyFile(), nonsense);
            key.look();

            assertThat(key.get().getKeyId()).isEqualTo(old);
        }
        drop("mended");
        key.look();
        assertThat(key.get().getKeyId()).isEqualTo("mended");
    }

    @Test
    void aLookWithoutAChangeChangesNothing() throws Exception {
        var old = key.get().getKeyId();

        key.look();
        key.look();

        assertThat(shown()).containsExactly(old);
    }

    private void drop(String id) throws IOException, JoseException {
        var made = RsaJwkGenerator.generateJwk(2048);
        made.setKeyId(id);
        Files.writeString(settings.keyFile(), made.toJson(OutputControlLevel.INCLUDE_PRIVATE));
    }

    private static String publicHalf() throws JoseException {
        return RsaJwkGenerator.generateJwk(2048).toJson(OutputControlLevel.PUBLIC_ONLY);
    }

    private List<String> shown() throws JoseException {
        return new JsonWebKeySet(key.publicKeys())
                .getJsonWebKeys().stream().map(JsonWebKey::getKeyId).toList();
    }

    private final class Now extends Clock {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
