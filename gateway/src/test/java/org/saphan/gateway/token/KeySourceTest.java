package org.saphan.gateway.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySourceTest {

    private static final String ISSUER = "https://id.example.go.th";

    @Test
    void readsTheAddressOfTheKeysInTheDescription() {
        var said = "{\"issuer\":\"https://id.example.go.th\",\"jwks_uri\":\"https://keys.example.go.th/x\"}";

        assertThat(KeySource.keyAddress(ISSUER, said)).isEqualTo("https://keys.example.go.th/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{}",
                "{\"jwks_uri\":\"https://keys.example.go.th/x\"}",
                "{\"issuer\":\"https://id.example.go.th/\",\"jwks_uri\":\"https://keys.example.go.th/x\"}",
                "{\"issuer\":\"https://other\",\"jwks_uri\":\"https://keys.example.go.th/x\"}",
                "{\"issuer\":\"https://id.example.go.th\"}",
                "{\"issuer\":\"https://id.example.go.th\",\"jwks_uri\":7}",
                "{\"issuer\":\"https://id.example.go.th\",\"jwks_uri\":\"/etc/passwd\"}",
                "{\"issuer\":\"https://id.example.go.th\",\"jwks_uri\":\"http://keys.example.go.th/x\"}"
            })
    void believesNoOtherDescription(String said) {
        assertThatThrownBy(() -> KeySource.keyAddress(ISSUER, said)).isInstanceOf(IllegalStateException.class);
    }
}
