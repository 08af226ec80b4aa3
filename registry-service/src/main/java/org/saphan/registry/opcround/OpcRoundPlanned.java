package org.saphan.registry.opcround;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A round is to be held.
@Fact("registry.opc-round.planned.v1")
record OpcRoundPlanned(OpcRoundDetails state) implements Event {}
