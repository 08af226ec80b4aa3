package org.saphan.registry.rating;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A rating was amended before the announcement.
@Fact("registry.rating.amended.v1")
record RatingAmended(RatingState state) implements Event {}
