package org.saphan.plan.selection;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.bench.Published;
import org.saphan.plan.Programmes;
import org.saphan.plan.Register;

@QuarkusTest
@WithTestResource(Bench.class)
class SelectionTest {

    @Test
    @Tag("S1-01")
    @Tag("S1-06")
    @Tag("S1-07")
    @Tag("S5-02")
    void selectsAnEligibleGroupByResolution() {
        var programme = Programmes.opened();
        var group = Register.group("24");
        var rating = Register.rates(group, 2553, 5);
        Programmes.makeReady(programme, group);

        var selected = Programmes.selects(programme, group).created();

        assertThat(selected.text("state")).isEqualTo("SELECTED");
        assertThat(selected.text("resolutionNumber")).isEqualTo("WG 3/2553");
        assertThat(selected.text("selectedOn")).isEqualTo("2010-10-20");
        assertThat(selected.text("selectedBy")).isEqualTo("OSMEP");
        assertThat(selected.text("eligibilitySnapshot.ratings.0.ratingId")).isEqualTo(rating.toString());
        assertThat(selected.at("eligibilitySnapshot.entrepreneurSequence").asLong())
                .isZero();
        assertThat(selected.at("eligibilitySnapshot.knownAsOf").isMissingNode()).isFalse();
        assertThat(selected.location()).endsWith("/plan/v1/enrolments/" + selected.text("enrolmentId"));
        var told = Published.await("plan.enrolment.selected.v1", selected.text("enrolmentId"));
        assertThat(told.data().get("entrepreneurId").asText()).isEqualTo(group.toString());
        assertThat(told.data().get("eligibilityChanged").asBoolean()).isFalse();
    }

    @Test
    @Tag("S1-01")
    @Tag("S1-07")
    @Tag("refuses")
    void reportsEveryBrokenCondition() {
        var programme = Programmes.opened();
        var owner = Register.entrepreneur("SINGLE_OWNER", "38");
        Register.rates(owner, 2552, 4);

        var refused = Programmes.selects(programme, owner).refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations())
                .containsExactlyInAnyOrder("KIND", "PROVINCE_NOT_IN_SET", "STAR", "VOLUNTARY", "POTENTIAL");
    }

    @Test
    @Tag("S5-02")
    @Tag("refuses")
    void countsOnlyAnnouncedRatingsThatStand() {
        var programme = Programmes.opened();
        var group = Register.group("24");
        var product = UUID.randomUUID();
        Register.tellsRating(UUID.randomUUID(), product, group, 2553, 5, false, null);
        Register.tellsRating(UUID.randomUUID(), product, group, 2552, 5, true, UUID.randomUUID());
        Register.rates(group, 2555, 5);
        Programmes.makeReady(programme, group);

        var refused = Programmes.selects(programme, group).refused(422, "NOT_ELIGIBLE");

        assertThat(refused.violations()).containsExactly("ROUND");
    }

    @Test
    @Tag("S1-07")
    @Tag("refuses")
    void anUnknownEntrepreneurIsNotRegistered() {
        var programme = Programmes.opened();

        Programmes.selects(programme, UUID.randomUUID())
                .refused(422, "NOT_ELIGIBLE")
                .violating("NOT_REGISTERED");
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void onlyTheWorkingGroupsSecretariatSelects() {
        var programme = Programmes.opened();
        var group = Register.fiveStarGroup("24");
        Programmes.makeReady(programme, group);

        for (var agency : new String[] {"DIP", "CDD", "DOAE", "OPS-MOC", "MCOT"}) {
            Programmes.selects(agency, programme, group).refused(403, "DUTY_REQUIRED");
        }
    }

    @Test
    @Tag("S1-06")
    @Tag("refuses")
    void aSelectionCitesItsResolution() {
        var programme = Programmes.opened();
        var body = Map.of("entrepreneurId", UUID.randomUUID(), "resolutionNumber", " ", "decidedOn", "2010-10-20");

        Api.as("OSMEP")
                .post("/plan/v1/programmes/" + programme + "/selections", body)
                .refused(400, "INVALID_REQUEST")
                .violating("NOT_BLANK");
    }

    @Test
    void isNotSelectedTwice() {
        var programme = Programmes.opened();
        var enrolment = Programmes.selectedIn(programme, "24");

        Programmes.selects(programme, UUID.fromString(enrolment.text("entrepreneurId")))
                .refused(409, "ALREADY_SELECTED");
    }

    @Test
    @Tag("S1-08")
    @Tag("refuses")
    void theThirdOfAProvinceFindsItsPlacesTaken() {
        var programme = Programmes.opened();
        Programmes.selectedIn(programme, "24");
        Programmes.selectedIn(programme, "24");
        var third = Register.fiveStarGroup("24");
        Programmes.makeReady(programme, third);

        Programmes.selects(programme, third).refused(409, "QUOTA_FULL");
        Programmes.selectedIn(programme, "25");
    }

    @Test
    @Tag("T3")
    void aMinimumTakesMore() {
        var programme = Programmes.opened(
                terms -> ((ObjectNode) terms.get("quota")).put("mode", "MIN").put("perProvince", 1));

        Programmes.selectedIn(programme, "24");
        Programmes.selectedIn(programme, "24");
    }

    @Test
    @Tag("S1-08")
    void aWithdrawalFreesThePlace() {
        var programme = Programmes.opened();
        var leaving = Programmes.selectedIn(programme, "26");
        Programmes.selectedIn(programme, "26");
        var withdrawal = Map.of("reason", "The group gave up production.", "withdrawnOn", "2011-02-01");
        var path = "/plan/v1/enrolments/" + leaving.text("enrolmentId") + "/withdrawal";

        var withdrawn = Api.as("CDD").put(path, leaving.etag(), withdrawal).ok();

        assertThat(withdrawn.text("state")).isEqualTo("WITHDRAWN");
        Published.await("plan.enrolment.withdrawn.v1", leaving.text("enrolmentId"));
        Programmes.selectedIn(programme, "26");
        Api.as("CDD").put(path, withdrawn.etag(), withdrawal).refused(409, "ENROLMENT_STATE_FORBIDS");
    }

    @Test
    @Tag("S1-08")
    @Tag("refuses")
    void ofFiftyAtOnceOneTakesTheLastPlace() throws Exception {
        var programme = Programmes.opened(
                terms -> ((ObjectNode) terms.get("quota")).put("perProvince", 1).put("totalMin", 76));
        var groups = IntStream.range(0, 50)
                .mapToObj(_ -> Register.fiveStarGroup("27"))
                .toList();
        groups.forEach(group -> Programmes.makeReady(programme, group));

        var answers = new ArrayList<Answer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var attempts = groups.stream()
                    .map(group -> (Callable<Answer>) () -> Programmes.selects(programme, group))
                    .toList();
            for (var attempt : threads.invokeAll(attempts)) {
                answers.add(attempt.get());
            }
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 201).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() == 409)
                .hasSize(49)
                .allSatisfy(answer -> assertThat(answer.text("code")).isEqualTo("QUOTA_FULL"));
    }

    @Test
    void aDutyCanBeLimitedToProvinces() {
        var programme = Programmes.opened(terms -> {
            var office = terms.withArray("/agencies").addObject().put("agency", "PROVINCE-24");
            office.putArray("duties").add("SELECT").add("NOMINATE");
            office.putArray("provinceCodes").add("24");
        });
        var here = Register.fiveStarGroup("24");
        var elsewhere = Register.fiveStarGroup("10");
        Programmes.makeReady(programme, here);
        Programmes.makeReady(programme, elsewhere);
        var path = "/plan/v1/programmes/" + programme + "/nominations";

        Programmes.selects("PROVINCE-24", programme, elsewhere).refused(403, "DUTY_REQUIRED");
        Api.as("PROVINCE-24").post(path, Map.of("entrepreneurId", elsewhere)).refused(403, "DUTY_REQUIRED");
        Programmes.selects("PROVINCE-24", programme, here).created();
    }
}
