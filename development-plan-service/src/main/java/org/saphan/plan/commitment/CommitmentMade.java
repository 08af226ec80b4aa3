package org.saphan.plan.commitment;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An agency bound money to its activity.
@Fact("plan.commitment.made.v1")
record CommitmentMade(CommitmentDetails state) implements Event {}
