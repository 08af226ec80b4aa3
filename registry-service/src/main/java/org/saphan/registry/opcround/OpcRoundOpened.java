package org.saphan.registry.opcround;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A round takes entries and ratings.
@Fact("registry.opc-round.opened.v1")
record OpcRoundOpened(OpcRoundDetails state) implements Event {}
