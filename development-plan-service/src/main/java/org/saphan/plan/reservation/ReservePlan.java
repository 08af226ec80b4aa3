package org.saphan.plan.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.budget.Earmark;
import org.saphan.plan.budget.LedgerEntries;
import org.saphan.plan.developmentplan.PlanQueries;

/// Sets what a plan reserves to exactly what its activities cost, and releases what it reserved for others. What
/// another fiscal year than the activity's has committed to it stays reserved there, as a part of its cost.
@ApplicationScoped
public class ReservePlan {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final PlanQueries plans;
    private final Reservations reservations;
    private final LedgerEntries ledger;
    private final Settlement settlement;

    ReservePlan(PlanQueries plans, Reservations reservations, LedgerEntries ledger, Settlement settlement) {
        this.plans = plans;
        this.reservations = reservations;
        this.ledger = ledger;
        this.settlement = settlement;
    }

    /// @param costs one for each activity
    /// @throws BudgetExceeded when too little is left, or an activity is to cost less than is committed to it
    @Transactional
    public void run(UUID planId, String programmeCode, List<PlannedCost> costs) {
        plans.hold(planId);
        var reservation = reservations.of(planId, programmeCode);
        Function<ReservationDetails, ReservationEvent> event = reservation.isEmpty()
                ? ReservationEvent.ReservationMade::new
                : ReservationEvent.ReservationChanged::new;
        settlement.settle(reservation, wanted(planId, programmeCode, costs), planId, event);
    }

    private Map<Earmark, BigDecimal> wanted(UUID planId, String programmeCode, List<PlannedCost> costs) {
        var committed = ledger.committed(planId);
        var wanted = new TreeMap<Earmark, BigDecimal>(committed);
        for (var cost : costs) {
            var bound = committed.entrySet().stream()
                    .filter(each -> each.getKey().activityId().equals(cost.activityId()))
                    .map(Map.Entry::getValue)
                    .reduce(NOTHING, BigDecimal::add);
            BudgetExceeded.check("activity " + cost.activityId(), bound, cost.amount());
            wanted.merge(cost.earmark(programmeCode), cost.amount().subtract(bound), BigDecimal::add);
        }
        wanted.values().removeIf(each -> each.signum() == 0);
        return wanted;
    }
}
