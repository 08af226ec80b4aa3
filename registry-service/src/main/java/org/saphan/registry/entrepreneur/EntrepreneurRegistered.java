package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur is in the register.
@Fact("registry.entrepreneur.registered.v1")
record EntrepreneurRegistered(EntrepreneurState state) implements Event {}
