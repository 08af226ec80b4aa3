package org.saphan.registry.rating;

import org.saphan.journal.Event;
import org.saphan.journal.Fact;

/// The rated product is another entrepreneur's from now on; what it was found worth stays.
@Fact("registry.rating.transferred.v1")
record RatingTransferred(RatingState state) implements Event {}
