package org.saphan.plan.reservation;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import org.saphan.journal.Journal;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.budget.Earmark;
import org.saphan.plan.budget.EntryKind;
import org.saphan.plan.budget.Fund;
import org.saphan.plan.budget.LedgerEntries;
import org.saphan.plan.budget.Origin;

/// Brings a reservation, the funds and the ledger to other amounts together, or refuses.
@ApplicationScoped
class Settlement {

    private static final BigDecimal NOTHING = new BigDecimal("0.00");

    private final Reservations reservations;
    private final LedgerEntries ledger;
    private final Journal journal;

    Settlement(Reservations reservations, LedgerEntries ledger, Journal journal) {
        this.reservations = reservations;
        this.ledger = ledger;
        this.journal = journal;
    }

    /// @param source what the entries of the ledger are entered for
    /// @throws BudgetExceeded when a fund has not enough that is not reserved
    void settle(
            Reservation reservation,
            Map<Earmark, BigDecimal> wanted,
            UUID source,
            Function<ReservationDetails, ReservationEvent> event) {
        var changes = changes(reservation.amounts(), wanted);
        if (changes.isEmpty()) {
            return;
        }
        requireCovered(changes);
        enter(reservation.planId(), changes, source);
        reservation.become(wanted);
        reservations.persistAndFlush(reservation);
        journal.record(event.apply(reservation.details()));
    }

    private static SortedMap<Earmark, BigDecimal> changes(
            Map<Earmark, BigDecimal> before, Map<Earmark, BigDecimal> after) {
        var changes = new TreeMap<Earmark, BigDecimal>(after);
        before.forEach((earmark, amount) -> changes.merge(earmark, amount.negate(), BigDecimal::add));
        changes.values().removeIf(each -> each.signum() == 0);
        return changes;
    }

    private void requireCovered(Map<Earmark, BigDecimal> changes) {
        var byFund = new TreeMap<Fund, BigDecimal>();
        changes.forEach((earmark, change) -> byFund.merge(earmark.fund(), change, BigDecimal::add));
        ledger.hold(byFund.keySet()).forEach((fund, balance) -> {
            var change = byFund.getOrDefault(fund, NOTHING);
            if (change.signum() > 0) {
                BudgetExceeded.check(fund, change, balance.unreserved());
            }
        });
    }

    /// What is released comes first, so that the ledger never shows more reserved than there is.
    private void enter(UUID planId, Map<Earmark, BigDecimal> changes, UUID source) {
        changes.forEach((earmark, change) -> {
            if (change.signum() < 0) {
                enter(planId, earmark, EntryKind.RELEASE, change.negate(), source);
            }
        });
        changes.forEach((earmark, change) -> {
            if (change.signum() > 0) {
                enter(planId, earmark, EntryKind.RESERVATION, change, source);
            }
        });
    }

    private void enter(UUID planId, Earmark earmark, EntryKind kind, BigDecimal amount, UUID source) {
        ledger.enter(earmark.fund(), kind, amount, new Origin(source, planId, earmark.activityId()));
    }
}
