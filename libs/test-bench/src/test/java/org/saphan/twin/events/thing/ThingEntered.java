package org.saphan.twin.events.thing;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

@Fact("elsewhere.thing.entered.v1")
record ThingEntered(ThingState state) implements Event {}
