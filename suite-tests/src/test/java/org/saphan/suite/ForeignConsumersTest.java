package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.local.access.KafkaUsers;
import org.saphan.local.access.ScramLogin;

/// Systems of others, in another language and with libraries that know nothing of us, read what has happened: by
/// Kafka, with and without a password, by the feed, and by the stream.
class ForeignConsumersTest {

    private static final String TOPIC = "registry.entrepreneur.v1";
    private static final String REGISTERED = "registry.entrepreneur.registered.v1";
    private static final String PASSWORD = "of DOAE";
    private static final KafkaUsers USERS = new KafkaUsers(
            "of the broker", Map.of("registry", "of the registry"), Map.of("DOAE", PASSWORD, "DIP", "of DIP"));

    private static final Suite SUITE = Suite.running();
    private static final Broker GUARDED = Broker.guarded(SUITE.workplace(), USERS);
    private static final Path SCRIPTS = SUITE.workplace().root().resolve("suite-tests/foreign");

    private static String group = "";

    /// What the registry has told of one group, on a broker that asks for a password too.
    @BeforeAll
    static void aGroupIsRegistered() {
        GUARDED.process().start();
        group = new Register(SUITE).group(Register.SOTHON);
        GUARDED.awaitReady();
        var to = new HashMap<>(new ScramLogin("registry", "of the registry", ScramLogin.PLAIN_TEXT).settings());
        to.put("bootstrap.servers", GUARDED.address());
        CopiedTopic.copy(TOPIC, group, Map.of("bootstrap.servers", SUITE.kafka()), to);
    }

    @AfterAll
    static void endTheBroker() {
        GUARDED.process().kill();
    }

    @Test
    void kafkaTheFeedAndTheStreamTellTheSame() {
        var byKafka = kafka(SUITE.kafka(), "anything", Map.of()).good();
        var byFeed = http("feed.mjs").good();
        var byStream = http("stream.mjs").good();

        assertThat(event(byFeed)).isEqualTo(event(byKafka));
        assertThat(event(byStream)).isEqualTo(event(byKafka));
        assertThat(event(byKafka).path("type").asText()).isEqualTo(REGISTERED);
        assertThat(event(byKafka).path("source").asText()).isEqualTo("/CDD/registry");
        assertThat(event(byKafka).path("data").path("entrepreneurId").asText()).isEqualTo(group);
    }

    @Test
    void anAgencyReadsWithItsPasswordInAGroupOfItsOwn() {
        var withPassword =
                kafka(GUARDED.address(), "DOAE.copy", login("DOAE", PASSWORD)).good();
        var without = kafka(SUITE.kafka(), "without a password", Map.of()).good();

        assertThat(event(withPassword)).isEqualTo(event(without));
    }

    @Test
    @Tag("refuses")
    void anAgencyHasNoGroupOfAnother() {
        kafka(GUARDED.address(), "DOAE.first", login("DOAE", PASSWORD)).good();

        // What the broker refuses by name, kafkajs does not find.
        assertThat(kafka(GUARDED.address(), "DIP.copy", login("DOAE", PASSWORD)).bad())
                .contains("KafkaJSGroupCoordinatorNotFound");
    }

    @Test
    @Tag("refuses")
    void nobodyReadsWithAWrongPassword() {
        assertThat(kafka(GUARDED.address(), "DOAE.copy", login("DOAE", "guessed"))
                        .bad())
                .contains("KafkaJSSASLAuthenticationError");
    }

    /// Without a password: the librdkafka of today's distributions is older than 2.6.1, whose SCRAM Kafka 4 refuses.
    @Test
    void kcatReadsToo() {
        Assumptions.assumeTrue(Program.isInstalled("kcat"), "kcat is not installed");

        var said = new Program(SUITE.workplace().data(), Map.of())
                .run("kcat", "-b", SUITE.kafka(), "-C", "-q", "-e", "-o", "beginning", "-t", TOPIC, "-f", "%k %h\n")
                .good();

        assertThat(said.lines().filter(line -> line.startsWith(group)))
                .singleElement()
                .asString()
                .contains("ce_specversion=1.0", "ce_type=" + REGISTERED);
    }

    private static Map<String, String> login(String user, String password) {
        return Map.of("USERNAME", user, "PASSWORD", password);
    }

    private static Program.Ending kafka(String broker, String consumers, Map<String, String> login) {
        var environment = new HashMap<>(login);
        environment.putAll(Map.of("BROKER", broker, "TOPIC", TOPIC, "GROUP", consumers, "KEY", group));
        return script("kafka.mjs", environment);
    }

    private static Program.Ending http(String name) {
        var feed = SUITE.address() + "/registry/v1/events";
        return script(name, Map.of("FEED", feed, "TYPE", REGISTERED, "TOKEN", Agencies.tokenOf("DOAE"), "KEY", group));
    }

    private static Program.Ending script(String name, Map<String, String> environment) {
        return new Program(SUITE.workplace().data(), environment)
                .foreign(SUITE.workplace().root(), "node", SCRIPTS.resolve(name).toString());
    }

    private static JsonNode event(String said) {
        return Json.tree(said);
    }
}
