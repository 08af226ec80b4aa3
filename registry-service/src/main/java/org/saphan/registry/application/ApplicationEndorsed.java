package org.saphan.registry.application;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The district stands behind an application.
@Fact("registry.application.endorsed.v1")
record ApplicationEndorsed(ApplicationState state) implements Event {}
