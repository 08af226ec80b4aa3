package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Eventually;
import org.saphan.registry.Register;
import org.saphan.registry.registerimport.Csv;
import org.saphan.registry.registerimport.Import;

/// Agencies register, look up, amend and suspend while the keys are exchanged, several times.
@QuarkusTest
@WithTestResource(SeveralKeys.class)
class KeyExchangeUnderLoadTest {

    private static final String ENTREPRENEURS = "/registry/v1/entrepreneurs";
    private static final int STORED = 8_000;
    private static final int EXCHANGES = 4;
    private static final int WRITERS = 3;

    @Inject
    EntityManager database;

    @Inject
    PersonalDataKeys keys;

    private final AtomicBoolean running = new AtomicBoolean(true);
    private final Queue<String> twice = new ConcurrentLinkedQueue<>();
    private final Queue<String> done = new ConcurrentLinkedQueue<>();

    @BeforeEach
    void store() {
        Register.loadAreas();
        var groups = IntStream.range(0, STORED)
                .mapToObj(_ -> Csv.group(Csv.number()))
                .toList();
        assertThat(Import.run("kind=ENTREPRENEURS", Csv.entrepreneurs(groups))
                        .at("rowsAccepted")
                        .asInt())
                .isEqualTo(STORED);
    }

    @Test
    void nobodyFailsAndNoNumberIsRegisteredTwice() throws Exception {
        var before = keys.reload().number();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = new ArrayList<Future<?>>();
            for (var each = 0; each < WRITERS; each++) {
                work.add(pool.submit(this::registerAndLookUp));
                work.add(pool.submit(this::amendAndSuspend));
            }
            work.add(pool.submit(this::registerTheSameTwice));
            try {
                exchange(work);
            } finally {
                running.set(false);
            }
            for (var each : work) {
                each.get();
            }
        }

        assertThat(keys.reload().number()).isEqualTo(before + EXCHANGES);
        assertThat(done).hasSizeGreaterThan(20);
        assertThat(twice).isNotEmpty();
        StoredSeals.read().requireUnder(keys.reload());
        assertThat(activeTwice()).isZero();
    }

    private void exchange(List<Future<?>> work) {
        for (var each = 0; each < EXCHANGES; each++) {
            var soFar = done.size();
            Replica.withNextKey().exchangeAtLast();
            Eventually.isTrue(
                    "work goes on",
                    () -> done.size() >= soFar + 2 * WRITERS || work.stream().anyMatch(Future::isDone));
        }
    }

    /// Finds at once what it registered, whichever keys are in effect by then.
    private void registerAndLookUp() {
        while (running.get()) {
            var entry = Register.group("phone", "0810000099");
            var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
            assertThat(found(entry.get("nationalId"))).isEqualTo(created.id());
            Api.as("CDD").post(ENTREPRENEURS, entry).refused(409, "ALREADY_REGISTERED");
            done.add("registered");
        }
    }

    /// What it read before an exchange it must not write back after it.
    private void amendAndSuspend() {
        while (running.get()) {
            var entry = Register.group("phone", "0810000098");
            var created = Api.as("CDD").post(ENTREPRENEURS, entry).created();
            var path = ENTREPRENEURS + "/" + created.id();
            var amended = Api.as("CDD")
                    .patch(path, created.etag(), Map.of("memberCount", 31))
                    .ok();
            var suspended = Api.as("CDD")
                    .put(path + "/suspension", amended.etag(), Map.of("reason", "test"))
                    .ok();
            Api.as("CDD").delete(path + "/suspension", suspended.etag()).ok();
            var open = Api.as("DIP").forPurpose("visit").get(path).ok();
            assertThat(open.text("nationalId")).isEqualTo(entry.get("nationalId"));
            assertThat(open.text("phone")).isEqualTo("0810000098");
            done.add("amended");
        }
    }

    private int registerTheSameTwice() throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            while (running.get()) {
                var entry = Register.group();
                var one = pool.submit(() -> Api.as("CDD").post(ENTREPRENEURS, entry));
                var other = pool.submit(() -> Api.as("CDD").post(ENTREPRENEURS, entry));
                var statuses = List.of(one.get(), other.get()).stream()
                        .map(Answer::status)
                        .sorted()
                        .toList();
                assertThat(statuses).isEqualTo(List.of(201, 409));
                twice.add((String) entry.get("nationalId"));
            }
            return twice.size();
        }
    }

    private String found(Object number) {
        return Api.as("DIP")
                .forPurpose("check")
                .post("/registry/v1/entrepreneur-lookups", Map.of("numbers", List.of(number)))
                .ok()
                .text("items.0.entrepreneurId");
    }

    /// In the open, because a duplicate could hide behind hashes of two keys.
    private long activeTwice() {
        @SuppressWarnings("unchecked") // a native query of one column
        List<byte[]> sealed = database.createNativeQuery("select identification_cipher from entrepreneur where"
                        + " identification_cipher is not null and status in ('SUBMITTED', 'REGISTERED', 'SUSPENDED')")
                .getResultList();
        var numbers = sealed.stream()
                .map(each -> keys.reload().open(each).orElseThrow())
                .map(String::new)
                .toList();
        return numbers.size() - numbers.stream().distinct().count();
    }
}
