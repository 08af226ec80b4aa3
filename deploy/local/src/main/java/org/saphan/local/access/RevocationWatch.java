package org.saphan.local.access;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/// Keeps agencies whose access is revoked from reading topics: looks at the list every second, and makes the broker's
/// denials what it says. While the list or the broker is away, everything stays as it is.
public final class RevocationWatch implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 3000;
    private static final Duration ENDS_WITHIN = Duration.ofSeconds(5);

    private final RevokedAgencies revoked;
    private final Map<String, Object> settings;
    private final Set<String> accounts;
    private final Consumer<String> log;
    private final CountDownLatch ending = new CountDownLatch(1);
    private final Thread thread = Thread.ofVirtual().name("access revocations").unstarted(this::run);
    private boolean told = true;

    /// @param list address of the list
    /// @param bootstrap where the broker is
    /// @param users whom it takes; only the agencies among them are ever denied anything
    /// @param log takes a line for each change
    public RevocationWatch(URI list, String bootstrap, KafkaUsers users, Consumer<String> log) {
        this.revoked = new RevokedAgencies(list);
        this.settings = new HashMap<>(users.brokerLogin().settings());
        this.settings.put("bootstrap.servers", bootstrap);
        this.settings.put("request.timeout.ms", PATIENCE_MILLIS);
        this.settings.put("default.api.timeout.ms", PATIENCE_MILLIS);
        this.accounts = users.agencies().keySet();
        this.log = log;
    }

    public void begin() {
        thread.start();
    }

    private void run() {
        try (var broker = Admin.create(settings)) {
            do {
                look(broker);
            } while (!ending.await(1, TimeUnit.SECONDS));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(Admin broker) throws InterruptedException {
        try {
            shutOut(revoked.read(), broker);
            told = true;
        } catch (IOException _) {
            // Nobody knows better than the last list, so it counts on; the gateway says in its log what is wrong.
        } catch (ExecutionException e) {
            if (told) {
                told = false;
                log.accept("Kafka cannot be told whose access is revoked, which is tried again: " + e.getMessage());
            }
        }
    }

    private void shutOut(Set<String> agencies, Admin broker) throws ExecutionException, InterruptedException {
        var concerned = new HashSet<>(agencies);
        concerned.retainAll(accounts);
        var there = broker.describeAcls(KafkaDenials.filter()).values().get();
        var change = RightsChange.between(Set.copyOf(there), KafkaDenials.of(concerned));
        change.make(broker);
        KafkaDenials.agencies(change.added())
                .forEach(agency -> log.accept("Kafka lets " + agency + " read no more: its access is revoked"));
        KafkaDenials.agencies(change.removed())
                .forEach(agency ->
                        log.accept("Kafka lets " + agency + " read again: its access is not revoked any more"));
    }

    /// What is denied stays denied.
    @Override
    public void close() {
        ending.countDown();
        thread.interrupt();
        try {
            if (thread.isAlive()) {
                thread.join(ENDS_WITHIN);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
