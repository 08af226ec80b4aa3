package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.saphan.bench.Eventually;

/// Kills one of each in turn while a load runs, sees that the others go on, and gives back what was killed.
final class Faults {

    /// How many registrations must be acknowledged while one is away.
    private static final int MEANWHILE = 60;

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String ROW = "%-64s %14s %18s %12s%n";

    private final Several several;
    private final RegistrationLoad load;
    private final Ledger ledger;
    private final List<String> rows = new ArrayList<>();

    Faults(Several several, RegistrationLoad load, Ledger ledger) {
        this.several = several;
        this.load = load;
        this.ledger = ledger;
        rows.add(ROW.formatted("killed under load", "writes stood s", "marketing knew s", "back after s"));
    }

    /// @return a table: how long no write was acknowledged, when marketing knew what was registered afterwards, and how
    ///     long it took until all were there again
    String bringAbout() {
        suffer("a replica of the registry", several.standbyOf(Member.REGISTRY));
        suffer("the replica of the registry that publishes", several.relayOf(Member.REGISTRY));
        suffer("a replica of marketing", several.standbyOf(Member.MARKETING));
        suffer("a gateway", several.gateway());
        loseBroker();
        losePrimary();
        return String.join("", rows);
    }

    private void suffer(String what, MemberProcess killed) {
        suffer(what, () -> killed.process().kill(), () -> {
            killed.process().start();
            killed.awaitReady();
        });
    }

    private void loseBroker() {
        var brokers = several.brokers();
        var leader = brokers.coordinatorOf(Member.REGISTRY);
        suffer(
                "the broker of the registry's transactions (" + brokers.rolesOf(leader) + ")",
                () -> brokers.kill(leader),
                () -> brokers.start(leader));
    }

    private void losePrimary() {
        var postgres = several.postgres();
        suffer(
                "PostgreSQL's primary; its standby is promoted at once",
                () -> {
                    postgres.killPrimary();
                    postgres.promote();
                },
                postgres::replaceLost);
    }

    private void suffer(String what, Runnable strike, Runnable mend) {
        var before = ledger.acknowledged().keySet();
        ledger.longestPause();
        var struck = System.nanoTime();
        strike.run();
        load.await(before.size() + RegistrationLoad.THREADS + 1);
        awaitKnown(ledger.newest());
        var known = Suite.secondsSince(struck);
        load.await(before.size() + MEANWHILE);
        var stood = ledger.longestPause().toMillis() / 1e3;
        var mending = System.nanoTime();
        mend.run();
        var row = ROW.formatted(what, figure(stood), figure(known), figure(Suite.secondsSince(mending)));
        System.out.print(row);
        rows.add(row);
    }

    private static String figure(double seconds) {
        return String.format(Locale.ROOT, "%.1f", seconds);
    }

    /// Asked like any client: what is not there yet, or not reachable now, is asked again.
    private void awaitKnown(String entrepreneur) {
        var path = Member.MARKETING.path("/known/entrepreneur/" + entrepreneur);
        Eventually.within(PATIENCE, () -> assertThat(statusOf(path)).as(path).isEqualTo(200));
    }

    private int statusOf(String path) {
        try {
            return several.operator(Member.MARKETING).get(path).status();
        } catch (Exception _) { // whatever the HTTP client throws when a connection breaks
            return 0;
        }
    }
}
