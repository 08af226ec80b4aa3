package org.saphan.registry.consent;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur consented.
@Fact("registry.consent.granted.v1")
record ConsentGranted(ConsentState state) implements Event {}
