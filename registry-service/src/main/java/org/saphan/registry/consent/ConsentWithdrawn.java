package org.saphan.registry.consent;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An entrepreneur took a consent back; whoever relied on it stops.
@Fact("registry.consent.withdrawn.v1")
record ConsentWithdrawn(ConsentState state) implements Event {}
