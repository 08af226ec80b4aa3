package org.saphan.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@WithTestResource(TlsBench.class)
class TlsTest {

    @TestHTTPResource(value = "/", tls = true)
    URI base;

    @TestHTTPResource("/")
    URI plain;

    @ParameterizedTest
    @EnumSource(
            value = Version.class,
            names = {"HTTP_2", "HTTP_1_1"})
    void bothVersionsAreSpokenAsTheClientLikes(Version version) throws Exception {
        var token = new Calls(plain).token("CDD");
        try (var client =
                HttpClient.newBuilder().version(version).sslContext(trusting()).build()) {
            var answer = client.send(
                    HttpRequest.newBuilder(base.resolve("/registry/v1/things"))
                            .header("Authorization", "Bearer " + token)
                            .build(),
                    BodyHandlers.ofString());

            assertThat(answer.version()).isEqualTo(version);
            assertThat(Calls.echo(answer).getJsonObject("headers").getString("x-forwarded-proto"))
                    .isEqualTo("https");
            assertThat(answer.headers().firstValue("Strict-Transport-Security")).hasValue("max-age=31536000");
        }
    }

    @Test
    void withoutTlsNothingIsPromisedOfIt() {
        assertThat(new Calls(plain).get("/nothing").headers().firstValue("Strict-Transport-Security"))
                .isEmpty();
    }

    private static SSLContext trusting() throws GeneralSecurityException, IOException {
        var keys = KeyStore.getInstance("PKCS12");
        try (var in = Files.newInputStream(TlsBench.store)) {
            keys.load(in, TlsBench.PASSWORD.toCharArray());
        }
        var trusted = KeyStore.getInstance(KeyStore.getDefaultType());
        trusted.load(null, null);
        trusted.setCertificateEntry("gateway", keys.getCertificate("gateway"));
        var managers = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        managers.init(trusted);
        var context = SSLContext.getInstance("TLS");
        context.init(null, managers.getTrustManagers(), null);
        return context;
    }
}
