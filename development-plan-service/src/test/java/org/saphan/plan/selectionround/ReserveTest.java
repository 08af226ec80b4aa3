package org.saphan.plan.selectionround;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.journal.known.KnownRows;
import org.saphan.plan.Crowd;
import org.saphan.plan.Programmes;
import org.saphan.plan.Rounds;

/// Who follows when a place that a round gave is left (P12).
@QuarkusTest
@WithTestResource(Bench.class)
class ReserveTest {

    @Inject
    KnownRows rows;

    @Test
    @Tag("S1-08")
    @Tag("P12")
    void theNextFollowsWhereTheResolutionCoversTheReserve() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 4);
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, true).ok();

        Rounds.withdraw(Rounds.enrolment(programme, groups.get(0))).ok();

        var line = Rounds.line(round, groups.get(2));
        assertThat(line.text("items.0.promotedBy")).isEqualTo("WG 3/2553");
        assertThat(line.text("items.0.decision")).isEqualTo("RESERVE");
        assertThat(state(programme, groups.get(2))).isEqualTo("SELECTED");
        assertThat(state(programme, groups.get(3))).isEmpty();
        assertThat(Rounds.read(round).at("promotions").asInt()).isEqualTo(1);
        var told = Published.await("plan.selection-round.reserve-promoted.v1", round.text("selectionRoundId"));
        assertThat(told.data().get("selectedEntrepreneurIds")).hasSize(3);
        var verified = Api.as("CDD").get(Rounds.path(round) + "/verification").ok();
        assertThat(verified.at("same").asBoolean()).isTrue();
    }

    @Test
    @Tag("P12")
    void whoHadFollowedIsFollowedToo() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 4);
        Rounds.decide(Rounds.open(programme, "24"), true).ok();

        Rounds.withdraw(Rounds.enrolment(programme, groups.get(1))).ok();
        Rounds.withdraw(Rounds.enrolment(programme, groups.get(2))).ok();

        assertThat(state(programme, groups.get(3))).isEqualTo("SELECTED");
    }

    @Test
    @Tag("P12")
    @Tag("P11")
    @Tag("refuses")
    void whoIsNoLongerEligibleIsPassedOver() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 4);
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, true).ok();
        changes("update known_entrepreneur set status = 'SUSPENDED' where id = ?", groups.get(2));

        Rounds.withdraw(Rounds.enrolment(programme, groups.get(0))).ok();

        assertThat(Rounds.line(round, groups.get(2))
                        .at("items.0.passedOverReasons")
                        .toString())
                .isEqualTo("[\"NOT_REGISTERED\"]");
        assertThat(state(programme, groups.get(3))).isEqualTo("SELECTED");
    }

    @Test
    @Tag("P12")
    @Tag("refuses")
    void whoMovedOrWasSelectedOtherwiseOrGaveUpIsPassedOver() {
        var programme = Rounds.programme(Rounds.quota("MIN", 1, 0));
        var groups = Crowd.ready(programme, "24", 5);
        var nominated = nominate(programme, groups.get(3));
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, true).ok();
        changes("update known_entrepreneur set province_code = '25' where id = ?", groups.get(1));
        Programmes.selects(programme, groups.get(2)).created();
        Rounds.withdraw(nominated).ok();

        Rounds.withdraw(Rounds.enrolment(programme, groups.get(0))).ok();

        assertThat(reasons(round, groups.get(1))).isEqualTo("[\"PROVINCE_CHANGED\"]");
        assertThat(reasons(round, groups.get(2))).isEqualTo("[\"ALREADY_SELECTED\"]");
        assertThat(reasons(round, groups.get(3))).isEqualTo("[\"NO_LONGER_A_CANDIDATE\"]");
        assertThat(state(programme, groups.get(4))).isEqualTo("SELECTED");
    }

    @Test
    @Tag("P12")
    @Tag("refuses")
    void withoutAResolutionNobodyFollows() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 3);
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, false).ok();
        promote(round, Map.of("provinceCode", "24", "resolutionNumber", "WG 4/2553", "decidedOn", "2010-12-01"))
                .refused(409, "NO_PLACE_FREE");

        Rounds.withdraw(Rounds.enrolment(programme, groups.get(0))).ok();

        assertThat(state(programme, groups.get(2))).isEmpty();
        promote(round, Map.of("provinceCode", "24")).refused(422, "RESOLUTION_REQUIRED");
    }

    @Test
    @Tag("P12")
    void anotherResolutionLetsTheNextFollow() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 3);
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, false).ok();
        Rounds.withdraw(Rounds.enrolment(programme, groups.get(0))).ok();
        var resolution = Map.of("provinceCode", "24", "resolutionNumber", "WG 4/2553", "decidedOn", "2010-12-01");

        promote(round, resolution).ok();

        assertThat(Rounds.line(round, groups.get(2)).text("items.0.promotedBy")).isEqualTo("WG 4/2553");
        var enrolment = Api.as("CDD")
                .get("/plan/v1/enrolments/" + Rounds.enrolment(programme, groups.get(2)))
                .ok();
        assertThat(enrolment.text("resolutionNumber")).isEqualTo("WG 4/2553");
        assertThat(enrolment.at("place").asInt()).isEqualTo(1);
        promote(round, resolution).refused(409, "NO_PLACE_FREE");
        Rounds.withdraw(Rounds.enrolment(programme, groups.get(1))).ok();
        promote(round, resolution).refused(409, "RESERVE_EXHAUSTED");
        Api.as("CDD")
                .put(Rounds.path(round) + "/promotion", Rounds.read(round).etag(), resolution)
                .refused(403, "DUTY_REQUIRED");
    }

    @Test
    @Tag("P12")
    @Tag("S1-08")
    @Tag("refuses")
    void aPlaceThatWasGivenOtherwiseIsNotFree() {
        var programme = Rounds.programme();
        var groups = Crowd.ready(programme, "24", 4);
        var round = Rounds.open(programme, "24");
        Rounds.decide(round, false).ok();
        Rounds.withdraw(Rounds.enrolment(programme, groups.get(0))).ok();
        Programmes.selects(programme, groups.get(3)).created();

        promote(round, Map.of("provinceCode", "24", "resolutionNumber", "WG 4/2553", "decidedOn", "2010-12-01"))
                .refused(409, "QUOTA_FULL");
    }

    private static Answer promote(Answer round, Map<String, ?> content) {
        return Api.as("OSMEP")
                .put(Rounds.path(round) + "/promotion", Rounds.read(round).etag(), content);
    }

    private static String nominate(String programme, UUID group) {
        return Api.as("CDD")
                .post("/plan/v1/programmes/" + programme + "/nominations", Map.of("entrepreneurId", group))
                .created()
                .text("enrolmentId");
    }

    private static String reasons(Answer round, UUID group) {
        return Rounds.line(round, group).at("items.0.passedOverReasons").toString();
    }

    /// Of its newest enrolment; empty where it has none.
    private static String state(String programme, UUID group) {
        var found = Api.as("OSMEP")
                .get("/plan/v1/enrolments?programme=" + programme + "&entrepreneur=" + group)
                .ok();
        return found.text("items.0.state");
    }

    private void changes(String sql, UUID group) {
        rows.write(sql, List.of(group), (row, id) -> row.setObject(1, id));
    }
}
