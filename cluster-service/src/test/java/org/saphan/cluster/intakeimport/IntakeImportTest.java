package org.saphan.cluster.intakeimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;
import static org.saphan.cluster.Chain.MEMBERS;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;
import org.saphan.journal.known.KnownRows;

@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S3-14")
class IntakeImportTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");
    private static final AtomicLong REFERENCES = new AtomicLong(System.nanoTime() % 1_000_000_000);

    @Inject
    KnownRows rows;

    private String cluster;

    @BeforeEach
    void proposeCluster() {
        cluster = Chain.proposed();
    }

    @Test
    void invitesWhoIsNoMemberAndCompletesWhoIsInvited() {
        var known = Neighbours.registered();
        var invited = DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0401", "MIDSTREAM"))
                .created()
                .id();

        var answers = imports(item(Map.of("entrepreneurId", known)), item(Map.of("smeRef", "SME-52-0401")));

        assertThat(outcomes(answers)).containsExactly("CREATED", "COMPLETED");
        assertThat(answers.at("created").asInt()).isEqualTo(1);
        assertThat(answers.text("items.1.membershipId")).isEqualTo(invited);
        var member = answers.text("items.0.membershipId");
        assertThat(Chain.read(member).text("state")).isEqualTo("INTAKE_DONE");
        assertThat(baseline(member)).isEqualTo("1850000.00");
        Published.await("cluster.membership.intake-completed.v1", member);
        Published.await("cluster.membership.intake-completed.v1", invited);
        assertThat(types(member)).containsExactly("cluster.membership.intake-completed.v1");
        DRIVER.put(MEMBERS + "/" + member + "/activation", Chain.read(member).etag())
                .ok();
    }

    @Test
    void changesAndAnnouncesNothingWhenTheSameComesAgain() {
        var item = item(Map.of("smeRef", "SME-52-0402", "smeName", "บริษัท ตัวอย่าง จำกัด", "provinceCode", "52"));
        var member = imports(item).text("items.0.membershipId");
        var etag = Chain.read(member).etag();
        var written = new HashMap<>(item);
        written.put("baselineRevenue", 1850000);

        assertThat(outcomes(imports(item, written))).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(Chain.read(member).etag()).isEqualTo(etag);
        assertThat(Chain.read(member).text("enterpriseName")).isEqualTo("บริษัท ตัวอย่าง จำกัด");

        var moved = Map.of("tier", "UPSTREAM", "reason", "Grows its own fruit now.");
        DRIVER.put(MEMBERS + "/" + member + "/tier", etag, moved).ok();
        assertThat(outcomes(imports(item))).containsExactly("UNCHANGED");
        Published.await("cluster.membership.tier-changed.v1", member);
        assertThat(types(member))
                .containsExactly("cluster.membership.intake-completed.v1", "cluster.membership.tier-changed.v1");
    }

    @Test
    void takesOtherFiguresUntilGrowthIsMeasuredAgainstThem() {
        var item = item(Map.of("smeRef", "SME-52-0403"));
        var member = imports(item).text("items.0.membershipId");
        item.put("baselineRevenue", 1900000.50);

        assertThat(outcomes(imports(item))).containsExactly("CHANGED");
        assertThat(baseline(member)).isEqualTo("1900000.50");
        Published.await("cluster.membership.intake-changed.v1", member);
        item.put("smeName", "บริษัท ตัวอย่าง จำกัด");
        assertThat(outcomes(imports(item))).containsExactly("CHANGED");
        assertThat(Chain.read(member).text("enterpriseName")).isEqualTo("บริษัท ตัวอย่าง จำกัด");

        UsedBaselines.USED.add(UUID.fromString(member));
        item.put("baselineRevenue", 2000000);
        var refused = imports(item);
        assertThat(outcomes(refused)).containsExactly("REFUSED");
        assertThat(refused.text("items.0.code")).isEqualTo("INTAKE_LOCKED");
        assertThat(baseline(member)).isEqualTo("1900000.50");
    }

    @Test
    @Tag("refuses")
    void refusesABadOneAlone() {
        var negative = item(Map.of("smeRef", "SME-52-0404", "baselineCost", -1));
        var nonsense = item(Map.of("smeRef", "SME-52-0405", "tier", "SIDEWAYS", "colour", "red"));
        var both = item(Map.of("smeRef", "SME-52-0406", "entrepreneurId", UUID.randomUUID()));
        var unknown = item(Map.of("entrepreneurId", UUID.randomUUID()));
        var good = item(Map.of("smeRef", "SME-52-0407"));

        var answers = DRIVER.header("Accept-Language", "th")
                .post(
                        imports(),
                        Map.of("source", "SME_CONNEXT", "items", List.of(negative, nonsense, both, 7, unknown, good)))
                .ok();

        assertThat(outcomes(answers)).containsExactly("REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "CREATED");
        assertThat(answers.at("items").findValuesAsText("code"))
                .containsExactly(
                        "INVALID_REQUEST", "INVALID_REQUEST", "INVALID_REQUEST", "INVALID_REQUEST", "NOT_ELIGIBLE");
        assertThat(answers.text("items.0.detail")).startsWith("/baselineCost ").containsPattern("[\\u0E00-\\u0E7F]");
        assertThat(answers.text("items.1.detail")).contains("/tier").contains("/colour");
        assertThat(answers.text("items.1.externalReference")).isEqualTo(nonsense.get("externalReference"));
        assertThat(answers.text("items.4.detail")).startsWith("/entrepreneurId ");
        assertThat(DRIVER.get(Chain.members(cluster)).ok().at("items")).hasSize(1);
    }

    @Test
    @Tag("refuses")
    void keepsAReferenceForTheMemberThatItCameWith() {
        var item = item(Map.of("smeRef", "SME-52-0408"));
        imports(item);
        var otherEnterprise = new HashMap<>(item);
        otherEnterprise.put("smeRef", "SME-52-0409");
        var otherTier = item(Map.of("smeRef", "SME-52-0408", "tier", "UPSTREAM"));

        var answers = imports(otherEnterprise, otherTier);
        var elsewhere = DRIVER.post(CLUSTERS + "/" + Chain.proposed() + "/intake-imports", body(List.of(item)))
                .ok();

        assertThat(answers.text("items.0.code")).isEqualTo("EXTERNAL_REFERENCE_OF_ANOTHER");
        assertThat(answers.text("items.1.code")).isEqualTo("TIER_DIFFERS");
        assertThat(elsewhere.text("items.0.code")).isEqualTo("EXTERNAL_REFERENCE_OF_ANOTHER");
    }

    @Test
    @Tag("refuses")
    void takesFiguresFromDayOne() {
        var item = item(Map.of("smeRef", "SME-52-0410"));
        var member = imports(item).text("items.0.membershipId");
        DRIVER.put(MEMBERS + "/" + member + "/activation", Chain.read(member).etag())
                .ok();
        joined(member, LocalDate.of(2019, 4, 1));

        item.put("collectedOn", "2019-04-02");
        assertThat(imports(item).text("items.0.code")).isEqualTo("COLLECTED_TOO_LATE");
        item.put("collectedOn", "2019-04-01");
        assertThat(outcomes(imports(item))).containsExactly("CHANGED");
        Chain.leaves(member);
        assertThat(outcomes(imports(item))).containsExactly("UNCHANGED");
        item.put("baselineEmployees", 13);
        assertThat(imports(item).text("items.0.code")).isEqualTo("MEMBERSHIP_STATE_FORBIDS");
    }

    @Test
    @Tag("refuses")
    void isTheBusinessOfWhoCoordinates() {
        var many = IntStream.rangeClosed(0, 1000)
                .mapToObj(_ -> item(Map.of("smeRef", "SME-52-0411")))
                .toList();

        Api.as("FTI").post(imports(), body(many.subList(0, 1))).refused(403, "DUTY_REQUIRED");
        DRIVER.post(imports(), body(many)).refused(400, "INVALID_REQUEST").violating("SIZE");
        DRIVER.post(imports(), body(List.of())).refused(400, "INVALID_REQUEST").violating("SIZE");
    }

    @Test
    void makesOneMembershipWhenTwoComeAtOnce() throws Exception {
        var items = IntStream.range(0, 20)
                .mapToObj(each -> item(Map.of("smeRef", "SME-53-" + (1000 + each))))
                .toList();
        Callable<Answer> attempt = () -> DRIVER.post(imports(), body(items)).ok();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var each : threads.invokeAll(List.of(attempt, attempt, attempt))) {
                assertThat(each.get().at("refused").asInt()).isZero();
            }
        }
        assertThat(DRIVER.get(Chain.members(cluster) + "?limit=100").ok().at("items"))
                .hasSize(20);
    }

    @Test
    @Tag("refuses")
    void countsNothingWhenAnotherClusterTakesTheReferenceAtThatMoment() throws Exception {
        var first = item(Map.of("smeRef", "SME-52-0412"));
        var second = item(Map.of("smeRef", "SME-52-0413"));
        var elsewhere = Chain.smeOn(Chain.proposed(), "UPSTREAM");
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var waiting = QuarkusTransaction.requiringNew().call(() -> {
                record(second.get("externalReference"), elsewhere);
                var answer = threads.submit(() -> DRIVER.post(imports(), body(List.of(first, second))));
                Eventually.until(() -> assertThat(rows.list(
                                "select 1 from pg_stat_activity where wait_event = 'transactionid'", row -> true))
                        .isNotEmpty());
                return answer;
            });
            // Not `refused`, which asks once more in Thai, when the moment has passed.
            assertThat(waiting.get().status(409).text("code")).isEqualTo("EXTERNAL_REFERENCE_IN_USE");
        }
        assertThat(DRIVER.get(Chain.members(cluster)).ok().at("items")).isEmpty();
    }

    private void record(Object reference, String member) {
        rows.write(
                "insert into intake_record (id, source, external_reference, membership_id, digest, version)"
                        + " values (uuidv7(), 'SME_CONNEXT', ?, ?, '', 0)",
                List.of(UUID.fromString(member)),
                (row, id) -> {
                    row.setObject(1, reference);
                    row.setObject(2, id);
                });
    }

    @Test
    void takesAThousandAtOnce() {
        var items = IntStream.range(0, 1000)
                .mapToObj(each -> item(Map.of("smeRef", "SME-54-" + (1000 + each))))
                .toList();

        var answers = DRIVER.post(imports(), body(items)).ok();

        assertThat(answers.at("created").asInt()).isEqualTo(1000);
        assertThat(DRIVER.post(imports(), body(items)).ok().at("unchanged").asInt())
                .isEqualTo(1000);
    }

    private Answer imports(Object... items) {
        return DRIVER.post(imports(), body(List.of(items))).ok();
    }

    private String imports() {
        return CLUSTERS + "/" + cluster + "/intake-imports";
    }

    private static Map<String, Object> body(List<?> items) {
        return Map.of("source", "SME_CONNEXT", "items", items);
    }

    private static Map<String, Object> item(Map<String, Object> more) {
        var item = new HashMap<String, Object>(Map.of(
                "externalReference",
                "SC-" + REFERENCES.incrementAndGet(),
                "tier",
                "MIDSTREAM",
                "collectedOn",
                "2019-03-15",
                "baselineRevenue",
                1850000.00,
                "baselineCost",
                1210000.50,
                "baselineEmployees",
                12));
        item.putAll(more);
        return item;
    }

    private static List<String> outcomes(Answer answers) {
        return answers.at("items").findValuesAsText("outcome");
    }

    private static List<String> types(String member) {
        return Published.events("cluster.membership.v1", member).stream()
                .map(PublishedEvent::type)
                .toList();
    }

    private static String baseline(String member) {
        return DRIVER.get(MEMBERS + "/{id}/intake", member)
                .ok()
                .at("baselineRevenue")
                .decimalValue()
                .setScale(2)
                .toPlainString();
    }

    private void joined(String member, LocalDate day) {
        rows.write("update membership set joined_on = ? where id = ?", List.of(UUID.fromString(member)), (row, id) -> {
            row.setObject(1, day);
            row.setObject(2, id);
        });
    }
}
