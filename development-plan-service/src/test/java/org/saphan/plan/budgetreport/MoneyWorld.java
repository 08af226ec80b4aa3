package org.saphan.plan.budgetreport;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.saphan.bench.Answer;
import org.saphan.plan.Journeys;
import org.saphan.plan.Journeys.Plan;

/// A programme with plans under way, and what was done with its money so far.
record MoneyWorld(
        String programme,
        List<Plan> plans,
        List<List<String>> activities,
        List<Answer> allocations,
        List<Answer> commitments,
        List<Answer> disbursements,
        List<Answer> refunds,
        List<Answer> transfers) {

    static final List<String> AGENCIES = List.of("DIP", "DOAE");

    /// Four plans, each with an activity of either agency, and money for them and a little more.
    static MoneyWorld open() {
        var programme = Journeys.programme();
        var plans = IntStream.range(0, 4).mapToObj(_ -> planned(programme)).toList();
        plans.getFirst().journey().allocate("DIP", "420.00");
        plans.getFirst().journey().allocate("DOAE", "260.00");
        plans.forEach(each -> each.approve().ok());
        return new MoneyWorld(
                programme,
                plans,
                plans.stream().map(MoneyWorld::activities).toList(),
                new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>(),
                new CopyOnWriteArrayList<>());
    }

    private static Plan planned(String programme) {
        var plan = Journeys.selectedIn(programme).planned();
        plan.add(plan.activity("DIP", "KNOWLEDGE", "100.00")).created();
        plan.add(plan.activity("DOAE", "MARKETING", "60.00")).created();
        plan.passSafeguards();
        plan.submit().ok();
        return plan;
    }

    private static List<String> activities(Plan plan) {
        return plan.read().at("activities").findValuesAsText("activityId");
    }

    static <T> T any(List<T> of, Random chance) {
        return of.get(chance.nextInt(of.size()));
    }
}
