package org.saphan.sample.thing;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A thing was entered.
@Fact("sample.thing.entered.v1")
record ThingEntered(ThingDetails state) implements Event {}
