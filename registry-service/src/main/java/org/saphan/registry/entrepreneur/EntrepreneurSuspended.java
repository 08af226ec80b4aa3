package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A registration rests; others stop what they do for the entrepreneur.
@Fact("registry.entrepreneur.suspended.v1")
record EntrepreneurSuspended(EntrepreneurState state) implements Event {}
