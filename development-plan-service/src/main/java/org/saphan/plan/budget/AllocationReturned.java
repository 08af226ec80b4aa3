package org.saphan.plan.budget;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// Some of an agency's money was given back, or all of it.
@Fact("plan.allocation.returned.v1")
record AllocationReturned(AllocationDetails state) implements Event {}
