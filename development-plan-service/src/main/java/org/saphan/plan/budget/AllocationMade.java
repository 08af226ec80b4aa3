package org.saphan.plan.budget;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An agency was given money.
@Fact("plan.allocation.made.v1")
record AllocationMade(AllocationDetails state) implements Event {}
