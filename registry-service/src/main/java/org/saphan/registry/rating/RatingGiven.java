package org.saphan.registry.rating;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A product was rated.
@Fact("registry.rating.given.v1")
record RatingGiven(RatingState state) implements Event {}
