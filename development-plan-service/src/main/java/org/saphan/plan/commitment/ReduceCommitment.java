package org.saphan.plan.commitment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.saphan.http.BangkokDays;
import org.saphan.http.CallingAgency;
import org.saphan.journal.Journal;
import org.saphan.plan.budget.BudgetExceeded;
import org.saphan.plan.budget.EntryKind;
import org.saphan.plan.budget.LedgerEntries;
import org.saphan.plan.developmentplan.PlanQueries;
import org.saphan.plan.reservation.ReleasePlan;

/// Cuts a commitment, by the agency that made it, never below what was asked for of it. The plan is held, then the
/// commitment, then the fund.
@ApplicationScoped
class ReduceCommitment {

    private final PlanQueries plans;
    private final Commitments commitments;
    private final CommitmentDraws draws;
    private final Reductions reductions;
    private final LedgerEntries ledger;
    private final ReleasePlan release;
    private final Journal journal;
    private final CallingAgency caller;
    private final Clock clock;

    ReduceCommitment(
            PlanQueries plans,
            Commitments commitments,
            CommitmentDraws draws,
            Reductions reductions,
            LedgerEntries ledger,
            ReleasePlan release,
            Journal journal,
            CallingAgency caller,
            Clock clock) {
        this.plans = plans;
        this.commitments = commitments;
        this.draws = draws;
        this.reductions = reductions;
        this.ledger = ledger;
        this.release = release;
        this.journal = journal;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ReductionDetails run(UUID id, NewReduction content) {
        var plan = plans.hold(commitments.planOf(id));
        var commitment = commitments.hold(id);
        commitment.facts().requireAgency(caller.code());
        var reduction = Reduction.of(id, content, BangkokDays.today(clock));
        var free = commitment.facts().amount().subtract(draws.sumOf(id));
        BudgetExceeded.check("commitment " + id, reduction.amount(), free);
        commitment.reduce(reduction.amount());
        reductions.persistAndFlush(reduction);
        enter(commitment.facts(), reduction);
        journal.record(new CommitmentReduced(commitment.details()));
        if (!plans.details(plan.planId()).state().isOpen()) {
            release.run(plan.planId());
        }
        return reduction.details();
    }

    private void enter(CommitmentFacts commitment, Reduction reduction) {
        ledger.hold(commitment.fund());
        var origin = commitment.originOf(reduction.id());
        ledger.enter(commitment.fund(), EntryKind.DECOMMITMENT, reduction.amount(), origin);
    }
}
