package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.net.ssl.SSLContext;
import org.saphan.bench.Eventually;
import org.saphan.operations.certificates.Authority;
import org.saphan.operations.certificates.CertificateFolder;

/// A gateway and the registry in the profile `tls`, with PostgreSQL and Kafka behind TLS too: nobody talks to anybody
/// without a certificate.
final class TlsSuite implements AutoCloseable {

    private static final Path ROOT =
            Path.of(System.getProperty("saphan.root", "..")).toAbsolutePath();
    private static final Pattern DATABASE = Pattern.compile("//localhost:(\\d+)/");
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    final Path data;
    final Authority authority = new Authority("first authority");
    final CertificateFolder gateway;
    final CertificateFolder registry;
    final CertificateFolder engines;
    final CertificateFolder operator;
    final TlsBroker broker;
    final TlsTunnel database;
    private final int gatewayPort = Ports.free();
    private final int registryPort = Ports.free();
    private final OwnProcess gatewayProcess;
    private final OwnProcess registryProcess;

    TlsSuite(String name) throws Exception {
        Quiet.begin();
        data = Files.createTempDirectory("saphan-" + name + "-");
        gateway = new CertificateFolder(data, "gateway", authority);
        registry = new CertificateFolder(data, "registry", authority);
        engines = new CertificateFolder(data, "engines", authority);
        operator = new CertificateFolder(data, "operator", authority);
        broker = new TlsBroker(Files.createDirectory(data.resolve("kafka")), engines);
        var settings = Databases.start().settings(Member.REGISTRY);
        var url = settings.get("quarkus.datasource.jdbc.url");
        var found = DATABASE.matcher(url);
        assertThat(found.find()).as(url).isTrue();
        database = new TlsTunnel(engines, Integer.parseInt(found.group(1)));
        var logs = Files.createDirectories(Path.of("target", name + "-logs").toAbsolutePath());
        gatewayProcess = process(logs, Member.GATEWAY, gatewayPort, gateway, gatewaySettings());
        registryProcess = process(logs, Member.REGISTRY, registryPort, registry, registrySettings(settings));
        gatewayProcess.start();
        registryProcess.start();
        awaitReady(gatewayProcess, gatewayAddress());
        awaitReady(registryProcess, registryAddress());
    }

    private OwnProcess process(
            Path logs, Member member, int port, CertificateFolder certificates, Map<String, String> more) {
        var arguments = new ArrayList<>(List.of(
                "-Xmx192m",
                "-Dquarkus.profile=prod,tls",
                "-DSAPHAN_CERTIFICATES=" + certificates.folder(),
                "-Dsaphan.certificates.look-every=1s",
                "-Dquarkus.http.port=" + port,
                "-Dsaphan.sandbox=true",
                "-Dsaphan.token.issuer=" + gatewayAddress() + "/sandbox"));
        more.forEach((key, value) -> arguments.add("-D" + key + "=" + value));
        arguments.add("-jar");
        arguments.add(ROOT.resolve(member.module() + "/target/quarkus-app/quarkus-run.jar")
                .toString());
        return new OwnProcess(logs.resolve(member.module() + ".log"), arguments);
    }

    private Map<String, String> gatewaySettings() {
        return Map.of(
                "saphan.sandbox.key-file", sandboxKey().toString(),
                "saphan.gateway.routes.registry.upstream", registryAddress());
    }

    /// The password comes by a file; the database is asked for by its address behind TLS.
    private Map<String, String> registrySettings(Map<String, String> database) throws IOException {
        var secrets = Files.createDirectory(data.resolve("secrets"));
        Files.writeString(
                secrets.resolve("quarkus.datasource.password"), database.get("quarkus.datasource.password") + "\n");
        var key = Files.writeString(data.resolve("personal-data.key"), "A".repeat(43) + "=");
        return Map.of(
                "saphan.secrets", secrets.toString(),
                "saphan.token.jwks", gatewayAddress() + "/sandbox/jwks",
                "saphan.registry.personal-data.key-file", key.toString(),
                "saphan.registry.search.folder", data.resolve("index").toString(),
                "kafka.bootstrap.servers", broker.address(),
                "quarkus.datasource.username", database.get("quarkus.datasource.username"),
                "quarkus.datasource.jdbc.max-lifetime", "5s",
                "quarkus.datasource.jdbc.url", databaseUrl(registry));
    }

    String databaseUrl(CertificateFolder shown) {
        return "jdbc:postgresql://localhost:" + database.port()
                + "/registry?sslNegotiation=direct&sslmode=verify-full&sslrootcert=" + shown.file("ca.crt")
                + "&sslcert=" + shown.file("tls.crt") + "&sslkey=" + shown.file("tls.key") + "&pemKeyAlgorithm=EC";
    }

    private void awaitReady(OwnProcess process, String address) {
        var probe = operator.contextOfANobody();
        Eventually.within(PATIENCE, () -> {
            assertThat(process.isAlive()).as("see %s", process.log()).isTrue();
            assertThat(statusOf(probe, address + "/q/health/ready")).isEqualTo(200);
        });
    }

    private static int statusOf(SSLContext context, String address) throws InterruptedException {
        try {
            return get(context, address).statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    static HttpResponse<String> get(SSLContext context, String address) throws IOException, InterruptedException {
        try (var client = HttpClient.newBuilder().sslContext(context).build()) {
            return client.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofString());
        }
    }

    String gatewayAddress() {
        return "https://localhost:" + gatewayPort;
    }

    String registryAddress() {
        return "https://localhost:" + registryPort;
    }

    Path sandboxKey() {
        return data.resolve("sandbox-key.json");
    }

    /// An agency's system that knows the gateway's authority and has no certificate of its own.
    HttpClient client() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .sslContext(operator.contextOfANobody())
                .build();
    }

    String token(HttpClient client) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(gatewayAddress() + "/sandbox/token"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"grant_type\":\"client_credentials\",\"client_id\":\"CDD\"}"))
                .build();
        var answer = client.send(request, BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Json.tree(answer.body()).path("access_token").asText();
    }

    /// Enters an agency of that code, which is a write with an event.
    HttpRequest enter(String code, String token) {
        return HttpRequest.newBuilder(URI.create(gatewayAddress() + "/registry/v1/agencies/" + code))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(20))
                .PUT(BodyPublishers.ofString("{\"nameTh\":\"หน่วยงานสมมุติ\",\"nameEn\":\"Fictitious agency\"}"))
                .build();
    }

    @Override
    public void close() throws IOException {
        gatewayProcess.kill();
        registryProcess.kill();
        database.end();
        broker.end();
        try (var all = Files.walk(data)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }
}
