package org.saphan.registry.agency;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// An agency was entered, or what is known of it was rewritten.
@Fact("registry.agency.entered.v1")
record AgencyEntered(AgencyDetails state) implements Event {}
