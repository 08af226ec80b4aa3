package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UpOptionsTest {

    private static final List<String> ONE = List.of(
            "--only", "marketing-service",
            "--kafka", "kafka.example:9092",
            "--database", "jdbc:postgresql://db.example/marketing",
            "--issuer", "https://id.example",
            "--jwks", "https://id.example/keys");

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

        var settings =
                OneService.settings(UpOptions.parse(line).onlyOne().orElseThrow(), new Secrets(Path.of("not read")));

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

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    --only marketing-service                   | up --only marketing-service also needs --kafka, --database.
                    --only plan --kafka k --database d --jwks j | --issuer and --jwks go together; without both, the tokens of the sandbox at http://localhost:8080/sandbox are accepted.
                    --only gateway                             | up --only gateway also needs --issuer, --jwks.
                    --kafka localhost:9092                     | --kafka goes with --only NAME.
                    --only                                     | --only needs a value.
                    --only tourism                             | There is no service tourism; there are registry-service, development-plan-service, marketing-service, cluster-service, gateway.
                    --only plan --kafka k --database d --kafka-user u | --kafka-user and --kafka-password go together.
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
