package org.saphan.registry.opcround;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The national panel judges.
@Fact("registry.opc-round.national-judging-begun.v1")
record OpcRoundJudgedNationally(OpcRoundDetails state) implements Event {}
