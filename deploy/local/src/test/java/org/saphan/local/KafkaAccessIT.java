package org.saphan.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.TransactionalIdAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.saphan.local.access.KafkaUsers;
import org.saphan.local.access.ScramLogin;

/// Who may do what at the broker of `up --kafka-auth`, and that it is the same broker with and without.
@Timeout(180)
class KafkaAccessIT {

    private static final String TOPIC = "registry.note.v1";
    private static final KafkaUsers USERS = new KafkaUsers(
            "of the broker",
            Map.of("registry", "of the registry", "plan", "of plan"),
            Map.of("DIP", "of DIP", "DOAE", "of DOAE"));

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
            create(login("registry"), TOPIC);
            publish("registry", "one");
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
            create(anonymous(), TOPIC);
            publish(anonymous(), "before");
        });
        guarded(USERS, () -> {
            assertThat(read(login("DOAE"), "DOAE.copy")).containsExactly("before");
            publish("registry", "meanwhile");
        });
        open(() -> assertThat(read(anonymous(), "anyone")).containsExactly("before", "meanwhile"));
        var fewer = new KafkaUsers(USERS.broker(), USERS.services(), Map.of("DOAE", "another one"));
        guarded(fewer, () -> {
            assertThat(read(as("DOAE", "another one"), "DOAE.more")).containsExactly("before", "meanwhile");
            refused(SaslAuthenticationException.class, () -> read(login("DOAE"), "DOAE.copy"));
            refused(SaslAuthenticationException.class, () -> read(login("DIP"), "DIP.copy"));
        });
    }

    private void anAgencyReads() {
        assertThat(read(login("DOAE"), "DOAE.copy")).containsExactly("one");
        assertThat(read(login("DIP"), "DIP.copy")).containsExactly("one");
    }

    private void anAgencyWritesNothing() {
        refused(TopicAuthorizationException.class, () -> publish(plainly(login("DOAE")), "forged"));
        refused(TopicAuthorizationException.class, () -> create(login("DOAE"), "registry.forged.v1"));
    }

    private void anAgencyKeepsToItsOwnGroups() {
        refused(GroupAuthorizationException.class, () -> read(login("DOAE"), "DIP.copy"));
        refused(GroupAuthorizationException.class, () -> read(login("DOAE"), "DOAE"));
        refused(GroupAuthorizationException.class, () -> read(login("DOAE"), "registry"));
    }

    private void nobodyComesInWithoutThePassword() {
        refused(SaslAuthenticationException.class, () -> read(as("DOAE", "guessed"), "DOAE.copy"));
        refused(SaslAuthenticationException.class, () -> read(as("MOF", "guessed"), "MOF.copy"));
        refused(SaslAuthenticationException.class, () -> publish(as("broker", "guessed"), "forged"));
        assertThat(connects(anonymous())).isFalse();
    }

    private void aServiceWritesItsOwnTopicsOnly() {
        refused(TopicAuthorizationException.class, () -> publish(plainly(login("plan")), "forged"));
        refused(TopicAuthorizationException.class, () -> create(login("plan"), "registry.forged.v1"));
        refused(TransactionalIdAuthorizationException.class, () -> publish("plan", "registry-relay", "forged"));
        assertThat(read(login("plan"), "plan")).containsExactly("one");
        refused(GroupAuthorizationException.class, () -> read(login("plan"), "registry"));
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
        assertThat(connects(toController(plain))).isFalse();
        assertThat(connects(toController(Map.of()))).isFalse();
    }

    private Map<String, Object> toController(Map<String, Object> login) {
        var settings = new HashMap<>(login);
        settings.put("bootstrap.controllers", "127.0.0.1:" + controllerPort);
        return settings;
    }

    private static boolean connects(Map<String, Object> settings) {
        var impatient = new HashMap<>(settings);
        impatient.put("default.api.timeout.ms", 3000);
        impatient.put("request.timeout.ms", 2000);
        try (var admin = Admin.create(impatient)) {
            admin.describeCluster().nodes().get(5, TimeUnit.SECONDS);
            return true;
        } catch (Exception e) {
            return false;
        }
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

    private static Map<String, Object> plainly(Map<String, Object> client) {
        var settings = new HashMap<>(client);
        settings.put("enable.idempotence", false);
        return settings;
    }

    private static void create(Map<String, Object> client, String topic) throws Exception {
        try (var admin = Admin.create(client)) {
            admin.createTopics(List.of(new NewTopic(topic, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        }
    }

    private static void publish(Map<String, Object> client, String words) throws Exception {
        try (var producer = new KafkaProducer<>(client, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(TOPIC, "key", words)).get();
        }
    }

    /// As its relay does it.
    private void publish(String service, String words) {
        publish(service, service + "-relay", words);
    }

    private void publish(String service, String transactions, String words) {
        var settings = new HashMap<>(login(service));
        settings.put("transactional.id", transactions);
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.initTransactions();
            producer.beginTransaction();
            var _ = producer.send(new ProducerRecord<>(TOPIC, "key", words));
            producer.commitTransaction();
        }
    }

    private static List<String> read(Map<String, Object> client, String group) {
        var settings = new HashMap<>(client);
        settings.put("group.id", group);
        settings.put("auto.offset.reset", "earliest");
        settings.put("isolation.level", "read_committed");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(TOPIC));
            ConsumerRecords<String, String> records = consumer.poll(Duration.ofSeconds(30));
            consumer.commitSync();
            return StreamSupport.stream(records.spliterator(), false)
                    .map(record -> record.value())
                    .toList();
        }
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
