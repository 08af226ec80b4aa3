package org.saphan.deployment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// That settings are told apart from words that only look like them.
class KnownSettingsTest {

    private static final KnownSettings REGISTRY = KnownSettings.of("registry-service");
    private static final KnownSettings GATEWAY = KnownSettings.of("gateway");

    @Test
    void thoseOfTheProgramOfQuarkusAndOfKafkaAreKnown() {
        assertThat(new String[] {
                    "saphan.registry.personal-data.key-file",
                    "saphan.journal.replication-factor",
                    "saphan.token.issuer",
                    "quarkus.http.port",
                    "quarkus.datasource.jdbc.url",
                    "quarkus.tls.kafka.key-store.pem.0.cert",
                    "kafka.bootstrap.servers"
                })
                .allMatch(REGISTRY::hasSetting);
        assertThat(GATEWAY.hasSetting("saphan.gateway.routes.registry.upstream"))
                .isTrue();
        assertThat(new String[] {"SAPHAN_HTTP_HOST", "SAPHAN_SECRETS", "QUARKUS_HTTP_PORT", "KAFKA_BOOTSTRAP_SERVERS"})
                .allMatch(REGISTRY::hasVariable);
    }

    @Test
    void aMisspeltOneIsNot() {
        assertThat(new String[] {
                    "saphan.registry.personal-data.keyfile",
                    "saphan.journal.replicas",
                    "quarkus.htp.port",
                    "quarkus.tls.kafka.key-store.pem.0.certificate",
                    "kafka.bootstrap.server"
                })
                .noneMatch(REGISTRY::hasSetting);
        assertThat(REGISTRY.hasVariable("SAPHAN_HTTP_HOSTS")).isFalse();
    }

    @Test
    void oneOfAnotherProgramIsNot() {
        assertThat(REGISTRY.hasSetting("saphan.gateway.api")).isFalse();
        assertThat(GATEWAY.hasSetting("saphan.registry.search.folder")).isFalse();
    }

    @Test
    void oneThatIsFixedWhenTheProgramIsBuiltIsNot() {
        assertThat(REGISTRY.hasSetting("quarkus.datasource.db-kind")).isFalse();
    }
}
