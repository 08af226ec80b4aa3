package org.saphan.registry.successor;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur named who takes over.
@Fact("registry.successor.named.v1")
record SuccessorNamed(SuccessorState state) implements Event {}
