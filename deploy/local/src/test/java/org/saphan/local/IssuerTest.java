package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class IssuerTest {

    private HttpServer server;
    private String address = "";
    private String description = "{}";
    private int tokenStatus = 200;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/realm/.well-known/openid-configuration", exchange -> send(exchange, 200, description));
        server.createContext("/token", exchange -> send(exchange, tokenStatus, "{\"error\":\"invalid_client\"}"));
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void saysWhereItsKeysAndTokensAre() {
        description = "{\"issuer\":\"%1$s/realm\",\"jwks_uri\":\"%1$s/keys\",\"token_endpoint\":\"%1$s/token\"}"
                .formatted(address);

        assertThat(Issuer.discover(address + "/realm")).isEqualTo(new Issuer(address + "/keys", address + "/token"));
    }

    @Test
    void isNotAnotherThanItSays() {
        description = "{\"issuer\":\"https://id.example\"}";

        refused(
                () -> Issuer.discover(address + "/realm"),
                "The provider at " + address
                        + "/realm calls itself https://id.example; give --issuer letter for letter.");
    }

    @Test
    void describesItselfAtItsAddress() {
        refused(
                () -> Issuer.discover(address + "/other"),
                address + "/other/.well-known/openid-configuration answers 404; --issuer needs an OpenID provider that"
                        + " describes itself there, or give --jwks too.");
    }

    @Test
    void answersAtAll() {
        server.stop(0);

        refused(
                () -> Issuer.discover(address),
                "Nothing answers at " + address + "/.well-known/openid-configuration, which --issuer names.");
    }

    @Test
    void givesTheClientAToken() {
        var issuer = new Issuer("", address + "/token");
        var reader = new FeedReader("http://gateway", "moc-marketing", null, null, null);
        assertThatCode(() -> issuer.requireToken(reader)).doesNotThrowAnyException();

        tokenStatus = 401;

        refused(
                () -> issuer.requireToken(reader),
                "The client moc-marketing gets no token from " + address + "/token (401 invalid_client); --client-id,"
                        + " --client-secret-file and --scope say who the service is.");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable call, String sentence) {
        assertThatExceptionOfType(Obstacle.class).isThrownBy(call).withMessage(sentence);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
