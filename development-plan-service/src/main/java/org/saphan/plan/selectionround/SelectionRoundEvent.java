package org.saphan.plan.selectionround;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What happened to a round of selection.
sealed interface SelectionRoundEvent extends Event {

    @Override
    SelectionRoundPublished state();

    /// An agency began to prepare a selection.
    @Fact("plan.selection-round.opened.v1")
    record SelectionRoundOpened(SelectionRoundPublished state) implements SelectionRoundEvent {}

    /// The authority decided, and the list is fixed (S1-06).
    @Fact("plan.selection-round.decided.v1")
    record SelectionRoundDecided(SelectionRoundPublished state) implements SelectionRoundEvent {}

    /// Everybody may read the list.
    @Fact("plan.selection-round.published.v1")
    record SelectionRoundMadePublic(SelectionRoundPublished state) implements SelectionRoundEvent {}

    /// It was given up before a decision.
    @Fact("plan.selection-round.cancelled.v1")
    record SelectionRoundCancelled(SelectionRoundPublished state) implements SelectionRoundEvent {}

    /// One of the reserve took a place that had become free (P12).
    @Fact("plan.selection-round.reserve-promoted.v1")
    record SelectionRoundReservePromoted(SelectionRoundPublished state) implements SelectionRoundEvent {}
}
