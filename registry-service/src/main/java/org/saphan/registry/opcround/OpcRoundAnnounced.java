package org.saphan.registry.opcround;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The results of a round are known; its ratings stand.
@Fact("registry.opc-round.announced.v1")
record OpcRoundAnnounced(OpcRoundDetails state) implements Event {}
