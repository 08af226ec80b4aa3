package org.saphan.plan.known.registry;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Bench;
import org.saphan.journal.Heard;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class KnownRegisterTest {

    @Inject
    KnownEntrepreneurs entrepreneurs;

    @Inject
    KnownAreas areas;

    @Test
    void learnsOnlyWhatIsNewer() {
        var id = UUID.randomUUID();

        learn(List.of(heard(id, 3, "SUSPENDED")));
        learn(List.of(heard(id, 2, "REGISTERED")));
        learn(List.of(heard(id, 3, "REGISTERED")));

        assertThat(entrepreneurs.find(id))
                .hasValueSatisfying(known -> assertThat(known.status()).isEqualTo("SUSPENDED"));
    }

    @Test
    void learnsFiveThousandASecond() {
        var batches = IntStream.range(0, 10)
                .mapToObj(_ -> IntStream.range(0, 2000)
                        .mapToObj(_ -> heard(UUID.randomUUID(), 0, "REGISTERED"))
                        .toList())
                .toList();
        var began = System.nanoTime();

        batches.forEach(this::learn);

        var seconds = (System.nanoTime() - began) / 1e9;
        assertThat(20_000 / seconds).isGreaterThan(5_000);
    }

    @Test
    @Tag("T1")
    void provincesAreEffectiveDated() {
        Register.tellsProvinces();

        assertThat(areas.provincesOn(LocalDate.of(2011, 3, 22))).hasSize(76).doesNotContain("38");
        assertThat(areas.provincesOn(LocalDate.of(2011, 3, 23))).hasSize(77).contains("38");
    }

    private void learn(List<Heard<PublishedEntrepreneur>> batch) {
        QuarkusTransaction.requiringNew().run(() -> entrepreneurs.learn(batch));
    }

    private static Heard<PublishedEntrepreneur> heard(UUID id, long sequence, String status) {
        var data = new PublishedEntrepreneur(
                "OTOP-2401-2552-00001", "COMMUNITY_GROUP", status, "กลุ่มตัวอย่าง", null, "24", Instant.EPOCH, null);
        return new Heard<>(id.toString(), sequence, "registry.entrepreneur.registered.v1", Instant.EPOCH, "CDD", data);
    }
}
