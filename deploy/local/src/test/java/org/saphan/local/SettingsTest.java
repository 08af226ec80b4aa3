package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {

    @TempDir
    Path folder;

    @Test
    void giveEachServiceADatabaseAUserAndAPasswordOfItsOwn() {
        var settings = new SandboxSettings(new Secrets(folder), folder);

        var passwords =
                Member.services().stream().map(member -> settings.of(member).get("QUARKUS_DATASOURCE_PASSWORD"));

        assertThat(passwords).doesNotHaveDuplicates().doesNotContainNull();
        assertThat(settings.of(Member.CLUSTER))
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:15432/cluster")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "cluster")
                .containsEntry("SAPHAN_TOKEN_ISSUER", "http://localhost:8080/sandbox")
                .containsEntry("SAPHAN_TOKEN_JWKS", "http://localhost:8080/sandbox/jwks");
    }

    @Test
    void giveTheKeyOfPersonalDataToTheRegistryOnly() {
        var settings = new SandboxSettings(new Secrets(folder), folder);

        assertThat(Stream.of(Member.values())
                        .filter(member -> settings.of(member).containsKey(PersonalDataKey.SETTING)))
                .containsExactly(Member.REGISTRY);
    }

    @Test
    void giveTheGatewayNoDatabase() {
        assertThat(new SandboxSettings(new Secrets(folder), folder).of(Member.GATEWAY))
                .doesNotContainKey("QUARKUS_DATASOURCE_PASSWORD")
                .containsKey("SAPHAN_SANDBOX_KEY_FILE")
                .containsEntry(
                        "SAPHAN_SANDBOX_CLIENTS_FILE",
                        folder.resolve("sandbox-clients.json").toString());
    }

    @Test
    void tellTheGatewayHowAgenciesReachKafka() throws Exception {
        var kafka = SandboxKafka.open(new Secrets(folder));

        assertThat(kafka.users()).isEmpty();
        assertThat(kafka.settings(Member.PLAN)).isEmpty();
        assertThat(kafka.settings(Member.GATEWAY))
                .containsEntry(
                        "SAPHAN_SANDBOX_KAFKA_CREDENTIALS", kafka.credentials().toString());
        assertThat(new ObjectMapper().readTree(kafka.credentials().toFile()))
                .isEqualTo(new ObjectMapper()
                        .readTree("{\"bootstrap\":\"localhost:19092\",\"securityProtocol\":\"PLAINTEXT\"}"));
    }

    @Test
    void giveEachServiceAndEachAgencyAKafkaPasswordThatStays() throws Exception {
        var agencies = Files.writeString(folder.resolve("agencies.json"), "[{\"code\": \"CDD\"}, {\"code\": \"DIP\"}]");
        var kafka = SandboxKafka.guarded(new Secrets(folder), agencies);
        var handedOut = Files.readString(kafka.credentials());

        assertThat(kafka.settings(Member.PLAN))
                .containsEntry("KAFKA_SECURITY_PROTOCOL", "SASL_PLAINTEXT")
                .hasEntrySatisfying(
                        "KAFKA_SASL_JAAS_CONFIG", login -> assertThat(login).contains("username=\"plan\""))
                .isEqualTo(SandboxKafka.guarded(new Secrets(folder), agencies).settings(Member.PLAN));
        assertThat(new ObjectMapper().readTree(handedOut).path("users").properties())
                .extracting(Map.Entry::getKey)
                .containsExactly("CDA", "CDD", "DIP");
        assertThat(Files.readString(kafka.credentials())).isEqualTo(handedOut);
        assertThat(List.of(kafka.credentials(), kafka.users().orElseThrow()))
                .allSatisfy(file -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
    }

    @Test
    void ofOneServiceAreThoseOfItsOperator() {
        var only = UpOptions.parse(List.of(
                        "--only",
                        "plan",
                        "--kafka",
                        "k.example:9092",
                        "--database",
                        "jdbc:postgresql://d.example/p",
                        "--user",
                        "dip",
                        "--issuer",
                        "https://id.example",
                        "--jwks",
                        "https://id.example/keys"))
                .onlyOne()
                .orElseThrow();

        var issuer = new Issuer("https://id.example/keys", "");
        assertThat(OneService.settings(only, issuer, new Secrets(folder)))
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "dip")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "k.example:9092")
                .containsEntry("SAPHAN_TOKEN_ISSUER", "https://id.example")
                .doesNotContainKeys("SAPHAN_SANDBOX", "QUARKUS_DATASOURCE_PASSWORD");
    }
}
