package org.saphan.cluster.membership;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.MEMBERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Eventually;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;
import org.saphan.journal.known.KnownRows;

/// As whom members are shown.
@QuarkusTest
@WithTestResource(Bench.class)
class EnterpriseTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");

    @Inject
    KnownRows rows;

    private String cluster;

    @BeforeEach
    void proposeCluster() {
        cluster = Chain.proposed();
    }

    @Test
    void isShownAsTheRegisterPublishesIt() {
        var group = invited(Neighbours.registered(Map.of("provinceCode", "50", "journeyStage", "SME")));
        var ownerWithoutName = new HashMap<String, Object>(Map.of("kind", "SINGLE_OWNER", "tradeName", "ร้านตัวอย่าง"));
        ownerWithoutName.put("nameTh", null);
        var owner = invited(Neighbours.registered(ownerWithoutName));

        var shown = Chain.read(group);
        assertThat(shown.text("enterpriseName")).isEqualTo("กลุ่มตัวอย่าง");
        assertThat(shown.text("journeyStage")).isEqualTo("SME");
        assertThat(shown.text("provinceCode")).isEqualTo("50");
        assertThat(Chain.read(owner).text("enterpriseName")).isEqualTo("ร้านตัวอย่าง");
        assertThat(DRIVER.get(Chain.members(cluster)).ok().text("items.0.enterpriseName"))
                .isEqualTo("กลุ่มตัวอย่าง");
        assertThat(Published.await("cluster.membership.invited.v1", group).value())
                .doesNotContain("กลุ่มตัวอย่าง");
    }

    @Test
    void isLearntByACopyFromBeforeNamesWereKept() {
        var entrepreneur = Neighbours.registered();
        var member = invited(entrepreneur);
        rows.write(
                "update known_entrepreneur set public_name = null, journey_stage = null where id = ?",
                List.of(entrepreneur),
                (row, id) -> row.setObject(1, id));
        assertThat(Chain.read(member).json().has("enterpriseName")).isFalse();

        rows.write("""
                insert into known_copy (topic, generation)
                select 'registry.entrepreneur.v1', 1 where exists (select from known_entrepreneur)
                on conflict (topic) do update set generation = known_copy.generation + 1""", List.of(true), (_, _) -> {});

        Eventually.until(
                () -> assertThat(Chain.read(member).text("journeyStage")).isEqualTo("OTOP"));
    }

    @Test
    @Tag("S3-03")
    void outsideTheRegisterIsNamedWhereItIsAJuristicPerson() {
        var sme = Map.of(
                "smeRef", "SME-52-0101", "smeName", "บริษัท ตัวอย่าง จำกัด", "provinceCode", "52", "tier", "MIDSTREAM");
        var member = DRIVER.post(Chain.members(cluster), sme).created();

        assertThat(member.text("enterpriseName")).isEqualTo("บริษัท ตัวอย่าง จำกัด");
        assertThat(member.text("provinceCode")).isEqualTo("52");
        var told = Published.await("cluster.membership.invited.v1", member.id());
        assertThat(told.data().path("provinceCode").asText()).isEqualTo("52");
        assertThat(told.value()).doesNotContain("ตัวอย่าง");
    }

    @Test
    @Tag("S3-03")
    @Tag("refuses")
    void isNotDescribedAnewWhereTheRegisterKnowsIt() {
        var known = Map.of("entrepreneurId", UUID.randomUUID(), "smeName", "บริษัท ตัวอย่าง จำกัด", "tier", "UPSTREAM");
        var numbered = Map.of("smeRef", "SME-52-0102", "smeName", "0000052000001", "tier", "UPSTREAM");

        DRIVER.post(Chain.members(cluster), known)
                .refused(400, "INVALID_REQUEST")
                .violating("ONLY_OF_SME");
        DRIVER.post(Chain.members(cluster), numbered).refused(400, "INVALID_REQUEST");
    }

    private String invited(UUID entrepreneur) {
        return DRIVER.post(Chain.members(cluster), Chain.member(entrepreneur, "UPSTREAM"))
                .created()
                .id();
    }

    @Test
    @Tag("S3-03")
    void movesToAnotherTierWithTheReason() {
        var member = Chain.smeOn(cluster, "UPSTREAM");
        var tier = MEMBERS + "/" + member + "/tier";
        var change = Map.of("tier", "MIDSTREAM", "reason", "Cans its own fruit now.");

        Api.as("FTI").put(tier, Chain.read(member).etag(), change).refused(403, "DUTY_REQUIRED");
        var moved = DRIVER.put(tier, Chain.read(member).etag(), change).ok();

        assertThat(moved.text("tier")).isEqualTo("MIDSTREAM");
        assertThat(moved.text("formerTiers.0.tier")).isEqualTo("UPSTREAM");
        assertThat(Chain.read(member).text("formerTiers.0.reason")).isEqualTo("Cans its own fruit now.");
        var told = Published.await("cluster.membership.tier-changed.v1", member);
        assertThat(told.data().path("tier").asText()).isEqualTo("MIDSTREAM");
        assertThat(told.value()).doesNotContain("Cans");
    }

    @Test
    @Tag("S3-03")
    @Tag("refuses")
    void doesNotMoveToTheTierThatItStandsOnNorAfterItLeft() {
        var member = Chain.smeOn(cluster, "UPSTREAM");
        var tier = MEMBERS + "/" + member + "/tier";

        DRIVER.put(tier, Chain.read(member).etag(), Map.of("tier", "UPSTREAM", "reason", "A mistake."))
                .refused(409, "ALREADY_ON_TIER");
        DRIVER.put(tier, null, Map.of("tier", "MIDSTREAM", "reason", "A mistake."))
                .refused(428, "PRECONDITION_REQUIRED");
        Chain.leaves(member);
        DRIVER.put(tier, Chain.read(member).etag(), Map.of("tier", "MIDSTREAM", "reason", "A mistake."))
                .refused(409, "MEMBERSHIP_STATE_FORBIDS");
    }
}
