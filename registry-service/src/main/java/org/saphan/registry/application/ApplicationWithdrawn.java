package org.saphan.registry.application;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A product is not to be judged after all.
@Fact("registry.application.withdrawn.v1")
record ApplicationWithdrawn(ApplicationState state) implements Event {}
