package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/// Every process of the exchange is replaced by one of this release, one after the other, while agencies read and
/// write: no request fails. Then one of each goes back to the release before, beside this one, and forward again.
class UpgradeDrill {

    /// How many registrations must be acknowledged before the next step.
    private static final int BETWEEN = 30;

    private final List<String> asked =
            List.of(System.getProperty("saphan.drill.arguments", "").strip().split("\\s+"));
    private final Fleet fleet = new Fleet("upgrade", services());
    private final Ledger ledger = new Ledger("upgrade");
    private final RegistrationLoad load = new RegistrationLoad(fleet, ledger, "430101");
    private final SteadyReads reads = new SteadyReads(fleet);

    @Test
    void nobodyNoticesThatTheReleaseChanges() {
        var present = Release.present(fleet.root());
        var former = Release.former(fleet.root(), revision());
        try (fleet;
                load;
                reads) {
            say("former release: %s", former.root().getFileName());
            timed("two of each started, services of N-1, gateways of N", () -> fleet.start(former, present));
            load.beginEndless();
            reads.begin();
            timed("services, N-1 to N, one after the other", () -> {
                everyService(0, present);
                everyService(1, present);
            });
            timed("one of each service back to N-1, beside N", () -> everyService(1, former));
            timed("and forward again", () -> everyService(1, present));
            timed("gateways, one after the other", () -> {
                replace(Member.GATEWAY, 0, present);
                replace(Member.GATEWAY, 1, present);
            });
            load.finish();
            reads.finish();
            say("%d reads, 0 failed", reads.answered());
            assertThat(ledger.repeated())
                    .as("writes that were not answered at once")
                    .isZero();
            say("%s", new Proof(fleet, ledger).of(load.registered()));
        }
    }

    /// Those that are named, and the register, where agencies write meanwhile; all where none is.
    private List<Member> services() {
        var named = Member.services().stream()
                .filter(each -> each == Member.REGISTRY || asked.contains(each.word()))
                .toList();
        return Collections.disjoint(
                        asked, Member.services().stream().map(Member::word).toList())
                ? Member.services()
                : named;
    }

    private String revision() {
        return asked.stream()
                .filter(each -> Member.services().stream()
                        .noneMatch(member -> member.word().equals(each)))
                .findFirst()
                .orElse("");
    }

    private void everyService(int index, Release by) {
        fleet.services().forEach(each -> replace(each, index, by));
    }

    private void replace(Member member, int index, Release by) {
        fleet.replace(member, index, by);
        load.await(ledger.acknowledged().size() + BETWEEN);
        assertThat(List.of(ledger.repeated(), reads.failed()))
                .as(
                        "writes to be repeated and reads that failed after %s %d was replaced by %s",
                        member, index, by.name())
                .isEqualTo(List.of(0, List.of()));
    }

    private void timed(String what, Runnable step) {
        var began = System.nanoTime();
        int before = ledger.acknowledged().size();
        int read = reads.answered();
        step.run();
        say(
                "%-55s %5.0f s %6d registered and renamed %6d reads",
                what, Suite.secondsSince(began), ledger.acknowledged().size() - before, reads.answered() - read);
    }

    private static void say(String what, Object... figures) {
        System.out.printf(Locale.ROOT, "[upgrade] " + what + "%n", figures);
    }
}
