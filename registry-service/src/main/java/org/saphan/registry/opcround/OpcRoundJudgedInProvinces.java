package org.saphan.registry.opcround;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The provinces judge.
@Fact("registry.opc-round.provincial-judging-begun.v1")
record OpcRoundJudgedInProvinces(OpcRoundDetails state) implements Event {}
