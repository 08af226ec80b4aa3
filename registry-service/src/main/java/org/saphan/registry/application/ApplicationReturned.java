package org.saphan.registry.application;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The district sent an application back to be mended.
@Fact("registry.application.returned.v1")
record ApplicationReturned(ApplicationState state) implements Event {}
