package org.saphan.registry.application;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A committee decided: the product goes on to the national panel, or is rated.
@Fact("registry.application.decided.v1")
record ApplicationDecided(ApplicationState state) implements Event {}
