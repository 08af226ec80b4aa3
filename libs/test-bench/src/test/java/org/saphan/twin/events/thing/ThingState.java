package org.saphan.twin.events.thing;

import org.saphan.journal.EventState;

record ThingState(String subject, long sequence) implements EventState {}
