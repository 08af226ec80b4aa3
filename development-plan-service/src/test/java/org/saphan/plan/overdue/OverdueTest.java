package org.saphan.plan.overdue;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.bench.Bench;
import org.saphan.plan.Journeys;

@QuarkusTest
@WithTestResource(Bench.class)
class OverdueTest {

    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    @Inject
    AgroalDataSource database;

    @Test
    @Tag("S1-16")
    void listsWhatShouldHaveHappenedAndBeforeWhomItIsBrought() throws SQLException {
        var programme = Journeys.programme(terms -> terms.putObject("escalation")
                .put("afterDays", 30)
                .put("to", "OSMEP"));
        var plan = Journeys.selectedIn(programme).approved("10");
        var waiting = Journeys.selectedIn(programme).planned();
        waiting.add(waiting.activity("DIP", "KNOWLEDGE", "0")).created();
        waiting.submit().ok();
        assertThat(overdue(programme, "").at("items").findValuesAsText("kind")).containsExactly("ACTIVITY");
        var handOver = Api.as("DIP")
                .post(
                        plan.path() + "/activities/" + plan.firstActivity() + "/hand-overs",
                        Map.of("toAgency", "DOAE", "dueOn", today.toString(), "reason", "ภารกิจ"))
                .created()
                .text("handOverId");
        ages("update development_plan set submitted_on = submitted_on - 29 where id = ?", waiting.id());
        ages("update hand_over set due_on = due_on - 30 where id = ?", handOver);

        var all = overdue(programme, "").at("items");
        assertThat(all.findValuesAsText("kind")).containsExactly("ACTIVITY", "HAND_OVER", "PLAN_APPROVAL");
        assertThat(all.findValuesAsText("agency")).containsExactly("DIP", "DOAE", "OSMEP");
        assertThat(all.findValuesAsText("daysOverdue"))
                .containsExactly(
                        String.valueOf(ChronoUnit.DAYS.between(LocalDate.of(2012, 3, 31), today)), "30", "29");
        assertThat(all.findValuesAsText("escalated")).containsExactly("true", "true", "false");
        assertThat(all.get(1).path("escalatedTo").asText()).isEqualTo("OSMEP");
        assertThat(all.get(2).path("escalatedTo").isMissingNode()
                        || all.get(2).path("escalatedTo").isNull())
                .isTrue();
        assertThat(overdue(programme, "?agency=DOAE").at("items")).hasSize(1);
        assertThat(overdue(programme, "?kind=PLAN_APPROVAL").at("items")).hasSize(1);
        var page = overdue(programme, "?limit=2");
        assertThat(overdue(programme, "?limit=2&cursor=" + page.text("next")).text("items.0.kind"))
                .isEqualTo("PLAN_APPROVAL");
        plan.done(plan.firstActivity()).ok();
        assertThat(overdue(programme, "").at("items").findValuesAsText("kind")).containsExactly("PLAN_APPROVAL");
    }

    @Test
    void nothingIsOverdueOnItsLastDay() {
        var programme = Journeys.programme();
        var plan = Journeys.selectedIn(programme).planned();
        plan.journey().allocate("DIP", "10");
        var activity = new HashMap<>(plan.activity("DIP", "KNOWLEDGE", "10"));
        activity.put("endsOn", today.toString());
        plan.add(activity).created();
        plan.passSafeguards();
        plan.submit().ok();
        plan.approve().ok();
        assertThat(overdue(programme, "").at("items")).isEmpty();
    }

    @Test
    @Tag("S1-16")
    @Tag("refuses")
    void isShownToTheProgrammesAgencies() {
        var path = "/plan/v1/programmes/" + Journeys.programme() + "/overdue-steps";
        Api.as("FTI").get(path).refused(403, "DUTY_REQUIRED");
        Api.as("DIP").get(path + "?cursor=bm9uc2Vuc2U").refused(400, "INVALID_CURSOR");
        Api.as("DIP").get("/plan/v1/programmes/NO_SUCH/overdue-steps").refused(404, "NOT_FOUND");
    }

    private static Answer overdue(String programme, String query) {
        return Api.as("CDD")
                .get("/plan/v1/programmes/" + programme + "/overdue-steps" + query)
                .ok();
    }

    private void ages(String sql, String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(id));
            assertThat(statement.executeUpdate()).isOne();
        }
    }
}
