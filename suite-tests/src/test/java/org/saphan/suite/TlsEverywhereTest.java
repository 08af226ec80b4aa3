package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Eventually;
import org.saphan.operations.certificates.Authority;
import org.saphan.operations.certificates.CertificateFolder;

/// Who has a certificate of the authority gets through, on every way there is; nobody else does.
class TlsEverywhereTest {

    private static TlsSuite suite;
    private static CertificateFolder foreign;

    @BeforeAll
    static void begin() throws Exception {
        suite = new TlsSuite("tls");
        foreign = new CertificateFolder(suite.data, "stranger", new Authority("another authority"));
        // The stranger believes the suite; the suite does not believe the stranger.
        foreign.trust(suite.authority);
    }

    @AfterAll
    static void end() throws Exception {
        suite.close();
    }

    @Test
    void aWriteGoesFromTheAgencyToTheTopicOverTlsAlone() throws Exception {
        try (var client = suite.client()) {
            var answer = client.send(suite.enter("DOAE", suite.token(client)), BodyHandlers.ofString());

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(answer.sslSession().orElseThrow().getProtocol()).isEqualTo("TLSv1.3");
        }
        assertThat(suite.database.letThrough()).isPositive();
        var settings = new HashMap<>(suite.broker.client(suite.operator));
        settings.putAll(Map.of("group.id", "operator", "auto.offset.reset", "earliest"));
        try (var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            reader.subscribe(List.of("registry.agency.v1"));
            Eventually.within(
                    Duration.ofSeconds(20),
                    () -> assertThat(reader.poll(Duration.ofMillis(200)).count())
                            .isPositive());
        }
    }

    @Test
    void whatTheGatewayTellsOfAServiceItHasHeardOverMutualTls() throws Exception {
        var nobody = suite.operator.contextOfANobody();

        Eventually.until(() -> assertThat(
                        TlsSuite.get(nobody, suite.gatewayAddress() + "/status").body())
                .contains("\"operator\":\"CDD\""));
        assertThat(TlsSuite.get(nobody, suite.gatewayAddress() + "/registry/openapi")
                        .statusCode())
                .isEqualTo(200);
        Eventually.until(() -> assertThat(revocationsAge(nobody)).isLessThan(5));
    }

    private static double revocationsAge(SSLContext nobody) throws Exception {
        return TlsSuite.get(nobody, suite.gatewayAddress() + "/q/metrics")
                .body()
                .lines()
                .filter(line -> line.startsWith("saphan_gateway_revocations_age_seconds"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void withoutACertificateAServiceTellsItsHealthAndNothingElse() throws Exception {
        var nobody = suite.operator.contextOfANobody();
        var about = suite.registryAddress() + "/registry/v1/about";

        var refused = TlsSuite.get(nobody, about);

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(Json.tree(refused.body()).path("code").asText()).isEqualTo("CERTIFICATE_REQUIRED");
        assertThat(TlsSuite.get(nobody, suite.registryAddress() + "/q/metrics").statusCode())
                .isEqualTo(403);
        assertThat(TlsSuite.get(nobody, suite.registryAddress() + "/q/health/live")
                        .statusCode())
                .isEqualTo(200);
        assertThat(TlsSuite.get(suite.operator.context(), about).statusCode()).isEqualTo(200);
    }

    /// A service names the authorities that it believes, and the stranger has nothing of theirs to show.
    @Test
    void aCertificateOfAnotherAuthorityIsRefused() throws Exception {
        assertThat(TlsSuite.get(foreign.context(), suite.registryAddress() + "/registry/v1/about")
                        .statusCode())
                .isEqualTo(403);
        assertThatThrownBy(() -> nodes(suite.broker.client(foreign))).isInstanceOf(ExecutionException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(suite.databaseUrl(foreign), "registry", "registry"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void whoDoesNotKnowTheAuthorityBelievesNobody() {
        var wary = new CertificateFolder(suite.data, "wary", new Authority("a third authority"));

        assertThatThrownBy(() -> TlsSuite.get(wary.contextOfANobody(), suite.gatewayAddress() + "/status"))
                .hasMessageContaining("unable to find valid certification path");
        assertThatThrownBy(() -> nodes(suite.broker.client(wary))).isInstanceOf(ExecutionException.class);
        assertThatThrownBy(() -> DriverManager.getConnection(suite.databaseUrl(wary), "registry", "registry"))
                .isInstanceOf(SQLException.class);
    }

    @Test
    void plainTextGetsNoAnswer() {
        for (var address : List.of(suite.gatewayAddress(), suite.registryAddress())) {
            assertThatThrownBy(() -> plain(address.replace("https:", "http:") + "/q/health/live"))
                    .isInstanceOf(IOException.class);
        }
        assertThatThrownBy(() -> nodes(Map.of(
                        "bootstrap.servers", suite.broker.address(),
                        "request.timeout.ms", 1000,
                        "default.api.timeout.ms", 2000)))
                .isInstanceOf(ExecutionException.class);
    }

    private static void plain(String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(5))
                .build()) {
            client.send(
                    HttpRequest.newBuilder(URI.create(address))
                            .timeout(Duration.ofSeconds(5))
                            .build(),
                    BodyHandlers.ofString());
        }
    }

    @Test
    void oldCiphersAreNotSpoken() {
        assertThatThrownBy(() -> speak("TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256"))
                .isInstanceOf(IOException.class);
    }

    @Test
    void goodCiphersOfTls12AreSpoken() throws Exception {
        assertThat(speak("TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256")).isEqualTo(200);
    }

    private static int speak(String cipher) throws IOException, InterruptedException {
        var parameters = new SSLParameters(new String[] {cipher}, new String[] {"TLSv1.2"});
        try (var client = HttpClient.newBuilder()
                .sslContext(suite.operator.contextOfANobody())
                .sslParameters(parameters)
                .build()) {
            var request = HttpRequest.newBuilder(URI.create(suite.gatewayAddress() + "/q/health/live"))
                    .build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }

    private static void nodes(Map<String, Object> settings) throws Exception {
        try (var admin = Admin.create(settings)) {
            admin.describeCluster().nodes().get(10, TimeUnit.SECONDS);
        }
    }
}
