package org.saphan.plan.followup;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Journey;

@QuarkusTest
@WithTestResource(Bench.class)
class FollowUpTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S1-05")
    @Tag("S1-16")
    void graduatesAreFollowedUpInTheMonthsThatTheProgrammeNames() throws SQLException {
        var journey = graduated();
        var due = "/plan/v1/programmes/" + journey.programme() + "/due-follow-ups";
        assertThat(Api.as("CDD").get(due).ok().at("items")).isEmpty();
        graduatedMonthsAgo(journey, 12);
        assertThat(Api.as("CDD").get(due).ok().at("items").findValuesAsText("month"))
                .containsExactly("6", "12");
        var page = Api.as("CDD").get(due + "?limit=1").ok();
        assertThat(Api.as("CDD")
                        .get(due + "?limit=1&cursor=" + page.text("next"))
                        .ok()
                        .at("items")
                        .findValuesAsText("month"))
                .containsExactly("12");
        var recorded = followUp("OSMEP", journey, 6, today).created();
        assertThat(recorded.at("kept")).hasSize(2);
        assertThat(Api.as("CDD").get(due + "?province=24").ok().at("items").findValuesAsText("month"))
                .containsExactly("12");
        assertThat(Api.as("CDD").get(due + "?province=10").ok().at("items")).isEmpty();
        followUp("CDD", journey, 12, today).created();
        assertThat(Api.as("DIP").get(path(journey) + "/follow-ups").ok().at("items"))
                .hasSize(2);
        var id = recorded.text("followUpId");
        Api.as("DIP").get("/plan/v1/follow-ups/" + id).ok();
        var event = Published.await("plan.follow-up.recorded.v1", id);
        assertThat(event.data().has("note")).isFalse();
    }

    @Test
    @Tag("S1-05")
    @Tag("S1-16")
    @Tag("refuses")
    void nobodyIsFollowedUpBeforeGraduatingOrTwiceOrInAnotherMonth() {
        var early = Journeys.selectedIn(programme());
        followUp("OSMEP", early, 6, today).refused(409, "ENROLMENT_NOT_GRADUATED");
        var journey = graduated();
        followUp("FTI", journey, 6, today).refused(403, "DUTY_REQUIRED");
        followUp("OSMEP", journey, 7, today).refused(422, "UNKNOWN_FOLLOW_UP_MONTH");
        followUp("OSMEP", journey, 6, today.minusDays(1))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_GRADUATION");
        followUp("OSMEP", journey, 6, today).created();
        followUp("OSMEP", journey, 6, today).refused(409, "FOLLOW_UP_ALREADY_RECORDED");
        Api.as("FTI").get(path(journey) + "/follow-ups").refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("S1-02")
    void aGraduateIsPromotedToAnSmeOnce() {
        var journey = graduated();
        var promoted = promote("OSMEP", journey, today).ok();
        assertThat(promoted.text("state")).isEqualTo("GRADUATED");
        assertThat(promoted.text("promotedOn")).isEqualTo(today.toString());
        assertThat(promoted.text("sizeClass")).isEqualTo("SMALL");
        var event = Published.await("plan.enrolment.promoted-to-sme.v1", journey.enrolment());
        assertThat(event.data().path("promotedOn").asText()).isEqualTo(today.toString());
        assertThat(event.data().has("promotionEvidence")).isFalse();
        promote("OSMEP", journey, today).refused(409, "ALREADY_PROMOTED");
    }

    @Test
    @Tag("S1-02")
    @Tag("refuses")
    void onlyGraduatesArePromotedByWhoMonitors() {
        var early = Journeys.selectedIn(programme());
        promote("OSMEP", early, today).refused(409, "ENROLMENT_NOT_GRADUATED");
        var journey = graduated();
        promote("DIP", journey, today).refused(403, "DUTY_REQUIRED");
        promote("OSMEP", journey, today.minusDays(1))
                .refused(400, "INVALID_REQUEST")
                .violating("BEFORE_GRADUATION");
        Api.as("OSMEP")
                .put(path(journey) + "/promotion", null, Map.of("promotedOn", "2026-01-01", "evidence", "x"))
                .refused(428, "PRECONDITION_REQUIRED");
    }

    private static String programme() {
        return Journeys.programme(
                terms -> terms.putArray("followUpMonths").add(6).add(12));
    }

    private static Journey graduated() {
        var plan = Journeys.selectedIn(programme()).approved("10");
        plan.complete(false).ok();
        return plan.journey();
    }

    private static String path(Journey journey) {
        return "/plan/v1/enrolments/" + journey.enrolment();
    }

    private static Answer followUp(String agency, Journey journey, int month, LocalDate day) {
        var found = Map.of(
                "month",
                month,
                "visitedOn",
                day.toString(),
                "stillOperating",
                true,
                "kept",
                List.of("GOOD_MANAGEMENT", "PROFESSIONAL_OPERATOR", "GOOD_MANAGEMENT"),
                "note",
                "ยังดำเนินกิจการ");
        return Api.as(agency).post(path(journey) + "/follow-ups", found);
    }

    private static Answer promote(String agency, Journey journey, LocalDate day) {
        var promotion = Map.of("promotedOn", day.toString(), "evidence", "จดทะเบียน 12/2556", "sizeClass", "SMALL");
        return Api.as(agency)
                .put(path(journey) + "/promotion", Api.as("DIP").get(path(journey)).etag(), promotion);
    }

    private void graduatedMonthsAgo(Journey journey, int months) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(
                        "update enrolment set graduated_on = graduated_on - make_interval(months => ?) where id = ?")) {
            statement.setInt(1, months);
            statement.setObject(2, UUID.fromString(journey.enrolment()));
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
