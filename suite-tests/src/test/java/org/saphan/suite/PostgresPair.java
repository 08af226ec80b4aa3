package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.saphan.bench.Eventually;

/// A primary and a standby that has every commit before it is acknowledged. When the primary is lost the operator makes
/// the standby the primary; it then commits alone until it has a standby again.
final class PostgresPair {

    private static final Duration IN_STEP_WITHIN = Duration.ofSeconds(60);

    /// A node that does not answer is given up soon.
    private static final String TERMS =
            "connectTimeout=3&socketTimeout=150&tcpKeepAlive=true&sslmode=disable&gssEncMode=disable";

    private final PostgresNode one;
    private final PostgresNode two;
    private PostgresNode primary;

    PostgresPair(Workplace workplace) {
        one = new PostgresNode("postgres_1", workplace);
        two = new PostgresNode("postgres_2", workplace);
        primary = one;
    }

    void start() {
        one.initialise().start().createDatabases();
        follow(two);
    }

    /// Makes a standby of a node, and lets commits wait for it.
    private void follow(PostgresNode standby) {
        primary.makeStandby(standby);
        standby.start();
        primary.set("synchronous_standby_names = '%s'".formatted(standby.name()));
        primary.reload();
        Eventually.within(
                IN_STEP_WITHIN,
                () -> assertThat(primary.ask("postgres", "select sync_state from pg_stat_replication"))
                        .as("the standby of %s", primary.name())
                        .isEqualTo("sync"));
    }

    /// How a service finds its own: it asks both nodes for the one that takes writes.
    Map<String, String> settings(Member service) {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://" + one.address() + ',' + two.address() + '/' + service.word()
                        + "?targetServerType=primary&" + TERMS,
                "quarkus.datasource.username",
                service.word(),
                "quarkus.datasource.password",
                service.word());
    }

    void killPrimary() {
        primary.kill();
    }

    /// What the operator, or the operator's operator, does: the standby takes writes from now on, and waits for nobody.
    void promote() {
        primary = primary == one ? two : one;
        primary.promote();
    }

    /// What was the primary follows from now on, with data that are copied anew.
    void replaceLost() {
        var lost = primary == one ? two : one;
        lost.loseData();
        follow(lost);
    }

    void kill() {
        one.kill();
        two.kill();
    }
}
