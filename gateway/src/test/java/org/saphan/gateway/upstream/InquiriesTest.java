package org.saphan.gateway.upstream;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.gateway.Twins;
import org.saphan.gateway.tls.OutgoingClients;

/// Whom the gateway asks for what it tells of a service, and whom instead.
@QuarkusTest
@WithTestResource(Twins.class)
class InquiriesTest {

    @Inject
    OutgoingClients clients;

    private Replicas replicas = new Replicas(List.of());

    @AfterEach
    void close() {
        replicas.all().forEach(Replica::leave);
    }

    @Test
    void goToAnotherOneInsteadWhoeverElseAsksMeanwhile() {
        replicas = at(8181, 8281);
        var first = replicas.anyReady();

        replicas.anyReady(); // somebody else, who has the turn between

        assertThat(replicas.anyReadyBut(first)).isNotNull().isNotSameAs(first);
        assertThat(replicas.anyReadyBut(first)).isNotNull().isNotSameAs(first);
    }

    @Test
    void haveNowhereElseToGoWhereThereIsOne() {
        replicas = at(8181);

        assertThat(replicas.anyReadyBut(replicas.anyReady())).isNull();
    }

    @Test
    void goToWhomeverThereIsWhenAllAreLeftAlone() {
        replicas = at(8181, 8281);
        replicas.all().forEach(Replica::failed);

        assertThat(replicas.ready()).isZero();
        assertThat(replicas.anyReady()).isNotNull();
    }

    private Replicas at(int... ports) {
        return new Replicas(IntStream.of(ports)
                .mapToObj(port -> new Terms(
                        URI.create("http://localhost:" + port),
                        Duration.ofSeconds(1),
                        1,
                        1,
                        Duration.ofMinutes(1),
                        null))
                .map(terms -> new Replica(terms, clients))
                .toList());
    }
}
