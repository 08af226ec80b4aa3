package org.saphan.plan;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.saphan.bench.Answer;
import org.saphan.bench.Api;
import org.saphan.plan.Journeys.Plan;

/// What happens to plans after their approval, for the tests that need one of each.
final class FollowedPlans {

    private FollowedPlans() {}

    static String revision(Plan plan) {
        return pathOf(Api.as("DIP").post(plan.path() + "/revisions", Map.of("reason", "ลำดับงานเปลี่ยน")));
    }

    static String progress(Plan plan) {
        var reached = Map.of("reportedOn", "2012-01-31", "percent", 10, "evidence", List.of("อก 0408/155"));
        return pathOf(Api.as("DIP").post(activity(plan) + "/progress", reached));
    }

    static String handOver(Plan plan) {
        var wanted = Map.of("toAgency", "DOAE", "dueOn", "2099-01-31", "reason", "เป็นภารกิจของหน่วยงานนั้น");
        return pathOf(Api.as("DIP").post(activity(plan) + "/hand-overs", wanted));
    }

    /// A follow-up of a graduate of a programme of its own.
    static String followUp() {
        var programme = Journeys.programme(terms -> terms.putArray("followUpMonths").add(6));
        var plan = Journeys.selectedIn(programme).approved("10");
        plan.complete(false).ok();
        var today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
        var found = Map.of("month", 6, "visitedOn", today.toString(), "stillOperating", true, "kept", List.of());
        return pathOf(
                Api.as("OSMEP").post("/plan/v1/enrolments/" + plan.journey().enrolment() + "/follow-ups", found));
    }

    private static String activity(Plan plan) {
        return plan.path() + "/activities/" + plan.firstActivity();
    }

    private static String pathOf(Answer created) {
        return created.created().location().replaceAll("^.*(?=/plan/v1/)", "");
    }
}
