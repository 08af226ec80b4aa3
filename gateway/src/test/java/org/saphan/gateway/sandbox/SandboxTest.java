package org.saphan.gateway.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SandboxTest {

    @Test
    void aSandboxNeedsNoSettings() {
        assertThat(Sandbox.issuer(true, Optional.empty())).isEqualTo("http://localhost:8080/sandbox");
    }

    @Test
    void realUseNamesItsIssuer() {
        assertThat(Sandbox.issuer(false, Optional.of("https://id.example.go.th")))
                .isEqualTo("https://id.example.go.th");
    }

    @ParameterizedTest
    @CsvSource({
        "false, , is not set",
        "false, http://localhost:8080/sandbox, is a sandbox",
        "false, https://saphan.example.go.th/sandbox, is a sandbox",
        "true, https://id.example.go.th, must end with"
    })
    void refusesToStart(boolean open, String issuer, String reason) {
        assertThatThrownBy(() -> Sandbox.issuer(open, Optional.ofNullable(issuer)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining(reason);
    }
}
