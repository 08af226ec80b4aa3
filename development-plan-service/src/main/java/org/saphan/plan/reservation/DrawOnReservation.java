package org.saphan.plan.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.budget.Earmark;
import org.saphan.plan.budget.LedgerEntries;

/// Makes sure that so much is reserved for an activity in a fund and not committed. Where that fund has too little
/// for the activity, what other funds reserve for it moves there, as far as the fund has money that is not
/// reserved. The caller holds the plan, and the fund is held afterwards.
@ApplicationScoped
public class DrawOnReservation {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Reservations reservations;
    private final LedgerEntries ledger;
    private final Settlement settlement;

    DrawOnReservation(Reservations reservations, LedgerEntries ledger, Settlement settlement) {
        this.reservations = reservations;
        this.ledger = ledger;
        this.settlement = settlement;
    }

    /// @param source what it is drawn for
    /// @throws BudgetExceeded when the activity, or the fund, has not enough
    @Transactional
    public void run(UUID planId, Earmark earmark, BigDecimal amount, UUID source) {
        var reservation = reservations.of(planId, earmark.fund().programmeCode());
        var free = free(reservation, earmark.activityId());
        var all = free.values().stream().reduce(NOTHING, BigDecimal::add);
        BudgetExceeded.check("activity " + earmark.activityId(), amount, all);
        var wanted = moved(reservation.amounts(), free, earmark, amount);
        settlement.settle(reservation, wanted, source, ReservationEvent.ReservationChanged::new);
        ledger.hold(earmark.fund());
    }

    /// What is reserved for the activity and not committed, by fund.
    private SortedMap<Earmark, BigDecimal> free(Reservation reservation, UUID activityId) {
        var free = reservation.amounts();
        ledger.committed(reservation.planId())
                .forEach((earmark, amount) -> free.merge(earmark, amount.negate(), BigDecimal::add));
        free.keySet().removeIf(each -> !each.activityId().equals(activityId));
        return free;
    }

    private static SortedMap<Earmark, BigDecimal> moved(
            SortedMap<Earmark, BigDecimal> reserved,
            SortedMap<Earmark, BigDecimal> free,
            Earmark earmark,
            BigDecimal amount) {
        var wanted = new TreeMap<>(reserved);
        var missing = amount.subtract(free.getOrDefault(earmark, NOTHING));
        for (var other : free.entrySet()) {
            var taken = missing.min(other.getValue());
            if (!other.getKey().equals(earmark) && taken.signum() > 0) {
                wanted.merge(other.getKey(), taken.negate(), BigDecimal::add);
                wanted.merge(earmark, taken, BigDecimal::add);
                missing = missing.subtract(taken);
            }
        }
        wanted.values().removeIf(each -> each.signum() == 0);
        return wanted;
    }
}
