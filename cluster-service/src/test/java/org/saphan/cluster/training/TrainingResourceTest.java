package org.saphan.cluster.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.saphan.cluster.Chain.CLUSTERS;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Clock;
import java.time.LocalDate;
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
import org.saphan.cluster.Chain;
import org.saphan.cluster.Help;
import org.saphan.http.BangkokDays;

@QuarkusTest
@WithTestResource(Bench.class)
class TrainingResourceTest {

    private static final String TRAININGS = "/cluster/v1/trainings";
    private static final Api DRIVER = Api.as("PROVINCE-52");
    private static final LocalDate TODAY = BangkokDays.today(Clock.systemUTC());

    private String cluster;
    private String provider;

    @BeforeEach
    void assignServiceProvider() {
        cluster = Chain.proposed();
        provider = Help.provider();
        Help.assignServiceProvider(cluster, Map.of("serviceProviderId", provider, "startsOn", "2006-01-01"))
                .created();
    }

    @Test
    @Tag("S3-11")
    void isHeldInEachOfTheFourThemes() {
        var member = member("SME-52-0201");
        var cda = Help.cda();

        for (var theme : List.of("PROCESS_AND_MANAGEMENT", "TECHNOLOGY_AND_RESEARCH", "PRODUCT_AND_PACKAGING_DESIGN")) {
            DRIVER.post(trainings(), training(theme, Map.of("memberIds", List.of(member))))
                    .created();
        }
        var kinds = List.of("EXPORT_PRODUCT", "PRODUCTION", "SERVICE", "ENVIRONMENTAL");
        var standards = DRIVER.post(
                        trainings(),
                        training(
                                "STANDARDS",
                                Map.of("standardKinds", kinds, "memberIds", List.of(member), "cdaIds", List.of(cda))))
                .created();

        assertThat(standards.at("standardKinds")).hasSize(4);
        var event = Published.await("cluster.training.held.v1", standards.id());
        assertThat(event.data().path("memberIds").path(0).asText()).isEqualTo(member);
        assertThat(event.data().path("cdaIds").path(0).asText()).isEqualTo(cda);
        assertThat(event.value()).doesNotContain("topic", "แปรรูป");
        assertThat(DRIVER.get(trainings()).ok().at("items")).hasSize(4);
        assertThat(DRIVER.get(TRAININGS + "/{id}", standards.id()).ok().text("topic"))
                .isEqualTo("การแปรรูปสับปะรด");
    }

    @Test
    @Tag("S3-11")
    @Tag("refuses")
    void namesKindsOfStandardsForStandardsOnly() {
        DRIVER.post(trainings(), training("STANDARDS", Map.of("otherParticipants", 3)))
                .refused(422, "STANDARD_KINDS_NOT_OF_THEME");
        DRIVER.post(
                        trainings(),
                        training(
                                "PROCESS_AND_MANAGEMENT",
                                Map.of("otherParticipants", 3, "standardKinds", List.of("SERVICE"))))
                .refused(422, "STANDARD_KINDS_NOT_OF_THEME");
    }

    @Test
    @Tag("S3-11")
    @Tag("refuses")
    void isForMembersOfThatTime() {
        var invited = DRIVER.post(Chain.members(cluster), Chain.sme("SME-52-0202", "UPSTREAM"))
                .created()
                .id();
        var member = member("SME-52-0203");
        var lastYear = training("PROCESS_AND_MANAGEMENT", Map.of("memberIds", List.of(member)));
        lastYear.putAll(Map.of("startsOn", "2007-02-01", "endsOn", "2007-02-02"));

        var refused = DRIVER.post(
                        trainings(), training("PROCESS_AND_MANAGEMENT", Map.of("memberIds", List.of(member, invited))))
                .refused(422, "MEMBER_REQUIRED");

        assertThat(refused.text("violations.0.pointer")).isEqualTo("/memberIds/1");
        DRIVER.post(trainings(), lastYear).refused(422, "MEMBER_REQUIRED");
    }

    @Test
    @Tag("S3-11")
    @Tag("refuses")
    void isGivenByAServiceProviderOfTheClusterAndAttended() {
        var others = Map.of("otherParticipants", 3);
        var byAnother = training("PROCESS_AND_MANAGEMENT", others);
        byAnother.put("serviceProviderId", Help.provider());
        var tooEarly = training("PROCESS_AND_MANAGEMENT", others);
        tooEarly.put("startsOn", "2005-12-31");
        var backwards = training("PROCESS_AND_MANAGEMENT", others);
        backwards.put("endsOn", TODAY.minusDays(1));

        DRIVER.post(trainings(), byAnother).refused(422, "PROVIDER_NOT_ASSIGNED");
        DRIVER.post(trainings(), tooEarly).refused(422, "PROVIDER_NOT_ASSIGNED");
        DRIVER.post(trainings(), backwards).refused(400, "INVALID_REQUEST").violating("BEFORE_START");
        DRIVER.post(trainings(), training("PROCESS_AND_MANAGEMENT", Map.of()))
                .refused(400, "INVALID_REQUEST")
                .violating("NO_PARTICIPANT");
        DRIVER.post(trainings(), training("PROCESS_AND_MANAGEMENT", Map.of("cdaIds", List.of(UUID.randomUUID()))))
                .refused(422, "UNKNOWN_CDA");
        Api.as("DIP")
                .post(trainings(), training("PROCESS_AND_MANAGEMENT", others))
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S3-11")
    void hasResultsThatAreRecordedAnew() {
        var member = member("SME-52-0204");
        var held = DRIVER.post(trainings(), training("PROCESS_AND_MANAGEMENT", Map.of("memberIds", List.of(member))))
                .created();
        var results = TRAININGS + "/" + held.id() + "/results";
        var first = Map.of("memberId", member, "capacityPercent", 10, "note", "เครื่องจักรใหม่");
        var second = Map.of(
                "memberId",
                member,
                "capacityPercent",
                12.50,
                "costPercent",
                -4.25,
                "qualityBetter",
                true,
                "standardObtained",
                "GHP");

        var recorded = DRIVER.put(results, held.etag(), Map.of("items", List.of(first)))
                .ok();
        assertThat(DRIVER.get(results).ok().text("items.0.note")).isEqualTo("เครื่องจักรใหม่");
        var anew = DRIVER.put(results, recorded.etag(), Map.of("items", List.of(second)))
                .ok();

        assertThat(anew.at("results.0.costPercent").decimalValue()).isEqualByComparingTo("-4.25");
        assertThat(anew.text("results.0.standardObtained")).isEqualTo("GHP");
        var events = Published.await("cluster.training.results-recorded.v1", held.id());
        assertThat(events.sequence()).isEqualTo(2);
        assertThat(events.value()).doesNotContain("note", "เครื่องจักร");
        DRIVER.put(results, held.etag(), Map.of("items", List.of(second))).refused(412, "PRECONDITION_FAILED");
        Api.as("DIP").get(results).refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S3-11")
    @Tag("refuses")
    void hasResultsOfWhoTookPartOnly() {
        var member = member("SME-52-0205");
        var other = member("SME-52-0206");
        var held = DRIVER.post(trainings(), training("PROCESS_AND_MANAGEMENT", Map.of("memberIds", List.of(member))))
                .created();
        var results = TRAININGS + "/" + held.id() + "/results";

        DRIVER.put(results, held.etag(), Map.of("items", List.of(Map.of("memberId", other))))
                .refused(422, "PARTICIPANT_REQUIRED")
                .violating("NOT_A_PARTICIPANT");
        DRIVER.put(
                        results,
                        held.etag(),
                        Map.of("items", List.of(Map.of("memberId", member), Map.of("memberId", member))))
                .refused(400, "INVALID_REQUEST")
                .violating("MEMBER_TWICE");
        DRIVER.put(results, held.etag(), Map.of("items", List.of(Map.of("memberId", member, "costPercent", -100.01))))
                .refused(400, "INVALID_REQUEST")
                .violating("DECIMAL_MIN");
        Api.as("DIP")
                .put(results, held.etag(), Map.of("items", List.of(Map.of("memberId", member))))
                .refused(403, "DUTY_REQUIRED");
    }

    private String trainings() {
        return CLUSTERS + "/" + cluster + "/trainings";
    }

    private String member(String reference) {
        return Chain.active(cluster, Chain.sme(reference, "UPSTREAM")).text("membershipId");
    }

    private Map<String, Object> training(String theme, Map<String, ?> more) {
        var training = new HashMap<String, Object>(Map.of(
                "theme", theme,
                "topic", "การแปรรูปสับปะรด",
                "startsOn", TODAY,
                "endsOn", TODAY,
                "serviceProviderId", provider));
        training.putAll(more);
        return training;
    }
}
