package org.saphan.plan.commitment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An agency bound less money to its activity than before.
@Fact("plan.commitment.reduced.v1")
record CommitmentReduced(CommitmentDetails state) implements Event {}
