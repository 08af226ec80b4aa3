package org.saphan.cluster.intakeimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.MEMBERS;
import static org.saphan.cluster.intakeimport.Intakes.imports;
import static org.saphan.cluster.intakeimport.Intakes.item;
import static org.saphan.cluster.intakeimport.Intakes.outcomes;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.bench.PublishedEvent;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Neighbours;

@QuarkusTest
@WithTestResource(Bench.class)
@Tag("S3-14")
class IntakeImportTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");

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

        var answers = imports(cluster, item(Map.of("entrepreneurId", known)), item(Map.of("smeRef", "SME-52-0401")));

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
        var member = imports(cluster, item).text("items.0.membershipId");
        var etag = Chain.read(member).etag();
        var written = new HashMap<>(item);
        written.put("baselineRevenue", 1850000);

        assertThat(outcomes(imports(cluster, item, written))).containsExactly("UNCHANGED", "UNCHANGED");
        assertThat(Chain.read(member).etag()).isEqualTo(etag);
        assertThat(Chain.read(member).text("enterpriseName")).isEqualTo("บริษัท ตัวอย่าง จำกัด");

        var moved = Map.of("tier", "UPSTREAM", "reason", "Grows its own fruit now.");
        DRIVER.put(MEMBERS + "/" + member + "/tier", etag, moved).ok();
        assertThat(outcomes(imports(cluster, item))).containsExactly("UNCHANGED");
        Published.await("cluster.membership.tier-changed.v1", member);
        assertThat(types(member))
                .containsExactly("cluster.membership.intake-completed.v1", "cluster.membership.tier-changed.v1");
    }

    @Test
    void takesOtherFiguresUntilGrowthIsMeasuredAgainstThem() {
        var item = item(Map.of("smeRef", "SME-52-0403"));
        var member = imports(cluster, item).text("items.0.membershipId");
        item.put("baselineRevenue", 1900000.50);

        assertThat(outcomes(imports(cluster, item))).containsExactly("CHANGED");
        assertThat(baseline(member)).isEqualTo("1900000.50");
        Published.await("cluster.membership.intake-changed.v1", member);
        item.put("smeName", "บริษัท ตัวอย่าง จำกัด");
        assertThat(outcomes(imports(cluster, item))).containsExactly("CHANGED");
        assertThat(Chain.read(member).text("enterpriseName")).isEqualTo("บริษัท ตัวอย่าง จำกัด");

        UsedBaselines.USED.add(UUID.fromString(member));
        item.put("baselineRevenue", 2000000);
        var refused = imports(cluster, item);
        assertThat(outcomes(refused)).containsExactly("REFUSED");
        assertThat(refused.text("items.0.code")).isEqualTo("INTAKE_LOCKED");
        assertThat(baseline(member)).isEqualTo("1900000.50");
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
}
