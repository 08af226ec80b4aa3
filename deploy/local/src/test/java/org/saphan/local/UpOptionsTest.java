package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpOptionsTest {

    private static final List<String> ONE = List.of(
            "--only", "marketing-service",
            "--kafka", "kafka.example:9092",
            "--database", "jdbc:postgresql://db.example/marketing",
            "--issuer", "https://id.example",
            "--jwks", "https://id.example/keys");

    private static final Issuer KEYS = new Issuer("https://id.example/keys", "https://id.example/token");

    @Test
    void startsTheWholeSuiteWithoutOptions() {
        assertThat(UpOptions.parse(List.of()).onlyOne()).isEmpty();
    }

    @Test
    void startsOneServiceOnEnginesOfOthers() {
        var only = UpOptions.parse(ONE).onlyOne().orElseThrow();

        assertThat(only.member()).isEqualTo(Member.MARKETING);
        assertThat(only.port()).isEqualTo(8083);
        assertThat(only.kafka()).isEqualTo("kafka.example:9092");
        assertThat(only.database()).isEqualTo("jdbc:postgresql://db.example/marketing");
        assertThat(only.password()).isNull();
    }

    @Test
    void asksForAKafkaThatAsksWhoIsThere() {
        assertThat(UpOptions.parse(List.of("--kafka-auth")))
                .returns(true, UpOptions::kafkaAuth)
                .returns(Optional.empty(), UpOptions::onlyOne);
    }

    @Test
    void tellsKafkaWhoTheServiceIs() {
        var line = new ArrayList<>(ONE);
        line.addAll(List.of("--kafka-user", "moc-marketing", "--kafka-password", "a\"secret"));

        var settings = OneService.settings(
                UpOptions.parse(line).onlyOne().orElseThrow(), KEYS, new Secrets(Path.of("not read")));

        assertThat(settings)
                .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_SSL")
                .containsEntry("KAFKA_SASL_MECHANISM", "SCRAM-SHA-512")
                .containsEntry(
                        "KAFKA_SASL_JAAS_CONFIG",
                        "org.apache.kafka.common.security.scram.ScramLoginModule required"
                                + " username=\"moc-marketing\" password=\"a\\\"secret\";");
    }

    @Test
    void takesTheTokensOfTheSandboxUnlessAnIssuerIsGiven() {
        var only = UpOptions.parse(ONE.subList(0, 6)).onlyOne().orElseThrow();

        assertThat(only.issuer()).isEqualTo("http://localhost:8080/sandbox");
        assertThat(only.jwks()).isEqualTo("http://localhost:8080/sandbox/jwks");
    }

    @Test
    void readsFeedsInsteadOfKafka() {
        var only = UpOptions.parse(List.of(
                        "--only", "marketing",
                        "--database", "jdbc:postgresql://db.example/marketing",
                        "--feeds", "https://gateway.example/",
                        "--client-id", "moc-marketing",
                        "--client-secret-file", "/run/secrets/client",
                        "--issuer", "https://id.example"))
                .onlyOne()
                .orElseThrow();

        assertThat(OneService.settings(only, KEYS, new Secrets(Path.of("not read"))))
                .containsEntry("SAPHAN_TOKEN_JWKS", "https://id.example/keys")
                .containsEntry("SAPHAN_JOURNAL_RELAY_ENABLED", "false")
                .containsEntry("SAPHAN_JOURNAL_SOURCES_REGISTRY_FEED", "https://gateway.example/registry/v1/events")
                .containsEntry("SAPHAN_JOURNAL_SOURCES_CLUSTER_FEED", "https://gateway.example/cluster/v1/events")
                .containsEntry("SAPHAN_JOURNAL_SOURCE_LOGIN_TOKEN_ENDPOINT", "https://id.example/token")
                .containsEntry("SAPHAN_JOURNAL_SOURCE_LOGIN_CLIENT_ID", "moc-marketing")
                .containsEntry("SAPHAN_JOURNAL_SOURCE_LOGIN_CLIENT_SECRET_FILE", "/run/secrets/client")
                .doesNotContainKeys("KAFKA_BOOTSTRAP_SERVERS", "SAPHAN_JOURNAL_SOURCES_MARKETING_FEED");
    }

    @Test
    void takesThePasswordFromAFile(@TempDir Path folder) throws IOException {
        var line = new ArrayList<>(ONE);
        line.addAll(List.of(
                "--password-file",
                Files.writeString(folder.resolve("password"), "a secret\n").toString()));

        assertThat(UpOptions.parse(line).onlyOne().orElseThrow().password()).isEqualTo("a secret");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --only marketing-service                   | up --only marketing-service also needs --kafka or --feeds, --database.
                    --only plan --kafka k --database d --jwks j | --jwks goes with --issuer; without both, the tokens of the sandbox at http://localhost:8080/sandbox are accepted.
                    --only plan --feeds http://g --database d   | up --only plan also needs --client-id.
                    --only plan --kafka k --feeds http://g      | --kafka and --feeds exclude each other: the copies are fed from one or the other.
                    --only plan --kafka k --database d --client-id c | --client-id goes with --feeds.
                    --only plan --feeds gateway:8080 --client-id c --database d | --feeds needs the gateway's address, such as https://gateway.example, and gateway:8080 is not of that form.
                    --only plan --kafka k --database d --password p --password-file f | --password and --password-file exclude each other.
                    --only plan --kafka k --database d --password-file /nowhere | The file /nowhere, which --password-file names, cannot be read.
                    --only gateway                             | up --only gateway also needs --issuer.
                    --kafka localhost:9092                     | --kafka goes with --only NAME.
                    --only                                     | --only needs a value.
                    --only tourism                             | There is no service tourism; there are registry-service, development-plan-service, marketing-service, cluster-service, gateway.
                    --only plan --kafka k --database d --kafka-user u | --kafka-user and --kafka-password or --kafka-password-file go together.
                    --only plan --kafka k --database d --kafka-user u --kafka-password p --kafka-protocol TLS | --kafka-protocol is SASL_SSL or SASL_PLAINTEXT, not TLS.
                    --kafka-auth --only plan --kafka k --database d | --kafka-auth is for the whole suite; with --only, --kafka-user says who the service is.
                    --fast                                     | up does not know --fast; ./saphan help shows what it knows.
                    --only gateway --issuer i --jwks k --port x | --port needs a number, and x is none.
                    """)
    void saysInOneSentenceWhatIsWrong(String line, String sentence) {
        assertThatExceptionOfType(Obstacle.class)
                .isThrownBy(() -> UpOptions.parse(List.of(line.strip().split(" "))))
                .withMessage(sentence);
    }

    @Test
    void knowsAServiceByItsShortNameToo() {
        assertThat(Member.named("plan")).isEqualTo(Member.PLAN);
        assertThat(Member.named("cluster")).isEqualTo(Member.CLUSTER);
        assertThat(Member.named("Registry-Service")).isEqualTo(Member.REGISTRY);
    }
}
