package org.saphan.registry.entrepreneur;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.registry.Register;
import org.saphan.registry.personaldata.Replica;
import org.saphan.registry.personaldata.SeveralKeys;

@QuarkusTest
@WithTestResource(SeveralKeys.class)
class StaleEntrepreneurTest {

    @Inject
    Entrepreneurs entrepreneurs;

    /// The whole row written back would bring its number under the former keys again.
    @Test
    void doesNotWriteBackWhatAnExchangeOfKeysHasSealedAnew() {
        Register.loadAreas();
        var entry = Register.group("phone", "0810000077");
        var created = Api.as("CDD").post("/registry/v1/entrepreneurs", entry).created();
        var replica = Replica.withNextKey();

        QuarkusTransaction.requiringNew().run(() -> {
            var read = entrepreneurs.require(UUID.fromString(created.id()));
            CompletableFuture.runAsync(replica::exchangeAtLast).join();
            read.suspend("test", Instant.EPOCH);
        });

        replica.requireAllUnderTheKeysInEffect();
        var open = Api.as("DIP")
                .forPurpose("visit")
                .get("/registry/v1/entrepreneurs/" + created.id())
                .ok();
        assertThat(open.text("status")).isEqualTo("SUSPENDED");
        assertThat(open.text("nationalId")).isEqualTo(entry.get("nationalId"));
        Api.as("CDD").post("/registry/v1/entrepreneurs", Map.copyOf(entry)).refused(409, "ALREADY_REGISTERED");
    }
}
