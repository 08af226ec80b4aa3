package org.saphan.registry.rating;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// A rating does not stand any more; another one corrects it.
@Fact("registry.rating.superseded.v1")
record RatingSuperseded(RatingState state) implements Event {}
