package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur left the register.
@Fact("registry.entrepreneur.deregistered.v1")
record EntrepreneurDeregistered(EntrepreneurState state) implements Event {}
