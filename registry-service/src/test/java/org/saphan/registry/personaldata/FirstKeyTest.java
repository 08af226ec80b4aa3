package org.saphan.registry.personaldata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.registry.Register;

/// The first start after an upgrade: numbers are stored, and no data keys.
@QuarkusTest
@WithTestResource(Bench.class)
class FirstKeyTest {

    @Inject
    EntityManager database;

    private FileKey key;

    @BeforeEach
    void beforeTheTable() {
        Register.registered();
        key = Replica.inEffect();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from personal_data_key")
                        .executeUpdate());
    }

    @AfterEach
    void after() {
        Replica.with(key);
    }

    @Test
    void isMadeOnceByManyThatStartAtOnce() throws Exception {
        var start = new CyclicBarrier(6);
        var made = new HashSet<String>();
        try (var pool = Executors.newFixedThreadPool(6)) {
            var starts = IntStream.range(0, 6)
                    .<Callable<PersonalDataKeys>>mapToObj(_ -> () -> {
                        start.await();
                        return Replica.with(key).keys();
                    })
                    .toList();
            for (var each : pool.invokeAll(starts)) {
                made.add(each.get().current().dataKeys());
            }
        }

        assertThat(made).hasSize(1);
        assertThat(Replica.now().number()).isEqualTo(1);
        assertThat(database.createNativeQuery("select count(*) from personal_data_key", Long.class)
                        .getSingleResult())
                .isEqualTo(1L);
        StoredSeals.read().requireUnder(Replica.with(key).keys().reload());
        StoredSeals.read().requireUnder(key.derived());
    }

    @Test
    void isTheOneThatOpensWhatIsStoredWhereverItStandsInTheFile() {
        var replica = Replica.with(new FileKey(TestKey.another()), key);

        assertThat(Replica.now().fileKey()).isEqualTo(key.fingerprint());
        assertThat(replica.keys().isExchangeDue()).isTrue();
        StoredSeals.read().requireUnder(replica.keys().reload());
    }

    @Test
    void isNotMadeOfAnotherKey() {
        var wrong = new FileKey(TestKey.another());

        assertThatThrownBy(() -> Replica.with(wrong))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("opens with no key of the file of saphan.registry.personal-data.key-file");
    }
}
