package org.saphan.cluster.intakeimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;
import static org.saphan.cluster.Chain.MEMBERS;
import static org.saphan.cluster.intakeimport.Intakes.body;
import static org.saphan.cluster.intakeimport.Intakes.imports;
import static org.saphan.cluster.intakeimport.Intakes.item;
import static org.saphan.cluster.intakeimport.Intakes.outcomes;
import static org.saphan.cluster.intakeimport.Intakes.path;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.cluster.Chain;
import org.saphan.journal.known.KnownRows;

@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S3-14")
class RefusedIntakeTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");

    @Inject
    KnownRows rows;

    private String cluster;

    @BeforeEach
    void proposeCluster() {
        cluster = Chain.proposed();
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
                        path(cluster),
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
        imports(cluster, item);
        var otherEnterprise = new HashMap<>(item);
        otherEnterprise.put("smeRef", "SME-52-0409");
        var otherTier = item(Map.of("smeRef", "SME-52-0408", "tier", "UPSTREAM"));

        var answers = imports(cluster, otherEnterprise, otherTier);
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
        var member = imports(cluster, item).text("items.0.membershipId");
        DRIVER.put(MEMBERS + "/" + member + "/activation", Chain.read(member).etag())
                .ok();
        joined(member, LocalDate.of(2019, 4, 1));

        item.put("collectedOn", "2019-04-02");
        assertThat(imports(cluster, item).text("items.0.code")).isEqualTo("COLLECTED_TOO_LATE");
        item.put("collectedOn", "2019-04-01");
        assertThat(outcomes(imports(cluster, item))).containsExactly("CHANGED");
        Chain.leaves(member);
        assertThat(outcomes(imports(cluster, item))).containsExactly("UNCHANGED");
        item.put("baselineEmployees", 13);
        assertThat(imports(cluster, item).text("items.0.code")).isEqualTo("MEMBERSHIP_STATE_FORBIDS");
    }

    @Test
    @Tag("refuses")
    void isTheBusinessOfWhoCoordinates() {
        var many = IntStream.rangeClosed(0, 1000)
                .mapToObj(_ -> item(Map.of("smeRef", "SME-52-0411")))
                .toList();

        Api.as("FTI").post(path(cluster), body(many.subList(0, 1))).refused(403, "DUTY_REQUIRED");
        DRIVER.post(path(cluster), body(many)).refused(400, "INVALID_REQUEST").violating("SIZE");
        DRIVER.post(path(cluster), body(List.of()))
                .refused(400, "INVALID_REQUEST")
                .violating("SIZE");
    }

    private void joined(String member, LocalDate day) {
        rows.write("update membership set joined_on = ? where id = ?", List.of(UUID.fromString(member)), (row, id) -> {
            row.setObject(1, day);
            row.setObject(2, id);
        });
    }
}
