package org.saphan.suite;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Eventually;

/// The register's machine is lost and restored to its last acknowledged write; then a mistake is undone by a restore to
/// the moment before it, and everybody's copy follows. The volume of the write-ahead log outlives the machine, as it
/// has to, or a synchronous standby must.
class RestoreDrill {

    private static final int ROWS = Integer.getInteger("saphan.drill.rows", 100_000);
    private static final Duration LIMIT = Duration.ofMinutes(5);
    private static final String SUBDISTRICT = Register.SOTHON;

    private final Workplace workplace = new Workplace("suite");
    private final Archive archive = new Archive(workplace);
    private final PostgresNode first = new PostgresNode("register-1", workplace);
    private final PostgresNode second = new PostgresNode("register-2", workplace);
    private final PostgresNode third = new PostgresNode("register-3", workplace);
    private final RegisterAndReader agencies = new RegisterAndReader(workplace, List.of(first, second, third));
    private final Map<String, Double> phases = new LinkedHashMap<>();
    private long since;

    @AfterEach
    void end() {
        agencies.close();
        List.of(first, second, third).forEach(PostgresNode::kill);
        workplace.clear();
    }

    @Test
    void nothingAcknowledgedIsLostAndAMistakeIsUndoneEverywhere() throws IOException {
        fill();
        var ledger = new Ledger("restore");
        loseTheMachine(ledger);
        restoreToTheEnd();
        var acknowledged = new TreeMap<>(ledger.acknowledged());
        assertThat(registered(second)).as("acknowledged, and lost").containsAllEntriesOf(acknowledged);
        print("the machine was lost: %d acknowledged writes, 0 lost; %d segments archived"
                .formatted(acknowledged.size(), archive.segments()));

        var mistake = new Mistake(agencies, SUBDISTRICT, acknowledged.values());
        restoreToBefore(mistake.make(second));
        var rebased = mistake.undoEverywhere();
        step("rebased");
        agencies.awaitEqualCopies();
        step("copies equal");
        mistake.assertUndone();
        acknowledged.values().remove(mistake.erased());
        assertThat(registered(third)).as("acknowledged before, and lost").containsAllEntriesOf(acknowledged);
        print("a mistake was undone: " + rebased);
    }

    private void fill() throws IOException {
        archive.keep(first).start().createDatabases();
        agencies.start();
        var areas = Files.readString(workplace.root().resolve("deploy/reference/areas.csv"));
        agencies.imports("AREAS", areas);
        assertThat(agencies.imports("ENTREPRENEURS", entrepreneurs())).isEqualTo(ROWS);
        agencies.awaitEqualCopies();
    }

    /// While clients write, a base backup is taken, and some time later the machine is gone, but for the volume of its
    /// log.
    private void loseTheMachine(Ledger ledger) {
        try (var entries = new Entries(agencies.cdd(), ledger, SUBDISTRICT).begin()) {
            entries.await(100);
            archive.takeBackupOf(first);
            entries.await(ledger.acknowledged().size() + 500);
            first.kill();
            first.loseData();
            since = System.nanoTime();
        }
        assertThat(ledger.unexpected()).isEmpty();
    }

    private void restoreToTheEnd() {
        archive.putBackInto(second, true);
        step("backup copied back");
        archive.replay(second);
        step("log replayed");
        awaitWrites();
        step("first write acknowledged");
        agencies.awaitEqualCopies();
        assertThat(agencies.relay())
                .as("goes on by itself, for nothing is missing")
                .isEqualTo("PUBLISHING");
        step("copies equal");
        assertThat(total()).as("RTO").isLessThan((double) LIMIT.toSeconds());
    }

    private void restoreToBefore(String moment) {
        second.stop();
        since = System.nanoTime();
        archive.putBackInto(third, false);
        step("backup copied back");
        archive.replay(third, "recovery_target_time = '" + moment + "'", "recovery_target_action = 'promote'");
        step("log replayed");
        awaitWrites();
        step("first write acknowledged");
        Eventually.within(LIMIT, () -> assertThat(agencies.relay()).isEqualTo("REBASE_REQUIRED"));
        step("relay asks for a rebase");
    }

    private void awaitWrites() {
        Eventually.within(LIMIT, () -> {
            var group = Register.newGroup("กลุ่มสมมุติหลังการกู้คืน", SUBDISTRICT);
            assertThat(agencies.cdd().post("/registry/v1/entrepreneurs", group).status())
                    .isEqualTo(201);
        });
    }

    /// By name, as it stands in the register's database.
    private Map<String, String> registered(PostgresNode node) {
        var found = new TreeMap<String, String>();
        Json.tree(node.ask("registry", """
                        select coalesce(json_object_agg(name_th, id), '{}') from entrepreneur
                        where name_th like 'กลุ่มสมมุติของการซ้อม %'
                        """))
                .properties()
                .forEach(each -> found.put(each.getKey(), each.getValue().asText()));
        return found;
    }

    private void step(String phase) {
        phases.put(phase, Suite.secondsSince(since));
        since = System.nanoTime();
    }

    private double total() {
        return phases.values().stream().mapToDouble(each -> each).sum();
    }

    private void print(String what) {
        System.out.println("[restore] " + what);
        phases.forEach((phase, seconds) -> System.out.printf("[restore]   %-26s %7.1f s%n", phase, seconds));
        System.out.printf("[restore]   %-26s %7.1f s%n", "together", total());
        phases.clear();
    }

    /// Community groups in all of the country's subdistricts.
    private String entrepreneurs() throws IOException {
        var subdistricts = Files.readAllLines(workplace.root().resolve("deploy/reference/areas.csv")).stream()
                .filter(line -> line.contains(",SUBDISTRICT,"))
                .map(line -> line.substring(0, 6))
                .toList();
        var file = new StringBuilder("externalNo,kind,nameTh,nameEn,tradeName,nationalId,juristicId,"
                + "communityEnterpriseCode,memberCount,communityLinks,moo,subdistrictCode,registrationYearBE,employees,"
                + "annualRevenue,sector\n");
        IntStream.range(0, ROWS).forEach(each -> {
            var subdistrict = subdistricts.get((int) (each * 7919L % subdistricts.size()));
            var code = "08" + subdistrict.substring(0, 4) + "%06d".formatted(each);
            file.append(
                    "D-%1$d,COMMUNITY_GROUP,กลุ่มสมมุติ %1$d,,,,,%2$s,25,PRODUCTION|BENEFIT,3,%3$s,2553,12,1500000.50,"
                            .formatted(each, code, subdistrict));
            file.append("MANUFACTURING\n");
        });
        return file.toString();
    }
}
