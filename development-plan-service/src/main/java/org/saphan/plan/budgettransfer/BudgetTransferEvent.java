package org.saphan.plan.budgettransfer;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a transfer between activities.
sealed interface BudgetTransferEvent extends Event {

    @Override
    BudgetTransferPublished state();

    /// An agency asked that money go from one activity to another.
    @Fact("plan.budget-transfer.requested.v1")
    record BudgetTransferRequested(BudgetTransferPublished state) implements BudgetTransferEvent {}

    /// A second pair of eyes let it go: the activities have their new budgets.
    @Fact("plan.budget-transfer.made.v1")
    record BudgetTransferMade(BudgetTransferPublished state) implements BudgetTransferEvent {}

    /// It was turned down or taken back.
    @Fact("plan.budget-transfer.rejected.v1")
    record BudgetTransferRejected(BudgetTransferPublished state) implements BudgetTransferEvent {}
}
