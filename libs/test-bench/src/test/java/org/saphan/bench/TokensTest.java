package org.saphan.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TokensTest {

    @Test
    void areTrustedWithTheSubjectAgencyAndScopesThatTheySay() throws Exception {
        var claims = read(Tokens.withScopes("OPS-MOC", "marketing.read", "marketing.write"));
        assertThat(claims.getStringClaimValue("agency")).isEqualTo("OPS-MOC");
        assertThat(claims.getStringClaimValue("scope")).isEqualTo("marketing.read marketing.write");
        assertThat(read(Tokens.of("CDD")).getStringClaimValue("scope"))
                .contains("registry.write", "plan.read", "cluster.events.read")
                .doesNotContain("personal");
    }

    static List<String> bad() {
        return List.of(
                Tokens.expired("CDD"),
                Tokens.wrongAudience("CDD"),
                Tokens.wrongIssuer("CDD"),
                Tokens.foreignKey("CDD"),
                Tokens.unsigned("CDD"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void areRefusedWhenBad(String token) {
        assertThatThrownBy(() -> read(token)).isInstanceOf(InvalidJwtException.class);
    }

    @Test
    void canNameNoAgency() throws Exception {
        assertThat(read(Tokens.withoutAgency()).hasClaim("agency")).isFalse();
    }

    private static JwtClaims read(String token) throws Exception {
        return reader().processToClaims(token);
    }

    private static JwtConsumer reader() throws Exception {
        var keys = new JsonWebKeySet(Files.readString(Path.of(URI.create(Engines.jwks()))));
        return new JwtConsumerBuilder()
                .setExpectedIssuer(Engines.ISSUER)
                .setExpectedAudience("saphan")
                .setRequireExpirationTime()
                .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                .build();
    }
}
