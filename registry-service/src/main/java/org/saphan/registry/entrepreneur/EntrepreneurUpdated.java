package org.saphan.registry.entrepreneur;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// What is known of an entrepreneur changed, or how far it has come.
@Fact("registry.entrepreneur.updated.v1")
record EntrepreneurUpdated(EntrepreneurState state) implements Event {}
