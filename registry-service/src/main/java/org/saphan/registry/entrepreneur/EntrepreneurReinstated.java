package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A suspended registration is in force again.
@Fact("registry.entrepreneur.reinstated.v1")
record EntrepreneurReinstated(EntrepreneurState state) implements Event {}
