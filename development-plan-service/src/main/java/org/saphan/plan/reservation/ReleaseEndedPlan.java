package org.saphan.plan.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.saphan.plan.budget.LedgerEntries;
import org.saphan.plan.developmentplan.PlanChanged;

/// Releases what a plan reserved and did not commit when it is completed or given up, in the transaction of its end.
@ApplicationScoped
class ReleaseEndedPlan {

    private final Reservations reservations;
    private final LedgerEntries ledger;
    private final Settlement settlement;

    ReleaseEndedPlan(Reservations reservations, LedgerEntries ledger, Settlement settlement) {
        this.reservations = reservations;
        this.ledger = ledger;
        this.settlement = settlement;
    }

    @Transactional
    void run(@Observes PlanChanged plan) {
        if (!plan.state().isOpen()) {
            reservations.findByIdOptional(plan.planId()).ifPresent(this::release);
        }
    }

    private void release(Reservation reservation) {
        var committed = ledger.committed(reservation.planId());
        committed.values().removeIf(each -> each.signum() == 0);
        settlement.settle(reservation, committed, reservation.planId(), ReservationEvent.ReservationReleased::new);
    }
}
