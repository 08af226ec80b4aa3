package org.saphan.registry.application;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A product is to be judged in a round, for the first time or again after a return.
@Fact("registry.application.submitted.v1")
record ApplicationSubmitted(ApplicationState state) implements Event {}
