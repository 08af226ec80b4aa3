package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Eventually;
import org.saphan.operations.certificates.Authority;
import org.saphan.operations.certificates.CertificateFolder;

/// Authorities, certificates and the key that signs tokens are exchanged while agencies write; none of them notices.
/// The steps are those of `docs/how-to/rotate-keys.md`.
class CertificatesDrill {

    private static final int CALLERS = 4;
    private static final int PAUSE_MILLIS = 20;
    private static final Duration SEEN = Duration.ofSeconds(4); // the programs look every second
    private static final String TOPIC = "registry.agency.v1";

    private final AtomicInteger number = new AtomicInteger();
    private final AtomicInteger answered = new AtomicInteger();
    private final List<String> failed = new ArrayList<>();
    private final List<String> steps = new ArrayList<>();
    private volatile String token = "";
    private final AtomicInteger stage = new AtomicInteger();
    private volatile boolean over;

    @Test
    void everythingIsExchangedWhileAgenciesWrite() throws Exception {
        try (var suite = new TlsSuite("certificates");
                var client = suite.client();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            token = suite.token(client);
            try {
                enterOne(suite, client);
                assertThat(failed).isEmpty();
                begin(threads, suite);
                var next = new Authority("second authority");
                step("warm");
                everywhere(suite, each -> each.trust(suite.authority, next));
                step("both authorities believed");
                everywhere(suite, each -> each.renew(next));
                step("certificates of the new authority");
                var former = new CertificateFolder(suite.data, "former", suite.authority);
                former.trust(suite.authority, next);
                everywhere(suite, each -> each.trust(next));
                step("old authority no longer believed");
                var about = suite.registryAddress() + "/registry/v1/about";
                assertThat(TlsSuite.get(former.context(), about).statusCode()).isEqualTo(403);
                assertThat(TlsSuite.get(suite.operator.context(), about).statusCode())
                        .isEqualTo(200);
                suite.broker.restart();
                step("broker restarted");
                exchangeSigningKey(suite);
                step("tokens signed with another key");
            } finally {
                over = true;
            }
            threads.shutdown();
            assertThat(threads.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
            var events = allEvents(suite);
            System.out.printf(
                    "[certificates] %d writes answered, %d failed, %d events on the topic%n",
                    answered.get(), failed.size(), events);
            steps.forEach(each -> System.out.println("[certificates] " + each));
        }
        assertThat(failed).isEmpty();
    }

    private void begin(ExecutorService threads, TlsSuite suite) {
        for (int i = 0; i < CALLERS; i++) {
            threads.execute(() -> {
                while (!over) {
                    enterSome(suite);
                }
            });
        }
        // New connections all the time, as of agencies that come and go.
        threads.execute(() -> {
            while (!over) {
                try (var another = suite.client()) {
                    enterOne(suite, another);
                }
            }
        });
    }

    /// Over connections that stay, until the agency has taken up other certificates.
    private void enterSome(TlsSuite suite) {
        var begun = stage.get();
        try (var client = suite.client()) {
            while (!over && stage.get() == begun) {
                enterOne(suite, client);
            }
        }
    }

    private void enterOne(TlsSuite suite, HttpClient client) {
        var code = "X" + number.incrementAndGet();
        try {
            var answer = client.send(suite.enter(code, token), BodyHandlers.ofString());
            if (answer.statusCode() == 200) {
                answered.incrementAndGet();
            } else {
                note(code + " " + answer.statusCode() + " " + answer.body());
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (IOException | InterruptedException broken) {
            note(code + " " + broken);
        }
    }

    private synchronized void note(String what) {
        failed.add(what);
    }

    private synchronized void step(String name) {
        steps.add("%-36s %6d answered, %d failed".formatted(name, answered.get(), failed.size()));
    }

    /// One step for all programs, and time for each to see it. The system of the agency is told first, as one tells
    /// partners before.
    private void everywhere(TlsSuite suite, Consumer<CertificateFolder> change) throws Exception {
        for (var each : List.of(suite.operator, suite.gateway, suite.registry, suite.engines)) {
            change.accept(each);
        }
        stage.incrementAndGet();
        suite.broker.readAgain(suite.operator);
        TimeUnit.MILLISECONDS.sleep(SEEN.toMillis());
    }

    private void exchangeSigningKey(TlsSuite suite) throws Exception {
        var before = token;
        Files.delete(suite.sandboxKey());
        try (var client = suite.client()) {
            Eventually.within(
                    Duration.ofSeconds(20),
                    () -> assertThat(keyOf(suite.token(client))).isNotEqualTo(keyOf(before)));
            token = suite.token(client);
            var old = client.send(suite.enter("OLDTOKEN", before), BodyHandlers.ofString());
            assertThat(old.statusCode()).as("a token of the former key").isEqualTo(200);
        }
        TimeUnit.MILLISECONDS.sleep(SEEN.toMillis());
    }

    /// The head of a token names its key.
    private static String keyOf(String token) {
        return token.substring(0, token.indexOf('.'));
    }

    /// Waits until each write has its event, over connections that only the new certificates open.
    private int allEvents(TlsSuite suite) {
        var expected = answered.get() + 1; // and the one by the old token
        var settings = new HashMap<>(suite.broker.client(suite.operator));
        settings.putAll(Map.of("isolation.level", "read_committed", "auto.offset.reset", "earliest"));
        try (var reader = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            reader.assign(reader.partitionsFor(TOPIC).stream()
                    .map(each -> new TopicPartition(TOPIC, each.partition()))
                    .toList());
            var agencies = new ArrayList<String>();
            Eventually.within(Duration.ofSeconds(60), () -> {
                reader.poll(Duration.ofMillis(200)).forEach(each -> agencies.add(each.key()));
                assertThat(agencies).doesNotHaveDuplicates().hasSize(expected);
            });
            return agencies.size();
        }
    }
}
