package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.local.access.RevocationList.all;
import static org.saphan.local.access.RevocationList.one;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.local.access.KafkaUsers;
import org.saphan.local.access.RevocationList;
import org.saphan.local.access.RevocationWatch;
import org.saphan.local.access.ScramLogin;

/// Who may do what at the broker of `up --kafka-auth`, and that it is the same broker with and without.
@Timeout(180)
class KafkaAccessIT {

    private static final String TOPIC = "registry.note.v1";
    private static final KafkaUsers USERS = new KafkaUsers(
            "of the broker",
            Map.of("registry", "of the registry", "plan", "of plan"),
            Map.of("DIP", "of DIP", "DOAE", "of DOAE"));

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration EVERYWHERE = Duration.ofSeconds(5);
    private static final String SHUT_OUT = "Kafka lets DOAE read no more: its access is revoked";
    private static final String LET_IN = "Kafka lets DOAE read again: its access is not revoked any more";

    @TempDir
    Path root;

    private int port;
    private int controllerPort;
    private Workspace workspace;

    @BeforeEach
    void prepare() throws Exception {
        port = FreePort.find();
        controllerPort = FreePort.find();
        workspace = new Workspace(root).create();
    }

    @Test
    void everybodyDoesWhatIsTheirsAndNothingElse() throws Exception {
        guarded(USERS, () -> {
            client(login("registry")).create(TOPIC);
            client(login("registry")).publish("registry-relay", "one");
            anAgencyReads();
            anAgencyWritesNothing();
            anAgencyKeepsToItsOwnGroups();
            nobodyComesInWithoutThePassword();
            aServiceWritesItsOwnTopicsOnly();
            theControllerTakesNoStranger();
        });
        assertThat(Files.readString(workspace.log(KafkaEngine.NAME)))
                .doesNotContain(USERS.broker())
                .doesNotContain(USERS.services().values())
                .doesNotContain(USERS.agencies().values());
    }

    @Test
    void theDataStayWhenItIsSwitchedOnAndOff() throws Exception {
        open(() -> {
            client(anonymous()).create(TOPIC);
            client(anonymous()).publish("before");
        });
        guarded(USERS, () -> {
            assertThat(client(login("DOAE")).read("DOAE.copy")).containsExactly("before");
            client(login("registry")).publish("registry-relay", "meanwhile");
        });
        open(() -> assertThat(client(anonymous()).read("anyone")).containsExactly("before", "meanwhile"));
        var fewer = new KafkaUsers(USERS.broker(), USERS.services(), Map.of("DOAE", "another one"));
        guarded(fewer, () -> {
            assertThat(client(as("DOAE", "another one")).read("DOAE.more")).containsExactly("before", "meanwhile");
            refused(
                    SaslAuthenticationException.class,
                    () -> client(login("DOAE")).read("DOAE.copy"));
            refused(
                    SaslAuthenticationException.class,
                    () -> client(login("DIP")).read("DIP.copy"));
        });
    }

    @Test
    void whoseAccessIsRevokedReadsNoMoreUntilItIsLifted() throws Exception {
        var said = new CopyOnWriteArrayList<String>();
        try (var list = new RevocationList()) {
            guarded(USERS, () -> {
                client(login("registry")).create(TOPIC);
                client(login("registry")).publish("registry-relay", "one");
                try (var watch = watch(list, said);
                        var doae = reader("DOAE");
                        var dip = reader("DIP")) {
                    watch.begin();
                    assertThat(doae.next(PATIENCE)).containsExactly("one");
                    assertThat(dip.next(PATIENCE)).containsExactly("one");

                    list.says(all("DOAE"), one("DIP"), all("registry"), all("*"));
                    refused(TopicAuthorizationException.class, () -> doae.next(EVERYWHERE));
                    client(login("registry")).publish("registry-relay", "two");
                    assertThat(dip.next(PATIENCE)).containsExactly("two");
                    list.answers(503);
                    assertThat(doae.nextInSpiteOfRefusals(Duration.ofSeconds(3)))
                            .isEmpty();
                    list.answers(200);
                    list.says();
                    assertThat(doae.nextInSpiteOfRefusals(EVERYWHERE)).containsExactly("two");

                    list.says(all("DOAE"));
                    refused(TopicAuthorizationException.class, () -> doae.next(EVERYWHERE));
                }
            });
            guarded(USERS, () -> {
                refused(
                        TopicAuthorizationException.class,
                        () -> client(login("DOAE")).read("DOAE.copy"));
                assertThat(client(login("DIP")).read("DIP.copy")).containsExactly("one", "two");
            });
        }
        assertThat(said).containsExactly(SHUT_OUT, LET_IN, SHUT_OUT);
    }

    private RevocationWatch watch(RevocationList list, List<String> said) {
        return new RevocationWatch(list.address(), "127.0.0.1:" + port, USERS, said::add);
    }

    private NoteReader reader(String agency) {
        return new NoteReader(TOPIC, login(agency), agency + ".reader");
    }

    private void anAgencyReads() {
        assertThat(client(login("DOAE")).read("DOAE.copy")).containsExactly("one");
        assertThat(client(login("DIP")).read("DIP.copy")).containsExactly("one");
    }

    private void anAgencyWritesNothing() {
        refused(TopicAuthorizationException.class, () -> client(login("DOAE")).publish("forged"));
        refused(TopicAuthorizationException.class, () -> client(login("DOAE")).create("registry.forged.v1"));
    }

    private void anAgencyKeepsToItsOwnGroups() {
        refused(GroupAuthorizationException.class, () -> client(login("DOAE")).read("DIP.copy"));
        refused(GroupAuthorizationException.class, () -> client(login("DOAE")).read("DOAE"));
        refused(GroupAuthorizationException.class, () -> client(login("DOAE")).read("registry"));
    }

    private void nobodyComesInWithoutThePassword() {
        refused(
                SaslAuthenticationException.class,
                () -> client(as("DOAE", "guessed")).read("DOAE.copy"));
        refused(
                SaslAuthenticationException.class,
                () -> client(as("MOF", "guessed")).read("MOF.copy"));
        refused(
                SaslAuthenticationException.class,
                () -> client(as("broker", "guessed")).publish("forged"));
        assertThat(client(anonymous()).connects()).isFalse();
    }

    private void aServiceWritesItsOwnTopicsOnly() {
        refused(TopicAuthorizationException.class, () -> client(login("plan")).publish("forged"));
        refused(TopicAuthorizationException.class, () -> client(login("plan")).create("registry.forged.v1"));
        refused(
                TransactionalIdAuthorizationException.class,
                () -> client(login("plan")).publish("registry-relay", "forged"));
        assertThat(client(login("plan")).read("plan")).containsExactly("one");
        refused(GroupAuthorizationException.class, () -> client(login("plan")).read("registry"));
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
        settings.put("bootstrap.controllers", "127.0.0.1:" + controllerPort);
        return settings;
    }

    private void guarded(KafkaUsers users, EnginesIT.Steps steps) throws Exception {
        var file = root.resolve("users");
        Files.writeString(file, users.text());
        EnginesIT.running(workspace, engine(Optional.of(file)), steps);
    }

    private void open(EnginesIT.Steps steps) throws Exception {
        EnginesIT.running(workspace, engine(Optional.empty()), steps);
    }

    private KafkaEngine engine(Optional<Path> users) {
        return new KafkaEngine(
                workspace.home(),
                workspace.data().resolve("kafka"),
                workspace.log("kafka"),
                workspace.aot(),
                port,
                controllerPort,
                users);
    }

    private Map<String, Object> anonymous() {
        return Map.of("bootstrap.servers", "127.0.0.1:" + port);
    }

    private Map<String, Object> login(String user) {
        return as(user, user.equals("broker") ? USERS.broker() : password(user));
    }

    private static String password(String user) {
        return USERS.agencies().getOrDefault(user, USERS.services().getOrDefault(user, ""));
    }

    private Map<String, Object> as(String user, String password) {
        var settings = new HashMap<>(anonymous());
        settings.putAll(new ScramLogin(user, password, ScramLogin.PLAIN_TEXT).settings());
        return settings;
    }

    private static NoteClient client(Map<String, Object> settings) {
        return new NoteClient(TOPIC, settings);
    }

    private static void refused(Class<? extends Exception> how, EnginesIT.Steps steps) {
        try {
            steps.run();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOf(how);
            return;
        } catch (Exception e) {
            assertThat(e).isInstanceOf(how);
            return;
        }
        throw new AssertionError("not refused with " + how.getSimpleName());
    }
}
