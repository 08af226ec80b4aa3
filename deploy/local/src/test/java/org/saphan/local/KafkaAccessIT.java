package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.local.GuardedBroker.TOPIC;
import static org.saphan.local.GuardedBroker.USERS;
import static org.saphan.local.GuardedBroker.client;
import static org.saphan.local.GuardedBroker.refused;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.local.access.KafkaUsers;

/// Who may do what at the broker of `up --kafka-auth`, and that it is the same broker with and without.
@Timeout(180)
class KafkaAccessIT {

    @TempDir
    Path root;

    private GuardedBroker broker;

    @BeforeEach
    void prepare() throws Exception {
        broker = GuardedBroker.below(root);
    }

    @Test
    void everybodyDoesWhatIsTheirsAndNothingElse() throws Exception {
        broker.guarded(USERS, () -> {
            client(broker.login("registry")).create(TOPIC);
            client(broker.login("registry")).publish("registry-relay", "one");
            anAgencyReads();
            anAgencyWritesNothing();
            anAgencyKeepsToItsOwnGroups();
            nobodyComesInWithoutThePassword();
            aServiceWritesItsOwnTopicsOnly();
            theControllerTakesNoStranger();
        });
        assertThat(Files.readString(broker.workspace().log(KafkaEngine.NAME)))
                .doesNotContain(USERS.broker())
                .doesNotContain(USERS.services().values())
                .doesNotContain(USERS.agencies().values());
    }

    @Test
    void theDataStayWhenItIsSwitchedOnAndOff() throws Exception {
        broker.open(() -> {
            client(broker.anonymous()).create(TOPIC);
            client(broker.anonymous()).publish("before");
        });
        broker.guarded(USERS, () -> {
            assertThat(client(broker.login("DOAE")).read("DOAE.copy")).containsExactly("before");
            client(broker.login("registry")).publish("registry-relay", "meanwhile");
        });
        broker.open(() -> assertThat(client(broker.anonymous()).read("anyone")).containsExactly("before", "meanwhile"));
        var fewer = new KafkaUsers(USERS.broker(), USERS.services(), Map.of("DOAE", "another one"));
        broker.guarded(fewer, () -> {
            assertThat(client(broker.as("DOAE", "another one")).read("DOAE.more"))
                    .containsExactly("before", "meanwhile");
            refused(
                    SaslAuthenticationException.class,
                    () -> client(broker.login("DOAE")).read("DOAE.copy"));
            refused(
                    SaslAuthenticationException.class,
                    () -> client(broker.login("DIP")).read("DIP.copy"));
        });
    }

    private void anAgencyReads() {
        assertThat(client(broker.login("DOAE")).read("DOAE.copy")).containsExactly("one");
        assertThat(client(broker.login("DIP")).read("DIP.copy")).containsExactly("one");
    }

    private void anAgencyWritesNothing() {
        refused(
                TopicAuthorizationException.class,
                () -> client(broker.login("DOAE")).publish("forged"));
        refused(
                TopicAuthorizationException.class,
                () -> client(broker.login("DOAE")).create("registry.forged.v1"));
    }

    private void anAgencyKeepsToItsOwnGroups() {
        refused(
                GroupAuthorizationException.class,
                () -> client(broker.login("DOAE")).read("DIP.copy"));
        refused(
                GroupAuthorizationException.class,
                () -> client(broker.login("DOAE")).read("DOAE"));
        refused(
                GroupAuthorizationException.class,
                () -> client(broker.login("DOAE")).read("registry"));
    }

    private void nobodyComesInWithoutThePassword() {
        refused(
                SaslAuthenticationException.class,
                () -> client(broker.as("DOAE", "guessed")).read("DOAE.copy"));
        refused(
                SaslAuthenticationException.class,
                () -> client(broker.as("MOF", "guessed")).read("MOF.copy"));
        refused(
                SaslAuthenticationException.class,
                () -> client(broker.as("broker", "guessed")).publish("forged"));
        assertThat(client(broker.anonymous()).connects()).isFalse();
    }

    private void aServiceWritesItsOwnTopicsOnly() {
        refused(
                TopicAuthorizationException.class,
                () -> client(broker.login("plan")).publish("forged"));
        refused(
                TopicAuthorizationException.class,
                () -> client(broker.login("plan")).create("registry.forged.v1"));
        refused(
                TransactionalIdAuthorizationException.class,
                () -> client(broker.login("plan")).publish("registry-relay", "forged"));
        assertThat(client(broker.login("plan")).read("plan")).containsExactly("one");
        refused(
                GroupAuthorizationException.class,
                () -> client(broker.login("plan")).read("registry"));
    }

    /// It speaks PLAIN with a password that only the broker's process knows; a user of the broker is a stranger there.
    private void theControllerTakesNoStranger() {
        var plain = Map.<String, Object>of(
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                "org.apache.kafka.common.security.plain.PlainLoginModule required username=\"broker\" password=\""
                        + USERS.broker() + "\";");
        assertThat(client(toController(plain)).connects()).isFalse();
        assertThat(client(toController(Map.of())).connects()).isFalse();
    }

    private Map<String, Object> toController(Map<String, Object> login) {
        var settings = new HashMap<>(login);
        settings.put("bootstrap.controllers", "127.0.0.1:" + broker.controllerPort());
        return settings;
    }
}
