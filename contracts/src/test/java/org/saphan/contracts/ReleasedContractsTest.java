package org.saphan.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReleasedContractsTest {

    @ParameterizedTest
    @ValueSource(strings = {"registry", "plan", "marketing", "cluster"})
    void clientsOfTheLastReleaseAreServedOn(String service) {
        assertThat(Breaks.ofApi(
                        Contracts.released(service).openApi(),
                        Contracts.now(service).openApi()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "plan", "marketing", "cluster"})
    void readersOfTheLastReleasesEventsReadOn(String service) {
        assertThat(Breaks.ofEvents(
                        Contracts.released(service).events(),
                        Contracts.now(service).events()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "plan", "marketing", "cluster"})
    void theTopicsOfTheLastReleaseAreThere(String service) {
        assertThat(Breaks.ofTopics(
                        Contracts.released(service).asyncApi(),
                        Contracts.now(service).asyncApi()))
                .isEmpty();
    }
}
