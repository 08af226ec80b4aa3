package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class DataKeysTest {

    private static final byte[] NUMBER = "1000000000009".getBytes(StandardCharsets.UTF_8);

    private final DataKeys keys = DataKeys.random(1);

    @Test
    void openWhatTheySealed() {
        assertThat(keys.open(keys.encrypt("1000000000009"))).hasValue(NUMBER);
    }

    @Test
    void sealTheSameTextDifferentlyEachTimeButHashItAlike() {
        assertThat(keys.encrypt(NUMBER)).isNotEqualTo(keys.encrypt(NUMBER));
        assertThat(keys.hash("1000000000009")).isEqualTo(keys.hash("1000000000009"));
    }

    @Test
    void areNotReplacedByOthers() {
        var others = DataKeys.random(1);

        assertThat(others.open(keys.encrypt(NUMBER))).isEmpty();
        assertThat(others.hash("1000000000009")).isNotEqualTo(keys.hash("1000000000009"));
    }

    @Test
    void noticeAChangedByteAndWhatIsTooShort() {
        var sealed = keys.encrypt(NUMBER);
        sealed[sealed.length - 1] ^= 1;

        assertThat(keys.open(sealed)).isEmpty();
        assertThat(keys.open(new byte[3])).isEmpty();
    }
}
