package org.saphan.registry.successor;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A successor does not take over after all.
@Fact("registry.successor.withdrawn.v1")
record SuccessorWithdrawn(SuccessorState state) implements Event {}
