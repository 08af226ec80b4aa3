package org.saphan.cluster.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class VisitResourceTest {

    private static final Api DRIVER = Api.as("PROVINCE-52");
    private static final LocalDate TODAY = BangkokDays.today(Clock.systemUTC());

    private String cluster;
    private String assignment;

    @BeforeEach
    void assignCda() {
        cluster = Chain.proposed();
        assignment = Help.assignCda(cluster, Map.of("cdaId", Help.cda(), "startsOn", "2019-03-01"))
                .created()
                .id();
    }

    @Test
    @Tag("S3-12")
    void isMadeOnADayOfTheAssignment() {
        var member = Chain.active(cluster, Chain.sme("SME-52-0101", "UPSTREAM")).text("membershipId");
        var entry = visit(TODAY);
        entry.put("membershipId", member);

        var visit = DRIVER.post(visits(), entry).created();

        var event = Published.await("cluster.visit.made.v1", visit.id());
        assertThat(event.data().path("membershipId").asText()).isEqualTo(member);
        assertThat(event.value()).doesNotContain("findings", "ต้นทุน");
        assertThat(DRIVER.get("/cluster/v1/visits/{id}", visit.id()).ok().text("findings"))
                .isEqualTo("ต้นทุนลดลง");
        assertThat(DRIVER.get(visits()).ok().at("items")).hasSize(1);
        assertThat(DRIVER.get(CLUSTERS + "/{id}/visits", cluster).ok().text("items.0.visitId"))
                .isEqualTo(visit.id());
    }

    @Test
    @Tag("S3-12")
    @Tag("refuses")
    void isNotMadeBeforeOrAfterTheAssignment() {
        DRIVER.post(visits(), visit(LocalDate.of(2019, 2, 28))).refused(422, "VISIT_OUTSIDE_ASSIGNMENT");
        DRIVER.post(visits(), visit(TODAY.plusDays(2)))
                .refused(400, "INVALID_REQUEST")
                .violating("PAST_OR_PRESENT");
        var past = Help.assignCda(
                        cluster, Map.of("cdaId", Help.cda(), "startsOn", "2019-03-01", "endsOn", "2019-05-31"))
                .created()
                .id();
        DRIVER.post(Help.ASSIGNMENTS + "/" + past + "/visits", visit(LocalDate.of(2019, 6, 1)))
                .refused(422, "VISIT_OUTSIDE_ASSIGNMENT");
        DRIVER.post(Help.ASSIGNMENTS + "/" + past + "/visits", visit(LocalDate.of(2019, 5, 31)))
                .created();
    }

    @Test
    void isToAMemberOfTheCluster() {
        var invited = DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0102", "UPSTREAM"))
                .created()
                .id();
        var elsewhere = Chain.active(Chain.proposed(), Chain.sme("SME-52-0103", "UPSTREAM"))
                .text("membershipId");

        for (var stranger : List.of(invited, elsewhere)) {
            var entry = visit(TODAY);
            entry.put("membershipId", stranger);
            DRIVER.post(visits(), entry).refused(422, "MEMBER_REQUIRED").violating("NOT_A_MEMBER");
        }
    }

    @Test
    void holdsNoPersonalData() {
        var entry = visit(TODAY);
        entry.put("nextSteps", "ติดต่อ 081 234 5678");

        DRIVER.post(visits(), entry).refused(422, "PERSONAL_DATA_IN_TEXT").violating("PERSONAL_DATA");
    }

    @Test
    void isTheBusinessOfItsAgencyAndOfWhoLooksAfterTheCluster() {
        var visit = DRIVER.post(visits(), visit(TODAY)).created();

        Api.as("DIP").post(visits(), visit(TODAY)).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(visits()).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get("/cluster/v1/visits/{id}", visit.id()).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(CLUSTERS + "/{id}/visits", cluster).refused(403, "DUTY_REQUIRED");
    }

    @Test
    void mayBeRecordedByTheAgencyThatItIsDoneFor() {
        var helped = Help.assignServiceProvider(
                        cluster, Map.of("serviceProviderId", Help.provider("KMUTNB"), "startsOn", "2019-03-01"))
                .created()
                .id();
        var path = Help.ASSIGNMENTS + "/" + helped + "/visits";

        Api.as("KMUTNB").post(path, visit(TODAY)).created();
        assertThat(Api.as("KMUTNB").get(path).ok().at("items")).hasSize(1);
        Api.as("KMUTNB").get(CLUSTERS + "/{id}/visits", cluster).refused(403, "DUTY_REQUIRED");
    }

    private String visits() {
        return Help.ASSIGNMENTS + "/" + assignment + "/visits";
    }

    private static Map<String, Object> visit(LocalDate day) {
        return new HashMap<>(Map.of(
                "visitedOn",
                day,
                "purpose",
                "ติดตามการลดต้นทุน",
                "findings",
                "ต้นทุนลดลง",
                "nextSteps",
                "นัดครั้งต่อไป"));
    }
}
