package org.saphan.plan.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.saphan.plan.budget.LedgerEntries;

/// Releases what a plan reserved and did not commit. The caller holds the plan.
@ApplicationScoped
public class ReleasePlan {

    private final Reservations reservations;
    private final LedgerEntries ledger;
    private final Settlement settlement;

    ReleasePlan(Reservations reservations, LedgerEntries ledger, Settlement settlement) {
        this.reservations = reservations;
        this.ledger = ledger;
        this.settlement = settlement;
    }

    @Transactional
    public void run(UUID planId) {
        reservations.findByIdOptional(planId).ifPresent(this::release);
    }

    private void release(Reservation reservation) {
        var committed = ledger.committed(reservation.planId());
        committed.values().removeIf(each -> each.signum() == 0);
        settlement.settle(reservation, committed, reservation.planId(), ReservationEvent.ReservationReleased::new);
    }
}
